// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { root } from '../../tools/lib/paths.mjs';
import { bundled } from './support/bundle.mjs';

/** @typedef {{ type: string, callee?: any, arguments?: any[], object?: any, property?: any }} Node */

/**
 * @param {unknown} node
 * @param {(call: Node) => void} visit
 */
function eachCall(node, visit) {
  if (typeof node !== 'object' || node === null) return;
  const call = /** @type {Node} */ (node);
  if (call.type === 'CallExpression') visit(call);
  for (const child of Object.values(node)) eachCall(child, visit);
}

/**
 * Returns the files that run in a page and have a call like this.
 * @param {RegExp} text of the files that are read closer
 * @param {(call: Node) => boolean} isWrong
 */
function filesWith(text, isWrong) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const folder of ['js', 'elements'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const source = readFileSync(join(root, folder, name), 'utf8');
      if (!text.test(source)) continue;
      const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
      const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
      eachCall(program, (call) => isWrong(call) && found.add(`${folder}/${name}`));
    }
  return [...found];
}

test('nothing gives Array.from a function, which that of Prototype.js and MooTools does not take', () => {
  const calls = filesWith(
    /\bArray\s*\.from\b/,
    ({ callee, arguments: given = [] }) =>
      callee.object?.name === 'Array' && callee.property?.name === 'from' && given.length > 1,
  );
  assert.deepEqual(calls, []);
});

test('nothing asks an array for its entries, which are its items where Prototype.js is', () => {
  const calls = filesWith(
    /\]\s*\.entries\b/,
    ({ callee }) => callee.object?.type === 'ArrayExpression' && callee.property?.name === 'entries',
  );
  assert.deepEqual(calls, []);
});

test('a function is called for each number up to a count', async () => {
  const { times } = await bundled(`export * from '../elements/base/times.ts'`);
  assert.deepEqual(
    times(3, (/** @type {number} */ at) => at * 2),
    [0, 2, 4],
  );
  assert.deepEqual(
    times(0, () => assert.fail()),
    [],
  );
});
