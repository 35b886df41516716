import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { send, Stop } = await bundled(`export * from './transport.ts'; export * from './stop.ts'`);
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
  const { answer } = await send(request, 1000, new Stop());
  assert.deepEqual([answer.status, answer.retryAfter, answer.message], [429, 2000, 'Slow down.']);
});

test('a redirect is told without a look at its body', async () => {
  answerWith({ type: 'opaqueredirect', text: () => assert.fail('the body was read') });
  const { answer } = await send(request, 1000, new Stop());
  assert.equal(answer.flags, 1);
});

test('a body that breaks off is a failure of the network', async () => {
  const lost = new TypeError('lost');
  answerWith(new Response(new ReadableStream({ start: (controller) => controller.error(lost) })));
  assert.deepEqual(await send(request, 1000, new Stop()), { failure: 'network', cause: lost });
});

test('whatever a wrapped fetch throws is a failure of the network', async () => {
  for (const thrown of ['text', null, { message: 'object' }]) {
    globalThis.fetch = () => {
      throw thrown;
    };
    assert.deepEqual(await send(request, 1000, new Stop()), { failure: 'network', cause: thrown });
    globalThis.fetch = () => Promise.reject(thrown);
    assert.deepEqual(await send(request, 1000, new Stop()), { failure: 'network', cause: thrown });
  }
});

test('the time limit and the stop hold even where fetch forgets its signal', async () => {
  const signals = [];
  globalThis.fetch = (_, { signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  assert.equal((await send(request, 5, new Stop())).failure, 'timeout');
  const stop = new Stop();
  const sent = send(request, 60_000, stop);
  stop.pull();
  assert.equal((await sent).failure, 'aborted');
  assert.deepEqual(
    signals.map((signal) => signal.aborted),
    [true, true],
  );
});

test('deadlines that share a timer are each met, none before its time or with the last one', {
  timeout: 20_000,
}, async () => {
  globalThis.fetch = () => new Promise(() => {});
  const began = performance.now();
  const stop = new Stop();
  const last = send(request, 60_000, stop);
  // On a busy machine they may be late, in any order, but not early.
  const met = [80, 10, 40].map(async (ms) => {
    const { failure } = await send(request, ms, new Stop());
    return [failure, performance.now() - began >= ms - 1];
  });
  assert.deepEqual(await Promise.all(met), Array(3).fill(['timeout', true]));
  stop.pull();
  assert.equal((await last).failure, 'aborted');
});

test('what ends late changes nothing any more', async () => {
  let fail;
  globalThis.fetch = () => new Promise((_, reject) => (fail = reject));
  const stop = new Stop();
  assert.equal((await send(request, 5, stop)).failure, 'timeout');
  const hook = () => {};
  stop.hook = hook;
  fail(new Error('late'));
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(stop.hook, hook, 'the next wait of the call keeps its hook');
});
