// @ts-check

/** @typedef {import('../types.mjs').Node} Node */

const links = new Set(['parent', 'range', 'loc', 'start', 'end', 'type', 'tokens', 'comments']);

/**
 * Returns the keys of a node that may hold nodes inside it. The link to its parent is none of them: following it never ends.
 * @param {Node} node
 */
export function innerKeys(node) {
  return Object.keys(node).filter((key) => !links.has(key));
}

/**
 * Visits every node of a script's tree from the outside in, and gives each its parent.
 * @param {Node} node
 * @param {(node: Node) => void} visit
 * @param {(node: Node) => void} [leave]
 */
export function walk(node, visit, leave) {
  visit(node);
  for (const key of innerKeys(node)) {
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!child || typeof child.type !== 'string') continue;
      child.parent = node;
      walk(child, visit, leave);
    }
  }
  leave?.(node);
}

/**
 * Calls `visit` for the node and all inside it, which already have their parents. Returning `false` leaves out what is inside.
 * @param {Node} node
 * @param {(node: Node) => boolean | void} visit
 */
export function each(node, visit) {
  if (visit(node) === false) return;
  for (const key of innerKeys(node)) {
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child.type === 'string') each(child, visit);
  }
}

/** The nodes around one, from the inside out. @param {Node} node */
export function* outwards(node) {
  for (let outer = node.parent; outer; outer = outer.parent) yield outer;
}

/** @param {Node} node */
export function isFunction(node) {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node?.type);
}
