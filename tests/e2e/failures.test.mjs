import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();
const me = '/api/users/me';

async function signedIn() {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  await here.sandbox.forgetJournal();
  return visitor;
}

for (const [what, fault] of [
  ['the connection is reset', { fault: 'reset' }],
  ['the site answers 503', { fault: 'status', status: 503 }],
  ['the site answers 502 with an HTML page', { fault: 'status', status: 502, body: 'html' }],
]) {
  test(`when ${what} the card says so, and "Try again" works once the site is back`, limit, async () => {
    const visitor = await signedIn();
    await here.sandbox.faults({ route: 'users.me', ...fault });
    await visitor.refresh();
    assert.match(await visitor.cardShows('unreachable'), /cannot be reached/);
    if (fault.fault === 'reset') await visitor.screenshot('unreachable');
    await here.sandbox.faults();
    await visitor.clickInCard('button');
    await visitor.cardShowsUser('maya');
    assert.equal(await visitor.prompts(), 0);
  });
}

test(
  'a user whom the site forbids the call is told to ask the administrator, and is not asked to sign in',
  limit,
  async () => {
    const visitor = await signedIn();
    await here.sandbox.faults({ route: 'users.me', fault: 'status', status: 403 });
    await visitor.refresh();
    assert.match(await visitor.cardShows('refused'), /administrator/);
    assert.equal(await visitor.prompts(), 0);
    await visitor.screenshot('refused');
  },
);

test('an answer that breaks off is an error of the site, not of the session', limit, async () => {
  const visitor = await signedIn();
  await here.sandbox.faults({ route: 'users.me', fault: 'empty' });
  const failure = await visitor.failureOf('(axero) => axero.users.me(undefined, { cache: "no-store" })');
  assert.equal(failure.kind, 'bad-answer');
  assert.equal(await visitor.prompts(), 0);
});

test('the card shows bars in its place while the site takes its time', limit, async () => {
  const visitor = await here.arrive();
  await here.sandbox.faults({ route: 'users.me', fault: 'hang' });
  await visitor.enter('maya');
  const card = await until(
    'the card is busy',
    async () => (await visitor.cards())[0]?.busy && (await visitor.cards())[0],
  );
  assert.equal(card.shows, 'loading');
  await visitor.screenshot('loading');
});

test('a call that gets no answer ends at its time limit', limit, async () => {
  const visitor = await signedIn();
  await here.sandbox.faults({ route: 'users.me', fault: 'hang' });
  const began = performance.now();
  const failure = await visitor.failureOf(
    '(axero) => axero.users.me(undefined, { cache: "no-store", timeout: 400 })',
  );
  const took = performance.now() - began;
  assert.deepEqual([failure.kind, failure.retryable], ['timeout', true]);
  assert.ok(took >= 400 && took < 10_000, `${took} ms`);
});

test('a caller ends a call by a signal, before it begins and while it runs', limit, async () => {
  const visitor = await signedIn();
  const before = await visitor.failureOf(
    '(axero) => axero.users.me(undefined, { cache: "no-store", signal: AbortSignal.abort() })',
  );
  assert.equal(before.kind, 'aborted');
  assert.equal((await here.sandbox.journal({ path: me })).length, 0);

  await here.sandbox.faults({ route: 'users.me', fault: 'hang' });
  await visitor.withClient(`(axero) => {
    globalThis.controller = new AbortController();
    axero.users.me(undefined, { cache: "no-store", signal: controller.signal, timeout: 60000 }).catch((error) => { globalThis.ended = error.kind; });
  }`);
  await until(
    'the request is under way',
    async () => (await here.sandbox.journal({ path: me })).length === 1,
  );
  await visitor.page.evaluate(() => globalThis.controller.abort());
  assert.equal(
    await until('the call has ended', () => visitor.page.evaluate(() => globalThis.ended)),
    'aborted',
  );
});

test(
  'a caller who gives up while the prompt is open gets "aborted", and the prompt stays for the others',
  limit,
  async () => {
    const visitor = await signedIn();
    await here.sandbox.expire();
    await visitor.withClient(`(axero) => {
    globalThis.controller = new AbortController();
    axero.users.me(undefined, { cache: "no-store" }).catch(() => {});
    axero.users.me(undefined, { cache: "no-store", signal: controller.signal }).catch((error) => { globalThis.ended = error.kind; });
  }`);
    await visitor.promptOpens();
    await until(
      'both have met the dead session',
      async () => (await here.sandbox.journal({ path: me })).length >= 2,
    );
    await visitor.page.evaluate(() => globalThis.controller.abort());
    assert.equal(
      await until('the call has ended', () => visitor.page.evaluate(() => globalThis.ended)),
      'aborted',
    );
    assert.equal(await visitor.prompts(), 1);
  },
);

test(
  'a 429 is answered by waiting as long as the site asks for, and by one more request',
  limit,
  async () => {
    const visitor = await signedIn();
    const headers = { 'Retry-After': '1' };
    await here.sandbox.faults({ route: 'users.me', fault: 'status', status: 429, headers, times: 1 });
    const name = await visitor.withClient(
      '(axero) => axero.users.me(undefined, { cache: "no-store" }).then((user) => user.UserName)',
    );
    assert.equal(name, 'maya');
    const sent = await here.sandbox.journal({ path: me });
    assert.deepEqual(
      sent.map((entry) => entry.status),
      [429, 200],
    );
    const apart = Date.parse(sent[1].at) - Date.parse(sent[0].at);
    assert.ok(apart >= 1000, `${apart} ms`);
  },
);

test('a write that gets a 503 is sent exactly once, a read four times', limit, async () => {
  const visitor = await signedIn();
  await here.sandbox.faults({ route: '/api/**', fault: 'status', status: 503 });
  const write = await visitor.failureOf(
    `(axero) => axero.request('POST', 'wall', { body: { WallText: 'Hello' } })`,
  );
  assert.deepEqual([write.kind, write.status], ['server', 503]);
  const read = await visitor.failureOf('(axero) => axero.users.me(undefined, { cache: "no-store" })');
  assert.deepEqual([read.kind, read.status], ['server', 503]);
  assert.equal((await here.sandbox.journal({ method: 'POST', path: '/api/wall' })).length, 1);
  assert.equal((await here.sandbox.journal({ path: me })).length, 4);
});
