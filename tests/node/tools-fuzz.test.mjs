// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { groups, halves, scenes } from '../../tools/fuzz/scenes.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { fuzzer } from '../../tools/setup/fuzzer.mjs';

const routes = readFileSync(join(root, 'sandbox', 'routes.txt'), 'utf8')
  .trim()
  .split('\n');

test('the fuzzer is sent to every operation, once in a scene', () => {
  const known = groups();
  assert.equal(
    [...known.values()].reduce((sum, count) => sum + count),
    routes.length,
  );
  const sent = halves(known).flat();
  assert.deepEqual(sent.toSorted(), [...known.keys()].toSorted());
  assert.deepEqual(halves(new Map([['tasks', 14]])), [['tasks']]);
});

test('one scene is thorough, and somebody, somebody without rights and nobody ask', () => {
  assert.deepEqual(
    scenes.filter(({ isShort }) => !isShort).map(({ user }) => user),
    ['admin'],
  );
  for (const user of ['jonas', 'maya', '']) assert.ok(scenes.some((scene) => scene.user === user));
});

/**
 * @param {string} python what `python3 --version` says
 * @returns {any}
 */
function machineWith(python) {
  return {
    platform: 'darwin',
    env: {},
    root,
    cache: '/cache',
    which: (/** @type {string} */ name) => (name === 'python3' ? '/bin/python3' : undefined),
    exists: () => false,
    read: (/** @type {string} */ path) => readFileSync(path, 'utf8'),
    capture: () => ({ ok: true, output: python }),
  };
}

/** @type {any} */
const step = { note() {}, log: 'x.log', run: async () => ({ code: 0, output: '', timedOut: false }) };

test('a Python that is too old is told in a sentence, and the packages are pinned by their hashes', async () => {
  assert.equal(fuzzer.check(machineWith('Python 3.11.2')).state, 'missing');
  await assert.rejects(
    async () => fuzzer.install?.(machineWith('Python 3.9.18'), step),
    /needs Python 3\.11 or later/,
  );
  await fuzzer.install?.(machineWith('Python 3.11.2'), step);
  const lines = readFileSync(join(root, 'tools', 'fuzz', 'requirements.txt'), 'utf8').split('\n');
  const packages = lines.flatMap((line, at) => (/^\w/.test(line) ? [lines[at + 1]?.trim() ?? ''] : []));
  assert.ok(packages.length > 20 && packages.every((next) => next.startsWith('--hash=sha256:')));
});
