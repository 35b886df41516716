// @ts-check

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
  const covers = (/** @type {any} */ one) => one.range[0] <= place && place < one.range[1];
  const comment = script.comments.find(covers);
  if (comment) return { type: 'comment', range: comment.range };
  const token = script.tokens.find(covers);
  return token && { type: typeOf(token.type.label), range: token.range };
}

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
