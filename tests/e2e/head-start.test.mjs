import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const pages = mkdtempSync(join(tmpdir(), 'axero-pages-'));
after(() => rmSync(pages, { recursive: true, force: true }));
writeFileSync(join(pages, 'home.html'), '<p>No widget here.</p>');
const here = scene({ pages });
const module = '/files/axero-widget-sdk/axero.wasm';

const asked = async (path) => (await here.sandbox.journal({ path })).length;

/** Connects on the page as it is and makes calls at once; their ends are in `ends`. */
function callEarly(visitor, calls) {
  return visitor.page.evaluate(`import(${JSON.stringify(here.sandbox.url('files/axero-widget-sdk/index.js'))}).then(async ({ connect }) => {
    const axero = (globalThis.axero = await connect());
    globalThis.running = false;
    axero.ready().then(() => (globalThis.running = true), () => {});
    const end = (call) => call.then((value) => ({ value }), ({ kind }) => ({ kind }));
    globalThis.ends = Promise.all((${calls})(axero).map(end));
  })`);
}

/** A visitor on a page whose module is held up for a second. */
async function delayed() {
  await here.sandbox.faults({ route: module, fault: 'delay', ms: 1000 });
  const visitor = await here.arrive();
  await visitor.enter('maya', '');
  await here.sandbox.forgetJournal();
  return visitor;
}

const me = '(axero) => [axero.users.me().then(({ UserName }) => UserName)]';
const ends = (visitor) => visitor.page.evaluate('globalThis.ends');
const runs = (visitor) => visitor.page.evaluate('globalThis.running');

test('plain reads leave while the module is on its way, and no request is made twice', limit, async () => {
  const visitor = await delayed();
  await callEarly(
    visitor,
    `(axero) => [axero.users.me().then((me) => me.UserName), axero.users.me().then((me) => me.UserName), axero.spaces.list().then(({ length }) => length > 0)]`,
  );
  await until(
    'both requests have left',
    async () => (await asked('/api/users/me')) + (await asked('/api/spaces')) === 2,
  );
  assert.equal(await runs(visitor), false, 'the module is not there yet');
  assert.deepEqual(await ends(visitor), [{ value: 'maya' }, { value: 'maya' }, { value: true }]);
  assert.deepEqual([await asked('/api/users/me'), await asked('/api/spaces')], [1, 1]);
});

test(
  'a write waits for the module, and sends what its arguments were when it was called',
  limit,
  async () => {
    const visitor = await delayed();
    await callEarly(
      visitor,
      `(axero) => {
      const post = { WallText: 'Said first' };
      const end = axero.wall.create(post).then(() => true);
      post.WallText = 'Said later';
      return [end];
    }`,
    );
    assert.equal(await asked('/api/wall'), 0);
    assert.deepEqual(await ends(visitor), [{ value: true }]);
    const texts = await visitor.withClient(
      `(axero) => axero.wall.stream({ SpaceID: 0, PageLength: 5 }, { cache: 'no-store' }).then(({ items }) => items.map((item) => item.WallText ?? ''))`,
    );
    assert.ok(
      texts.some((text) => text.includes('Said first')) && !texts.some((text) => text.includes('Said later')),
      texts,
    );
  },
);

test('an early read of a dead session asks for the sign-in, as any other', limit, async () => {
  const visitor = await delayed();
  await here.sandbox.expire();
  await callEarly(visitor, me);
  await visitor.promptOpens();
  await visitor.page.browserContext().setCookie(await here.sandbox.cookieOf('maya'));
  assert.equal(await visitor.page.evaluate('globalThis.axero.session.check()'), true);
  assert.deepEqual(await ends(visitor), [{ value: 'maya' }]);
});

test('where the module cannot start, early calls fail with what is the matter', limit, async () => {
  const visitor = await here.arrive();
  await here.sandbox.faults({ route: module, fault: 'status', status: 404 });
  await visitor.enter('maya', '');
  await callEarly(visitor, me);
  assert.deepEqual(await ends(visitor), [{ kind: 'wasm-blocked' }]);
  await here.sandbox.faults();
  assert.equal(
    await visitor.page.evaluate('globalThis.axero.users.me().then((me) => me.UserName)'),
    'maya',
    'the next call tries again',
  );
});
