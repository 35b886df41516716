// @ts-check
import { parseMarkup } from '../parse/html.mjs';
import { each } from '../parse/walk.mjs';
import { dotted, plain } from './names.mjs';
import { isText } from './text.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 */

const readers =
  /(^|\.)(log|info|warn|error|debug|assert|querySelector|querySelectorAll|matches|closest|test|it|describe|expect|getElementById|toContain|toBe|toEqual|includes|startsWith|endsWith|indexOf|split|replace|replaceAll)$/;

/**
 * @typedef {object} Piece
 * @property {Node} node the string or template
 * @property {Node[]} elements
 * @property {(place: number) => number} shift
 */

/** @type {WeakMap<Script, Piece[]>} */
const known = new WeakMap();

/**
 * The markup in the strings and templates of a script. The places of the elements are places in the file.
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
  each(script.ast, (node) => {
    if (!isText(node) || isOnlyRead(node)) return true;
    const [start] = node.range;
    const code = sourceOf(script, node);
    // Only a text with a tag is worth parsing.
    if (!code.includes('<') || !code.includes('>')) return true;
    const { elements } = parseMarkup(code);
    const own = elements.filter(({ sourceCodeLocation }) => sourceCodeLocation.startTag);
    if (own.length > 0) found.push({ node, elements: own, shift: (place) => place + start + 1 });
    return true;
  });
  return found;
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
      for (let at = first; at <= last; at += 1) characters[at] = 'x';
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
