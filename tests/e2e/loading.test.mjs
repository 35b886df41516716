import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';

const here = scene();
const files = '/files/axero-widget-sdk';

/** A page whose widgets have not connected yet. */
async function bare(user = 'maya') {
  const visitor = await here.arrive();
  await visitor.enter(user, 'pages/script-tag');
  return visitor;
}

/** The names of the package's files that a page loads from here on. */
function filesLoadedBy(visitor) {
  const names = new Set();
  visitor.page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(`${files}/`)) names.add(pathname.slice(files.length + 1));
  });
  return names;
}

/** Connects by `axero-widget-sdk/slim` with this module on a page without a runtime; the name of the user, or the error. */
function connectSlim(visitor, wasm) {
  return visitor.page.evaluate(`(async () => {
    delete globalThis[Symbol.for('axero-widget-sdk')];
    const { connect } = await import('${here.sandbox.url('files/axero-widget-sdk/slim.js')}');
    return connect({ wasm: ${wasm} }).then((axero) => axero.users.me()).then((me) => me.UserName, ({ kind, message }) => kind + ': ' + message);
  })()`);
}

const moduleAddress = () => JSON.stringify(here.sandbox.url('files/axero-widget-sdk/axero.wasm'));

test('when connect resolves the engine runs, and no second file was loaded for it', limit, async () => {
  const visitor = await here.arrive();
  const loaded = filesLoadedBy(visitor);
  await visitor.enterToCard('maya');
  assert.deepEqual([...loaded], ['index.js']);
});

test('an argument is sent as it was when the call was made', limit, async () => {
  const visitor = await bare();
  const text = await visitor.withClient(`async (axero) => {
    const post = { WallText: 'Said first' };
    const sent = axero.wall.create(post);
    post.WallText = 'Said later';
    await sent;
    const { items } = await axero.wall.listStream({ SpaceID: 0, PageLength: 5 }, { cache: 'no-store' });
    return items.map((item) => item.WallText ?? '').join();
  }`);
  assert.match(text, /Said first/);
  assert.doesNotMatch(text, /Said later/);
});

for (const type of ['application/wasm', 'application/octet-stream', 'text/plain']) {
  test(`slim starts a module that the site serves as ${type}`, limit, async () => {
    await here.sandbox.set({ wasmContentType: type });
    assert.equal(await connectSlim(await bare(), moduleAddress()), 'maya');
  });
}

test('slim takes bytes, a module and a data: address, which is decoded and not fetched', limit, async () => {
  const visitor = await bare();
  const bytes = `await (await fetch(${moduleAddress()})).arrayBuffer()`;
  assert.equal(await connectSlim(visitor, bytes), 'maya');
  assert.equal(await connectSlim(visitor, `new Uint8Array(${bytes})`), 'maya');
  assert.equal(await connectSlim(visitor, `await WebAssembly.compile(${bytes})`), 'maya');
  const data = `'data:application/wasm;base64,' + btoa(Array.from(new Uint8Array(${bytes}), (byte) => String.fromCharCode(byte)).join(''))`;
  assert.equal(await connectSlim(visitor, data), 'maya');
  assert.deepEqual(visitor.reports, [], 'connect-src forbids data: addresses');
});

test('what is no module of ours is named as what it is, with its address', limit, async () => {
  const visitor = await bare();
  const faults = [
    [{ fault: 'html' }, /HTML page/],
    [{ fault: 'status', status: 404 }, /status 404/],
  ];
  for (const [fault, pattern] of faults) {
    await here.sandbox.faults({ route: `${files}/axero.wasm`, ...fault });
    await here.sandbox.faults(
      { route: `${files}/axero.wasm`, ...fault },
      { route: `${files}/axero-engine.js`, fault: 'status', status: 404 },
    );
    const end = await connectSlim(visitor, moduleAddress());
    assert.match(end, /^wasm-blocked: /);
    assert.match(end, pattern);
    assert.ok(end.includes('axero.wasm'), end);
  }
  await here.sandbox.faults({ route: `${files}/axero-engine.js`, fault: 'status', status: 404 });
  const other = await connectSlim(visitor, 'new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])');
  assert.match(other, /another module/);
});

for (const page of ['', 'pages/script-tag']) {
  test(`a policy that forbids WebAssembly is no obstacle on page "${page}"`, limit, async () => {
    await here.sandbox.set({ csp: 'no-wasm' });
    const visitor = await here.arrive();
    const loaded = filesLoadedBy(visitor);
    await visitor.enter('maya', page);
    assert.equal(await visitor.withClient('(axero) => axero.users.me().then((me) => me.UserName)'), 'maya');
    assert.ok(loaded.has('axero-engine.js'), [...loaded].join());
    const ids = await visitor.withClient(
      '(axero) => axero.users.list({ PageLength: 5 }).then(({ items }) => items.length)',
    );
    assert.equal(ids, 5);
  });
}

test(
  'a page that allows neither form of the engine is told the directive that is missing',
  limit,
  async () => {
    await here.sandbox.set({ csp: 'no-wasm' });
    await here.sandbox.faults({ route: `${files}/axero-engine.js`, fault: 'status', status: 404 });
    const visitor = await here.arrive();
    await visitor.enter('maya');
    const text = await visitor.cardShows('blocked');
    assert.match(text, /'wasm-unsafe-eval'/);
    assert.match(text, /script-src/);
    assert.match(text, /administrator/);
    await visitor.screenshot('blocked');
  },
);

test('a failed start is not kept: the next connect tries again', limit, async () => {
  await here.sandbox.set({ csp: 'no-wasm' });
  await here.sandbox.faults({ route: `${files}/axero-engine.js`, fault: 'status', status: 500 });
  const visitor = await here.arrive();
  await visitor.enter('maya');
  await visitor.cardShows('blocked');
  await here.sandbox.faults();
  await visitor.page.reload();
  assert.equal(
    await visitor.withClient(
      '(axero) => axero.users.me(undefined, { cache: "no-store" }).then((user) => user.UserName)',
    ),
    'maya',
  );
});
