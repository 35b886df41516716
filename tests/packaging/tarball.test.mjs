import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../e2e/support/paths.mjs';
import { tarball } from './support/consumer.mjs';

const { exports, types, main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('the package holds what was built, its documents and licences, and nothing else', () => {
  const documents = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE-MIT', 'LICENSE-APACHE'];
  const built =
    /^dist\/(index\.js|slim\.js|axero-engine\.js|axero-widget-sdk\.global\.js|axero\.wasm|testing\.js|testing-worker\.js|testing\.wasm|axero-openapi\.yaml|types\/([\w-]+\/)*[\w-]+\.d\.ts)$/;
  const { files } = tarball();
  assert.deepEqual(
    files.filter((file) => !documents.includes(file) && !built.test(file)),
    [],
  );
  assert.deepEqual(
    documents.filter((file) => !files.includes(file)),
    [],
  );
});

test('everything that package.json points at is in the package', () => {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const missing = [...targets, types, main].filter(
    (path) => !tarball().files.includes(path.replace('./', '')),
  );
  assert.deepEqual(missing, []);
});

test('what was built holds no path of the machine that built it, and the scripts need no eval', () => {
  const built = readdirSync(join(root, 'dist')).filter((name) => /\.(js|wasm)$/.test(name));
  assert.ok(built.length >= 8, built.join());
  for (const name of built) {
    const text = readFileSync(join(root, 'dist', name), 'latin1');
    for (const folder of [root, join(homedir(), '/'), 'registry/src', 'registry\\src'])
      assert.ok(!text.includes(folder), `${name} names ${folder}`);
    if (name.endsWith('.js')) assert.doesNotMatch(text, /\beval\(|new Function\(|sourceMappingURL/, name);
  }
});
