// @ts-check
import { walk } from '../parse/walk.mjs';

/** @typedef {import('../types.mjs').Node} Node */

/** Returns whether a node makes a shadow root. @param {Node} node */
export function makesShadow(node) {
  return (node.type === 'Identifier' && node.name === 'attachShadow') || isLitElement(node);
}

/** A class of Lit renders into a shadow root of its own, if it does not say otherwise. @param {Node} node */
function isLitElement(node) {
  if (!/^Class/.test(node.type) || !node.superClass) return false;
  let isLit = false;
  walk(node.superClass, (one) => {
    if (one.type === 'Identifier' && one.name === 'LitElement') isLit = true;
  });
  if (!isLit) return false;
  const root = node.body.body.find((/** @type {Node} */ one) => one.key?.name === 'createRenderRoot');
  let isOwn = false;
  if (root)
    walk(root.value, (one) => {
      if (one.type === 'ThisExpression' && one.parent.type !== 'MemberExpression') isOwn = true;
    });
  return !isOwn;
}
