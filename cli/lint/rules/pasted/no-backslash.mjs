// @ts-check
import { each } from '../../parse/walk.mjs';
import { withoutBackslash } from '../../script/plain-regex.mjs';
import { tokenAt } from '../../script/tokens.mjs';
import { scriptAt, styleAt } from '../../where.mjs';
import { namedEntity } from './no-entity-in-script.mjs';

/**
 * @typedef {import('../../types.mjs').Script} Script
 * @typedef {import('../../types.mjs').Edit} Edit
 * @typedef {import('../../types.mjs').Range} Range
 */

const MESSAGE =
  'The page editor stores a backslash so that the page cannot read the widget again (Bad escaped character in JSON): nothing of it loads.';

/** Characters that must not stand in a script as they are: nobody sees them, and some end a string. */
const hidden = /[\p{C}\p{Zl}\p{Zp}\u00a0]/u;

/** Texts that end the script, or that the page editor or the page changes. */
const harmful = /<\/script|<script|<!--|\{\{|\{\}/i;

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-backslash',
  level: 'error',
  summary: 'A backslash in pasted text',
  fixes: 'part',
  document(document, send) {
    const { text } = document;
    if (!document.isPasted) return;
    let done = 0;
    for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
      if (at < done) continue;
      const script = scriptAt(document, at);
      const token = script && tokenAt(script, at);
      const range = /** @type {Range} */ (token && token.type !== 'other' ? token.range : [at, at + 1]);
      const { text: better, advice } = rewritten(
        script,
        token,
        text.slice(...range),
        Boolean(styleAt(document, at)),
      );
      // One finding for each string or expression, because one edit mends all of it.
      done = range[1];
      send({
        at: range,
        message: MESSAGE,
        advice,
        ...(better !== undefined && { fix: [{ range, text: better }] }),
      });
    }
  },
};

/** A piece of a script, if the page editor and the page leave it as it is. @param {string | undefined} source */
function harmless(source) {
  return source === undefined || harmful.test(source) || namedEntity(source) ? undefined : source;
}

/**
 * @param {Script | undefined} script
 * @param {import('../../script/tokens.mjs').Token | undefined} token
 * @param {string} source
 * @param {boolean} isStyle
 * @returns {{ text?: string, advice: string }}
 */
function rewritten(script, token, source, isStyle) {
  if (isStyle) return { advice: 'Write the character itself, such as “ for 201C.' };
  if (!script || !token) return { advice: 'Write &#92; where the character must be shown.' };
  if (token.type === 'comment') {
    const text = harmless(source.replaceAll('\\', '/'));
    const isWhole = !source.startsWith('/*') || text?.indexOf('*/', 2) === source.length - 2;
    return {
      ...(text !== undefined && isWhole && { text }),
      advice: 'Leave the backslash out of the comment.',
    };
  }
  if (token.type === 'regex') {
    const text = harmless(withoutBackslash(source));
    return {
      ...(text !== undefined && { text }),
      advice: text
        ? `Write ${text}`
        : 'Use string methods, or move the script into a file, which is not damaged.',
    };
  }
  if (token.type === 'string') {
    const text = harmless(plainString(script, token.range));
    return {
      ...(text !== undefined && { text }),
      advice: text ? `Write ${text}` : 'Move the script into a file, which is not damaged.',
    };
  }
  return { advice: 'Put the characters together with String.fromCharCode, or move the script into a file.' };
}

/**
 * The same string without a backslash: with other quotes, and control characters by their numbers.
 * @param {Script} script
 * @param {Range} range
 */
function plainString(script, range) {
  const node = literalAt(script, range);
  if (!node?.value.isWellFormed()) return undefined;
  const { value } = node;
  if (value.includes('\\') || hidden.test(value)) return byNumber(node);
  const quote = ["'", '"', '`'].find((one) => !value.includes(one) && !(one === '`' && value.includes('${')));
  // A template cannot be a key, a directive or the source of an import.
  if (quote && (quote !== '`' || isExpression(node))) return `${quote}${value}${quote}`;
  return byNumber(node);
}

/** @param {any} node a string */
function byNumber(node) {
  const { value } = node;
  const quote = ["'", '"'].find((one) => !value.includes(one));
  if (!isExpression(node) || !quote) return undefined;
  /** @type {string[]} */
  const parts = [];
  let open = '';
  for (const character of value) {
    if (character !== '\\' && !hidden.test(character)) {
      open += character;
      continue;
    }
    if (open) parts.push(`${quote}${open}${quote}`);
    open = '';
    const units = character.split('').map((/** @type {string} */ unit) => unit.charCodeAt(0));
    parts.push(`String.fromCharCode(${units.join(', ')})`);
  }
  if (open) parts.push(`${quote}${open}${quote}`);
  // In parentheses also alone: a word such as `return` may stand directly in front of a string.
  return `(${parts.join(' + ')})`;
}

/**
 * Returns whether an expression in parentheses may replace a string. At the beginning of a statement it would continue the line above.
 * @param {any} node
 */
function isExpression(node) {
  const { parent } = node;
  if (!parent || /^(Import|Export)/.test(parent.type)) return false;
  if (parent.key === node && !parent.computed) return false;
  let outer = node;
  while (outer.parent && outer.parent.range[0] === node.range[0] && outer.type !== 'ExpressionStatement')
    outer = outer.parent;
  return outer.type !== 'ExpressionStatement';
}

/** @type {WeakMap<Script, Map<number, any>>} */
const literals = new WeakMap();

/**
 * @param {Script} script
 * @param {Range} range
 * @returns {any}
 */
function literalAt(script, range) {
  let known = literals.get(script);
  if (!known) {
    known = new Map();
    for (const node of stringsIn(script)) known.set(node.range[0], node);
    literals.set(script, known);
  }
  return known.get(range[0]);
}

/** @param {Script} script */
function stringsIn(script) {
  /** @type {any[]} */
  const found = [];
  each(script.ast, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node);
  });
  return found;
}
