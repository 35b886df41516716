import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Channels, Clock, openPage, settle } from './support/page.mjs';
import { json, kindOf, pageOf } from './support/session.mjs';

/** A page of user 5 that notes each write with the user whose session it met; `me` may answer `users/me` in its own way. */
function writing({ user = 5, slow = 0, me, channels } = {}) {
  const writes = [];
  const opened = pageOf(user, {
    channels,
    respond: async (_, { method }, site) => {
      if (method !== 'GET') writes.push(site.user);
      if (slow) await new Promise((resolve) => opened.page.clock.setTimeout(resolve, slow));
      return json(method === 'GET' ? [{ of: site.user }] : 1);
    },
    me,
  });
  return { ...opened, writes };
}

const tabs = (channels) => channels.channel('axero-widget-sdk');

const CAUSES = {
  'is looked at again': ({ page }) => page.emit('focus'),
  'hears that another user has signed in in another tab': ({ channels }) =>
    tabs(channels).postMessage({ kind: 'signed-in', user: 7 }),
};

for (const [what, cause] of Object.entries(CAUSES)) {
  test(`writes that waited in the queue when a page ${what} leave as the user who made them, or not at all`, async () => {
    const channels = new Channels();
    const { page, site, writes } = writing({ slow: 500, channels });
    await page.clock.pass(5_000);
    const all = [1, 2, 3, 4, 5, 6].map((n) => kindOf(page.axero.wall.create({ WallText: `${n}` })));
    await page.clock.pass(100);
    site.user = 7;
    const answer = site.hold();
    cause({ page, channels });
    await page.clock.pass(3_000);
    assert.deepEqual(writes, [5, 5, 5, 5]);
    answer();
    await page.clock.pass(1_000);
    assert.deepEqual((await Promise.all(all)).slice(4), ['session-expired', 'session-expired']);
    assert.deepEqual(writes, [5, 5, 5, 5]);
  });

  test(`a job of many calls stops where its page ${what}, and another user is there`, async () => {
    const channels = new Channels();
    const { page, site, writes } = writing({ channels });
    await page.clock.pass(5_000);
    const job = page.axero.bulk([1, 2, 3, 4, 5], (n, axero) => axero.wall.create({ WallText: `${n}` }));
    await settle();
    site.user = 7;
    const answer = site.hold();
    cause({ page, channels });
    await page.clock.pass(5_000);
    answer();
    await page.clock.pass(5_000);
    assert.deepEqual([...new Set(writes)], [5]);
    assert.equal((await job).at(-1).error.kind, 'session-expired');
  });

  for (const [said, me] of Object.entries({
    'answers 503': () => json({}, { status: 503 }),
    'answers 408': () => json({}, { status: 408 }),
    'answers with nothing': () => new Response(''),
    'is hidden by the page of a firewall': () =>
      new Response('<html><body>Checking your browser</body></html>'),
  }))
    test(`no write leaves where a page ${what} and users/me ${said}`, async () => {
      const channels = new Channels();
      let isWell = true;
      const { page, site, writes } = writing({ channels, me: () => (isWell ? undefined : me()) });
      await page.clock.pass(5_000);
      isWell = false;
      site.user = 7;
      cause({ page, channels });
      await settle();
      const write = kindOf(page.axero.wall.create({ WallText: 'of 5' }));
      await page.clock.pass(40_000);
      assert.equal(await write, 'server');
      assert.deepEqual(writes, []);
      isWell = true;
      await page.clock.pass(1_000);
      assert.equal(await kindOf(page.axero.wall.create({ WallText: 'of 5' })), 'session-expired');
      assert.deepEqual(writes, []);
    });
}

test('reads go on while the page asks who is signed in, and a write of the same user follows', async () => {
  const { page, site, writes } = writing();
  await page.clock.pass(5_000);
  const answer = site.hold();
  page.emit('focus');
  const write = kindOf(page.axero.wall.create({ WallText: 'x' }));
  assert.equal(await kindOf(page.axero.spaces.list()), 'ok');
  assert.deepEqual(writes, []);
  answer();
  await page.clock.pass(10);
  assert.equal(await write, 'ok');
  assert.deepEqual(writes, [5]);
});

test('a change of user is noticed where an id needs all of 32 bits', async () => {
  const { page, site, writes } = writing({ user: 3_000_000_000 });
  await page.clock.pass(5_000);
  site.user = 9;
  page.emit('focus');
  assert.equal(await kindOf(page.axero.wall.create({ WallText: 'x' })), 'session-expired');
  assert.deepEqual(writes, []);
});

test('a number that is no id of 32 bits is nobody in particular', async () => {
  const { page, site, events } = writing({ user: 7 });
  await page.clock.pass(5_000);
  site.user = 2 ** 32 + 7;
  page.emit('focus');
  await page.clock.pass(1_000);
  assert.deepEqual(events, []);
});

