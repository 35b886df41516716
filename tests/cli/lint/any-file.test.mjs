// @ts-check
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lintText } from '../../../cli/lint/engine.mjs';
import { findFiles, languageOfPaste } from '../../../cli/lint/files.mjs';
import { parseScript } from '../../../cli/lint/parse/script.mjs';
import { each } from '../../../cli/lint/parse/walk.mjs';
import { rules } from '../../../cli/lint/rules/index.mjs';
import { fixed, lint, root } from '../support/lint.mjs';
import { axero, project } from '../support/program.mjs';

/** A piece of code for each construct of the language that a parser has a node for. */
const syntax = `
import value, { a as b, default as c } from 'x';
import * as space from 'y' with { type: 'json' };
export { b, c as 'a name' };
export * from 'z';
export * as all from 'z';
export default class extends value {
  static #count = 0;
  static { this.#count = 1; { let inner = this.#count; inner++; } }
  static { }
  #secret = 1n;
  static async *each() { yield* this; }
  get [b]() { return super.x ?? new.target; }
  set size(v) { this.#secret &&= v; }
  has(o) { return #secret in o && o?.[1]?.(...o) ** 2; }
}
label: for (const [x = 1, , ...rest] of [[2]]) { if (x) continue label; else break label; }
for (const key in { ...value, [\`k\${1}\`]: 1, async m() {}, get g() { return 1; } }) void key;
for await (const one of all()) one;
do { debugger; } while (false);
while (false);
switch (1) { case 1: default: }
try { throw new Error('x', { cause: 1 }); } catch { ; } finally { }
async function all() { await import('x', { with: { type: 'json' } }); import.meta.url; }
function* numbers({ a, b: { c } = {}, ...rest } = {}, ...more) { yield; return (a, typeof c); }
const arrow = async (x) => await x, tagged = String.raw\`\\u{1}\`, re = /(?<year>\\d)(?<=a)[\\p{L}--[a-z]]/v;
var old = 0b1 + 0o7 + 1_000; old ||= 1; old ??= 2; delete old.x; -old; old--;
await value;
`;

test('lint reads every construct of the language', () => {
  const types = new Set();
  const { ast } = parseScript({ text: syntax, code: syntax, offset: 0, kind: 'module', place: 'file' });
  each(ast, (node) => void types.add(node.type));
  for (const type of [
    'StaticBlock',
    'PrivateIdentifier',
    'PropertyDefinition',
    'ChainExpression',
    'ImportAttribute',
  ])
    assert.ok(types.has(type), type);
  assert.deepEqual(
    lint(syntax, { language: 'mjs' }).filter(({ rule }) => rule === 'syntax'),
    [],
  );
  assert.deepEqual(
    lint(`<script type="module">${syntax}</script>`).filter(({ rule }) => rule === 'syntax'),
    [],
  );
});

test('a variable of a static block belongs to the block', () => {
  const { scopes } = parseScript({
    ...{ text: '', code: 'class A { static { let a = 1; } }', offset: 0 },
    ...{ kind: /** @type {const} */ ('script'), place: /** @type {const} */ ('file') },
  });
  const block = scopes.scopes.find((/** @type {any} */ scope) => scope.type === 'class-static-block');
  assert.deepEqual(
    block.variables.map((/** @type {any} */ one) => one.name),
    ['a'],
  );
});

for (const name of ['axero-elements.global.js', 'axero-widget-sdk.global.js', 'index.js'])
  test(`lint reads ${name} of the package where it is named`, () => {
    const text = readFileSync(join(root, 'dist', name), 'utf8');
    assert.deepEqual(
      lint(text, { language: 'js' }).filter(({ rule }) => rule === 'syntax'),
      [],
    );
  });

for (const [name, code] of Object.entries({
  'a long sum': `const x = ${'a + '.repeat(20_000)}1;`,
  'many calls within each other': `${'f('.repeat(5_000)}${')'.repeat(5_000)};`,
  'many lists within each other': `const x = ${'['.repeat(5_000)}${']'.repeat(5_000)};`,
}))
  test(`${name} is left out with one finding, and ends nothing`, () => {
    for (const [language, text] of /** @type {const} */ ([
      ['js', code],
      ['html', `<script>${code}</script>`],
    ]))
      assert.deepEqual(
        lint(text, { language }).map(({ rule, level, message }) => [rule, level, message]),
        [['syntax', 'suggestion', 'This script is nested too deeply to be checked.']],
      );
  });

test('a selector that does not parse is a finding, one that browsers know is none', () => {
  /** @param {string} text */
  const unread = (text) =>
    lint(text, { language: 'css' }).flatMap(({ rule, message }) => (rule === 'syntax' ? [message] : []));
  for (const selector of ['..news-a', '.news-a:', '.news-a, ', '.1a', '.news-a { b: c; } // x\n.news-b'])
    assert.equal(unread(`${selector} { margin: 0; }`).length, 1, selector);
  for (const rule of [
    ':is() { }',
    '.news-a { & p { } > b { } &:hover { } a:hover { } }',
    '.news-a:has(> img, + p)::part(x):hover { }',
    ':nth-child(2 of .news-a) { }',
    ':host(.a) ::slotted(*) { }',
    '@keyframes a { 0% { } 50.5%, to { } }',
    '*+html .news-a { } _:-ms-fullscreen, :root .news-a { }',
    '.news-w-1\\/2 { }',
    '::-webkit-scrollbar:horizontal { }',
    '@scope (.news-a) to (.b) { :scope { } }',
    '<!-- .news-a { } -->',
  ])
    assert.deepEqual(unread(rule), [], rule);
});

