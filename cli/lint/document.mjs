// @ts-check
import { attribute, attributeRange, contentOf, isInShadow, parseMarkup } from './parse/html.mjs';
import { parseScript, ScriptError } from './parse/script.mjs';
import { isScriptType } from './parse/script-types.mjs';
import { parseStyle } from './parse/style.mjs';

/**
 * @typedef {import('./types.mjs').Document} Document
 * @typedef {import('./types.mjs').Report} Report
 * @typedef {import('./types.mjs').Node} Node
 */

/** @typedef {'html' | 'js' | 'mjs' | 'cjs' | 'css'} Language */

/** The finding about a script that fills the stack of the linter. */
export const TOO_DEEP = {
  message: 'This script is nested too deeply to be checked.',
  advice: 'Leave files that a program has written out by "ignore" in axero.config.json.',
};

/**
 * Parses a file with all scripts and style sheets in it.
 * @param {string} text
 * @param {Language} language
 * @param {boolean | undefined} isPasted Default: markup without `html`, `head` or `body` is pasted, other files are not.
 * @param {import('./types.mjs').Facts} facts
 * @returns {{ document: Document, errors: Report[] }}
 */
export function readDocument(text, language, isPasted, facts) {
  /** @type {Document} */
  const document = { text, isPasted: isPasted ?? false, scripts: [], styles: [], facts };
  /** @type {Report[]} */
  const errors = [];
  /** @param {Parameters<typeof parseScript>[0]} source */
  const addScript = (source) => {
    try {
      document.scripts.push(parseScript(source));
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      if (error.message.startsWith('Not enough stack space')) {
        errors.push({
          at: [error.at, error.at + 1],
          level: 'suggestion',
          ...TOO_DEEP,
        });
        return;
      }
      errors.push({
        at: [error.at, error.at + 1],
        message: `This script does not parse: ${error.message}. The browser runs nothing of it.`,
        advice: 'Correct the syntax.',
      });
    }
  };
  /** @param {string} code @param {number} offset @param {boolean} isShadow */
  const addStyle = (code, offset, isShadow) => {
    const style = parseStyle(text, code, offset);
    style.isShadow ||= isShadow;
    document.styles.push(style);
    for (const at of style.unread)
      errors.push({
        at,
        level: 'warning',
        message: `The selector ${text.slice(...at)} does not parse: the browser drops the rule.`,
        advice: 'Correct the selector.',
      });
  };
  if (language === 'css') addStyle(text, 0, false);
  else if (language !== 'html') {
    const kind = language === 'mjs' ? 'module' : language === 'cjs' ? 'commonjs' : 'unknown';
    addScript({ text, code: text, offset: 0, kind, place: 'file' });
  } else {
    const markup = parseMarkup(text);
    document.markup = markup;
    document.isPasted = isPasted ?? markup.isFragment;
    for (const element of markup.elements) {
      if (element.tagName === 'script') inlineScript(text, element, addScript);
      if (element.tagName === 'style') {
        const place = contentOf(element);
        if (!place) continue;
        addStyle(text.slice(place.start, place.end), place.start, isInShadow(element));
      }
      handlers(text, element, addScript);
    }
  }
  const pageNames = new Set(document.scripts.flatMap(namesOf));
  for (const script of document.scripts) script.pageNames = pageNames;
  return { document, errors };
}

/** The names that a classic script adds to the page. @param {import('./types.mjs').Script} script @returns {string[]} */
function namesOf({ scopes, kind, place }) {
  if (kind !== 'script' || place === 'handler') return [];
  return scopes.globalScope.variables
    .filter((/** @type {any} */ one) => one.defs.length > 0)
    .map((/** @type {any} */ one) => one.name);
}

/**
 * @param {string} text
 * @param {Node} element
 * @param {(source: any) => void} addScript
 */
function inlineScript(text, element, addScript) {
  const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
  const place = contentOf(element);
  if (!place || attribute(element, 'src') !== undefined) return;
  if (!isScriptType(type)) return;
  const code = text.slice(place.start, place.end);
  if (code.trim() === '') return;
  addScript({
    text,
    code,
    offset: place.start,
    kind: type === 'module' ? 'module' : 'script',
    place: 'inline',
  });
}

/**
 * @param {string} text
 * @param {Node} element
 * @param {(source: any) => void} addScript
 */
function handlers(text, element, addScript) {
  for (const { name, value } of element.attrs) {
    if (!/^on[a-z]+$/.test(name) || value.trim() === '') continue;
    const range = attributeRange(text, element, name)?.value;
    if (!range) continue;
    const written = text.slice(...range);
    // The parser of markup turns line breaks of Windows into others; places are counted in the file.
    const isMapped = written.replace(/\r\n?/g, '\n') === value;
    const code = isMapped ? written : value;
    addScript({ text, code, offset: range[0], kind: 'script', place: 'handler', isMapped });
  }
}