test('a sign-out that is noticed by looking is one for signedIn, other tabs and the prompt', async () => {
  const channels = new Channels();
  const { page, site, events } = pageOf(5, { channels });
  await page.clock.pass(5_000);
  site.user = 0;
  page.emit('focus');
  await settle();
  let isIn = false;
  void page.axero.session.signedIn().then(() => {
    isIn = true;
  });
  await settle();
  assert.equal(isIn, false);
  site.user = 5;
  tabs(channels).postMessage({ kind: 'signed-in', user: 5 });
  await page.clock.pass(5_000);
  assert.equal(isIn, true);
  assert.equal(await kindOf(page.axero.spaces.list()), 'ok');
  assert.deepEqual([page.openPrompts ?? 0, events], [0, ['signedin']]);
});

test('what a guest has read is not shown to the user who signs in', async () => {
  const channels = new Channels();
  const { page, site } = pageOf(0, { channels, respond: async (_, __, { user }) => json([{ of: user }]) });
  const watched = page.axero.users.list.watch();
  await page.axero.spaces.list();
  await page.clock.pass(1_000);
  site.user = 7;
  tabs(channels).postMessage({ kind: 'signed-in', user: 7 });
  await page.clock.pass(1_000);
  assert.deepEqual(await page.axero.spaces.list(), [{ of: 7 }]);
  assert.deepEqual(watched.state.data.items, [{ of: 7 }]);
});

test('a page that names no user asks again where its first question had no answer', async () => {
  const channels = new Channels();
  let isBad = true;
  const { page, site } = pageOf(0, {
    channels,
    me: () => (isBad ? json({}, { status: 503 }) : undefined),
    respond: async (_, __, { user }) => json([{ of: user }]),
  });
  site.user = 5;
  assert.deepEqual(await page.axero.spaces.list(), [{ of: 5 }]);
  await page.clock.pass(100);
  isBad = false;
  site.user = 7;
  tabs(channels).postMessage({ kind: 'signed-in', user: 7 });
  await page.clock.pass(100);
  assert.deepEqual(await page.axero.spaces.list(), [{ of: 7 }]);
});

test('a guest who signs in on another page is noticed when the page is looked at', async () => {
  const { page, site } = pageOf(0);
  let isIn = false;
  void page.axero.session.signedIn().then(() => {
    isIn = true;
  });
  await page.clock.pass(5_000);
  assert.equal(isIn, false);
  site.user = 7;
  page.emit('focus');
  await page.clock.pass(1_000);
  assert.equal(isIn, true);
});

test('what the browser kept of users/me is not taken for news', async () => {
  const page = openPage({
    clock: new Clock(),
    userId: 7,
    respond: async (url, { cache }) =>
      json(url.endsWith('/users/me') ? { UserID: cache === 'default' ? 5 : 7 } : []),
  });
  assert.equal((await page.axero.users.me()).UserID, 7);
  assert.equal(page.reloads, 0);
});

for (const path of ['users/me/', 'users//me', '%75sers/me', 'users/me.'])
  test(`a question by ${path} is one too`, async () => {
    const { page, site, events } = pageOf(5);
    site.user = 7;
    // The fake site answers only the usual spelling by the user.
    page.axero.request('GET', path).catch(() => undefined);
    assert.equal(page.runtime.session.isQuestion(`/api/${path}`), true);
    await settle();
    assert.ok(events.length <= 1);
  });

test('a dismissal on a page whose session is well changes nothing', async () => {
  const { page, site, events } = pageOf(5);
  page.axero.session.dismiss();
  site.user = 0;
  void page.axero.spaces.list({}, { priority: 'background' }).catch(() => undefined);
  await page.clock.pass(1_000);
  assert.deepEqual([page.openPrompts, events], [1, ['sessionexpired']]);
});

test('the calls of a former user end when another is known, also while the page asks once more', async () => {
  const { page, site, events } = pageOf(5);
  await page.clock.pass(5_000);
  const ends = [];
  site.user = 7;
  const first = site.hold();
  page.emit('pageshow', { persisted: true });
  await settle();
  void kindOf(page.axero.spaces.list()).then((end) => ends.push(end));
  void kindOf(page.axero.wall.create({ WallText: 'x' })).then((end) => ends.push(end));
  await page.clock.pass(2_000);
  page.emit('focus');
  // The question after the first stays open.
  site.hold();
  first();
  await settle();
  assert.deepEqual(ends, ['session-expired', 'session-expired']);
  assert.deepEqual(events, ['userchanged']);
});

