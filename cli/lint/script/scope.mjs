// @ts-check
import { plain } from './names.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 */

/**
 * The variable that a name means at this place; nothing for a global that the script does not declare.
 * @param {Script} script
 * @param {Node} identifier
 * @returns {any}
 */
export function variableOf(script, identifier) {
  for (let node = identifier; node; node = node.parent) {
    for (let scope = script.scopes.acquire(node, true); scope; scope = scope.upper) {
      const variable = scope.set.get(identifier.name);
      if (variable && (variable.defs.length > 0 || scope.type !== 'global'))
        return variable.defs.length > 0 ? variable : undefined;
    }
    if (script.scopes.acquire(node, true)) return undefined;
  }
  return undefined;
}

/** Returns whether a name is a global of the page, declared nowhere in the script. @param {Script} script @param {Node} identifier */
export function isGlobal(script, identifier) {
  return identifier?.type === 'Identifier' && !variableOf(script, identifier);
}

/**
 * The expression that a variable always has: that of a `const`, or of a variable that is written once.
 * @param {Script} script
 * @param {Node} identifier
 * @returns {Node | undefined}
 */
export function constantOf(script, identifier) {
  const variable = variableOf(script, identifier);
  const [definition] = variable?.defs ?? [];
  if (variable?.defs.length !== 1 || definition.type !== 'Variable') return undefined;
  const { id, init } = definition.node;
  if (id.type !== 'Identifier' || !init) return undefined;
  const writes = variable.references.filter((/** @type {any} */ one) => one.isWrite() && !one.init);
  return writes.length === 0 ? plain(init) : undefined;
}

/** The function that a name stands for. @param {Script} script @param {Node} expression @returns {Node | undefined} */
export function functionOf(script, expression) {
  const node = plain(expression);
  if (!node) return undefined;
  if (/Function/.test(node.type)) return node;
  if (node.type !== 'Identifier') return undefined;
  const [definition] = variableOf(script, node)?.defs ?? [];
  if (definition?.type === 'FunctionName') return definition.node;
  const value = constantOf(script, node);
  return value && /Function/.test(value.type) ? value : undefined;
}

/** All places that name a variable. @param {any} variable @returns {Node[]} */
export function uses(variable) {
  return variable.references.map((/** @type {any} */ reference) => reference.identifier);
}
