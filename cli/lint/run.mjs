// @ts-check
import { writeFileSync } from 'node:fs';
import { listFlag, textFlag } from '../frame/command.mjs';
import { readConfig } from '../frame/config.mjs';
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';
import { lintText } from './engine.mjs';
import { findFiles, languageOfPaste, readSource } from './files.mjs';
import { fixText } from './fix.mjs';
import { formats } from './formats/index.mjs';
import { LEVELS, settingsOf } from './settings.mjs';

/**
 * @typedef {import('./types.mjs').Finding} Finding
 *
 * @typedef {object} LintResult
 * @property {Finding[]} findings
 * @property {number} files
 * @property {number} fixed
 * @property {Record<import('./types.mjs').Level, number>} counts
 * @property {Map<string, string>} texts the text of each file with findings
 */

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ words, flags, json, terminal }) {
  const config = readConfig(terminal.cwd);
  const settings = settingsOf(config, listFlag(flags, 'rule'));
  const isFixing = Boolean(flags['fix'] || flags['fix-unsafe']);
  const isPasted = flags['page'] ? true : undefined;
  const pageId = textFlag(flags, 'page-id');
  if (pageId !== undefined && (isFixing || words.length > 0))
    throw wrongUse('--page-id reads a page of the site: it takes no files and fixes nothing.');
  if (pageId === undefined && flags['site'] !== undefined)
    throw wrongUse('--site names the site of --page-id: pass both.');
  const { sources, skipped, unread, refused } =
    pageId === undefined
      ? await readSources(words, isPasted, terminal, config)
      : {
          sources: await livePage(pageId, terminal, config, textFlag(flags, 'site')),
          skipped: [],
          unread: [],
          refused: [],
        };
  if (skipped.length > 0)
    terminal.say(
      `${skipped.length} TypeScript, JSX or Vue files are left to ESLint with axero-widget-sdk/eslint-plugin.`,
    );
  if (unread.length > 0)
    terminal.say(`Not checked, because too large or not readable: ${unread.join(', ')}.`);
  for (const sentence of refused) terminal.say(sentence);
  /** @param {Finding[]} findings */
  const codeOf = (findings) => (refused.length > 0 ? EXIT.usage : exitCode(findings, flags));
  const result = lintAll(sources, settings, isFixing, Boolean(flags['fix-unsafe']));
  for (const { source, text } of result.changed) {
    if (source.path) writeFileSync(source.path, text);
    // A paste that was corrected is the result; its findings are remarks.
    else {
      terminal.say(formats.concise(result, terminal.hasColours));
      return {
        data: dataOf(result, text),
        text: text.replace(/\n$/, ''),
        exitCode: codeOf(result.findings),
      };
    }
  }
  const format = formats[/** @type {keyof typeof formats} */ (textFlag(flags, 'format') ?? 'pretty')];
  if (textFlag(flags, 'format') === 'json' && !json)
    return {
      data: undefined,
      text: JSON.stringify(dataOf(result), null, 2),
      exitCode: codeOf(result.findings),
    };
  return {
    data: dataOf(result),
    text: format(result, terminal.hasColours),
    exitCode: codeOf(result.findings),
  };
}

/**
 * @typedef {import('./engine.mjs').Source & { path?: string }} NamedSource
 */

/**
 * @param {string[]} words
 * @param {boolean | undefined} isPasted
 * @param {import('../frame/terminal.mjs').Terminal} terminal
 * @param {import('../frame/config.mjs').Config} config
 * @returns {Promise<{ sources: NamedSource[], skipped: string[], unread: string[], refused: string[] }>} `refused` are the reasons why
 *   files are not checked
 */
async function readSources(words, isPasted, terminal, config) {
  if (words.includes('-')) {
    if (words.length > 1) throw wrongUse('- reads standard input and goes with no other file.');
    const text = await terminal.input();
    // The terminal puts the replacement character where the bytes are no UTF-8.
    if (/[\ufffd\0]/.test(text))
      throw wrongUse('Standard input is no text in UTF-8: pass it in that encoding.');
    return {
      sources: [{ file: '<stdin>', text, language: languageOfPaste(text), isPasted: true }],
      skipped: [],
      unread: [],
      refused: [],
    };
  }
  const { files, skipped, unread } = findFiles(words.length > 0 ? words : ['.'], terminal.cwd, config);
  if (files.length + skipped.length + unread.length === 0)
    throw wrongUse(
      `There is no .html, .js, .mjs, .cjs or .css file ${words.length > 0 ? `in ${words.join(', ')}` : 'here'}: name the files, or - for standard input.`,
    );
  /** @type {NamedSource[]} */
  const sources = [];
  /** @type {Failure[]} */
  const failures = [];
  for (const found of files)
    try {
      sources.push({
        ...{ file: found.shown, path: found.path, text: readSource(found), language: found.language },
        ...(isPasted !== undefined && { isPasted }),
      });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  const [first] = failures;
  if (first && failures.length === 1 && sources.length === 0) throw first;
  return { sources, skipped, unread, refused: failures.map(({ message }) => message) };
}

/**
 * @param {string} id
 * @param {import('../frame/terminal.mjs').Terminal} terminal
 * @param {import('../frame/config.mjs').Config} config
 * @param {string} [site]
 * @returns {Promise<NamedSource[]>}
 */
async function livePage(id, terminal, config, site) {
  const { openSite } = await import('../push/site.mjs');
  const { rawWidgets } = await import('../push/page.mjs');
  const page = await (await openSite(config, terminal, site)).page(id);
  return rawWidgets(page.body).map(({ id: widget, title, html }) => ({
    file: `page ${id}, widget ${widget}${title ? ` (${title})` : ''}`,
    text: html,
    language: /** @type {const} */ ('html'),
    isPasted: true,
  }));
}

/**
 * @param {NamedSource[]} sources
 * @param {import('./engine.mjs').Settings} settings
 * @param {boolean} isFixing
 * @param {boolean} alsoUnsafe
 */
function lintAll(sources, settings, isFixing, alsoUnsafe) {
  /** @type {LintResult & { changed: { source: NamedSource, text: string }[] }} */
  const result = {
    ...{ findings: [], files: sources.length, fixed: 0, changed: [], texts: new Map() },
    counts: { error: 0, warning: 0, suggestion: 0 },
  };
  for (const source of sources) {
    const { text, fixed, findings } = isFixing
      ? fixText(source, settings, alsoUnsafe)
      : { text: source.text, fixed: 0, findings: lintText(source, settings) };
    if (text !== source.text || (isFixing && !source.path)) result.changed.push({ source, text });
    result.fixed += fixed;
    result.findings.push(...findings);
    if (findings.length > 0) result.texts.set(source.file, text);
  }
  for (const { level } of result.findings) result.counts[level] += 1;
  return result;
}

/** @param {Finding[]} findings @param {import('../frame/command.mjs').Values} flags */
function exitCode(findings, flags) {
  const least = LEVELS.indexOf(textFlag(flags, 'fail-level') ?? 'error');
  return findings.some(({ level }) => LEVELS.indexOf(level) >= least) ? EXIT.findings : EXIT.fine;
}

/** @param {LintResult} result @param {string} [text] */
function dataOf({ findings, files, fixed, counts }, text) {
  const shown = findings.map(({ range: _, fix, unsafeFix, ...rest }) => ({
    ...rest,
    canFix: Boolean(fix),
    canFixUnsafe: Boolean(fix ?? unsafeFix),
  }));
  return { findings: shown, files, fixed, counts, ...(text !== undefined && { text }) };
}
