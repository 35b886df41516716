// @ts-check
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';
import { Failure } from '../lib/failure.mjs';

/** The function by which a piece gets another one. */
const USE = '_use';

/**
 * Turns a module that esbuild wrote into a function that returns its exports, so that a file can be joined from such functions by text alone.
 * @param {string} source
 * @param {(path: string) => string | undefined} nameOf the name of an imported piece; nothing for a file that stays beside the script
 * @returns {{ code: string, needs: string[], later: string[] }} what it imports at its start, and on demand
 */
export function pieceOf(source, nameOf) {
  const tree = parse(source, { ecmaVersion: 2022, sourceType: 'module', ranges: true });
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const needs = new Set();
  const later = new Set();
  /** @type {[exported: string, local: string][]} */
  const exported = [];
  for (const node of tree.body) {
    if (node.type === 'ImportDeclaration') {
      const name = nameOf(String(node.source.value));
      if (name === undefined) throw new Failure(`A piece of the elements imports ${node.source.value}.`);
      needs.add(name);
      const names = node.specifiers.map((one) => {
        if (one.type !== 'ImportSpecifier')
          throw new Failure('A piece of the elements imports a whole module.');
        return property(nameIn(one.imported), one.local.name);
      });
      const text = names.length > 0 ? `const{${names}}=${USE}("${name}");` : `${USE}("${name}");`;
      edits.push({ start: node.start, end: node.end, text });
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
      for (const one of node.specifiers) exported.push([nameIn(one.exported), nameIn(one.local)]);
      edits.push({ start: node.start, end: node.end, text: '' });
    } else if (node.type.startsWith('Export'))
      throw new Failure('A piece of the elements exports in a form that cannot be joined.');
  }
  for (const node of dynamicImports(tree)) {
    const name = nameOf(String(node.source.value));
    if (name === undefined) continue;
    later.add(name);
    edits.push({ start: node.start, end: node.end, text: `Promise.resolve().then(()=>${USE}("${name}"))` });
  }
  refuseChangingExports(tree, exported);
  let body = source;
  for (const { start, end, text } of edits.sort((one, other) => other.start - one.start))
    body = body.slice(0, start) + text + body.slice(end);
  const result = `return{${exported.map(([outside, inside]) => property(outside, inside))}}`;
  return { code: `${USE}=>{${body}\n${result}}`, needs: [...needs], later: [...later] };
}

/**
 * Exports are read once, when the piece has run: one that changes later would be stale elsewhere.
 * @param {import('acorn').Program} tree
 * @param {[exported: string, local: string][]} exported
 */
function refuseChangingExports(tree, exported) {
  const manager = analyze(/** @type {any} */ (tree), { ecmaVersion: 2022, sourceType: 'module' });
  const scope = manager.scopes.find(({ type }) => type === 'module');
  if (scope?.set.has(USE)) throw new Failure(`A piece of the elements has a name ${USE} of its own.`);
  for (const [outside, inside] of exported) {
    const changed = scope?.set
      .get(inside)
      ?.references.some((one) => one.isWrite() && one.from.variableScope !== scope);
    if (changed)
      throw new Failure(`The export ${outside} of a piece of the elements changes after the start.`);
  }
}

/**
 * @param {any} tree
 * @returns {any[]} the imports on demand of a path that is written out
 */
function dynamicImports(tree) {
  /** @type {any[]} */
  const found = [];
  /** @param {any} node */
  const visit = (node) => {
    if (node.type === 'ImportExpression' && node.source.type === 'Literal') found.push(node);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (child?.type) visit(child);
  };
  visit(tree);
  return found;
}

/** @param {any} node an identifier, or a text where the name is none */
function nameIn(node) {
  return node.type === 'Identifier' ? node.name : JSON.stringify(node.value);
}

/** @param {string} outside @param {string} inside */
function property(outside, inside) {
  return outside === inside ? outside : `${outside}:${inside}`;
}
