import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { bundled, startedEngine } from './support/bundle.mjs';

const { encodeArgs } = await bundled(`export * from './args.ts'`);
const engine = await startedEngine();
let lastId = 0;

const nasty = [
  ...[
    '',
    ' ',
    '+',
    '%',
    '%20',
    '%2',
    '%zz',
    '&',
    '=',
    '?',
    '#',
    '/',
    '\\',
    '..',
    '.',
    '../..',
    '%2e%2e',
    ';',
    ':',
    '@',
    ',',
    '|',
  ],
  ...[
    "'",
    '"',
    '`',
    '<script>',
    '(',
    ')',
    '*',
    '!',
    '~',
    '-',
    '_',
    '$',
    '{0}',
    '[]',
    '\0',
    '\n',
    '\r\n',
    '\t',
    '\x7f',
    '\x80',
  ],
  ...[
    '\u00e9',
    'e\u0301',
    '\u4e2d\u6587',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\u{10000}',
    '\u{1f469}\u200d\u{1f4bb}',
    '\u05e9\u05dc\u05d5\u05dd',
  ],
  ...['a=b&c=d', 'token=abc', 'https://evil.example/?a#b', 'x'.repeat(4000)],
];

/** The address that the core plans for a read with this query. */
function plannedUrl(query) {
  const planned = engine.open(++lastId, `${encodeArgs(query).record}\nGET\nsearch`, 0, 0, 0);
  engine.close(lastId);
  assert.ok(!planned.startsWith('!'), planned);
  return planned.split(' ').slice(4).join(' ');
}

test('a text reaches the address as encodeURIComponent writes it', () => {
  for (const text of nasty)
    assert.equal(plannedUrl({ Keyword: text }), `/api/search?Keyword=${encodeURIComponent(text)}`);
});

test('a name reaches the address as encodeURIComponent writes it', () => {
  for (const name of nasty.filter((text) => text !== ''))
    assert.equal(plannedUrl({ [name]: 1 }), `/api/search?${encodeURIComponent(name)}=1`);
});

test('a server reads back what the caller wrote', () => {
  for (const text of nasty) {
    const { pathname, searchParams, hash } = new URL(
      plannedUrl({ Keyword: text, Other: 'x' }),
      'https://site.example',
    );
    assert.deepEqual(
      [pathname, searchParams.get('Keyword'), searchParams.get('Other'), hash],
      ['/api/search', text, 'x', ''],
    );
  }
});

test('the kinds of error are the same list in the core and in the declarations', () => {
  const declared =
    readFileSync(join(root, 'js', 'errors.ts'), 'utf8').match(/export type ErrorKind =([^;]+);/)?.[1] ?? '';
  const names = [...declared.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  const known = engine
    .kinds()
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0]);
  assert.ok(names.length > 10);
  assert.deepEqual(known, names);
});

test('every kind has somebody to act, and a sentence', () => {
  for (const line of engine.kinds().trimEnd().split('\n'))
    assert.match(line, /^[a-z-]+ [r-](user|author|administrator) [A-Z].*\.$/);
});

test('the declarations of the wasm module name just what it exports', () => {
  const text = readFileSync(join(root, 'js', 'wasm.d.ts'), 'utf8').split(
    "declare module 'axero-wasm-text'",
  )[0];
  const declared = [...text.matchAll(/export function (\w+)/g)].map(([, name]) => name).sort();
  // The glue for bundlers exports what a module would import that knows values of JavaScript.
  const exported = Object.keys(engine).filter(
    (name) => typeof engine[name] === 'function' && name !== '__wbindgen_init_externref_table',
  );
  assert.deepEqual(exported.sort(), declared);
});
