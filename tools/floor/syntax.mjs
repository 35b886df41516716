// @ts-check
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'acorn';
import { Failure } from '../lib/failure.mjs';
import { globalKeys } from './apis.mjs';
import { isKnown } from './compat.mjs';

/**
 * @typedef {import('./apis.mjs').Use} Use
 * @typedef {{ type: string, start: number, [field: string]: any }} Node of the syntax tree
 */

/** The compatibility data's names for the syntax that is younger than ECMAScript 2017 and may be in a bundle. */
const spelled = /** @type {[string, (node: Node, parent: Node) => boolean][]} */ ([
  ['operators.optional_chaining', ({ type }) => type === 'ChainExpression'],
  ['operators.nullish_coalescing', ({ type, operator }) => type === 'LogicalExpression' && operator === '??'],
  ['operators.import_meta', ({ type }) => type === 'MetaProperty'],
  [
    'operators.spread.spread_in_object_literals',
    ({ type }, parent) => type === 'SpreadElement' && parent.type === 'ObjectExpression',
  ],
  [
    'operators.destructuring.rest_in_objects',
    ({ type }, parent) => type === 'RestElement' && parent.type === 'ObjectPattern',
  ],
  ['builtins.BigInt', ({ type, bigint }) => type === 'Literal' && bigint !== undefined],
  ['statements.for_await_of', ({ type, await: waits }) => type === 'ForOfStatement' && waits],
  ['statements.async_generator_function', ({ async, generator }) => async && generator],
  ['statements.try_catch.optional_catch_binding', ({ type, param }) => type === 'CatchClause' && !param],
  ['statements.export.namespace', ({ type, exported }) => type === 'ExportAllDeclaration' && exported],
  ['regular_expressions.lookbehind_assertion', ({ regex }) => /\(\?<[=!]/.test(regex?.pattern ?? '')],
  ['regular_expressions.named_capturing_group', ({ regex }) => /\(\?<[^=!]/.test(regex?.pattern ?? '')],
  ['regular_expressions.unicode_character_class_escape', ({ regex }) => /\\p\{/i.test(regex?.pattern ?? '')],
  ['builtins.RegExp.dotAll', ({ regex }) => /s/.test(regex?.flags ?? '')],
]);

/** Browsers had it years before it was in an edition of ECMAScript. */
const dynamicImport = /\bimport\(/g;

/**
 * Returns the syntax and the global names that a bundle uses. Fails where it does not parse as the edition that it is built for.
 * @param {string} path
 * @param {number} edition of ECMAScript, like 2020
 * @returns {Use[]}
 */
export function syntaxUsed(path, edition) {
  const name = basename(path);
  return syntaxOf(readFileSync(path, 'utf8'), name, edition);
}

/**
 * @param {string} text
 * @param {string} name of the bundle
 * @param {number} edition
 * @returns {Use[]}
 */
export function syntaxOf(text, name, edition) {
  const version = /** @type {import('acorn').ecmaVersion} */ (edition);
  const sourceType = name.endsWith('.global.js') ? 'script' : 'module';
  /** @type {Node} */
  let tree;
  try {
    tree = /** @type {any} */ (
      parse(text.replace(dynamicImport, 'IMPORT('), { ecmaVersion: version, sourceType })
    );
  } catch (error) {
    const at = /** @type {{ pos?: number }} */ (error).pos ?? 0;
    throw new Failure(
      `${name} has syntax that is younger than ECMAScript ${edition}, near \`${text.slice(at, at + 40)}\`: lower the target in tools/build/bundles.mjs, or write it otherwise.`,
    );
  }
  /** @type {Map<string, string>} */
  const found = new Map();
  if (text.search(dynamicImport) >= 0) found.set('javascript.operators.import', name);
  /** @type {Set<string>} */
  const declared = new Set();
  /** @type {{ name: string, made: boolean }[]} */
  const read = [];
  walk(tree, tree, '', (node, parent, field) => {
    for (const [key, is] of spelled) if (is(node, parent)) found.set(`javascript.${key}`, name);
    if (node.type !== 'Identifier') return;
    if (isBinding(parent, field)) declared.add(node['name']);
    else if (!isPropertyName(parent, field))
      read.push({ name: node['name'], made: parent.type === 'NewExpression' && field === 'callee' });
  });
  for (const one of read)
    if (!declared.has(one.name))
      for (const key of globalKeys(one.name, one.made)) if (isKnown(key)) found.set(key, name);
  return [...found].map(([key, where]) => ({ key, where }));
}

/**
 * @param {Node} node
 * @param {Node} parent
 * @param {string} field of the parent
 * @param {(node: Node, parent: Node, field: string) => void} meet
 */
function walk(node, parent, field, meet) {
  meet(node, parent, field);
  for (const [name, value] of Object.entries(node))
    for (const inner of Array.isArray(value) ? value : [value])
      if (typeof inner?.type === 'string') walk(inner, node, name, meet);
}

/**
 * Returns whether an identifier gives a name to something of the bundle's own. In patterns some are names of properties too: a name that is
 * declared anywhere counts as declared everywhere, which minified bundles allow.
 * @param {Node} parent
 * @param {string} field
 */
function isBinding({ type }, field) {
  if (/^(Variable|Function|Class)/.test(type)) return ['id', 'params'].includes(field);
  if (type === 'ArrowFunctionExpression') return field === 'params';
  return (
    ['RestElement', 'ArrayPattern', 'CatchClause'].includes(type) ||
    (type === 'AssignmentPattern' && field === 'left')
  );
}

/**
 * @param {Node} parent
 * @param {string} field
 */
function isPropertyName({ type, computed }, field) {
  if (type === 'MemberExpression') return field === 'property' && !computed;
  if (type === 'Property' || type === 'MethodDefinition') return field === 'key' && !computed;
  return /^(Labeled|Break|Continue|Export|Import|MetaProperty)/.test(type);
}
