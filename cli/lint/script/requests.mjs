// @ts-check
import { each, isFunction } from '../parse/walk.mjs';
import { isJquery } from './jquery.mjs';
import { dotted, plain, property, propertyName } from './names.mjs';
import { constantOf, functionOf, variableOf } from './scope.mjs';
import { textOf } from './text.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 *
 * A request that a script makes without the SDK.
 * @typedef {{ node: Node, via: string, address: Node, method: string }} Request
 */

const jquery = /^(\$|jQuery)\.(ajax|get|post|getJSON)$/;
const axios = /^axios(\.(get|post|put|patch|delete|request))?$/;

/**
 * Reads a call as a request; nothing if it is none.
 * @param {Script} script
 * @param {Node} node a call
 * @returns {Request | undefined}
 */
export function requestOf(script, node) {
  const name = dotted(node.callee);
  const [first, second] = node.arguments;
  if (!first) return undefined;
  const options = plain(second);
  if (name === 'fetch' || (name === 'Request' && node.type === 'NewExpression'))
    return { node, via: name, address: first, method: methodIn(script, second, 'GET') };
  const [, , short] = jquery.exec(name) ?? [];
  if (short === 'ajax') {
    const settings = plain(first)?.type === 'ObjectExpression' ? first : second;
    const address = property(settings, 'url') ?? first;
    return { node, via: name, address, method: methodIn(script, settings, 'GET') };
  }
  if (short) return { node, via: name, address: first, method: short === 'post' ? 'POST' : 'GET' };
  if (axios.test(name)) {
    const settings = plain(first)?.type === 'ObjectExpression' ? first : options;
    const verb = name.split('.')[1];
    const method = verb && verb !== 'request' ? verb.toUpperCase() : methodIn(script, settings, 'GET');
    return { node, via: name, address: property(settings, 'url') ?? first, method };
  }
  if (name.endsWith('.load') && isJquery(script, plain(node.callee).object)) {
    const method = options?.type === 'ObjectExpression' ? 'POST' : 'GET';
    return isFunction(plain(first)) ? undefined : { node, via: "jQuery's load", address: first, method };
  }
  if (name === 'Communifire.buildApiUrl') return { node, via: name, address: first, method: '' };
  if (name.endsWith('.open') && second && node.arguments.length >= 2 && isXhr(script, node.callee)) {
    return {
      node,
      via: 'XMLHttpRequest',
      address: second,
      method: (textOf(script, first) ?? 'GET').toUpperCase(),
    };
  }
  return undefined;
}

/**
 * @param {Script} script
 * @param {Node} options
 * @param {string} otherwise
 */
function methodIn(script, options, otherwise) {
  const value = property(options, 'method', 'type');
  if (!value) return otherwise;
  const text = textOf(script, value);
  return text === undefined ? '' : text.toUpperCase();
}

/** @param {Script} script @param {Node} callee */
function isXhr(script, callee) {
  const owner = plain(plain(callee).object);
  const value = owner?.type === 'Identifier' ? constantOf(script, owner) : owner;
  return value?.type === 'NewExpression' && dotted(value.callee) === 'XMLHttpRequest';
}

/**
 * Returns whether a call goes to the site: a request, or a method of the SDK's client.
 * @param {Script} script
 * @param {Node} node
 */
export function isApiCall(script, node) {
  if (node.type !== 'CallExpression') return false;
  if (requestOf(script, node)) return true;
  return isSdkCall(script, node);
}

/** Returns whether a call is a method of the client, other than those that keep to limits by themselves. @param {Script} script @param {Node} node */
export function isSdkCall(script, node) {
  const callee = plain(node.callee);
  if (callee?.type !== 'MemberExpression') return false;
  let owner = callee;
  let depth = 0;
  while (owner?.type === 'MemberExpression') {
    owner = plain(owner.object);
    depth += 1;
  }
  const name = propertyName(callee);
  if (depth === 1 && name === 'request') return owner?.type === 'Identifier' && isClient(script, owner);
  if (depth < 2 || name === 'all' || ['session', 'page'].includes(String(propertyName(inner(callee)))))
    return false;
  return owner?.type === 'Identifier' && isClient(script, owner);
}

/** @param {Node} callee */
function inner(callee) {
  let node = callee;
  while (plain(node.object)?.type === 'MemberExpression') node = plain(node.object);
  return node;
}

/** @param {Script} script @param {Node} identifier */
function isClient(script, identifier) {
  const variable = variableOf(script, identifier);
  const [definition] = variable?.defs ?? [];
  if (definition?.type === 'Variable' && definition.node.init) {
    let made = false;
    each(definition.node.init, (node) => {
      if (node.type === 'CallExpression' && /(^|\.)(connect|widget)$/.test(dotted(node.callee))) made = true;
    });
    if (made) return true;
  }
  return identifier.name === 'axero';
}

/**
 * Returns the first call to the site in a piece of code, also in the functions of the same script that it calls.
 * @param {Script} script
 * @param {Node} code
 * @param {Set<Node>} [seen]
 * @returns {Node | undefined}
 */
export function apiCallIn(script, code, seen = new Set()) {
  /** @type {Node | undefined} */
  let found;
  seen.add(code);
  each(code, (node) => {
    if (found) return false;
    // A function that is only defined here runs when another place calls it.
    if (node !== code && isFunction(node) && !isCalledHere(node)) return false;
    if (node.type !== 'CallExpression') return true;
    if (isApiCall(script, node)) found = node;
    else {
      const target = functionOf(script, node.callee);
      if (target && !seen.has(target.body) && apiCallIn(script, target.body, seen)) found = node;
    }
    return !found;
  });
  return found;
}

/**
 * Returns whether a function runs where it is written: called at once, or by a method that calls it for each item or with a result.
 * @param {Node} node
 */
function isCalledHere(node) {
  const { parent } = node;
  if (parent?.type === 'NewExpression') return dotted(parent.callee) === 'Promise';
  if (parent?.type !== 'CallExpression') return false;
  if (parent.callee === node) return true;
  return /\.(map|forEach|flatMap|filter|reduce|some|every|then|catch|finally|allSettled|all)$/.test(
    dotted(parent.callee),
  );
}
