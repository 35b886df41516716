import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { bundled, startedEngine, wasmModule } from './support/bundle.mjs';

const { encodeArguments } = await bundled(`export * from './request/arguments.ts'`);
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
  lastId += 1;
  const { record } = encodeArguments(query, true);
  const planned = engine.openFree(lastId, `${record}\nGET\nsearch`, 0, 0, 0);
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

test('the declared functions of the module are just those that it exports', () => {
  const text = readFileSync(join(root, 'js', 'engine', 'engine.ts'), 'utf8');
  const [declaration = ''] = /interface EngineExports \{[\s\S]*?\n\}/.exec(text) ?? [];
  const declared = [...declaration.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name]) => name);
  const exported = WebAssembly.Module.exports(wasmModule()).map(({ name }) => name);
  assert.deepEqual(declared.sort(), exported.sort());
});

test('the module imports nothing', () => {
  assert.deepEqual(WebAssembly.Module.imports(wasmModule()), []);
});
