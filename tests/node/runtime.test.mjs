import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Channels, Clock, openPage, settle } from './support/page.mjs';

const json = (data, init) => new Response(JSON.stringify(data), init);

/** A site where the user of a session reads users, spaces and posts. */
function siteOf(userId) {
  const site = { userId, posts: 0, held: [] };
  site.respond = async (url, { method }) => {
    if (site.userId === 0) return json({ Message: 'Who are you?' }, { status: 401 });
    if (url.endsWith('/api/users/me')) return json({ UserID: site.userId });
    if (method === 'POST') return json(++site.posts);
    if (site.hold) await new Promise((resolve) => site.held.push(resolve));
    return json([{ SpaceID: 1, SpaceName: `Space of ${site.userId}` }]);
  };
  return site;
}

test('two runtimes in one process share nothing', async () => {
  const [first, second] = [siteOf(7), siteOf(8)];
  const one = openPage({ respond: first.respond, clock: new Clock(), userId: 7 });
  const other = openPage({ respond: second.respond, clock: new Clock(), userId: 8, virtualDirectory: '/b' });
  const [mine, theirs] = await Promise.all([one.axero.spaces.list(), other.axero.spaces.list()]);
  assert.deepEqual([mine[0].SpaceName, theirs[0].SpaceName], ['Space of 7', 'Space of 8']);
  assert.deepEqual([one.sent, other.sent], [['GET /api/spaces'], ['GET /b/api/spaces']]);
  first.userId = 0;
  const waits = one.axero.users.list({}, { cache: 'reload' }).catch(({ kind }) => kind);
  await settle();
  assert.deepEqual([one.axero.session.state, other.axero.session.state], ['expired', 'live']);
  assert.deepEqual([one.openPrompts, other.openPrompts], [1, 0]);
  one.axero.session.dismiss();
  assert.equal(await waits, 'session-expired');
  assert.deepEqual([one.axero.requests().page.failed, other.axero.requests().page.failed], [1, 0]);
});

test('the queue, the retries and the time limits run by the clock of the environment alone', async () => {
  const clock = new Clock();
  let calls = 0;
  const page = openPage({
    clock,
    respond: async (url) => {
      calls += 1;
      if (url.includes('spaces')) return new Promise(() => {});
      return calls === 1 ? json({}, { status: 503 }) : json([]);
    },
  });
  const retried = page.axero.users.list();
  await settle();
  assert.equal(calls, 1, 'no second attempt before its pause is over');
  await clock.pass(299);
  assert.equal(calls, 2);
  await retried;
  const late = page.axero.spaces.list({}, { timeout: 5_000, cache: 'no-store' }).catch(({ kind }) => kind);
  await clock.pass(4_999);
  let ended = false;
  late.then(() => {
    ended = true;
  });
  await settle();
  assert.equal(ended, false);
  await clock.pass(40_000);
  assert.equal(await late, 'timeout');
});

test('a write in one tab makes stale what another tab holds', async () => {
  const channels = new Channels();
  const site = siteOf(7);
  const [here, there] = [0, 1].map(() => openPage({ respond: site.respond, clock: new Clock(), channels }));
  const cached = () =>
    there.axero.wall.stream({}, { cache: 'only-if-cached' }).then(
      () => 'cached',
      ({ kind }) => kind,
    );
  await there.axero.wall.stream({});
  assert.equal(await cached(), 'cached');
  await here.axero.wall.create({ WallText: 'Hello' });
  await settle();
  assert.equal(await cached(), 'not-found');
});

test('the end of the session in one tab asks in the others, and a sign-in lets all go on', async () => {
  const channels = new Channels();
  const site = siteOf(7);
  const pages = [0, 1].map(() => openPage({ respond: site.respond, clock: new Clock(), channels }));
  const [here, there] = pages;
  await Promise.all(pages.map(({ axero }) => axero.users.me()));
  site.userId = 0;
  const reads = pages.map(({ axero }) => axero.spaces.list({}, { cache: 'reload' }));
  await settle();
  assert.deepEqual(
    pages.map((page) => [page.axero.session.state, page.openPrompts]),
    [
      ['expired', 1],
      ['expired', 1],
    ],
  );
  site.userId = 7;
  assert.equal(await here.axero.session.check(), true);
  const ends = await Promise.all(reads);
  assert.deepEqual(
    ends.map(([space]) => space.SpaceName),
    ['Space of 7', 'Space of 7'],
  );
  assert.deepEqual([here.openPrompts, there.openPrompts], [0, 0]);
});

test('a body of any size stays out of the engine, and half of a surrogate pair in it is no fault', async () => {
  let body;
  const page = openPage({
    clock: new Clock(),
    respond: async (_, init) => {
      body = init.body;
      return json(1);
    },
  });
  const before = page.runtime.engine.memory.buffer.byteLength;
  const text = '\u4e2d'.repeat(1_000_000);
  await page.axero.wall.create({ WallText: text });
  assert.equal(JSON.parse(body).WallText, text);
  assert.equal(page.runtime.engine.memory.buffer.byteLength, before);
  await page.axero.wall.create({ WallText: 'half \ud800' });
  assert.equal(JSON.parse(body).WallText, 'half \ud800');
});

test('a long value that the address needs is sent to the engine after all', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  const long = 'word '.repeat(400);
  await page.axero.users.list({ searchText: long });
  assert.deepEqual(page.sent, [`GET /api/users?searchText=${encodeURIComponent(long)}`]);
  await assert.rejects(page.axero.users.list({ searchText: '\ud800' }), { kind: 'bad-argument' });
});
