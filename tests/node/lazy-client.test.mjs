import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';
import { Clock, openPage, settle } from './support/page.mjs';

const { lazyClient } = await bundled(`export * from './client/lazy-client.ts'`);

const json = (data) => new Response(JSON.stringify(data));

/** A client that connects when it is first used. `fails` is true, or how often it fails before it connects. */
function lazy({ fails = false } = {}) {
  const page = openPage({
    clock: new Clock(),
    respond: async (url) => json(url.includes('users?') ? [1, 2] : [url]),
  });
  let connections = 0;
  const connect = async () => {
    connections += 1;
    if (fails === true || connections <= fails)
      throw Object.assign(new Error('blocked'), { kind: 'wasm-blocked' });
    return page.axero;
  };
  return { axero: lazyClient(connect), page, connections: () => connections };
}

test('a call connects, and nothing connects before', async () => {
  const { axero, page, connections } = lazy();
  const { spaces } = axero;
  assert.equal(connections(), 0);
  assert.deepEqual(await spaces.list(), ['/api/spaces']);
  assert.deepEqual(await axero.request('GET', 'wall'), ['/api/wall']);
  assert.equal(await axero, axero);
  assert.equal(page.sent.length, 2);
});

test('lists and watches are there at once', async () => {
  const { axero } = lazy();
  const items = [];
  const list = axero.users.list.all({ PageLength: 2 }, { max: 1 });
  for await (const item of list) items.push(item);
  assert.deepEqual([items, list.stoppedEarly], [[1], true]);
  const watched = axero.spaces.list.watch();
  assert.equal(watched.state.loading, true);
  const seen = [];
  watched.subscribe(({ data }) => seen.push(data));
  await settle();
  assert.deepEqual([watched.state.data, seen.at(-1)], [['/api/spaces'], ['/api/spaces']]);
  await watched.refresh();
  watched.stop();
  const drawn = [];
  const stop = axero.watch(
    (options) => axero.spaces.list({}, options),
    (data) => drawn.push(data),
  );
  await settle();
  assert.deepEqual(drawn, [['/api/spaces']]);
  stop();
});

test('a watch that is stopped before the client is there never begins', async () => {
  const { axero, page } = lazy();
  axero.spaces.list.watch().stop();
  await settle();
  assert.deepEqual(page.sent, []);
});

test('a page that cannot connect says so in every form', async () => {
  const { axero } = lazy({ fails: true });
  await assert.rejects(axero.users.me(), { kind: 'wasm-blocked' });
  const watched = axero.users.me.watch();
  await settle();
  assert.deepEqual([watched.state.error.kind, watched.state.loading], ['wasm-blocked', false]);
  await watched.refresh();
});

test('what there is not, or not yet, is named', async () => {
  const { axero } = lazy();
  await assert.rejects(axero.users.nobody(), { kind: 'bad-argument', message: /no operation of this name/ });
  await assert.rejects(axero.nothing.list(), { kind: 'bad-argument' });
  for (const name of ['page', 'session', 'on', 'requests'])
    assert.throws(() => axero[name], { kind: 'bad-argument', message: /await connect\(\)/ });
});

test('where connect fails, the callback form of watch tells its onError', async () => {
  const told = [];
  const { axero } = lazy({ fails: true });
  const stop = axero.watch(
    (options) => axero.users.me({}, options),
    () => assert.fail('there is no result'),
    { onError: ({ kind }) => told.push(kind) },
  );
  await new Promise(setImmediate);
  assert.deepEqual(told, ['wasm-blocked']);
  stop();
});

test('a page that replaces Array.prototype.reduce calls the same methods', async (t) => {
  const native = Array.prototype.reduce;
  t.after(() => {
    Array.prototype.reduce = native;
  });
  const axero = lazyClient(() => Promise.resolve({ users: { me: () => 'me' } }));
  Array.prototype.reduce = () => undefined;
  const answer = await axero.users.me();
  Array.prototype.reduce = native;
  assert.equal(answer, 'me');
});

/** Runs a test part in which the console stays quiet. */
async function quietly(t, run) {
  const said = t.mock.method(console, 'error', () => {});
  await run();
  return said.mock.calls.map(({ arguments: [error] }) => error.message);
}

test('an exception in one listener of a watch reaches no other, and is no failure of the watch', async (t) => {
  const { axero } = lazy();
  const watched = axero.spaces.list.watch();
  const heard = [];
  watched.subscribe(() => {
    throw new Error('of a listener');
  });
  watched.subscribe(({ error }) => heard.push(error));
  const said = await quietly(t, settle);
  assert.deepEqual([...new Set(heard)], [undefined]);
  assert.deepEqual([...new Set(said)], ['of a listener']);
  assert.deepEqual([watched.state.data, watched.state.error], [['/api/spaces'], undefined]);
  watched.stop();
});

test('a listener that stops the watch keeps the state from those after it, also while it connects', async () => {
  const { axero } = lazy({ fails: true });
  const watched = axero.spaces.list.watch();
  watched.subscribe(() => watched.stop());
  watched.subscribe(() => assert.fail('it is stopped'));
  await settle();
  assert.equal(watched.state.loading, false);
});

test('where connect fails, an exception in onError shows on the console', async (t) => {
  const { axero } = lazy({ fails: true });
  axero.watch(
    (options) => axero.users.me({}, options),
    () => {},
    {
      onError() {
        throw new Error('of onError');
      },
    },
  );
  assert.deepEqual(await quietly(t, settle), ['of onError']);
});

test('a watch that is stopped while it connects is not loading any more', async () => {
  const { axero } = lazy();
  const watched = axero.spaces.list.watch();
  watched.stop();
  assert.equal(watched.state.loading, false);
});

test('refresh connects again where that has failed, once for all who ask', async () => {
  const { axero, connections } = lazy({ fails: 1 });
  const watched = axero.spaces.list.watch();
  await settle();
  assert.equal(watched.state.error.kind, 'wasm-blocked');
  await Promise.all([watched.refresh(), watched.refresh()]);
  await settle();
  assert.deepEqual([watched.state.data, watched.state.error], [['/api/spaces'], undefined]);
  assert.equal(connections(), 2);
  watched.stop();
});

test('arguments and options that are changed before the client is there are not those of the call', async () => {
  const { axero, page } = lazy();
  const [args, options] = [{ SpaceID: 5 }, { query: { a: 1 } }];
  const calls = [axero.spaces.get(args), axero.request('GET', 'wall', options)];
  args.SpaceID = 6;
  options.query = { a: 2 };
  await Promise.all(calls);
  assert.deepEqual(page.sent, ['GET /api/spaces/5', 'GET /api/wall?a=1']);
});

test('options with inherited members, and those that cannot be read, are as for a client that is there', async () => {
  const { axero, page } = lazy();
  const inherited = Object.create({ cache: 'only-if-cached' });
  await assert.rejects(axero.spaces.list({}, inherited), { kind: 'not-found' });
  const broken = Object.defineProperty({}, 'cache', {
    enumerable: true,
    get() {
      throw new Error('of a getter');
    },
  });
  await assert.rejects(axero.spaces.list({}, broken), { kind: 'bad-argument' });
  assert.deepEqual(page.sent, []);
});
