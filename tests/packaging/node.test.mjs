import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { root } from '../e2e/support/paths.mjs';
import { consumer, run } from './support/consumer.mjs';

const limit = { timeout: 60_000 };
const entries = [
  ...['', '/slim', '/elements', '/elements/people', '/html', '/dates', '/diagnose', '/panel'],
  ...['/testing', '/eslint-plugin', '/texts/de'],
].map((path) => `axero-widget-sdk${path}`);

/** A program that prints a name of an entry, and the sentence where there is no page. */
const seen = `
const { connect, EntityType, isAxeroError } = sdk;
const failure = await connect().catch((error) => error);
console.log(JSON.stringify([EntityType.Article, isAxeroError(failure, 'bad-argument'), failure.message]));
`;

const files = {
  'import.mjs': `import * as sdk from 'axero-widget-sdk';\n${seen}`,
  'require.cjs': `const sdk = require('axero-widget-sdk');\n(async () => {${seen}})();`,
  'entries.mjs': `for (const entry of ${JSON.stringify(entries)}) console.log(Object.keys(await import(entry)).length);`,
  'entries.cjs': `for (const entry of ${JSON.stringify(entries)}) console.log(Object.keys(require(entry)).length);`,
  'server.mjs': `import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { useOperation } from 'axero-widget-sdk/react';
function Name() {
  const { loading } = useOperation((axero) => axero.users.me(), []);
  return createElement('p', null, loading ? 'Loading' : 'Ready');
}
console.log(renderToString(createElement(Name)));`,
};

let folder;
before(() => {
  folder = consumer('node', files);
  // The peers of the entries, as an author installs them.
  for (const name of ['lit', 'react', 'react-dom'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
});

/** Runs a program with the Node that this test runs with, or with another one that NODE_PROGRAM names. */
const node = (...args) => run(process.env.NODE_PROGRAM ?? process.execPath, args, { cwd: folder });

for (const [way, program] of Object.entries({ import: 'import.mjs', require: 'require.cjs' }))
  test(`Node gets the package by ${way}, and is told that there is no page`, limit, () => {
    const [article, isKnown, message] = JSON.parse(node(program));
    assert.deepEqual([article, isKnown], [3, true]);
    assert.match(message, /^connect\(\) needs the document of an Axero page\./);
  });

for (const program of ['entries.mjs', 'entries.cjs'])
  test(`Node loads every entry that is no script of a page: ${program}`, limit, () => {
    const counts = node(program).trim().split('\n').map(Number);
    assert.equal(counts.length, entries.length);
    assert.ok(
      counts.every((count) => count > 0),
      counts.join(),
    );
  });

test('on a server, a component draws that it loads, and nothing is sent', limit, () => {
  assert.equal(node('server.mjs').trim(), '<p>Loading</p>');
});
