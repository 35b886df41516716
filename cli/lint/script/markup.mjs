// @ts-check
import { parseMarkup } from '../parse/html.mjs';
import { each } from '../parse/walk.mjs';
import { dotted, plain } from './names.mjs';
import { isText, textOf } from './text.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 */

const readers =
  /(^|\.)(log|info|warn|error|debug|assert|querySelector|querySelectorAll|matches|closest|test|it|describe|expect|getElementById|toContain|toBe|toEqual|includes|startsWith|endsWith|indexOf|split|replace|replaceAll)$/;

/** Replaces what is not known in the markup of a script. No tag, attribute or value has this character. */
export const UNKNOWN = '\ue000';

/**
 * @typedef {object} Piece
 * @property {Node} node the string, the template or the concatenation
 * @property {Node[]} elements
 * @property {string} code the text that the places in the elements belong to
 * @property {(place: number) => number} shift the place in the file
 * @property {(place: number) => string} quoteAt the quote around the text at a place
 */

/** @type {WeakMap<Script, Piece[]>} */
const known = new WeakMap();

/**
 * The markup in the strings and templates of a script, those of a concatenation as one.
 * @param {Script} script
 */
export function markupIn(script) {
  const found = known.get(script) ?? read(script);
  known.set(script, found);
  return found;
}

/** @param {Script} script */
function read(script) {
  /** @type {Piece[]} */
  const found = [];
  const done = new Set();
  each(script.ast, (node) => {
    if (done.has(node) || !(isText(node) || isConcatenation(node))) return true;
    const leaves = leavesOf(node, done);
    if (isOnlyRead(node) || !leaves.some(isText)) return true;
    const piece = pieceOf(script, node, leaves);
    if (piece) found.push(piece);
    return true;
  });
  return found;
}

/** @param {Node} node */
function isConcatenation(node) {
  return node.type === 'BinaryExpression' && node.operator === '+';
}

/** The parts of a concatenation, in order. @param {Node} node @param {Set<Node>} done @returns {Node[]} */
function leavesOf(node, done) {
  done.add(node);
  if (!isConcatenation(node)) return [node];
  /** @type {Node[]} */
  const leaves = [];
  // From the right, because a long concatenation is deep on the left only.
  let left = node;
  for (; isConcatenation(left); left = plain(left.left)) {
    done.add(left);
    const right = plain(left.right);
    leaves.unshift(...(isConcatenation(right) ? leavesOf(right, done) : [right]));
  }
  leaves.unshift(left);
  for (const leaf of leaves) if (isText(leaf)) done.add(leaf);
  return leaves;
}

/**
 * @param {Script} script
 * @param {Node} node
 * @param {Node[]} leaves
 * @returns {Piece | undefined}
 */
function pieceOf(script, node, leaves) {
  /** @type {{ at: number, from: number, quote: string }[]} */
  const segments = [];
  let code = '';
  for (const leaf of leaves) {
    const [start] = leaf.range;
    const isKnown = isText(leaf);
    segments.push({ at: code.length, from: isKnown ? start + 1 : start, quote: script.text[start] ?? '' });
    code += isKnown ? sourceOf(script, leaf) : fillerOf(script, leaf);
  }
  // Only a text with a tag is worth parsing.
  if (!code.includes('<') || !code.includes('>')) return undefined;
  const elements = parseMarkup(code).elements.filter(({ sourceCodeLocation }) => sourceCodeLocation.startTag);
  if (elements.length === 0) return undefined;
  const segmentAt = (/** @type {number} */ place) =>
    segments.findLast(({ at }) => at <= place) ?? { at: 0, from: node.range[0], quote: '' };
  return {
    ...{ node, elements, code },
    shift: (place) => place - segmentAt(place).at + segmentAt(place).from,
    quoteAt: (place) => segmentAt(place).quote,
  };
}

/** A space for what can only be further attributes, each known. @param {Script} script @param {Node} expression */
function fillerOf(script, expression) {
  const node = plain(expression);
  const all = node.type === 'ConditionalExpression' ? [node.consequent, node.alternate] : [node];
  const isKnown = all.every((one) => /^(\s(?!.*\btype\b)[^<>]*)?$/i.test(textOf(script, one) ?? UNKNOWN));
  return isKnown ? ' ' : UNKNOWN;
}

/**
 * The source of a text without its quotes, in which each escape and each expression is replaced by characters of the same number.
 * @param {Script} script
 * @param {Node} node
 */
function sourceOf(script, node) {
  const [start, end] = node.range;
  const characters = script.text.slice(start + 1, end - 1).split('');
  if (node.type === 'TemplateLiteral')
    for (const expression of node.expressions) {
      const [from, to] = expression.range;
      // `${` before and `}` after, with any spaces between.
      let first = from - start - 1;
      while (characters[first] !== '$') first -= 1;
      let last = to - start - 1;
      while (characters[last] !== '}') last += 1;
      const filler = fillerOf(script, expression);
      for (let at = first; at <= last; at += 1) characters[at] = filler;
    }
  for (let at = 0; at < characters.length - 1; at += 1) {
    if (characters[at] !== '\\') continue;
    characters[at] = ' ';
    if (!['"', "'", '`'].includes(characters[at + 1] ?? '')) characters[at + 1] = ' ';
    at += 1;
  }
  return characters.join('');
}

/**
 * A text that is compared, printed or searched for is no markup of the widget.
 * @param {Node} node
 */
function isOnlyRead(node) {
  const { parent } = node;
  if (!parent) return false;
  if (parent.type === 'BinaryExpression' && parent.operator !== '+') return true;
  if (
    /^(Import|Export|ExpressionStatement|Property$)/.test(parent.type) &&
    (parent.source === node || parent.key === node || parent.directive)
  )
    return true;
  if (parent.type === 'NewExpression' && /Error$/.test(dotted(parent.callee))) return true;
  if (parent.type === 'CallExpression' && parent.callee !== node)
    return readers.test(dotted(plain(parent.callee)));
  return false;
}
