// @ts-check

import { applyComments, readComments } from './disable.mjs';
import { readDocument, TOO_DEEP } from './document.mjs';
import { walk } from './parse/walk.mjs';
import { lineIndex } from './places.mjs';
import { rules } from './rules/index.mjs';

/**
 * @typedef {import('./types.mjs').Finding} Finding
 * @typedef {import('./types.mjs').Rule} Rule
 * @typedef {import('./types.mjs').Report} Report
 * @typedef {import('./types.mjs').Document} Document
 *
 * @typedef {object} Source
 * @property {string} file the name in the findings
 * @property {string} text
 * @property {import('./document.mjs').Language} language
 * @property {boolean} [isPasted]
 *
 * @typedef {object} Settings
 * @property {import('./types.mjs').Facts} facts
 * @property {Record<string, string>} levels `off` or a level, by rule
 */

/** Scripts that do not parse, and comments that switch nothing off, are found whatever the settings. */
const SYNTAX = 'syntax';
const COMMENT = 'disable-comment';

/**
 * Returns the findings of one file, in the order of their places. A file that cannot be checked has one finding, which says so: the other
 * files are checked all the same.
 * @param {Source} source
 * @param {Settings} settings
 * @returns {Finding[]}
 */
export function lintText(source, settings) {
  try {
    return findingsOf(source, settings);
  } catch (error) {
    return [unchecked(source.file, error)];
  }
}

/**
 * @param {string} file
 * @param {unknown} error
 * @returns {Finding}
 */
function unchecked(file, error) {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  // The stack is full: no fault of the file, and a limit of this program.
  if (error instanceof RangeError)
    return { ...TOO_DEEP, rule: SYNTAX, level: 'suggestion', file, ...place, range: [0, 0] };
  return {
    ...{ rule: SYNTAX, level: 'error', file, ...place, range: [0, 0] },
    ...mistake('This file', error),
  };
}

/** @param {string} subject @param {unknown} error */
function mistake(subject, error) {
  return {
    message: `${subject} was not checked: ${error instanceof Error ? error.message : error}.`,
    advice: 'This is a mistake of the linter. Leave the file out by "ignore" in axero.config.json.',
  };
}

/**
 * @param {Source} source
 * @param {Settings} settings
 * @returns {Finding[]}
 */
function findingsOf({ file, text, language, isPasted }, { facts, levels }) {
  const { document, errors } = readDocument(text, language, isPasted, facts);
  const places = lineIndex(text);
  /** @type {Finding[]} */
  const findings = [];
  /** @param {string} rule @param {import('./types.mjs').Level} level @returns {(report: Report) => void} */
  const sender = (rule, level) => (report) => {
    const { at, ...rest } = report;
    const [start, end] = at;
    const from = places(start);
    const to = places(Math.max(start, end));
    const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, range: at };
    findings.push({ ...rest, rule, level: report.level ?? level, file, ...place });
  };
  for (const error of errors) sender(SYNTAX, 'error')(error);
  const active = rules.filter(({ name }) => levels[name] !== 'off');
  const guard = guarded((rule, error) =>
    sender(SYNTAX, 'error')({ at: [0, 0], ...mistake(`The rule ${rule}`, error) }),
  );
  for (const rule of active) guard(rule, () => runRule(rule, document, sender(rule.name, rule.level)));
  runScripts(active, document, sender, guard);
  for (const finding of findings) {
    const wanted = levels[finding.rule];
    if (wanted && wanted !== 'off') finding.level = /** @type {import('./types.mjs').Level} */ (wanted);
  }
  const known = new Set(rules.map(({ name }) => name));
  const { kept, reports } = applyComments(readComments(document), findings, known, active, places);
  findings.splice(0, findings.length, ...kept);
  for (const report of reports) sender(COMMENT, 'warning')(report);
  return distinct(
    findings.sort((one, other) => one.range[0] - other.range[0] || (one.rule < other.rule ? -1 : 1)),
  );
}

/**
 * Returns a function that runs a part of a rule. A rule that fails is left out from there on, and the others go on.
 * @param {(rule: string, error: unknown) => void} report
 * @returns {Guard}
 */
function guarded(report) {
  const broken = new Set();
  return ({ name }, work) => {
    if (broken.has(name)) return;
    try {
      work();
    } catch (error) {
      // The stack is full: no other rule can go deeper.
      if (error instanceof RangeError) throw error;
      broken.add(name);
      report(name, error);
    }
  };
}

/** @typedef {(rule: Rule, work: () => void) => void} Guard */

/** @param {Rule} rule @param {Document} document @param {import('./types.mjs').Send} send */
function runRule(rule, document, send) {
  if (rule.markup && document.markup) rule.markup(document.markup, document, send);
  if (rule.style) for (const style of document.styles) rule.style(style, document, send);
  if (rule.document) rule.document(document, send);
}

/**
 * Walks each script once for all rules.
 * @param {Rule[]} active
 * @param {Document} document
 * @param {(rule: string, level: import('./types.mjs').Level) => import('./types.mjs').Send} sender
 * @param {Guard} guard
 */
function runScripts(active, document, sender, guard) {
  for (const script of document.scripts) {
    /** @type {Map<string, ((node: any) => void)[]>} */
    const visitors = new Map();
    // A key in a test is as public as one in a page; nothing else of a test runs there.
    const fitting = script.isForNode ? active.filter(({ name }) => name === 'no-credentials') : active;
    for (const rule of fitting)
      guard(rule, () => {
        const send = withinAttribute(script, sender(rule.name, rule.level));
        for (const [type, visit] of Object.entries(rule.script?.(script, document.facts, send) ?? {}))
          if (visit)
            visitors.set(type, [...(visitors.get(type) ?? []), (node) => guard(rule, () => visit(node))]);
      });
    walk(
      script.ast,
      (node) => {
        for (const visit of visitors.get(node.type) ?? []) visit(node);
      },
      (node) => {
        for (const visit of visitors.get(`${node.type}:exit`) ?? []) visit(node);
      },
    );
  }
}

/**
 * Drops the fixes of an event handler that would end its attribute, or that have no place in it.
 * @param {import('./types.mjs').Script} script
 * @param {import('./types.mjs').Send} send
 * @returns {import('./types.mjs').Send}
 */
function withinAttribute(script, send) {
  if (script.place !== 'handler') return send;
  const before = script.text[script.range[0] - 1] ?? '';
  const ending = before === '"' ? /["&]/ : before === "'" ? /['&]/ : /[\s"'`=<>&]/;
  /** @param {import('./types.mjs').Edit[] | undefined} edits */
  const fits = (edits) => script.isMapped && edits && !edits.some(({ text }) => ending.test(text));
  return ({ fix, unsafeFix, ...report }) =>
    send({ ...report, ...(fits(fix) && { fix }), ...(fits(unsafeFix) && { unsafeFix }) });
}

/** Drops findings that say the same of the same place. @param {Finding[]} findings */
function distinct(findings) {
  const seen = new Set();
  return findings.filter(({ rule, range, message }) => {
    const key = `${rule}:${range}:${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
