// @ts-check
import { each } from '../parse/walk.mjs';
import { plain, propertyName } from './names.mjs';
import { functionOf, variableOf } from './scope.mjs';
import { addedTo } from './values.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 */

/**
 * Returns whether a value may hold a tag that its author wrote: in the expression itself, in what it names, or in a function of
 * another file.
 * @param {Script} script
 * @param {Node} value
 * @param {Set<unknown>} [seen]
 * @returns {boolean}
 */
export function mayHoldTag(script, value, seen = new Set()) {
  let found = false;
  each(value, (node) => {
    if (found || seen.has(node)) return false;
    seen.add(node);
    if (node.type === 'Literal') found = typeof node.value === 'string' && node.value.includes('<');
    else if (node.type === 'TemplateElement') found = node.value.raw.includes('<');
    else if (node.type === 'Identifier')
      found = valuesOf(script, node).some((one) => mayHoldTag(script, one, seen));
    else if (node.type === 'MemberExpression')
      found = valuesUnder(script, node).some((one) => mayHoldTag(script, one, seen));
    else if (node.type === 'CallExpression' && plain(node.callee).type === 'Identifier')
      found = !functionOf(script, node.callee);
    return !found;
  });
  return found;
}

/**
 * All that a name is given: its values, the function that it stands for, and what is added to a list.
 * @param {Script} script
 * @param {Node} identifier
 * @returns {Node[]}
 */
function valuesOf(script, identifier) {
  const variable = variableOf(script, identifier);
  if (!variable) return [];
  const [definition] = variable.defs;
  const written = variable.references.map((/** @type {any} */ one) => one.writeExpr).filter(Boolean);
  return [
    ...(definition.type === 'FunctionName' ? [definition.node.body] : []),
    ...written,
    ...addedTo(variable),
  ];
}

/** @type {WeakMap<Script, Map<string, Node[]>>} */
const properties = new WeakMap();

/** All that the script puts under the name of a property. @param {Script} script @param {Node} member @returns {Node[]} */
function valuesUnder(script, member) {
  const all = properties.get(script) ?? propertiesOf(script);
  properties.set(script, all);
  return all.get(propertyName(member) ?? '') ?? [];
}

/** @param {Script} script */
function propertiesOf(script) {
  /** @type {Map<string, Node[]>} */
  const all = new Map();
  /** @param {Node} key @param {Node} value */
  const add = (key, value) => {
    const name = propertyName(key);
    // The markup of other elements is none of this value.
    if (name !== undefined && !/^(inner|outer)HTML$/.test(name))
      all.set(name, [...(all.get(name) ?? []), value]);
  };
  each(script.ast, (node) => {
    if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type) && node.value)
      add(node, node.value);
    const left = node.type === 'AssignmentExpression' ? plain(node.left) : undefined;
    if (left?.type === 'MemberExpression') add(left, node.right);
  });
  return all;
}
