// @ts-check
import { withoutBackslash } from '../../script/plain-regex.mjs';
import { tokenAt } from '../../script/tokens.mjs';
import { scriptAt, styleAt } from '../../where.mjs';

/**
 * @typedef {import('../../types.mjs').Script} Script
 * @typedef {import('../../types.mjs').Edit} Edit
 * @typedef {import('../../types.mjs').Range} Range
 */

const MESSAGE =
  'The page editor stores a backslash so that the page cannot read the widget again (Bad escaped character in JSON): nothing of it loads.';

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
  if (token.type === 'comment')
    return { text: source.replaceAll('\\', '/'), advice: 'Leave the backslash out of the comment.' };
  if (token.type === 'regex') {
    const text = withoutBackslash(source);
    return {
      ...(text !== undefined && { text }),
      advice: text
        ? `Write ${text}`
        : 'Use string methods, or move the script into a file, which is not damaged.',
    };
  }
  if (token.type === 'string') {
    const text = plainString(script, token.range);
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
  const { value, parent } = literalAt(script.ast, range) ?? {};
  if (typeof value !== 'string' || value.includes('\\')) return byNumber(value, parent);
  const quote = ["'", '"', '`'].find((one) => !value.includes(one) && !(one === '`' && value.includes('${')));
  const isPlain = [...value].every(
    (character) => character >= ' ' && character !== '\u2028' && character !== '\u2029',
  );
  // A template cannot be a key, a directive or the source of an import.
  if (isPlain && quote && (quote !== '`' || isExpression(parent))) return `${quote}${value}${quote}`;
  return byNumber(value, parent);
}

/**
 * @param {unknown} value
 * @param {any} parent
 */
function byNumber(value, parent) {
  const quote = ["'", '"'].find((one) => typeof value === 'string' && !value.includes(one));
  if (typeof value !== 'string' || !isExpression(parent) || !quote) return undefined;
  /** @type {string[]} */
  const parts = [];
  let open = '';
  for (const character of value) {
    if (character >= ' ' && character !== '\\' && !['\u2028', '\u2029'].includes(character)) {
      open += character;
      continue;
    }
    if (open) parts.push(`${quote}${open}${quote}`);
    open = '';
    parts.push(`String.fromCharCode(${character.charCodeAt(0)})`);
  }
  if (open) parts.push(`${quote}${open}${quote}`);
  return parts.length === 1 ? parts[0] : `(${parts.join(' + ')})`;
}

/** @param {any} parent */
function isExpression(parent) {
  return Boolean(parent) && !['Property', 'ImportDeclaration', 'ExpressionStatement'].includes(parent.type);
}

/**
 * @param {any} node
 * @param {Range} range
 * @returns {any}
 */
function literalAt(node, range) {
  if (node.range[0] === range[0] && node.range[1] === range[1] && node.type === 'Literal') return node;
  for (const key of Object.keys(node)) {
    if (key === 'parent') continue;
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value])
      if (child?.type && child.range && child.range[0] <= range[0] && child.range[1] >= range[1]) {
        const found = literalAt(child, range);
        if (found) return found;
      }
  }
  return undefined;
}
