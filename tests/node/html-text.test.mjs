import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { htmlText, plainText, safeLink, safeImage } = await bundled(`
  export { htmlText } from './html/text.ts';
  export { safeImage, safeLink } from './html/links.ts';
  export { plainText } from './client/helpers.ts';
`);

const typed = [
  'Hello <world> & all',
  '1 < 2 && 3 > 2',
  '&amp; is written & here',
  `"quoted" and 'so'`,
  'one\ntwo',
  '<script>alert(1)</script>',
  'a </p> b <!-- c --> d',
  '{{mention:5:9}}',
  '',
];

for (const text of typed)
  test(`plainText gives back what htmlText took: ${JSON.stringify(text)}`, () => {
    assert.equal(plainText(htmlText(text)), text);
    assert.doesNotMatch(htmlText(text).replaceAll('<br>', ''), /[<>"']/);
  });

test('every kind of line break is one line break, and no text is none', () => {
  assert.equal(htmlText('a\r\nb\rc\nd'), 'a<br>b<br>c<br>d');
  assert.deepEqual([htmlText(undefined), htmlText(null)], ['', '']);
});

test('a safe link is an address of http, https, mailto or tel, below the folder of the site', () => {
  globalThis.location = new URL('https://site.example/intranet/home');
  globalThis.CF_VD = '/intranet/';
  try {
    assert.equal(safeLink('/spaces/7'), 'https://site.example/intranet/spaces/7');
    assert.equal(safeLink('/intranet/spaces/7'), 'https://site.example/intranet/spaces/7');
    assert.equal(safeLink('~/a.png'), 'https://site.example/intranet/a.png');
    assert.equal(safeLink('other.example/page'), 'https://other.example/page');
    assert.equal(safeLink('mailto:a@b.example'), 'mailto:a@b.example');
    assert.equal(safeImage('mailto:a@b.example'), undefined);
    for (const bad of [
      'javascript:x',
      ' JaVaScRiPt:x',
      'java\nscript:x',
      'data:text/html,x',
      'vbscript:x',
      '',
      null,
      7,
    ])
      assert.equal(safeLink(bad), undefined, String(bad));
  } finally {
    delete globalThis.location;
    delete globalThis.CF_VD;
  }
});
