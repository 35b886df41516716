// @ts-check
import { covering } from '../places.mjs';

/**
 * @typedef {import('../types.mjs').Script} Script
 * @typedef {import('../types.mjs').Range} Range
 *
 * @typedef {{ type: 'string' | 'template' | 'regex' | 'comment' | 'punctuation' | 'other', range: Range }} Token
 */

/**
 * Returns the token or comment that covers a place.
 * @param {Script} script
 * @param {number} place
 * @returns {Token | undefined}
 */
export function tokenAt(script, place) {
  let all = known.get(script);
  if (!all) {
    all = [
      ...script.comments.map(({ range }) => ({ type: /** @type {const} */ ('comment'), range })),
      ...script.tokens.map(({ type, range }) => ({ type: typeOf(type.label), range })),
    ].sort((one, other) => one.range[0] - other.range[0]);
    known.set(script, all);
  }
  return covering(all, place);
}

/** @type {WeakMap<Script, Token[]>} */
const known = new WeakMap();

/** The strings, templates and regular expressions of a script. @param {Script} script @returns {Token[]} */
export function literalTokens(script) {
  return script.tokens
    .map((token) => ({ type: typeOf(token.type.label), range: token.range }))
    .filter(({ type }) => ['string', 'template', 'regex'].includes(type));
}

/** @param {string} label @returns {Token['type']} */
function typeOf(label) {
  if (label === 'string' || label === 'template') return label;
  if (label === 'regexp') return 'regex';
  return '{}()[];,.'.includes(label) || label === '${' || label === '=>' ? 'punctuation' : 'other';
}
