// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { elements, lint } from '../support/lint.mjs';

const folder = join(import.meta.dirname, 'corpus');
const expectations = join(import.meta.dirname, 'corpus-expected.json');
const files = readdirSync(folder);

/** @param {string} name */
function found(name) {
  const text = readFileSync(join(folder, name), 'utf8');
  return lint(text, { language: extname(name).slice(1), facts: { elements } }).map(
    ({ line, level, rule }) => `${line} ${level} ${rule}`,
  );
}

// Read each line before it is accepted: AXERO_WRITE_EXPECTED=1 node --test tests/cli/lint/corpus.test.mjs
if (process.env['AXERO_WRITE_EXPECTED'])
  writeFileSync(
    expectations,
    `${JSON.stringify(Object.fromEntries(files.map((name) => [name, found(name)])), null, 2)}\n`,
  );

const expected = JSON.parse(readFileSync(expectations, 'utf8'));

test('the expectations name each widget of the corpus', () => {
  assert.deepEqual(Object.keys(expected).sort(), [...files].sort());
});

for (const name of files)
  test(`lint finds in ${name} the expected lines and no others`, () => {
    assert.deepEqual(found(name), expected[name]);
  });
