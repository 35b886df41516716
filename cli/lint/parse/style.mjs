// @ts-check
// The default entry of css-tree loads its data of all properties; the parser alone needs none.
import parse from 'css-tree/parser';
import walkTree from 'css-tree/walker';

/** @typedef {import('../types.mjs').Node} Node */

/** The numbers that css-tree gives to strings and to addresses without quotes, also to those without an end. */
const texts = new Set([5, 6, 7, 8]);

/**
 * Parses a style sheet that begins at `offset` of a file.
 * @param {string} text the whole file
 * @param {string} code
 * @param {number} offset
 * @returns {import('../types.mjs').Style}
 */
export function parseStyle(text, code, offset) {
  /** @type {import('../types.mjs').Style['comments']} */
  const comments = [];
  /** @type {import('../types.mjs').Range[]} */
  const strings = [];
  const ast = parse(code, {
    positions: true,
    offset,
    parseCustomProperty: false,
    onToken: (/** @type {number} */ type, /** @type {number} */ start, /** @type {number} */ end) => {
      if (texts.has(type)) strings.push([start + offset, end + offset]);
    },
    onComment: (/** @type {string} */ body, /** @type {any} */ loc) =>
      void comments.push({ body, range: [loc.start.offset, loc.end.offset] }),
  });
  let isShadow = false;
  /** @type {import('../types.mjs').Range[]} */
  const unread = [];
  walkTree(ast, (/** @type {Node} */ node) => {
    if (node.type === 'Rule' && node.prelude.type === 'Raw' && node.prelude.value !== '')
      unread.push(styleRange(node.prelude));
    if (node.type === 'PseudoClassSelector' && ['host', 'host-context'].includes(node.name)) isShadow = true;
  });
  return { ast, text, offset, isShadow, comments, strings, unread };
}

/** @param {Node} node @returns {import('../types.mjs').Range} */
export function styleRange(node) {
  return [node.loc.start.offset, node.loc.end.offset];
}

export { walkTree as walkStyle };
