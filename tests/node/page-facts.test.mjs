import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { pageFacts } = await bundled(`export * from './runtime/page-facts.ts'`);
const names = ['CF_VD', 'CF_USERID', 'CF_SPACEID', 'CF_USER_DISPLAY_NAME', 'CF_LOCALE', 'CF_THEME'];

afterEach(() => {
  for (const name of names) delete globalThis[name];
});

test('a page without globals is a site at the root, of nobody known', () => {
  assert.deepEqual(pageFacts(), {
    virtualDirectory: '',
    userId: undefined,
    spaceId: undefined,
    userDisplayName: undefined,
    locale: undefined,
    theme: undefined,
    item: undefined,
  });
});

test('the globals are read, as numbers or as text', () => {
  Object.assign(globalThis, {
    CF_VD: '/intranet/',
    CF_USERID: '7',
    CF_SPACEID: 0,
    CF_USER_DISPLAY_NAME: 'Ada Quill',
    CF_LOCALE: 'en-US',
    CF_THEME: 'social',
  });
  assert.deepEqual(pageFacts(), {
    virtualDirectory: '/intranet',
    userId: 7,
    spaceId: 0,
    userDisplayName: 'Ada Quill',
    locale: 'en-US',
    theme: 'social',
    item: undefined,
  });
});

test('a user of id 0 is nobody, a space of id 0 is the community', () => {
  Object.assign(globalThis, { CF_USERID: 0, CF_SPACEID: '0' });
  const { userId, spaceId } = pageFacts();
  assert.deepEqual({ userId, spaceId }, { userId: undefined, spaceId: 0 });
});

test('a global may hold anything', () => {
  for (const odd of [
    null,
    {},
    [7],
    Symbol('7'),
    () => 7,
    10n,
    Number.NaN,
    -1,
    1.5,
    '7;',
    '',
    Object.create(null),
  ]) {
    for (const name of names) globalThis[name] = odd;
    const { userId, spaceId } = pageFacts();
    assert.deepEqual({ userId, spaceId }, { userId: undefined, spaceId: undefined });
  }
});

test('a virtual directory that is given wins over that of the page', () => {
  globalThis.CF_VD = '/intranet';
  assert.equal(pageFacts('/other/').virtualDirectory, '/other');
  assert.equal(pageFacts('').virtualDirectory, '');
});

test('a virtual directory is a path from the root, or stays what no path of this site is', () => {
  const written = ['intranet', ' /intranet/ ', 'a/b//', '/', '', 'https://evil.example/', '//evil.example'];
  assert.deepEqual(
    written.map((text) => pageFacts(text).virtualDirectory),
    ['/intranet', '/intranet', '/a/b', '', '', 'https://evil.example', '//evil.example'],
  );
});

test('a virtual directory is encoded as a browser does', () => {
  const written = ['/my intranet', '\u00e4 b/\u4e2d', '/a%20b', '/a&b', '/half\ud800'];
  assert.deepEqual(
    written.map((text) => pageFacts(text).virtualDirectory),
    ['/my%20intranet', '/%C3%A4%20b/%E4%B8%AD', '/a%20b', '/a&b', '/half%EF%BF%BD'],
  );
});

test('an id that has no room in 32 bits is none', () => {
  Object.assign(globalThis, { CF_USERID: 4294967296, CF_SPACEID: '9999999999' });
  const { userId, spaceId } = pageFacts();
  assert.deepEqual([userId, spaceId], [undefined, undefined]);
  globalThis.CF_USERID = '4294967295';
  assert.equal(pageFacts().userId, 4294967295);
});

test('nobody can change the facts', () => {
  assert.ok(Object.isFrozen(pageFacts()));
});

for (const [path, item] of [
  ['/spaces/5/help/wiki/view/350/start', { id: 350, kind: 'wiki' }],
  ['/intranet/spaces/5/help/wiki/view/350', { id: 350, kind: 'wiki' }],
  ['/spaces/5/help/articles/12/a-title', { id: 12, kind: 'articles' }],
  ['/articles/12/a-title', { id: 12, kind: 'articles' }],
  ['/spaces/5/help', undefined],
  ['/people/7/maya', undefined],
  ['/home', undefined],
  ['/', undefined],
])
  test(`the item of ${path}`, () => {
    globalThis.location = { pathname: path };
    try {
      assert.deepEqual(pageFacts().item, item);
    } finally {
      delete globalThis.location;
    }
  });
