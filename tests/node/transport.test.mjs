import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { bundled } from './support/bundle.mjs';
import { Clock, openPage, settle } from './support/page.mjs';

const { browserEnvironment, CancelToken, SharedTimer, Transport } = await bundled(
  `export * from './transport/transport.ts'; export * from './transport/cancel-token.ts'; export * from './transport/shared-timer.ts'; export * from './runtime/environment.ts'`,
);
const transport = new Transport(browserEnvironment, new SharedTimer(browserEnvironment));
const send = (request, timeout, token) => transport.send(request, timeout, token);
const real = globalThis.fetch;
const request = { method: 'GET', url: '/api/users/me', headers: {}, body: undefined };

// Deadlines keep no process alive, and nothing else here does.
const alive = setInterval(() => {}, 1000);
after(() => clearInterval(alive));

afterEach(() => {
  globalThis.fetch = real;
});

function answerWith(answer) {
  globalThis.fetch = async () => answer;
}

test('an answer is read with its headers', async () => {
  answerWith(Response.json({ Message: 'Slow down.' }, { status: 429, headers: { 'Retry-After': '2' } }));
  const { response } = await send(request, 1000, new CancelToken());
  assert.deepEqual([response.status, response.retryAfter, response.message], [429, 2000, 'Slow down.']);
});

test('a redirect is told without a look at its body', async () => {
  answerWith({ type: 'opaqueredirect', text: () => assert.fail('the body was read') });
  const { response } = await send(request, 1000, new CancelToken());
  assert.equal(response.flags, 1);
});

test('a body that breaks off is a failure of the network', async () => {
  const lost = new TypeError('lost');
  answerWith(new Response(new ReadableStream({ start: (controller) => controller.error(lost) })));
  assert.deepEqual(await send(request, 1000, new CancelToken()), { failure: 'network', cause: lost });
});

test('whatever a wrapped fetch throws is a failure of the network', async () => {
  for (const thrown of ['text', null, { message: 'object' }]) {
    globalThis.fetch = () => {
      throw thrown;
    };
    assert.deepEqual(await send(request, 1000, new CancelToken()), { failure: 'network', cause: thrown });
    globalThis.fetch = () => Promise.reject(thrown);
    assert.deepEqual(await send(request, 1000, new CancelToken()), { failure: 'network', cause: thrown });
  }
});

test('the time limit and the token hold even where fetch forgets its signal', async () => {
  const signals = [];
  globalThis.fetch = (_, { signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  assert.equal((await send(request, 5, new CancelToken())).failure, 'timeout');
  const token = new CancelToken();
  const sent = send(request, 60_000, token);
  token.cancel();
  assert.equal((await sent).failure, 'aborted');
  assert.deepEqual(
    signals.map((signal) => signal.aborted),
    [true, true],
  );
});

test('deadlines that share a timer are each met in their own time', async () => {
  const clock = new Clock();
  const { setTimeout, clearTimeout } = clock;
  const environment = {
    ...browserEnvironment,
    ...{ setTimeout, clearTimeout, now: () => clock.time, fetch: () => new Promise(() => {}) },
  };
  const timed = new Transport(environment, new SharedTimer(environment));
  const ends = [];
  for (const ms of [80, 10, 40])
    timed.send(request, ms, new CancelToken()).then(({ failure }) => ends.push([ms, failure]));
  const met = [];
  for (const ms of [9, 1, 29, 1, 39, 1]) {
    await clock.pass(ms);
    await settle();
    met.push(ends.length);
  }
  assert.deepEqual(met, [0, 1, 1, 2, 2, 3]);
  assert.deepEqual(ends, [
    [10, 'timeout'],
    [40, 'timeout'],
    [80, 'timeout'],
  ]);
});

test('what ends late changes nothing any more', async () => {
  let fail;
  globalThis.fetch = () => new Promise((_, reject) => (fail = reject));
  const token = new CancelToken();
  assert.equal((await send(request, 5, token)).failure, 'timeout');
  const hook = () => {};
  token.onCancel = hook;
  fail(new Error('late'));
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(token.onCancel, hook, 'the next wait of the call keeps its callback');
});

/** A page whose site answers a create with a number, compressed to 25 bytes of which `received` came. */
function numberPage(received, headers = { 'content-encoding': 'gzip', 'content-length': '25' }) {
  const page = openPage({
    clock: new Clock(),
    respond: async () => new Response('445', { headers: { 'content-type': 'application/json', ...headers } }),
  });
  const asked = [];
  page.runtime.environment.receivedBytes = async (address) => {
    asked.push(address);
    return received;
  };
  const end = page.axero.comments
    .create({ EntityID: 1, EntityType: 3, CommentText: 'Hello' })
    .catch(({ kind, outcome }) => `${kind}, ${outcome}`);
  return { end, asked };
}

for (const [received, end] of [
  [14, 'network, unknown'],
  [25, 445],
  // A browser that does not tell, and a proxy that unpacks on the way.
  [0, 445],
  [40, 445],
])
  test(`a compressed number of which ${received} of 25 bytes came ends as ${end}`, async () => {
    const page = numberPage(received);
    assert.equal(await page.end, end);
    assert.equal(page.asked.length, 1);
  });

test('nobody asks how many bytes came where the browser itself would notice', async () => {
  const page = numberPage(1, {});
  assert.equal(await page.end, 445);
  assert.deepEqual(page.asked, []);
});

test('the record of an earlier request of the same address says nothing of this one', async () => {
  const records = [];
  const { getEntriesByName } = performance;
  const { location } = globalThis;
  performance.getEntriesByName = () => records;
  globalThis.location = new URL('https://site.example/home');
  const page = openPage({
    clock: new Clock(),
    respond: async () =>
      new Response('100', { headers: { 'content-encoding': 'gzip', 'content-length': '23' } }),
  });
  const { environment } = page.runtime;
  environment.receivedBytes = browserEnvironment.receivedBytes;
  try {
    records.push({ encodedBodySize: 22, startTime: environment.now() - 1 });
    assert.equal(await page.axero.comments.create({ EntityID: 1, EntityType: 3, CommentText: 'x' }), 100);
    records.push({ encodedBodySize: 22, startTime: environment.now() + 1 });
    await assert.rejects(page.axero.comments.create({ EntityID: 1, EntityType: 3, CommentText: 'y' }), {
      kind: 'network',
    });
  } finally {
    performance.getEntriesByName = getEntriesByName;
    globalThis.location = location;
  }
});

test('an empty compressed body and a lone byte order mark are empty, not cut off', async () => {
  const answers = [
    { 'content-length': '3' },
    { 'content-length': '20', 'content-encoding': 'gzip' },
    { 'content-length': '21', 'content-encoding': 'gzip' },
  ];
  const page = openPage({
    clock: new Clock(),
    respond: async () => new Response('', { headers: answers.shift() }),
  });
  const put = () => page.axero.request('PUT', 'notifications/read').then(String, ({ kind }) => kind);
  assert.deepEqual([await put(), await put(), await put()], ['undefined', 'undefined', 'network']);
});

test('progress of a read is that of no upload: it goes by fetch, past the cache where it is to', async () => {
  const caches = [];
  const page = openPage({
    clock: new Clock(),
    respond: async (_, { cache }) => {
      caches.push(cache);
      return new Response('[]');
    },
  });
  await page.axero.spaces.list({}, { cache: 'reload', onProgress: () => {} });
  assert.deepEqual(caches, ['reload']);
});