for (const [how, event] of Object.entries({
  'is looked at': ['focus'],
  'comes back from the page cache': ['pageshow', { persisted: true }],
}))
  test(`what a guest has begun to write does not go as the user who has signed in when the page ${how}; reads go on`, async () => {
    const { page, site, writes } = writing({ user: 0 });
    await page.axero.spaces.list();
    await page.clock.pass(5_000);
    site.user = 7;
    const answer = site.hold();
    page.emit(...event);
    const write = kindOf(page.axero.wall.create({ WallText: 'of a guest' }));
    const read = page.axero.users.list();
    const job = page.axero.bulk([1, 2], (n, axero) => axero.wall.create({ WallText: `${n}` }));
    await page.clock.pass(1_000);
    answer();
    await page.clock.pass(5_000);
    assert.equal(await write, 'session-expired');
    assert.deepEqual(
      (await job).map(({ error }) => error?.kind),
      ['session-expired', 'session-expired'],
    );
    assert.deepEqual((await read).items, [{ of: 7 }]);
    assert.deepEqual(writes, []);
    assert.equal(await kindOf(page.axero.wall.create({ WallText: 'of 7' })), 'ok');
    assert.deepEqual(writes, [7]);
  });

test('arguments are read when the call is made, however long a restored page has to wait', async () => {
  const bodies = [];
  const { page, site } = pageOf(5, {
    respond: async (url, { method, body }) => {
      bodies.push(`${method} ${url} ${body ?? ''}`.trim());
      return json([]);
    },
  });
  await page.clock.pass(5_000);
  const answer = site.hold();
  page.emit('pageshow', { persisted: true });
  const post = { WallText: 'as called', TagList: ['a'] };
  const query = { PageLength: 1 };
  const body = { list: [1] };
  const calls = [
    page.axero.wall.create(post),
    page.axero.users.list(query),
    page.axero.request('POST', 'free', { body }),
  ];
  post.WallText = 'later';
  query.PageLength = 2;
  body.list.push(2);
  await page.clock.pass(1_000);
  answer();
  await page.clock.pass(1_000);
  await Promise.all(calls);
  assert.equal(bodies.length, 3);
  assert.match(bodies.join('\n'), /as called/);
  assert.doesNotMatch(bodies.join('\n'), /later|PageLength=2|1,2/);
});

test('a wrong argument is refused at once while a restored page waits, and leaves no call open', async () => {
  const { page, site } = pageOf(5);
  await page.clock.pass(5_000);
  const answer = site.hold();
  page.emit('pageshow', { persisted: true });
  assert.equal(await kindOf(page.axero.spaces.get({})), 'bad-argument');
  assert.equal(await kindOf(page.axero.request('GET', 'spaces', { body: 'x' })), 'bad-argument');
  const { engine } = page.runtime;
  const opened = new Set();
  for (const [name, note] of [
    ['open', (_, __, id) => opened.add(id)],
    ['close', (id) => opened.delete(id)],
  ]) {
    const own = engine[name].bind(engine);
    engine[name] = (...args) => {
      note(...args);
      return own(...args);
    };
  }
  const controller = new AbortController();
  const aborted = kindOf(page.axero.spaces.list({}, { signal: controller.signal }));
  assert.equal(opened.size, 1);
  controller.abort();
  assert.equal(await aborted, 'aborted');
  assert.equal(opened.size, 0);
  answer();
  await page.clock.pass(1_000);
});

test('a restored page that gets no answer says whether the network or the site is at fault', async () => {
  for (const [me, kind] of [
    [() => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    [() => json({}, { status: 503 }), 'server'],
  ]) {
    let isWell = true;
    const { page } = pageOf(5, { me: () => (isWell ? undefined : me()) });
    await page.clock.pass(5_000);
    isWell = false;
    page.emit('pageshow', { persisted: true });
    const read = kindOf(page.axero.spaces.list());
    await page.clock.pass(60_000);
    assert.equal(await read, kind);
  }
});

test('a call of a bulk job whose 401 comes after the sign-in is made once more', async () => {
  let late;
  let isDead = true;
  const writes = [];
  const { page, site } = pageOf(5, {
    respond: async (_, { method, body }) => {
      if (method === 'GET') return site.user ? json([]) : json({}, { status: 401 });
      if (!isDead) writes.push(JSON.parse(body).WallText);
      if (!isDead) return json(1);
      await new Promise((resolve) => {
        late = resolve;
      });
      return json({}, { status: 401 });
    },
  });
  const post = { WallText: 'as called' };
  const job = page.axero.bulk([1], (_, axero) => {
    const call = axero.wall.create(post);
    post.WallText = 'later';
    return call;
  });
  await page.clock.pass(100);
  site.user = 0;
  const read = page.axero.spaces.list();
  await page.clock.pass(1_000);
  assert.equal(page.openPrompts, 1);
  site.user = 5;
  isDead = false;
  await page.axero.session.check();
  await read;
  late();
  await page.clock.pass(5_000);
  assert.equal((await job)[0].error, undefined);
  assert.deepEqual(writes, ['as called']);
});

test('a bulk job of a guest, whom the site refuses, is not made twice', async () => {
  let asked = 0;
  const { page } = pageOf(0, {
    respond: async () => {
      asked += 1;
      return json({}, { status: 401 });
    },
  });
  const job = page.axero.bulk([1], (_, axero) => axero.wall.create({ WallText: 'x' }));
  await page.clock.pass(5_000);
  assert.equal((await job)[0].error.kind, 'session-expired');
  assert.equal(asked, 1);
});
