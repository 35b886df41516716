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
  assert.deepEqual([undefined, null, 5, true, {}, []].map(htmlText), ['', '', '', '', '', '']);
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

/** Returns the addresses that links have on a page of the site whose `CF_VD` is given. */
function linked(folder, ...addresses) {
  globalThis.location = new URL('https://site.example/home');
  globalThis.CF_VD = folder;
  try {
    return addresses.map((address) => safeLink(address)?.replace('https://site.example', ''));
  } finally {
    delete globalThis.location;
    delete globalThis.CF_VD;
  }
}

test('an address below the folder of the site names it once, whatever follows it', () => {
  const below = ['/intranet', '/intranet?x=1', '/intranet#x', '/Intranet/spaces/7', '/intranet/a?b=/c'];
  assert.deepEqual(linked('/intranet', ...below), below);
  assert.deepEqual(linked('/intranet', '/intranets/7', '/?x=/intranet', '/'), [
    '/intranet/intranets/7',
    '/intranet/?x=/intranet',
    '/intranet/',
  ]);
  assert.deepEqual(linked('/a/b', '/a/b/c', '/a/c', '/a'), ['/a/b/c', '/a/b/a/c', '/a/b/a']);
});

test('the folder is read as the client reads it: with a slash before it, encoded or not', () => {
  for (const folder of ['intranet', ' /intranet/ ', '/intranet//'])
    assert.deepEqual(linked(folder, '/intranet/spaces/7', '/spaces/7', '~/a'), [
      '/intranet/spaces/7',
      '/intranet/spaces/7',
      '/intranet/a',
    ]);
  for (const folder of ['/my intranet', '/my%20intranet', 'My Intranet'])
    for (const address of ['/my%20intranet/x', '/my intranet/x', '/MY%20intranet/x'])
      assert.match(linked(folder, address)[0], /^\/my%20intranet\/x$/i, `${folder} ${address}`);
  assert.deepEqual(linked('/b\u00fcro', '/b%c3%bcro/x', '/100%/x'), ['/b%c3%bcro/x', '/b%C3%BCro/100%/x']);
});

test('the folder of a site never leads to another host', () => {
  assert.deepEqual(linked('my.intranet', '/spaces/7', '~/a'), ['/my.intranet/spaces/7', '/my.intranet/a']);
  for (const folder of [
    'https://other.example/x',
    '//other.example',
    '/\\other.example',
    '/\t/other.example',
    'a:b',
    '/a?b',
    '/a#b',
  ])
    assert.deepEqual(linked(folder, '/spaces/7', '~/a'), ['/spaces/7', '/a'], folder);
  assert.deepEqual(linked('', '~//other.example/x', '~/\\other.example'), [
    '/other.example/x',
    '/other.example',
  ]);
});
