// @ts-check
import { dotted, outerOf, plain } from './names.mjs';
import { requestOf } from './requests.mjs';
import { constantOf, uses, variableOf } from './scope.mjs';
import { textOf } from './text.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 */

const properties = /(^|\.)(href|src|action|formAction|poster|location)$/;
const attributes = ['href', 'src', 'action', 'formaction', 'poster'];

/**
 * Returns whether a text is only used as an address that the browser resolves against the page. Elsewhere, as in a comparison or in
 * `new URL`, an address without its host means something else.
 * @param {Script} script
 * @param {Node} given
 * @param {number} [depth]
 * @returns {boolean}
 */
export function isOnlyAddress(script, given, depth = 0) {
  if (depth > 4) return false;
  const node = whole(given);
  const parent = outerOf(node);
  if (!parent) return false;
  if (/^(Import|Export)/.test(parent.type)) return plain(parent.source) === node;
  if (parent.type === 'AssignmentExpression')
    return parent.operator === '=' && plain(parent.right) === node && properties.test(dotted(parent.left));
  if (parent.type === 'Property') return isRequested(script, parent.parent?.parent, node);
  if (parent.type === 'VariableDeclarator') {
    const variable = parent.id.type === 'Identifier' && variableOf(script, parent.id);
    if (!variable || constantOf(script, parent.id) !== node) return false;
    const read = uses(variable).filter((use) => use !== parent.id);
    return read.length > 0 && read.every((use) => isOnlyAddress(script, use, depth + 1));
  }
  if (!['CallExpression', 'NewExpression'].includes(parent.type)) return false;
  const name = dotted(parent.callee);
  const [first, second] = parent.arguments.map(plain);
  if (/(^|\.)location\.(assign|replace)$|^open$/.test(name)) return first === node;
  if (/\.(setAttribute|attr|prop)$/.test(name))
    return second === node && attributes.includes(textOf(script, first)?.toLowerCase() ?? '');
  return isRequested(script, parent, node);
}

/** The text that a piece is the beginning of. @param {Node} piece */
function whole(piece) {
  let node = piece.type === 'TemplateElement' ? piece.parent : piece;
  for (let outer = outerOf(node); outer; outer = outerOf(node)) {
    const isBeginning =
      (outer.type === 'BinaryExpression' && outer.operator === '+' && plain(outer.left) === node) ||
      (outer.type === 'TemplateLiteral' &&
        outer.quasis[0].value.raw === '' &&
        outer.expressions[0] === node) ||
      (outer.type === 'ConditionalExpression' && plain(outer.test) !== node) ||
      outer.type === 'LogicalExpression';
    if (!isBeginning) return node;
    node = outer;
  }
  return node;
}

/** @param {Script} script @param {Node | undefined} call @param {Node} node */
function isRequested(script, call, node) {
  if (!call || !['CallExpression', 'NewExpression'].includes(call.type)) return false;
  const request = requestOf(script, call);
  return (
    request !== undefined && request.via !== 'Communifire.buildApiUrl' && plain(request.address) === node
  );
}
