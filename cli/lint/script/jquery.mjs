// @ts-check
import { dotted, hasSpread, outerOf, plain, property, propertyName } from './names.mjs';
import { constantOf, uses, variableOf } from './scope.mjs';
import { textOf } from './text.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 */

/** The texts of which jQuery makes one element by its name, with the properties of a second argument. */
const singleTag = /^\s*<([a-z][^/\0>:\s]*)\s*\/?>(?:<\/\1>)?\s*$/i;

/** Methods that keep the elements that they are called on. */
const keepers =
  /^(append|appendTo|prepend|prependTo|insertBefore|insertAfter|text|html|val|css|addClass|removeClass|toggleClass|data|on|click|hide|show|attr|prop)$/;
/** Methods that take an element and change nothing of it. */
const takers = /\.(append|appendTo|prepend|before|after|html|replaceWith|push|add|insertBefore|insertAfter)$/;

/** The call of jQuery that makes elements of a text. @param {Node} text @returns {Node | undefined} */
export function makingCall(text) {
  const call = outerOf(text);
  return call?.type === 'CallExpression' &&
    ['$', 'jQuery'].includes(dotted(call.callee)) &&
    plain(call.arguments[0]) === text
    ? call
    : undefined;
}

/**
 * The object with the properties of the element that a call of jQuery makes.
 * @param {Script} script
 * @param {Node} call
 * @returns {Node | undefined}
 */
export function propertiesOf(script, call) {
  return singleTag.test(textOf(script, call.arguments[0]) ?? '') ? plain(call.arguments[1]) : undefined;
}

/**
 * Says how an attribute of an element that jQuery makes is set: to a value, to none in the script, or in a way that cannot be followed.
 * @param {Script} script
 * @param {Node} call
 * @param {string} name
 * @returns {{ value: Node } | 'never' | 'unknown'}
 */
export function attributeOf(script, call, name) {
  const properties = propertiesOf(script, call);
  if (properties) {
    const value = property(properties, name);
    if (value) return { value };
    if (properties.type !== 'ObjectExpression' || hasSpread(properties)) return 'unknown';
  }
  return inChain(script, call, name);
}

/**
 * @param {Script} script
 * @param {Node} start an expression whose value is the element
 * @param {string} name
 * @returns {{ value: Node } | 'never' | 'unknown'}
 */
function inChain(script, start, name) {
  let node = start;
  for (let member = outerOf(node); member; member = outerOf(node)) {
    const call = outerOf(member);
    if (member.type !== 'MemberExpression' || plain(member.object) !== node) break;
    const method = String(propertyName(member));
    if (call?.type !== 'CallExpression' || plain(call.callee) !== member) return 'never';
    if (['attr', 'prop'].includes(method)) {
      const [first, value] = call.arguments;
      const given = textOf(script, first);
      const inObject = property(first, name);
      if (given?.toLowerCase() === name && value) return { value };
      if (inObject) return { value: inObject };
      if (given === undefined && (plain(first)?.type !== 'ObjectExpression' || hasSpread(first)))
        return 'unknown';
    }
    if (!keepers.test(method)) return 'never';
    node = call;
  }
  const parent = outerOf(node);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
    return ofUses(script, parent.id, name);
  if (parent?.type === 'AssignmentExpression' && plain(parent.left)?.type === 'Identifier')
    return ofUses(script, plain(parent.left), name);
  if (parent?.type !== 'CallExpression' || takers.test(dotted(parent.callee)) || makes(parent))
    return 'never';
  return 'unknown';
}

/** @param {Node} call */
function makes(call) {
  return ['$', 'jQuery'].includes(dotted(call.callee));
}

/**
 * @param {Script} script
 * @param {Node} identifier
 * @param {string} name
 */
function ofUses(script, identifier, name) {
  const variable = variableOf(script, identifier);
  if (!variable) return 'unknown';
  /** @type {'never' | 'unknown'} */
  let found = 'never';
  for (const use of uses(variable)) {
    const isWritten = use.parent.id === use || use.parent.left === use;
    const setting = isWritten ? 'never' : inChain(script, use, name);
    if (typeof setting === 'object') return setting;
    if (setting === 'unknown') found = 'unknown';
  }
  return found;
}

/** Returns whether an expression is a set of elements of jQuery. @param {Script} script @param {Node} object @returns {boolean} */
export function isJquery(script, object) {
  const node = plain(object);
  if (node?.type === 'CallExpression') {
    if (['$', 'jQuery'].includes(dotted(node.callee))) return true;
    const inner = plain(node.callee);
    return inner?.type === 'MemberExpression' && isJquery(script, inner.object);
  }
  if (node?.type !== 'Identifier') return false;
  if (node.name.startsWith('$')) return true;
  const value = constantOf(script, node);
  return Boolean(value) && isJquery(script, value);
}
