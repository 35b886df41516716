// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { isAtLeast } from '../../tools/lib/versions.mjs';

const folder = join(root, '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8').replaceAll('\r', ''),
}));
const text = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8').replaceAll('\r', '');
const manifest = JSON.parse(text('package.json'));

/** @param {RegExp} pattern @returns {string[]} */
const found = (pattern) =>
  workflows.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, part = '']) => part));

test('each script that a workflow runs is one of package.json', () => {
  const scripts = found(/\bnpm (?:run )?(test|[\w]+:[\w:]+|(?<=run )\w+)\b/g);
  assert.ok(scripts.length >= 4, scripts.join());
  for (const name of scripts) assert.ok(Object.hasOwn(manifest.scripts, name), name);
});

test('each action is pinned by its commit, with the version beside it', () => {
  const actions = found(/uses: (.+)/g);
  assert.ok(actions.length > 10);
  for (const action of actions) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/);
  const commits = new Map(actions.map((action) => [action.split('@')[0], action]));
  for (const action of actions) assert.equal(action, commits.get(action.split('@')[0]), 'one commit each');
});

test('all workflows use one compiler, and one that the crate accepts', () => {
  const [version = '', ...others] = found(/RUST_VERSION: (\S+)/g);
  assert.deepEqual(
    others,
    others.map(() => version),
  );
  assert.equal(others.length + 1, workflows.length);
  const least = /^rust-version = "([^"]+)"/m.exec(text('Cargo.toml'))?.[1] ?? '';
  assert.ok(isAtLeast(version, least), `${version}, and at least ${least} is needed`);
});

test('the Node of the workflows is one that the package allows', () => {
  const least = manifest.engines.node.replace('>=', '');
  const versions = found(/node-version: (\d+)/g);
  assert.ok(versions.length > 3);
  for (const version of versions) assert.ok(Number(version) >= Number(least.split('.')[0]), version);
});

test('a workflow may only read, unless a job says what it writes', () => {
  for (const { name, text } of workflows) assert.match(text, /^permissions:\n {2}contents: read\n/m, name);
});

test('the files that a workflow publishes are those that the release makes', () => {
  const release = workflows.find(({ name }) => name === 'release.yml')?.text ?? '';
  const written =
    text('tools/release.mjs') + text('tools/release/uploads.mjs') + text('tools/release/stage.mjs');
  assert.match(release, /path: target\/release-files\n/);
  assert.match(written, /'release-files'/);
  for (const name of ['INTEGRITY.md', '.zip']) {
    assert.ok(release.includes(name), name);
    assert.ok(written.includes(name), name);
  }
  for (const name of ['dist/testing.js', 'dist/testing.wasm'])
    assert.ok(release.includes(name) && text('Cargo.toml').includes(`"/${name}"`), name);
});
