// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../../cli/lint/rules/index.mjs';
import { cases, inline } from '../support/cases.mjs';
import { elements, fixed, lint, root } from '../support/lint.mjs';

cases('no-empty-braces', {
  found: [
    inline('const a = `{}`;'),
    ['<style>.news-a {}</style>', 'html'],
    ['<div data-options="{}"></div>', 'html'],
    inline('// {}\n'),
  ],
  silent: [inline('const a = { };'), ['const a = {};'], ['.a {}', 'css']],
});

test('no-empty-braces: --fix leaves the strings of a style sheet, --fix-unsafe does not', () => {
  const sheet = '<style>[data-news="{}"]::after { content: "{}"; background: url({}) }</style>';
  assert.equal(fixed(sheet), sheet);
  assert.equal(fixed(sheet, { unsafe: true }), sheet.replaceAll('{}', '{ }'));
  assert.equal(
    fixed('<p>a</p><style>.news-a {} /* {} */</style>'),
    '<p>a</p><style>.news-a { } /* { } */</style>',
  );
});

cases('no-backslash', {
  found: [
    inline("const a = 'C:\\\\x';"),
    ['<style>.news-a::before { content: "\\201C"; }</style>', 'html'],
    ['<p>C:\\temp</p>', 'html'],
  ],
  silent: [["const a = 'x\\ny';"], inline("const a = 'a/b';")],
});

/** @param {string} code */
const module = (code) => `<script type="module">${code}</script>`;

test('no-backslash: --fix leaves what it could only write with another meaning', () => {
  for (const code of [
    String.raw`document.write('<script src="/files/a.js"><\/script>');`,
    String.raw`box.data = '<\!-- a -->';`,
    String.raw`box.data = '{\{ a }}';`,
    String.raw`box.data = '{\}';`,
    String.raw`box.data = '&\lt;';`,
    String.raw`/^[\w-\.]+@[a-z]+$/.test(v);`,
    String.raw`/[+-\d]/.test(v);`,
    String.raw`/[\u2028\u2029]/.test(v);`,
    String.raw`/[\ud800-\udfff]/.test(v);`,
    String.raw`/[\u200b\u00a0]/.test(v);`,
    String.raw`box.data = '\ud800';`,
    String.raw`/* src/**\/news.js */ go();`,
    'go()\n"\\n".trim();',
  ])
    assert.equal(fixed(module(code)), module(code));
});

test('no-backslash: --fix writes the same string, expression and comment', () => {
  for (const [code, better] of /** @type {const} */ ([
    [String.raw`function f() { return"\n"; }`, 'function f() { return(String.fromCharCode(10)); }'],
    [String.raw`switch (a) { case"\n": }`, 'switch (a) { case(String.fromCharCode(10)): }'],
    [String.raw`go({ b: 'a\tb' });`, "go({ b: ('a' + String.fromCharCode(9) + 'b') });"],
    [String.raw`go('\u200b');`, 'go((String.fromCharCode(8203)));'],
    [String.raw`/^\d+[\w.]\.$/.test('\u00e9');`, "/^[0-9]+[A-Za-z0-9_.][.]$/.test('\u00e9');"],
    [String.raw`/* a\b */ go(); // c\d`, '/* a/b */ go(); // c/d'],
    [String.raw`go(/<\/p>/);`, 'go(/<[/]p>/);'],
  ]))
    assert.equal(fixed(module(code)), module(better));
});

test('--fix drops the edits that would break a script, and keeps the others', (t) => {
  const rule = rules.find(({ name }) => name === 'no-empty-braces');
  assert.ok(rule?.document);
  const { document } = rule;
  t.after(() => {
    rule.document = document;
  });
  rule.document = ({ text }, send) => {
    for (const { index } of text.matchAll(/BAD/g))
      send({
        ...{ at: [index, index + 3], message: '', advice: '' },
        fix: [{ range: [index, index + 3], text: '(' }],
      });
  };
  assert.equal(
    fixed(`<button>a</button>${module('go(BAD); stop(BAD);')}<button>b</button>`),
    `<button type="button">a</button>${module('go(BAD); stop(BAD);')}<button type="button">b</button>`,
  );
});

cases('no-entity-in-script', {
  found: [inline('const a = text.replace(/&lt;/g, "<");'), inline('const a = `a&nbsp;b`;')],
  silent: [
    inline('const a = b && c; const d = "a & b; c";'),
    inline('const a = "?a=1&b=2;";'),
    inline('const a = "&nosuchname;";'),
    ['<p>a &amp; b</p>', 'html'],
    ['const a = "&quot;";'],
    inline('// &quot; in a comment\n'),
  ],
});

