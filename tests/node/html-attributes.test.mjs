import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { bundled } from './support/bundle.mjs';

const { renderHtml, withoutHandlers, withoutShadowRoots } = await bundled(`
  export * from './html/attributes.ts';
  export * from './html/render.ts';
`);

test('the values of attributes stay as they are', () => {
  for (const html of [
    '<a href="https://x.example/onboarding=1">a</a>',
    "<a href='/x/onset=1' title=\"b 'onset=2\">a</a>",
    '<img alt="a onset=5">',
    '<a href=/onboarding=1/on=2>a</a>',
    '<a title="x > onset=1" href = "y/onset=2">a</a>',
    '<a title="1 < 2 onset=5">a</a>',
    'text onset=5 <b>and onset=6</b> "onset=7"',
    '<once a="b">',
    '<a data-onset=5 xonset=6 on=7>',
  ])
    assert.equal(withoutHandlers(html), html);
});

test('a handler is renamed, wherever in a tag it is', () => {
  const renamed = [
    ['<a onclick=x>', '<a data-onclick=x>'],
    ['<a b="x"onclick=y>', '<a b="x"data-onclick=y>'],
    ["<a b='x'/ONCLICK\n= 'y'>", "<a b='x'/data-ONCLICK\n= 'y'>"],
    ['<svg/onload=x><b/onclick=y', '<svg/data-onload=x><b/data-onclick=y'],
    ['<a onset=1 href="/onset=2" onend=3>', '<a data-onset=1 href="/onset=2" data-onend=3>'],
    ['<a b onclick=x>', '<a b data-onclick=x>'],
  ];
  for (const [html, expected] of renamed) assert.equal(withoutHandlers(html), expected);
});

/** Returns whether an element of a text has a handler. */
function hasHandler(html, scriptingEnabled) {
  const has = ({ attrs = [], childNodes = [], content }) =>
    attrs.some(({ name, value }) => /^on[a-z]+$/.test(name) && value !== '') ||
    childNodes.some(has) ||
    (content ? has(content) : false);
  return has(parseFragment(html, { scriptingEnabled }));
}

const hidden = [
  '<a b=x" onclick=y>',
  '<a b" onclick=x>',
  '<a \' "b onclick=x>',
  '<a ="x onclick=y>',
  '<a b=c="d onclick=y>"',
  '<a <b onclick=x>',
  '<!-- <a b="--><img onerror=x>"',
  "<!--<a b='--><img alt='x=\"' onerror=1 z='\"'>",
  '<title><a b="</title><img onerror=x>"',
  '<img alt="<b c=\'" onerror=x d="\'">',
  '<svg><![CDATA[<a b="]]><img onerror=x>"',
];
for (const html of hidden)
  test(`quotes hide no handler: ${html}`, () => {
    assert.ok(hasHandler(html, false));
    assert.ok(!hasHandler(withoutHandlers(html), false), withoutHandlers(html));
  });

test('a parser finds no handler in any order of the pieces of tags', () => {
  const pieces =
    '<a|<svg|<title|</title>|<textarea>|</textarea>|<!--|-->|<![CDATA[|]]>|<!|</a|>|/|=|"|\'| |\n|<| onx=1| onx|onerror =| alt|x|ONB=|href="|<noscript>|</noscript>|<template>|<xmp>'.split(
      '|',
    );
  let seed = 1;
  const next = (count) => {
    seed = (seed * 48_271) % 0x7fffffff;
    return seed % count;
  };
  let found = 0;
  for (let run = 0; run < 6_000; run += 1) {
    let html = '';
    for (let left = 2 + next(20); left > 0; left -= 1) html += pieces[next(pieces.length)];
    for (const scripting of [true, false]) {
      if (hasHandler(html, scripting)) found += 1;
      assert.ok(!hasHandler(withoutHandlers(html), scripting), JSON.stringify(html));
    }
  }
  assert.ok(found > 100, String(found));
});

test('a hostile text takes no longer than other text', () => {
  for (const piece of ['<a "', '<a', '<a=b', '<a/b=', '<a b="', "<a b='", '<', '<a onx=', '<a onx   ']) {
    const before = process.cpuUsage();
    withoutHandlers(piece.repeat(200_000));
    // By the square of the length it would take minutes of the processor's time.
    assert.ok(process.cpuUsage(before).user < 20_000_000, piece);
  }
});

test('a shadow root is not declared, and the word for it stays in a text without templates', () => {
  const words = '<p>Write shadowrootmode="open" into &lt;template&gt;.</p>';
  assert.equal(withoutShadowRoots(words), words);
  for (const html of [
    '<div><template shadowrootmode=open>x</template></div>',
    '<p>shadowrootmode</p><TEMPLATE\nShadowRootMode="closed">',
    '<div><template/shadowrootmode=open>',
  ])
    assert.doesNotMatch(withoutShadowRoots(html), /shadowrootmode/i);
});

test('the sanitizer of the browser is given neither handlers nor shadow roots, and text its own words', async () => {
  const { JSDOM } = await import('jsdom');
  const { document, Element } = new JSDOM('<div></div>').window;
  const element = document.querySelector('div');
  globalThis.document = document;
  let given;
  Element.prototype.setHTML = (html) => {
    given = html;
  };
  try {
    const html = '<a href="/onset=1" onclick=x>a</a><template shadowrootmode=open>b</template>';
    assert.equal(await renderHtml(element, html), 'browser');
    assert.equal(given, '<a href="/onset=1" data-onclick=x>a</a><template shadowroot=open>b</template>');
    const deep = '<div>'.repeat(500);
    assert.equal(await renderHtml(element, `${deep}say <a title="<b onset=5">onset=5</a>`), 'text');
    assert.equal(element.textContent, 'say onset=5');
  } finally {
    delete globalThis.document;
  }
});
