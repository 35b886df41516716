// @ts-check
import { each, isFunction } from '../parse/walk.mjs';
import { dotted, plain, propertyName } from './names.mjs';
import { isApiCall } from './requests.mjs';
import { constantOf, functionOf, uses, variableOf } from './scope.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 *
 * The origin of a value: written in the script or made safe, the answer of a call, or a place that cannot be seen.
 * @typedef {'fixed' | 'data' | 'unknown'} Origin
 */

const cleaners = /(escape|sanitize|sanitise|encode|purify|plaintext|safelink|absoluteurl|createhtml)/i;
const numbers =
  /(^|\.)(Number|parseInt|parseFloat|Math\.\w+|length|size|toFixed|get(UTC)?(Time|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|indexOf|Date\.now)(\(\))?$/;
const depthLimit = 12;

/**
 * @param {Script} script
 * @param {Node} expression
 * @param {number} [depth]
 * @returns {Origin}
 */
export function originOf(script, expression, depth = 0) {
  const node = plain(expression);
  if (!node || depth > depthLimit) return 'unknown';
  const before = known.get(node);
  if (before) return before;
  // A value that depends on itself is what its other parts are.
  known.set(node, 'fixed');
  const origin = judge(script, node, depth);
  known.set(node, origin);
  return origin;
}

/** @type {WeakMap<Node, Origin>} */
const known = new WeakMap();

/**
 * @param {Script} script
 * @param {Node} node
 * @param {number} depth
 * @returns {Origin}
 */
function judge(script, node, depth) {
  /** @param {...Node} inner */
  const worst = (...inner) => worstOf(inner.map((one) => originOf(script, one, depth + 1)));
  switch (node.type) {
    case 'Literal':
    case 'UnaryExpression':
    case 'UpdateExpression':
      return 'fixed';
    case 'TemplateLiteral':
      return worst(...node.expressions);
    case 'BinaryExpression':
      return node.operator === '+' ? worst(node.left, node.right) : 'fixed';
    case 'LogicalExpression':
      return worst(node.left, node.right);
    case 'ConditionalExpression':
      return worst(node.consequent, node.alternate);
    case 'SequenceExpression':
      return worst(node.expressions.at(-1));
    case 'AssignmentExpression':
      return worst(node.right);
    case 'ArrayExpression':
      return worst(...node.elements.filter(Boolean));
    case 'SpreadElement':
      return worst(node.argument);
    case 'ObjectExpression':
      return worst(
        ...node.properties.map((/** @type {Node} */ one) => one.value ?? one.argument).filter(Boolean),
      );
    case 'AwaitExpression':
      return node.argument && isFixedCall(script, node.argument, depth) ? 'fixed' : 'data';
    case 'TaggedTemplateExpression':
      return cleaners.test(dotted(node.tag)) ? 'fixed' : worst(node.quasi);
    case 'MemberExpression':
      if (numbers.test(dotted(node))) return 'fixed';
      if (/(^|\.)(innerHTML|outerHTML)$/.test(dotted(node))) return 'fixed';
      return worst(node.object);
    case 'Identifier':
      return originOfName(script, node, depth);
    case 'CallExpression':
      return originOfCall(script, node, depth);
    case 'NewExpression':
      return ['Date', 'Intl.DateTimeFormat', 'Intl.NumberFormat'].includes(dotted(node.callee))
        ? 'fixed'
        : 'unknown';
    default:
      return isFunction(node) ? 'fixed' : 'unknown';
  }
}

/** @param {Origin[]} all @returns {Origin} */
function worstOf(all) {
  if (all.includes('data')) return 'data';
  return all.includes('unknown') ? 'unknown' : 'fixed';
}

/**
 * @param {Script} script
 * @param {Node} node
 * @param {number} depth
 */
function isFixedCall(script, node, depth) {
  return node.type === 'CallExpression' && originOfCall(script, node, depth + 1) === 'fixed';
}

/**
 * @param {Script} script
 * @param {Node} node
 * @param {number} depth
 * @returns {Origin}
 */
function originOfCall(script, node, depth) {
  const name = dotted(node.callee);
  const callee = plain(node.callee);
  if (cleaners.test(name.split('.').at(-1) ?? '') || numbers.test(name)) return 'fixed';
  if (isApiCall(script, node)) return 'data';
  if (name === 'String' && node.arguments[0]) return originOf(script, node.arguments[0], depth + 1);
  const local = functionOf(script, callee);
  if (local) return originOfResult(script, local, depth + 1);
  if (callee?.type !== 'MemberExpression') return 'unknown';
  const method = String(propertyName(callee));
  if (
    ['toLocaleDateString', 'toLocaleTimeString', 'toISOString', 'getElementById', 'querySelector'].includes(
      method,
    )
  )
    return 'fixed';
  if (['map', 'flatMap'].includes(method)) {
    const work = functionOf(script, node.arguments[0]);
    return work ? originOfResult(script, work, depth + 1) : originOf(script, callee.object, depth + 1);
  }
  // The markup of an element of the page, or that jQuery made of a text.
  if (method === 'html' && node.arguments.length === 0) return 'fixed';
  // Only a number is filled up with zeros.
  if (method === 'padStart' && plain(node.arguments[1])?.value === '0') return 'fixed';
  // String and array methods keep what they are called on, and add their arguments.
  const kept = [
    'join',
    'filter',
    'slice',
    'trim',
    'concat',
    'replace',
    'replaceAll',
    'toString',
    'toUpperCase',
    'toLowerCase',
    'padStart',
    'padEnd',
    'trimStart',
    'trimEnd',
    'charAt',
    'substring',
    'substr',
    'repeat',
    'sort',
    'reverse',
    'json',
    'text',
    'then',
    'at',
    'split',
    'toLocaleString',
    'format',
  ];
  if (!kept.includes(method)) return 'unknown';
  if (method === 'format') return 'fixed';
  const added = ['concat', 'replace', 'replaceAll', 'join'].includes(method)
    ? node.arguments.slice(method.startsWith('replace') ? 1 : 0)
    : [];
  return worstOf([callee.object, ...added].map((one) => originOf(script, one, depth + 1)));
}

/**
 * The origin of all that a function returns.
 * @param {Script} script
 * @param {Node} work
 * @param {number} depth
 * @returns {Origin}
 */
function originOfResult(script, work, depth) {
  const all = resultsOf(work).map((one) => originOf(script, one, depth));
  return all.length > 0 ? worstOf(all) : 'unknown';
}

/** The expressions that a function returns. @param {Node} work @returns {Node[]} */
export function resultsOf(work) {
  if (work.body.type !== 'BlockStatement') return [work.body];
  /** @type {Node[]} */
  const all = [];
  each(work.body, (node) => {
    if (node !== work.body && isFunction(node)) return false;
    if (node.type === 'ReturnStatement' && node.argument) all.push(node.argument);
    return true;
  });
  return all;
}

/**
 * @param {Script} script
 * @param {Node} identifier
 * @param {number} depth
 * @returns {Origin}
 */
function originOfName(script, identifier, depth) {
  if (['undefined', 'CF_VD', 'CF_USERID', 'CF_SPACEID', 'CF_LOCALE', 'CF_THEME'].includes(identifier.name))
    return 'fixed';
  const variable = variableOf(script, identifier);
  const [definition] = variable?.defs ?? [];
  if (!definition) return 'unknown';
  if (definition.type === 'FunctionName' || definition.type === 'ClassName') return 'fixed';
  if (definition.type === 'Parameter')
    return originOfParameter(script, definition.node, definition.index, depth);
  if (definition.type !== 'Variable') return 'unknown';
  const declaration = definition.node.parent;
  const loop = declaration?.parent;
  if (['ForOfStatement', 'ForInStatement'].includes(loop?.type) && loop.left === declaration)
    return loop.type === 'ForInStatement' || loop.await ? 'data' : originOf(script, loop.right, depth + 1);
  const added = addedTo(variable).map((value) => originOf(script, value, depth + 1));
  const single = constantOf(script, identifier);
  if (single) return worstOf([...added, originOf(script, single, depth + 1)]);
  const writes = variable.references.filter((/** @type {any} */ one) => one.isWrite());
  const values = writes.map((/** @type {any} */ one) => one.writeExpr).filter(Boolean);
  if (values.length === 0)
    return definition.node.init ? originOf(script, definition.node.init, depth + 1) : 'unknown';
  return worstOf(added.concat(values.map((/** @type {Node} */ value) => originOf(script, value, depth + 1))));
}

/** The values that the script adds to a list. @param {any} variable @returns {Node[]} */
export function addedTo(variable) {
  return uses(variable).flatMap((use) => {
    const call = use.parent.type === 'MemberExpression' && use.parent.object === use && use.parent.parent;
    return call?.type === 'CallExpression' && /\.(push|unshift)$/.test(dotted(call.callee))
      ? call.arguments
      : [];
  });
}

/**
 * The parameter of a function that is called for each item of a list, with the answer of a call, or by the script itself.
 * @param {Script} script
 * @param {Node} work
 * @param {number} index
 * @param {number} depth
 * @returns {Origin}
 */
function originOfParameter(script, work, index, depth) {
  const { parent } = work;
  if (parent?.type === 'Property' && ['success', 'done'].includes(String(propertyName(parent))))
    return 'data';
  if (parent?.type === 'CallExpression' && parent.callee !== work)
    return originInCall(script, parent, work, index, depth);
  const name =
    work.type === 'FunctionDeclaration'
      ? work.id
      : parent?.type === 'VariableDeclarator'
        ? parent.id
        : undefined;
  const variable = name?.type === 'Identifier' ? variableOf(script, name) : undefined;
  if (!variable) return 'unknown';
  const places = uses(variable).filter((use) => use !== name);
  if (places.length === 0) return 'unknown';
  return worstOf(
    places.map((use) => {
      const call = use.parent;
      if (call.type !== 'CallExpression') return 'unknown';
      if (call.callee !== use) return originInCall(script, call, work, index, depth);
      const given = call.arguments.slice(0, index + 1);
      if (given.some((/** @type {Node} */ one) => one.type === 'SpreadElement')) return 'unknown';
      return given[index] ? originOf(script, given[index], depth + 1) : 'fixed';
    }),
  );
}

/**
 * The parameter of a function that is passed to a method.
 * @param {Script} script
 * @param {Node} call
 * @param {Node} work
 * @param {number} index
 * @param {number} depth
 * @returns {Origin}
 */
function originInCall(script, call, work, index, depth) {
  const callee = plain(call.callee);
  const name = dotted(callee);
  if (['$.ajax', '$.get', '$.post', '$.getJSON'].includes(name)) return 'data';
  // jQuery passes the number of an item first.
  const isEach = /^(\$|jQuery)\.each$/.test(name);
  if (isEach || /^(\$|jQuery)\.map$/.test(name))
    return index === (isEach ? 0 : 1) ? 'fixed' : originOf(script, call.arguments[0], depth + 1);
  if (callee?.type !== 'MemberExpression') return 'unknown';
  const method = String(propertyName(callee));
  if (['then', 'done', 'success', 'watch'].includes(method)) return 'data';
  const list = () => originOf(script, callee.object, depth + 1);
  if (['map', 'forEach', 'filter', 'flatMap', 'find', 'some', 'every'].includes(method))
    return index === 1 ? 'fixed' : list();
  if (method === 'sort') return list();
  if (method !== 'reduce') return 'unknown';
  if (index > 0) return index === 2 ? 'fixed' : list();
  const first = call.arguments[1] ? originOf(script, call.arguments[1], depth + 1) : list();
  return worstOf([first, originOfResult(script, work, depth + 1)]);
}
