// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { apisUsed } from '../../tools/floor/apis.mjs';
import { compare, since } from '../../tools/floor/compat.mjs';
import { floorTable, inWords } from '../../tools/floor/floor.mjs';
import { differences } from '../../tools/floor/judge.mjs';
import { checkModule } from '../../tools/floor/module.mjs';
import { syntaxOf } from '../../tools/floor/syntax.mjs';
import { dist } from '../../tools/lib/paths.mjs';

const oldest = { chrome: '80', edge: '80', firefox: '74', safari: '14.1', safari_ios: '14.5' };
const needed = [
  { key: 'javascript.operators.optional_chaining', where: 'index.js' },
  { key: 'api.TextEncoder.encodeInto', where: 'js/engine/engine.ts:1' },
];

/**
 * @param {Partial<import('../../tools/floor/floor.mjs').Row>} [row]
 * @param {import('../../tools/floor/floor.mjs').Optional[]} [optional]
 */
function floorOf(row = {}, optional = []) {
  const calls = { name: 'calls', title: 'calls', without: [], also: [], oldest, ...row };
  return { editions: {}, rows: [calls], optional };
}

/**
 * @param {Record<string, string>} files
 * @param {(folder: string) => unknown} work
 */
async function inFolder(files, work) {
  const folder = mkdtempSync(join(tmpdir(), 'axero-floor-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Returns the features that a source is found to use.
 * @param {string} source
 */
function usesOf(source) {
  const options = { target: 'es2022', lib: ['es2023', 'dom'], types: [], strict: true };
  return /** @type {Promise<import('../../tools/floor/apis.mjs').Use[]>} */ (
    inFolder({ 'tsconfig.json': JSON.stringify({ compilerOptions: options }), 'a.ts': source }, (folder) =>
      apisUsed(folder, () => true),
    )
  );
}

for (const text of ['a ??= 1', 'class A { b = 1 }', 'class A { #b }', 'a = 1_000', 'await 1'])
  test(`a bundle with \`${text}\` is no ECMAScript 2020`, () => {
    assert.throws(() => syntaxOf(`var a;${text}`, 'index.js', 2020), {
      name: 'Failure',
      message: /^index\.js has syntax that is younger than ECMAScript 2020, near `.+`: lower the target/,
    });
  });

test('the script-tag build may hold no optional chaining', () => {
  assert.deepEqual(syntaxOf('var a;a?.b', 'a.global.js', 2020), [
    { key: 'javascript.operators.optional_chaining', where: 'a.global.js' },
  ]);
  assert.throws(() => syntaxOf('var a;a?.b', 'a.global.js', 2018), /younger than ECMAScript 2018/);
});

test('a lookbehind is found in a regular expression, though it parses', () => {
  const uses = syntaxOf('export const a = /(?<=b)c/', 'index.js', 2020);
  assert.match(differences(floorOf(), [...needed, ...uses]).join('\n'), /lookbehind_assertion.+Safari 16\.4/);
});

test('global names of a bundle are found, and its own are not', () => {
  const uses = syntaxOf(
    'let atob = 1; export const a = [atob, new AbortController(), { fetch: 1 }.fetch]',
    'a.js',
    2020,
  );
  assert.deepEqual(
    uses.map(({ key }) => key),
    ['api.AbortController', 'api.AbortController.AbortController'],
  );
});

test('methods, globals, constructors, statics and destructured members are found by their types', async () => {
  const uses = await usesOf(
    [
      'export const last = (list: readonly number[]) => list.at(-1);',
      'export const copy = structuredClone(1);',
      'export const sheet = new CSSStyleSheet();',
      'export const has = Object.hasOwn({}, "a");',
      'export const { locks } = navigator;',
      'export const at = { at: () => 1 }.at();',
      'export const type: BroadcastChannel | undefined = undefined;',
      'window.reportError(1);',
    ].join('\n'),
  );
  assert.deepEqual(
    [...new Set(uses.map(({ key, where }) => `${key} ${where}`))],
    [
      'javascript.builtins.Array.at a.ts:1',
      'api.structuredClone a.ts:2',
      'api.CSSStyleSheet a.ts:3',
      'api.CSSStyleSheet.CSSStyleSheet a.ts:3',
      'javascript.builtins.Object.hasOwn a.ts:4',
      'javascript.builtins.Object a.ts:4',
      'api.Navigator.locks a.ts:5',
      'api.Window.navigator a.ts:5',
      'api.reportError a.ts:8',
      'api.Window.window a.ts:8',
    ],
  );
});

test('a use that needs a newer browser is told with its place and both versions', async () => {
  const uses = await usesOf('export const last = (list: number[]) => list.at(-1);');
  const said = differences(floorOf(), [...needed, ...uses]);
  assert.match(
    said.join('\n'),
    /a\.ts:1 uses javascript\.builtins\.Array\.at, which needs more than is stated: Chrome 92 \(80 for calls\), Edge 92/,
  );
});

test('what is stated too high, not needed as optional, unknown, or not told by connect is a difference', () => {
  assert.deepEqual(differences(floorOf(), needed), []);
  const high = { ...oldest, firefox: '90' };
  assert.match(
    differences(floorOf({ oldest: high }), needed).join(),
    /states Firefox 90 for calls, and 74 is enough/,
  );
  const optional = [{ key: 'api.BroadcastChannel', reason: 'asked for' }];
  assert.match(
    differences(floorOf({}, optional), needed).join(),
    /BroadcastChannel optional, which is not needed/,
  );
  const channel = { key: 'api.BroadcastChannel.postMessage', where: 'js/tabs.ts:1' };
  assert.deepEqual(differences(floorOf({}, optional), [...needed, channel]), []);
  assert.match(
    differences(floorOf(), [...needed, { key: 'api.Nothing', where: 'a.ts:1' }]).join(),
    /api\.Nothing/,
  );
  const settled = { key: 'javascript.builtins.Promise.allSettled', where: 'a.ts:1' };
  assert.match(
    differences(floorOf(), [...needed, settled]).join(),
    /let js\/engine\/floor\.ts tell an old browser/,
  );
});

test('a row may leave out what one source needs', () => {
  const dialog = { key: 'api.HTMLDialogElement.showModal', where: 'js/session/prompt.ts:70' };
  assert.match(
    differences(floorOf(), [...needed, dialog]).join(),
    /js\/session\/prompt\.ts:70 uses .+ Firefox 98/,
  );
  assert.deepEqual(differences(floorOf({ without: ['js/session/prompt.ts'] }), [...needed, dialog]), []);
});

test('a module with bulk memory or float conversions is refused by the instruction, and one without is not', async () => {
  await inFolder(
    {
      'old.wat': '(module (memory 1) (func (export "a") (i32.store8 (i32.const 0) (i32.const 0))))',
      'bulk.wat':
        '(module (memory 1) (func (export "a") (memory.fill (i32.const 0) (i32.const 0) (i32.const 1))))',
      'float.wat':
        '(module (func (export "a") (param f64) (result i32) (i32.trunc_sat_f64_u (local.get 0))))',
    },
    async (folder) => {
      const check = (/** @type {string} */ name) =>
        checkModule(join(folder, name), oldest, join(folder, 'log'));
      await check('old.wat');
      await assert.rejects(check('bulk.wat'), {
        name: 'Failure',
        message: /^bulk\.wat uses memory\.fill, which the oldest supported browsers lack/,
      });
      await assert.rejects(check('float.wat'), /float\.wat uses i32\.trunc_sat_f64_u, which/);
    },
  );
});

test('versions are compared as numbers, and features behind a switch do not count', () => {
  assert.ok(compare('9', '10.1') < 0 && compare('15.10', '15.4') > 0 && compare('never', '999') > 0);
  assert.equal(since('api.HTMLDialogElement.showModal', 'firefox'), '98');
  assert.equal(since('javascript.builtins.Array.at', 'safari'), '15.4');
});

test('the floor in words and as a table names each browser once', () => {
  assert.equal(inWords(floorOf(), 'calls'), 'Chrome or Edge 80, Firefox 74, Safari 14.1 or iOS 14.5');
  const same = { ...oldest, edge: '81', safari_ios: '14.1' };
  assert.equal(
    inWords(floorOf({ oldest: same }), 'calls'),
    'Chrome 80, Edge 81, Firefox 74, Safari or iOS 14.1',
  );
  assert.equal(floorTable(floorOf()).split('\n').at(-1), '| calls | 80 | 74 | 14.1 | 14.5 |');
});

test('in an engine that is too old the script-tag build says so in one sentence', async () => {
  // A bare engine: of the web it has an EventTarget that nobody can make, as Safari before 14, and no `encodeInto`.
  const page = /** @type {Record<string, unknown>} */ ({
    TextEncoder: class {},
    TextDecoder: class {},
    EventTarget: class {
      constructor() {
        throw new TypeError('Illegal constructor');
      }
    },
  });
  page.self = page;
  const script = readFileSync(join(dist, 'axero-widget-sdk.global.js'), 'utf8');
  const said = await runInNewContext(
    `delete globalThis.globalThis; ${script}
    AxeroWidgetSDK.connect().catch((error) => JSON.stringify([AxeroWidgetSDK.isAxeroError(error), error.kind, error.actor, error.message]));`,
    page,
  );
  const [ours, kind, actor, message] = JSON.parse(said);
  assert.deepEqual([ours, kind, actor], [true, 'wasm-blocked', 'user']);
  assert.match(message, /^This browser is too old, it has no TextEncoder\.encodeInto: use Chrome/);
});