test('the time to check and correct a long script with a fault in each line grows with its length', () => {
  const line = String.raw`go({}, 'a\tb', /\d/, "it\'s", {}); // {} \ x`;
  /** @param {number} lines */
  const work = (lines) => {
    const text = `<script type="module">${`${line}\n`.repeat(lines)}</script>`;
    // The work of the processor, because other tests run at the same time.
    const before = process.cpuUsage();
    assert.equal(lint(text).length, lines * 7);
    assert.equal(lint(fixed(text)).length, 0);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  work(300);
  const ratio = work(2_400) / work(600);
  // Four times, and sixteen times where it grows with the square.
  assert.ok(ratio < 9, `${ratio} times as long for four times the lines`);
});

test('markup within markup without end is left out, and ends nothing', () => {
  const findings = lint('<div>'.repeat(20_000));
  assert.ok(findings.every(({ rule }) => rule === 'syntax'));
});

for (const part of /** @type {const} */ (['markup', 'script']))
  test(`a mistake in the ${part} part of a rule is an error of the file, and the other rules go on`, (t) => {
    const rule = rules.find(({ name }) => name === 'no-nested-form');
    assert.ok(rule);
    const before = { ...rule };
    t.after(() => Object.assign(rule, before));
    const fail = () => {
      throw new TypeError('broken on purpose');
    };
    if (part === 'markup') rule.markup = fail;
    else rule.script = () => ({ Literal: fail });
    const findings = lintText(
      { file: 'a.html', text: '<button>x</button><script>1; 2;</script>', language: 'html' },
      { facts: {}, levels: {} },
    );
    assert.deepEqual(
      findings.map(({ rule: name, level, message }) => [name, level, message]),
      [
        ['syntax', 'error', 'The rule no-nested-form was not checked: broken on purpose.'],
        [
          'button-type',
          'error',
          'A button without type="button" submits the form around the page: a click reloads everything.',
        ],
      ],
    );
  });

test('the mark at the beginning of a file changes no finding and no place', () => {
  for (const [text, language] of /** @type {const} */ ([
    ['<!doctype html><html><body><form><button>x</button></form></body></html>', 'html'],
    ['<button>x</button>', 'html'],
    ['p { margin: 0; }', 'css'],
    ["export const a = () => fetch('/api/users/me');", 'js'],
  ]))
    assert.deepEqual(
      lint(`\ufeff${text}`, { language }).map(({ rule, column }) => [rule, column - 1]),
      lint(text, { language }).map(({ rule, column }) => [rule, column]),
    );
});

test('each type of JavaScript of the HTML standard is a script, others are data', () => {
  const code = 'fetch("/api/users/me")';
  for (const type of [
    '',
    'module',
    'text/javascript1.5',
    'application/x-javascript',
    ' TEXT/JScript ',
    'text/livescript',
  ])
    assert.equal(lint(`<script type="${type}">${code}</script>`).length, 2, type);
  for (const type of ['application/json', 'text/javascript1.6', 'importmap', 'text/babel'])
    assert.deepEqual(lint(`<script type="${type}">${code}</script>`), [], type);
});

test('a paste with tags in it is a script if it parses as one', () => {
  for (const [text, language] of [
    ["const a = 1;\nbox.innerHTML = '<p></p>';", 'js'],
    ["import { x } from './x.js';\nx(`<li></li>`);", 'js'],
    ["\ufeff  box.innerHTML = '</p>';", 'js'],
    ["<script>box.innerHTML = '<p></p>';</script>", 'html'],
    ['More <b>people</b>', 'html'],
    ['More <b>people</b> and <i>news</i>more', 'html'],
    ['const <b>a</b>', 'html'],
    ['p { content: "</p>"; }', 'html'],
  ])
    assert.equal(languageOfPaste(String(text)), language, text);
});

test('an address that is none ends no check', () => {
  for (const address of ['https://', 'https://[yoursite]/x.js', '//', 'http://a b/'])
    for (const text of [
      `<script src="${address}"></script><a href="${address}">x</a><button>x</button>`,
      `<button>x</button><script type="module">fetch('${address}'); import('${address}');</script>`,
    ])
      assert.deepEqual(
        lint(text, { facts: { site: 'https://their.site' } }).map(({ rule }) => rule),
        ['button-type'],
        text,
      );
});

test('of a folder, scripts of this package, too large files and those without rights are left out, the rest is checked', async () => {
  const cwd = project({
    'a.html': '<button>More</button>\n',
    'axero-elements-0.1.0.js': readFileSync(join(root, 'dist', 'axero-elements.global.js'), 'utf8'),
    'large.js': `const text = '${'x'.repeat(2_000_000)}';`,
    'static.mjs': 'export class A { static { } }\n',
  });
  const { code, out, err } = await axero(['lint'], { cwd });
  assert.equal(code, 1);
  assert.match(out, /^a\.html:1:2 {2}error {2}button-type$/m);
  assert.match(out, /1 error, 0 warnings in 2 files\./);
  assert.match(err, /Not checked, because too large or not readable: large\.js\./);
});

test('a folder that may not be read ends nothing', { skip: process.platform === 'win32' }, () => {
  const cwd = project({ 'a.js': '1;\n' });
  const closed = join(cwd, 'closed');
  mkdirSync(closed);
  chmodSync(cwd, 0o755);
  chmodSync(closed, 0o000);
  // Root may read everything, so it is another user for a moment.
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    const { files, unread } = findFiles(['.'], cwd, { folder: cwd });
    assert.deepEqual([files.map(({ shown }) => shown), unread], [['a.js'], ['closed']]);
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(closed, 0o755);
  }
});
