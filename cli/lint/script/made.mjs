// @ts-check
import { each } from '../parse/walk.mjs';
import { dotted, outerOf, plain, property, propertyName } from './names.mjs';
import { uses, variableOf } from './scope.mjs';
import { textOf } from './text.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 */

/** The tag that `document.createElement` makes, in lower case. @param {Script} script @param {Node} node a call */
export function createdTag(script, node) {
  if (!/(^|\.)document\.createElement$/.test(dotted(node.callee))) return undefined;
  return textOf(script, node.arguments[0])?.toLowerCase();
}

/**
 * Says how a property of a created element is set: to a value, to none in the script, or in a way that cannot be followed.
 * @param {Script} script
 * @param {Node} node the call of createElement
 * @param {string} name
 * @returns {{ value: Node } | 'never' | 'unknown'}
 */
export function settingOf(script, node, name) {
  const parent = outerOf(node);
  if (
    parent?.type === 'CallExpression' &&
    dotted(parent.callee) === 'Object.assign' &&
    plain(parent.arguments[0]) === node
  )
    return assigned(parent, name);
  const left =
    parent?.type === 'AssignmentExpression' && parent.operator === '=' ? plain(parent.left) : undefined;
  if (left?.type === 'Identifier') return amongUses(variableOf(script, left), name);
  if (left?.type === 'MemberExpression' && !dotted(left).includes('?'))
    return among(membersNamed(script, dotted(left)), name);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') {
    const isAppended =
      parent?.type === 'CallExpression' &&
      /\.(append|appendChild|prepend|replaceChildren|before|after)$/.test(dotted(parent.callee));
    return isAppended ? 'never' : 'unknown';
  }
  return amongUses(variableOf(script, parent.id), name);
}

/**
 * @param {any} variable
 * @param {string} name
 */
function amongUses(variable, name) {
  return variable ? among(uses(variable), name) : 'unknown';
}

/**
 * @param {Node[]} places that name the element
 * @param {string} name
 * @returns {{ value: Node } | 'never' | 'unknown'}
 */
function among(places, name) {
  /** @type {'never' | 'unknown'} */
  let found = 'never';
  for (const use of places) {
    const setting = settingAt(use, name);
    if (typeof setting === 'object') return setting;
    if (setting === 'unknown') found = 'unknown';
  }
  return found;
}

/** All places of a script that name a property such as `this.button`. @param {Script} script @param {string} name @returns {Node[]} */
function membersNamed(script, name) {
  /** @type {Node[]} */
  const found = [];
  each(script.ast, (node) => {
    if (node.type === 'MemberExpression' && dotted(node) === name) found.push(node);
  });
  return found;
}

/**
 * @param {Node} use a place that names the element
 * @param {string} name
 * @returns {{ value: Node } | 'never' | 'unknown'}
 */
function settingAt(use, name) {
  const { parent } = use;
  if (parent.type === 'MemberExpression' && parent.object === use) {
    const outer = parent.parent;
    if (outer.type === 'AssignmentExpression' && outer.left === parent && propertyName(parent) === name)
      return { value: outer.right };
    const isSet =
      outer.type === 'CallExpression' && outer.callee === parent && propertyName(parent) === 'setAttribute';
    const [attribute, value] = isSet ? outer.arguments : [];
    return plain(attribute)?.value === name ? { value } : 'never';
  }
  if (parent.type !== 'CallExpression' || parent.callee === use) return 'never';
  const callee = dotted(parent.callee);
  if (callee === 'Object.assign') return assigned(parent, name);
  if (
    /\.(append|appendChild|prepend|insertBefore|replaceChildren|replaceWith|before|after|push|add|contains|observe)$/.test(
      callee,
    )
  )
    return 'never';
  return 'unknown';
}

/**
 * @param {Node} call of Object.assign
 * @param {string} name
 * @returns {{ value: Node } | 'never' | 'unknown'}
 */
function assigned(call, name) {
  const sources = call.arguments.slice(1).map(plain);
  const value = sources.map((/** @type {Node} */ source) => property(source, name)).find(Boolean);
  if (value) return { value };
  return sources.every((/** @type {Node} */ source) => source?.type === 'ObjectExpression')
    ? 'never'
    : 'unknown';
}
