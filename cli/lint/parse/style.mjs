// @ts-check
// The default entry of css-tree loads its data of all properties; the parser alone needs none.
import parse from 'css-tree/parser';
import walkTree from 'css-tree/walker';

/** @typedef {import('../types.mjs').Node} Node */

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
  const ast = parse(code, {
    positions: true,
    offset,
    parseCustomProperty: false,
    onComment: (/** @type {string} */ body, /** @type {any} */ loc) =>
      void comments.push({ body, range: [loc.start.offset, loc.end.offset] }),
  });
  let isShadow = false;
  walkTree(ast, (/** @type {Node} */ node) => {
    if (node.type === 'PseudoClassSelector' && ['host', 'host-context'].includes(node.name)) isShadow = true;
  });
  return { ast, text, offset, isShadow, comments };
}

/** @param {Node} node @returns {import('../types.mjs').Range} */
export function styleRange(node) {
  return [node.loc.start.offset, node.loc.end.offset];
}

export { walkTree as walkStyle };
