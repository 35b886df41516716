// @ts-check
import { plain } from './names.mjs';
import { constantOf } from './scope.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 *
 * A piece of a text that a script puts together: known text, or an expression.
 * @typedef {{ text: string, node: Node } | { text: undefined, node: Node }} Piece
 */

/**
 * The pieces of a text: of a literal, a template, or a concatenation, with the values of constants.
 * @param {Script} script
 * @param {Node} expression
 * @param {number} [depth]
 * @returns {Piece[]}
 */
export function pieces(script, expression, depth = 0) {
  const node = plain(expression);
  if (!node || depth > 8) return [{ text: undefined, node }];
  if (node.type === 'Literal' && (typeof node.value === 'string' || typeof node.value === 'number'))
    return [{ text: String(node.value), node }];
  if (node.type === 'TemplateLiteral')
    return node.quasis.flatMap((/** @type {Node} */ quasi, /** @type {number} */ at) => [
      ...(quasi.value.cooked ? [{ text: quasi.value.cooked, node: quasi }] : []),
      ...(at < node.expressions.length ? pieces(script, node.expressions[at], depth + 1) : []),
    ]);
  if (node.type === 'BinaryExpression' && node.operator === '+')
    return [...pieces(script, node.left, depth + 1), ...pieces(script, node.right, depth + 1)];
  if (node.type === 'Identifier') {
    const value = constantOf(script, node);
    if (value && ['Literal', 'TemplateLiteral', 'BinaryExpression', 'Identifier'].includes(value.type)) {
      const inner = pieces(script, value, depth + 1);
      if (inner.some(({ text }) => text !== undefined)) return inner.map((one) => ({ ...one, node }));
    }
  }
  return [{ text: undefined, node }];
}

/** The text of an expression, if all of it is known. @param {Script} script @param {Node} expression */
export function textOf(script, expression) {
  const all = pieces(script, expression);
  return all.every(({ text }) => text !== undefined) ? all.map(({ text }) => text).join('') : undefined;
}

/** Returns whether a node is a string or template, the outermost of a concatenation. @param {Node} node */
export function isText(node) {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}
