import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imitate, without } from './support/old-browser.mjs';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();
const builds = ['index.js', 'axero-widget-sdk.global.js'];

/** Runs a function in the page with `connect` of a build. */
function withBuild(visitor, build, work) {
  const address = visitor.sandbox.url(`files/axero-widget-sdk/${build}`);
  return visitor.page.evaluate(`(async () => {
    const load = () => new Promise((done, failed) => {
      const script = document.createElement('script');
      const url = ${JSON.stringify(address)};
      script.src = globalThis.trustedTypes ? trustedTypes.createPolicy(url, { createScriptURL: () => url }).createScriptURL('') : url;
      script.onload = () => done(globalThis.AxeroWidgetSDK);
      script.onerror = failed;
      document.head.append(script);
    });
    const { connect } = ${build.includes('global') ? 'await load()' : `await import(${JSON.stringify(address)})`};
    return (${work})(connect);
  })()`);
}

/** The result of a call of a page, as text. */
const ends = 'const ends = (call) => call.then(() => "served", (error) => error.kind ?? String(error));';

for (const build of builds)
  test(`${build} reads, pages, writes and uploads where nothing is newer than the floor`, limit, async () => {
    const visitor = await here.arrive();
    await imitate(visitor.page, 'calls');
    await visitor.enter('maya');
    const seen = await withBuild(
      visitor,
      build,
      `async (connect) => {
        const axero = await connect({ store: true });
        const me = await axero.users.me();
        let items = 0;
        for await (const item of axero.content.list.all({ EntityType: 3 }, { maxPages: 2 })) items += 1;
        const post = await axero.wall.create({ WallText: 'x' });
        const file = await axero.files.upload({ file: new File(['x'], 'a.txt') }, { onProgress() {} });
        return {
          name: me.UserName, items: items > 0, post: typeof post, file: typeof file,
          newer: [typeof Array.prototype.at, typeof globalThis.structuredClone, typeof globalThis.BroadcastChannel],
        };
      }`,
    );
    const newer = ['undefined', 'undefined', 'undefined'];
    assert.equal(seen.name, 'maya');
    assert.deepEqual([seen.items, seen.newer], [true, newer]);
    assert.deepEqual([seen.post, seen.file].includes('undefined'), false);
  });

test(
  'the prompt opens in its colours, and no policy is violated, where nothing is newer than the floor',
  limit,
  async () => {
    const visitor = await here.arrive();
    await imitate(visitor.page, 'all');
    await visitor.enter('maya');
    await visitor.withClient('(axero) => axero.users.me()');
    await here.sandbox.expire();
    await visitor.withClient(
      '(axero) => { axero.users.me(undefined, { cache: "no-store" }).then((user) => (globalThis.end = user.UserName)); }',
    );
    await visitor.promptOpens();
    const looks = await visitor.page.evaluate(() => {
      const root = document.querySelector('[data-axero-prompt]').shadowRoot;
      const main = getComputedStyle(root.querySelector('.main'));
      return [main.backgroundColor, main.minHeight, typeof globalThis.CSSStyleSheet.prototype.replaceSync];
    });
    assert.deepEqual(looks, ['rgb(29, 78, 216)', '44px', 'undefined']);
    await visitor.screenshot('prompt-old');
    await visitor.signInByWindow('maya');
    await visitor.promptCloses();
    await until('the read goes on', () => visitor.page.evaluate(() => globalThis.end === 'maya'));
    assert.deepEqual(
      visitor.reports.filter((report) => report.includes('violation')),
      [],
    );
  },
);

test(
  'where no dialog can open, what waits for the sign-in fails and nothing is left in the page',
  limit,
  async () => {
    const visitor = await here.arrive();
    await without(visitor.page, 'HTMLDialogElement.prototype.showModal', 'HTMLDialogElement.prototype.close');
    await visitor.enterToCard('maya');
    await here.sandbox.expire();
    const kinds = await visitor.withClient(`async (axero) => {
    ${ends}
    const once = [ends(axero.users.me(undefined, { cache: 'no-store' })), ends(axero.spaces.list())];
    return [...await Promise.all(once), await ends(axero.spaces.list()), await ends(axero.wall.create({ WallText: 'x' }))];
  }`);
    assert.deepEqual(kinds, Array(4).fill('session-expired'));
    assert.equal(await visitor.prompts(), 0);
    await visitor.refresh();
    await visitor.cardShows('expired');
    assert.deepEqual(
      visitor.reports.filter((report) => report.startsWith('page error')),
      [],
    );
  },
);

for (const build of builds)
  test(`${build} tells a browser that is too old in one sentence`, limit, async () => {
    const visitor = await here.arrive();
    await without(visitor.page, 'TextEncoder.prototype.encodeInto', 'AbortController');
    await visitor.enter('maya');
    const error = await withBuild(
      visitor,
      build,
      `(connect) => connect().then(() => 'connected', ({ kind, actor, message }) => ({ kind, actor, message }))`,
    );
    assert.deepEqual([error.kind, error.actor], ['wasm-blocked', 'user']);
    assert.match(
      error.message,
      /^This browser is too old, it has no TextEncoder\.encodeInto: use Chrome or Edge \d+, Firefox \d+, Safari [\d.]+ or iOS [\d.]+\.$/,
    );
  });

for (const build of builds)
  test(`${build} reads, writes and uploads in a browser without WebAssembly`, limit, async () => {
    const visitor = await here.arrive();
    await without(visitor.page, 'WebAssembly');
    await visitor.enter('maya');
    const seen = await withBuild(
      visitor,
      build,
      `async (connect) => {
        const axero = await connect();
        const me = await axero.users.me();
        const post = await axero.wall.create({ WallText: 'x' });
        const file = await axero.files.upload({ file: new File(['x'], 'a.txt') }, { onProgress() {} });
        const refused = await axero.users.me({ LogView: 5 }).catch(({ kind }) => kind);
        return [typeof WebAssembly, me.UserName, typeof post, typeof file, refused];
      }`,
    );
    assert.deepEqual(seen, ['undefined', 'maya', 'number', 'number', 'bad-argument']);
  });

test('where neither form of the engine starts, the user is told what they can do', limit, async () => {
  await here.sandbox.faults({
    route: '/files/axero-widget-sdk/axero-engine.js',
    fault: 'status',
    status: 404,
  });
  const visitor = await here.arrive();
  await without(visitor.page, 'WebAssembly');
  await visitor.enter('maya');
  const error = await withBuild(
    visitor,
    'index.js',
    `(connect) => connect().then(() => 'connected', ({ kind, actor, message }) => ({ kind, actor, message }))`,
  );
  assert.deepEqual([error.kind, error.actor], ['wasm-blocked', 'user']);
  assert.match(
    error.message,
    /^This browser has no WebAssembly, or it is switched off.*: allow WebAssembly for this site/,
  );
});