cases('no-double-braces', {
  found: [
    ['<a href="{{ url }}">x</a>', 'html'],
    ['<div ng-if="a"></div>', 'html'],
    ['<li *ngFor="let a of b"></li>', 'html'],
    ['<button type="button" @click="go()">x</button>', 'html'],
    ['<p x-text="a"></p>', 'html'],
    ['<p x-on:click="a"></p>', 'html'],
    ['<script type="text/x-handlebars">{{#each a}}{{/each}}</script>', 'html'],
  ],
  silent: [
    ['<div x-data="{ a: { b: 1 } }"><span x-text="a.b" :class="a"></span></div>', 'html'],
    inline('const a = { b: { c: 1 }};'),
    inline('if (a) { b({ c: 1 })}'),
    ['<p>{ one }</p>', 'html'],
    ['<a x-apple-data-detectors="true" x-force="1">x</a>', 'html'],
    ['<!doctype html><html><body><div v-if="a">{{ a }}</div></body></html>', 'html'],
  ],
});

cases('scoped-css', {
  found: [
    ['a:hover { color: red; }', 'css'],
    ['.news-card, p { color: red; }', 'css'],
    ['.row > .span6 { margin: 0; }', 'css'],
    ['@media print { body { margin: 0; } }', 'css'],
    ['html { font-size: 62.5%; }', 'css'],
    ['.news-card { font-family: Roboto, sans-serif; }', 'css'],
    ['.news-card { FONT-FAMILY: Roboto; }', 'css'],
    ['.news-card { font: bold 12px/1.4 "Open Sans", sans-serif; }', 'css'],
    ['.cf-topbar { display: none; }', 'css'],
    ['<style>.btn-primary { color: red; }</style>', 'html'],
    ['.card { margin: 0; }', 'css', { prefix: 'news-' }],
    ['[class*="span"] { margin: 0; }', 'css'],
    ['[class^="other-"] { margin: 0; }', 'css', { prefix: 'news-' }],
    ['.other-card { margin: 0; }', 'css', { prefix: 'news-' }],
  ],
  silent: [
    ['.news-card .btn:not(.active) > a::after { content: ""; }', 'css'],
    ['.newsCard p { margin: 0; }', 'css'],
    [':host { display: block; } p { margin: 0; }', 'css'],
    [':root { --news-gap: 4px; }', 'css'],
    ['.news-card { color: red; & p { margin: 0; } }', 'css'],
    ['@scope (.news-card) { p { margin: 0; } }', 'css'],
    ['@keyframes news { 0% { opacity: 0; } to { opacity: 1; } }', 'css'],
    ['news-card p { margin: 0; }', 'css'],
    ['.news-card { font-family: inherit; } .news-card pre { font-family: monospace; }', 'css'],
    [':is(.news-card, .news-list) li { margin: 0; }', 'css'],
    ['<div><template shadowrootmode="open"><style>p { margin: 0; }</style></template></div>', 'html'],
    ['<!doctype html><html><head><style>body { margin: 0; }</style></head></html>', 'html'],
    ['@page { margin: 1cm; }', 'css'],
    [
      '.news-a { font: inherit; } .news-b { font: 12px/1 monospace; } .news-c { font: 12px var(--font); }',
      'css',
    ],
    ['.news-a { font: normal 14px/1 FontAwesome; } .news-b { font: menu; }', 'css'],
    ['[class^="news-"] { margin: 0; }', 'css'],
    ['[id*=news-list] p { margin: 0; }', 'css'],
    ['[class^="news-"] { margin: 0; }', 'css', { prefix: 'news-' }],
  ],
});

cases('no-page-library', {
  found: [
    ['<script src="/files/jquery.min.js"></script>', 'html'],
    ['<script src="/files/bootstrap-5.3.0.bundle.min.js"></script>', 'html'],
    [
      '<link rel="stylesheet" href="https://use.fontawesome.com/releases/v5.0.0/css/fontawesome-all.css">',
      'html',
    ],
    ['<script src="//unpkg.com/alpinejs@3/dist/cdn.min.js" defer></script>', 'html'],
    ["import $ from 'jquery';"],
    ["import 'bootstrap/dist/js/bootstrap.js';"],
    ["const s = document.createElement('script'); s.src = 'https://cdn.example.com/a.js';"],
    ["await import('https://cdn.example.com/a.js');"],
    ["$.getScript('https://cdn.example.com/a.js', go);"],
    ["const s = document.createElement('script'); s.src = 'https://cdn.example.com/a.js?id=' + id;"],
    ["document.write('<script src=\"https://cdn.example.com/a.js?id=' + id + '\"><\\/script>');"],
    ['box.innerHTML = \'<link rel="stylesheet" href="https://cdn.example.com/a.css">\';'],
    ['<script type="importmap">{ "imports": { "a": "https://cdn.example.com/a.js" } }</script>', 'html'],
  ],
  silent: [
    ['<script src="/files/jquery-ui-datepicker-helper.js"></script>', 'html'],
    ['<script src="/files/news/news.js"></script>', 'html'],
    ['<link rel="icon" href="https://www.example.org/icon.png">', 'html'],
    ['<img src="https://www.example.org/a.png" alt="">', 'html'],
    ["import { helper } from './jquery-helpers.js';"],
    ["const s = document.createElement('script'); s.src = '/files/a.js';"],
    ["const s = document.createElement('script'); s.src = 'https://' + host + '/a.js';"],
    ["$.getScript('/files/a.js'); $.getScript(base + '/a.js');"],
    [
      `box.innerHTML = '<script src="' + base + '/a.js"><\\/script><img src="https://www.example.org/a.png">';`,
    ],
    ['<script type="importmap">{ "imports": { "a": "/files/a.js" } }</script>', 'html'],
    ['<script type="importmap">{ no json }</script>', 'html'],
    [
      '<script src="https://intranet.example.com/files/a.js"></script>',
      'html',
      { site: 'https://intranet.example.com' },
    ],
    ['<script src="/files/axero-widget-sdk/axero-widget-sdk.global.js"></script>', 'html'],
  ],
});

