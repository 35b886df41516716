import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../e2e/support/paths.mjs';
import { tarball } from './support/consumer.mjs';

const { exports, types, main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('the package holds what was built, its documents and licences, and nothing else', () => {
  const documents = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE-MIT', 'LICENSE-APACHE'];
  const built =
    /^dist\/(index\.js|inline\.js|axero-widget-sdk\.global\.js|axero\.wasm|axero-openapi\.yaml|types\/([\w-]+\/)*[\w-]+\.d\.ts)$/;
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

test('the built scripts hold no path of the machine that built them and need no eval', () => {
  for (const name of ['index.js', 'inline.js', 'axero-widget-sdk.global.js']) {
    const text = readFileSync(join(root, 'dist', name), 'utf8');
    assert.ok(!text.includes(root), `${name} names ${root}`);
    assert.doesNotMatch(text, /\beval\(|new Function\(|sourceMappingURL/, name);
  }
});
