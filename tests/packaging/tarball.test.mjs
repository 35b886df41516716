import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { typesAreRight } from '../../tools/release/outside.mjs';
import { root } from '../e2e/support/paths.mjs';
import { tarball } from './support/consumer.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { exports, types, main, unpkg, jsdelivr } = manifest;

test('the package holds what was built, its documents and licences, and nothing else', () => {
  const documents = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE-MIT', 'LICENSE-APACHE'];
  const built =
    /^dist\/(index\.js|slim\.js|axero-engine\.js|axero-widget-sdk\.global\.js|axero\.wasm|testing\.js|testing-worker\.js|testing\.wasm|axero-openapi\.yaml|(html|dompurify|dates|diagnose|panel|react)\.js|texts\/\w+\.js|site-check\.global\.js|axero-elements\.global\.js(\.LEGAL\.txt)?|axero-elements\.(ar|de|es|fr)\.js|custom-elements\.json|element-(scenes|pieces)\.json|editors\/[\w.-]+\.(json|d\.ts)|element-picker\.js|elements\/([\w-]+\/)*[\w.-]+\.js|cli\.mjs|eslint-plugin\.(js|d\.ts)|cli\/[\w./-]+|types\/([\w-]+\/)*[\w.-]+\.d\.ts)$/;
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
  const { files } = tarball();
  const missing = [...targets, types, main, unpkg, jsdelivr, manifest.customElements].filter((path) => {
    const [before = '', after] = path.replace('./', '').split('*');
    return after === undefined
      ? !files.includes(before)
      : !files.some((file) => file.startsWith(before) && file.endsWith(after));
  });
  assert.deepEqual(missing, []);
});

test('publint has nothing to say about the package', async () => {
  const file = readFileSync(tarball().path);
  const archive = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const { messages } = await publint({ pack: { tarball: archive }, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('attw finds no entry whose types do not fit', { timeout: 60_000 }, () => typesAreRight(tarball().path));

test('no declaration of a module inside is shipped: an editor would offer it', () => {
  const inside = /^dist\/types\/(cache|request|transport|engine\/engine|runtime\/runtime|global)\b/;
  assert.deepEqual(
    tarball().files.filter((file) => inside.test(file)),
    [],
  );
});

test('each script says in its first line which version it is, and under which licence', () => {
  const first = `/*! ${manifest.name} ${manifest.version} | ${manifest.license} */`;
  const scripts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));
  assert.ok(scripts.length >= 6, scripts.join());
  for (const name of scripts)
    assert.equal(readFileSync(join(root, 'dist', name), 'utf8').split('\n', 1)[0], first, name);
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