test('no-page-library calls a style sheet one', () => {
  const [found] = lint('<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter">');
  assert.match(String(found?.message), /^A style sheet of fonts\.googleapis\.com/);
});

cases('known-element', {
  found: [
    ['<axero-peoplez></axero-peoplez>', 'html'],
    ["box.innerHTML = '<axero-new></axero-new>';"],
    ["document.createElement('axero-peoples');"],
    ['<axero-news lengths="5"></axero-news>', 'html'],
  ],
  silent: [
    ['<axero-people length="5" class="a" data-x="1" aria-label="x" onclick="go()"></axero-people>', 'html'],
    ['<team-card name="x"></team-card>', 'html'],
    ['<axero-anything></axero-anything>', 'html', { elements: undefined }],
  ],
});

test('known-element: --fix-unsafe writes the nearest name into both tags, and into an attribute', () => {
  /** @param {string} text */
  const corrected = (text) => fixed(text, { facts: { elements }, unsafe: true });
  assert.equal(
    corrected('<axero-peoples lenght="5"><b>a</b></axero-peoples>\n<axero-newss></axero-newss>'),
    '<axero-people length="5"><b>a</b></axero-people>\n<axero-news></axero-news>',
  );
  assert.equal(corrected('<axero-peoples>'), '<axero-people>');
  assert.equal(
    fixed('<axero-peoples></axero-peoples>', { facts: { elements } }),
    '<axero-peoples></axero-peoples>',
  );
});

/** The manifest of the package. */
const real = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
/** @param {string} markup @returns {[string, string][]} */
const said = (markup) =>
  lint(markup, { facts: { elements: real } })
    .filter(({ rule }) => rule === 'known-element')
    .map(({ message, advice }) => [message, advice]);

test('known-element: a value that an attribute does not have is found, with the nearest one', () => {
  for (const [markup, message, advice] of /** @type {const} */ ([
    ['<axero-people limit="six"></axero-people>', /limit="six" is no number/, /digits/],
    ['<axero-news space="Engineering"></axero-news>', /space="Engineering" is no number/, /digits/],
    ['<axero-people theme="darg"></axero-people>', /theme="darg" is no value/, /Did you mean dark\?/],
    ['<axero-people eager="false"></axero-people>', /eager is on wherever/, /Leave eager out/],
    [
      '<axero-list operation="content.lst"></axero-list>',
      /operation="content\.lst"/,
      /Did you mean content\.list\?/,
    ],
    ['<axero-people heading=\u201cPeople\u201d></axero-people>', /no quotes of HTML/, /Write "/],
    ['<axero-greeting />', /HTML does not read \/>/, /<\/axero-greeting>/],
    ['<div><axero-greeting></div>', /has no end tag: it takes in/, /<\/axero-greeting>/],
  ])) {
    const found = said(markup);
    assert.equal(found.length, 1, `${markup}: ${JSON.stringify(found)}`);
    assert.match(String(found[0]?.[0]), message);
    assert.match(String(found[0]?.[1]), advice);
  }
});

test('known-element: values that are right, or filled in by a program, are left alone', () => {
  for (const markup of [
    '<axero-people limit="6" search eager="" theme="dark" heading="\u201cUs\u201d"></axero-people>'.replace(
      '\u201cUs',
      'Us \u201c',
    ),
    '<axero-people limit="{count}"></axero-people>',
    '<axero-list operation="content.list" args="EntityType: Article; PageLength: 5"></axero-list>',
  ])
    assert.deepEqual(said(markup), [], markup);
});

test('known-element: the samples of all elements are right', () => {
  const { elements: all } = JSON.parse(readFileSync(join(root, 'dist', 'element-pieces.json'), 'utf8'));
  for (const { sample } of Object.values(all)) assert.deepEqual(said(sample), [], sample);
});
