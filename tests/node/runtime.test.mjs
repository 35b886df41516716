import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { Channels, Clock, openPage, persistentCache, settle } from './support/page.mjs';

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
    there.axero.wall.listStream({}, { cache: 'only-if-cached' }).then(
      () => 'cached',
      ({ kind }) => kind,
    );
  await there.axero.wall.listStream({});
  assert.equal(await cached(), 'cached');
  await here.axero.wall.create({ WallText: 'Hello' });
  await settle();
  assert.equal(await cached(), 'not-found');
});

test('a message that is none of the package changes nothing, and nothing is thrown', async () => {
  const channels = new Channels();
  const site = siteOf(7);
  const page = openPage({ respond: site.respond, clock: new Clock(), channels });
  await page.axero.spaces.list();
  const [own] = channels.open.get('axero-widget-sdk');
  const writes = [
    undefined,
    null,
    5,
    {},
    { groups: 5 },
    { groups: ['spaces'] },
    { groups: ['spaces'], url: 5 },
    { groups: [null, 'spaces'], url: '/api/spaces', operation: 'spaces.create' },
  ];
  // At once: the test runner takes no notice of what is thrown in a microtask.
  for (const message of [
    null,
    undefined,
    5,
    'x',
    {},
    { kind: '__proto__' },
    ...writes.map((write) => ({ kind: 'stale', write })),
  ])
    own.onmessage({ data: message });
  await settle();
  await page.axero.spaces.list();
  assert.deepEqual([page.sent, page.openPrompts], [['GET /api/spaces'], 0]);
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

test('a very large body is made once and takes nothing but its own memory, in any form', async () => {
  const bodies = [];
  const page = pageAt(async (_, init) => {
    bodies.push(init.body);
    return json(1);
  });
  const { engine } = page.runtime;
  const before = engine.memory.buffer.byteLength;
  const text = 'x'.repeat(30_000_000);
  const { stringify } = JSON;
  let made = 0;
  JSON.stringify = (...given) => {
    const result = stringify(...given);
    if (result?.length >= text.length) made += 1;
    return result;
  };
  try {
    await page.axero.wall.create({ WallText: text });
    await page.axero.request('POST', 'wall', { body: { WallText: text } });
  } finally {
    JSON.stringify = stringify;
  }
  assert.equal(made, 2, 'each body is written once');
  const file = new Blob([text]);
  await page.axero.request('POST', 'files', { body: file });
  const form = new FormData();
  form.append('file', file);
  await page.axero.request('POST', 'files', { body: form });
  assert.deepEqual(
    bodies.map((body) =>
      typeof body === 'string' ? body.length > text.length : body === file || body === form,
    ),
    [true, true, true, true],
  );
  assert.equal(engine.memory.buffer.byteLength, before, 'the memory of the module never shrinks');
  assert.deepEqual([engine.wake_in(0), page.runtime.queue.waiting.size], [-1, 0]);
});

test('a long value that the address needs is sent to the engine after all', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  const long = 'word '.repeat(400);
  await page.axero.users.list({ searchText: long });
  assert.deepEqual(page.sent, [`GET /api/users?searchText=${encodeURIComponent(long)}`]);
  await assert.rejects(page.axero.users.list({ searchText: '\ud800' }), { kind: 'bad-argument' });
});

/** A page of a user whose site answers as `respond` says, after the first read. */
function pageAt(respond, options = {}) {
  const clock = new Clock();
  return openPage({ clock, respond, ...options });
}

const denied = () => json({ Message: 'Authorization has been denied for this request.' }, { status: 401 });
const me = (id) => json({ UserID: id });

test('one route that answers 401 to a signed-in user fails alone, and nobody is asked to sign in', async () => {
  const page = pageAt(async (url) => {
    if (url.includes('/roles')) return denied();
    return url.includes('/users/me') ? me(7) : json([]);
  });
  const first = page.axero.request('GET', 'roles').catch(({ kind }) => kind);
  const second = page.axero.spaces.list();
  assert.equal(await first, 'forbidden');
  assert.deepEqual(await second, []);
  assert.deepEqual([page.prompts, page.axero.session.state], [0, 'live']);
});

test('a page in place of the answer to a write is no end of the session', async () => {
  const page = pageAt(async (url, { method }) => {
    if (method === 'POST')
      return new Response('<html>Request Rejected</html>', { headers: { 'content-type': 'text/html' } });
    return url.includes('/users/me') ? me(7) : json([]);
  });
  const end = await page.axero.wall.create({ WallText: 'x' }).catch(({ kind }) => kind);
  assert.deepEqual([end, page.prompts], ['bad-answer', 0]);
});

test('a firewall that answers everything, users/me too, opens no prompt; a sign-in page at its own address does', async () => {
  const ends = (page) => page.axero.spaces.list().catch(({ kind }) => kind);
  const asPage = (body) =>
    pageAt(async () => new Response(body, { headers: { 'content-type': 'text/html' } }));
  const firewall = asPage('<html><body>The requested URL was rejected. Your support ID is: 7.</body></html>');
  assert.deepEqual([await ends(firewall), firewall.prompts], ['bad-answer', 0]);
  assert.notEqual(firewall.axero.session.state, 'expired');
  for (const body of [
    '<html><form action="/x"><input type="password" name="p"></form></html>',
    '<html><form action="https://idp.test/"><input type="hidden" name="SAMLRequest"></form></html>',
    '<html><script>location = "/login?ReturnUrl=%2f"</script></html>',
    '<html><title>Sign in</title></html>',
  ]) {
    const page = asPage(body);
    const end = ends(page);
    await settle();
    assert.equal(page.prompts, 1, body);
    page.axero.session.dismiss();
    assert.equal(await end, 'session-expired');
  }
});

test('a page that names no user never opens the prompt by itself', async () => {
  const page = pageAt(async () => denied(), { userId: 0 });
  const ends = await Promise.all(
    [page.axero.users.me(), page.axero.spaces.list()].map((call) => call.catch(({ kind }) => kind)),
  );
  assert.deepEqual([ends, page.prompts], [['session-expired', 'session-expired'], 0]);
});

test('after the prompt was dismissed, reads in the background do not open it again', async () => {
  const page = pageAt(async () => denied());
  const read = (priority) =>
    page.axero.spaces.list({}, { cache: 'reload', priority }).catch(({ kind }) => kind);
  const waits = read('visible');
  await settle();
  assert.equal(page.prompts, 1);
  page.axero.session.dismiss();
  assert.equal(await waits, 'session-expired');
  assert.equal(await read('background'), 'session-expired');
  assert.equal(page.prompts, 1);
  read('visible');
  await settle();
  assert.equal(page.prompts, 2);
  page.axero.session.dismiss();
});

test('nothing of a former user is sent, delivered or kept once another is known to be signed in', async () => {
  let user = 7;
  const posts = [];
  const held = [];
  const page = pageAt(async (url, { method }) => {
    if (url.includes('/users/me')) return me(user);
    if (method === 'POST') {
      posts.push(user);
      await new Promise((resolve) => held.push(resolve));
      return json(posts.length);
    }
    return json([{ SpaceName: `of ${user}` }]);
  });
  page.axero.addEventListener('userchanged', (event) => event.preventDefault());
  await page.axero.spaces.list();
  const writes = Array.from({ length: 9 }, (_, at) =>
    page.axero.wall.create({ WallText: String(at) }).then(
      () => 'written',
      ({ kind }) => kind,
    ),
  );
  await settle();
  assert.deepEqual(posts, [7, 7, 7, 7], 'as many as may be in flight');
  user = 8;
  assert.equal(await page.axero.session.check(), true);
  for (const resolve of held) resolve();
  assert.deepEqual(await Promise.all(writes), Array(9).fill('session-expired'));
  assert.deepEqual(posts, [7, 7, 7, 7], 'no queued write left as another user');
  const [space] = await page.axero.spaces.list();
  assert.equal(space.SpaceName, 'of 8');
});

test('a users/me that passes reveals another user', async () => {
  let user = 7;
  const page = pageAt(async () => me(user));
  let changes = 0;
  page.axero.addEventListener('userchanged', (event) => {
    changes += 1;
    event.preventDefault();
  });
  await page.axero.users.me();
  user = 8;
  await page.axero.users.me({}, { cache: 'reload' });
  assert.equal(changes, 1);
});

test('a tab that is looked at again asks who is signed in, but not at every glance', async () => {
  const page = pageAt(async () => me(7));
  await page.axero.spaces.list();
  const asked = () => page.sent.filter((request) => request.endsWith('/users/me')).length;
  page.emit('visibilitychange');
  await settle();
  assert.equal(asked(), 0, 'a moment after the start');
  page.clock.time += 60_000;
  page.emit('visibilitychange');
  page.emit('focus');
  await settle();
  assert.equal(asked(), 1);
});

test('a read goes on however long the sign-in takes', async () => {
  let user = 7;
  const page = pageAt(async (url) =>
    user === 0 ? denied() : url.includes('/users/me') ? me(user) : json([]),
  );
  await page.axero.users.me();
  user = 0;
  const read = page.axero.spaces.list({}, { cache: 'reload' });
  await settle();
  await page.clock.pass(3_600_000);
  user = 7;
  assert.equal(await page.axero.session.check(), true);
  assert.deepEqual(await read, []);
});

test('a check that is asked for during a check asks the site once more', async () => {
  const answers = [denied(), me(7)];
  const held = [];
  const page = pageAt(async () => {
    await new Promise((resolve) => held.push(resolve));
    return answers.shift();
  });
  const [first, second] = [page.axero.session.check(), page.axero.session.check()];
  await settle();
  held.shift()();
  await settle();
  held.shift()();
  assert.deepEqual([await first, await second], [false, true]);
});

test('each caller of a shared read has limits of its own, and can ask again at once', async () => {
  const page = pageAt(() => new Promise(() => {}));
  const end = (options) =>
    page.axero.spaces.list({}, options).then(
      () => 'ok',
      ({ kind }) => kind,
    );
  const controller = new AbortController();
  const [quick, aborted] = [end({ timeout: 100 }), end({ signal: controller.signal })];
  const patient = page.axero.spaces.list();
  let ended = false;
  patient.catch(() => {
    ended = true;
  });
  await page.clock.pass(101);
  controller.abort();
  assert.deepEqual([await quick, await aborted], ['timeout', 'aborted']);
  await settle();
  assert.equal(ended, false);
  const again = new AbortController();
  const first = end({ signal: again.signal, cache: 'no-store' });
  again.abort();
  assert.equal(await first, 'aborted');
});

test('an abort of the only caller lets an equal read that is made at once go on', async () => {
  let calls = 0;
  const page = pageAt(() => {
    calls += 1;
    return calls === 1 ? new Promise(() => {}) : Promise.resolve(json(['second']));
  });
  const controller = new AbortController();
  const first = page.axero.spaces.list({}, { signal: controller.signal }).catch(({ kind }) => kind);
  await settle();
  controller.abort();
  assert.deepEqual([await first, await page.axero.spaces.list()], ['aborted', ['second']]);
});

test('a duration that is none is refused before anything is sent', async () => {
  const page = pageAt(async () => json([]));
  for (const timeout of [Number.NaN, '5000', 0, -1])
    await assert.rejects(page.axero.spaces.list({}, { timeout }), { kind: 'bad-argument' });
  for (const every of [Number.NaN, '10s', 0])
    assert.throws(() => page.axero.spaces.list.watch({}, { every }), { kind: 'bad-argument' });
  for (const maxAge of [Number.NaN, '1', -1])
    await assert.rejects(page.axero.spaces.list({}, { maxAge }), { kind: 'bad-argument' });
  await assert.rejects(page.axero.spaces.list({}, { signal: AbortSignal.abort() }), { kind: 'aborted' });
  assert.deepEqual(page.sent, []);
  await page.axero.spaces.list({}, { timeout: Number.POSITIVE_INFINITY });
});

test('a long Retry-After pauses the page for half a minute at most', async () => {
  let limited = true;
  const page = pageAt(async () =>
    limited ? json({}, { status: 429, headers: { 'retry-after': '2592000' } }) : json([]),
  );
  await assert.rejects(page.axero.spaces.list(), { kind: 'rate-limited' });
  limited = false;
  const read = page.axero.users.list();
  await page.clock.pass(30_001);
  assert.deepEqual((await read).items, []);
});

test('a credential has no way in by a header or a free path', async () => {
  const page = pageAt(async () => json([]));
  for (const path of ['users/token', 'Users/%74oken', '/api/USERS/token/'])
    await assert.rejects(page.axero.request('PUT', path), { kind: 'credential-refused' }, path);
  for (const query of ['token[]=x', '%20token=x', 'x-api-key=x'])
    await assert.rejects(
      page.axero.request('GET', `users/me?${query}`),
      { kind: 'credential-refused' },
      query,
    );
  for (const headers of [
    { Authorization: 'x' },
    [['X-Api-Key', 'x']],
    new Headers({ 'proxy-authorization': 'x' }),
  ])
    await assert.rejects(page.axero.users.me({}, { headers }), { kind: 'credential-refused' });
  await assert.rejects(page.axero.users.me({}, { headers: { 'Rest-Api-\u212aey': 'x' } }), {
    kind: 'bad-argument',
  });
  await assert.rejects(page.axero.users.me({}, { headers: 'Authorization' }), { kind: 'bad-argument' });
  assert.deepEqual(page.sent, []);
});

test('a space in a free path stays in the address', async () => {
  const page = pageAt(async () => json([]));
  await page.axero.request('DELETE', 'tags/old name');
  await page.axero.request('GET', 'search?SearchTerm=annual report');
  assert.deepEqual(page.sent, ['DELETE /api/tags/old%20name', 'GET /api/search?SearchTerm=annual%20report']);
});

test('a free write makes stale what the operation of its route does', async () => {
  const page = pageAt(async () => json([]));
  const cached = () =>
    page.axero.comments.list({ EntityID: 1, EntityType: 3 }, { cache: 'only-if-cached' }).then(
      () => 'cached',
      ({ kind }) => kind,
    );
  await page.axero.comments.list({ EntityID: 1, EntityType: 3 });
  assert.equal(await cached(), 'cached');
  await page.axero.request('POST', 'Comments', { body: { CommentText: 'x' } });
  assert.equal(await cached(), 'not-found');
});

test('what a caller’s function throws does not undo a write', async () => {
  const page = pageAt(async () => json(5));
  const fail = () => {
    throw new Error('of the caller');
  };
  const original = console.error;
  const said = [];
  console.error = (error) => said.push(error.message);
  try {
    assert.equal(await page.axero.wall.create({ WallText: 'x' }, { onAnswer: fail }), 5);
  } finally {
    console.error = original;
  }
  assert.deepEqual(said, ['of the caller']);
});

test('a body that broke off is no success, and a read is tried again', async () => {
  let calls = 0;
  const page = pageAt(async (_, { method }) => {
    calls += 1;
    if (method === 'GET' && calls > 1) return json([1]);
    return new Response('', { headers: { 'content-length': '20' } });
  });
  const read = page.axero.spaces.list();
  await page.clock.pass(1_000);
  assert.deepEqual(await read, [1]);
  await assert.rejects(page.axero.wall.create({ WallText: 'x' }), { kind: 'network' });
});

test('what is too large, and what the server does not let through, is told as such', async () => {
  const html = { 'content-type': 'text/html' };
  const page = pageAt(async (url) => {
    if (url.includes('/files'))
      return new Response('<html>HTTP Error 404.13</html>', { status: 404, headers: html });
    return new Response('<html>405</html>', { status: 405, headers: html });
  });
  const { kind, message } = await page.axero.request('POST', 'files', { body: 'x' }).catch((error) => error);
  assert.equal(kind, 'too-large');
  assert.match(message, /too large/);
  const kindOf = async (status, body) => {
    const site = pageAt(async () => new Response(body, { status, headers: html }));
    return (await site.axero.request('POST', 'files', { body: 'x' }).catch((error) => error)).kind;
  };
  const faces = [
    [413, '<html></html>'],
    [414, '<html></html>'],
    [431, '<html></html>'],
    [404, '<html>HTTP Error 404.14 - Not Found: URL too long</html>'],
    [404, '<html>HTTP Error 404.15 - Not Found: query string too long</html>'],
    [400, '<html>Bad Request - Request Too Long</html>'],
    [400, '<html>The length of the URL exceeds the configured maxUrlLength value.</html>'],
    [500, '<html>Maximum request length exceeded.</html>'],
  ];
  for (const [status, body] of faces)
    assert.equal(await kindOf(status, body), 'too-large', `${status} ${body}`);
  // The API may speak of such numbers.
  for (const body of ['{"IsError":true,"ResponseMessage":"There is no 404.13"}', '["404.13"]', '"404.13"'])
    assert.equal(await kindOf(400, body), 'rejected', body);
  assert.equal(await kindOf(404, '<html>HTTP Error 404.0 - Not Found</html>'), 'not-found');
  const refused = await page.axero.request('PUT', 'wall/5', { body: 'x' }).catch((error) => error);
  assert.deepEqual([refused.kind, refused.actor], ['rejected', 'administrator']);
  assert.match(refused.message, /405/);
});

test('a bulk job ends when the user dismisses the prompt, and leaves no listener behind', async () => {
  const page = pageAt(async () => denied());
  const job = page.axero.bulk([1, 2], (n, axero) => axero.wall.create({ WallText: String(n) }));
  await page.clock.pass(1_000);
  assert.equal(page.openPrompts, 1);
  page.axero.session.dismiss();
  await page.clock.pass(1_000);
  assert.deepEqual(
    (await job).map(({ error }) => error.kind),
    ['session-expired', 'session-expired'],
  );
  for (const name of ['signedin', 'userchanged'])
    assert.equal(getEventListeners(page.runtime.events, name).length, 0);
});

test('an aborted request is off the network before the next one leaves', async () => {
  let inFlight = 0;
  let most = 0;
  const page = pageAt(
    (_, { signal }) =>
      new Promise((_, reject) => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        signal.addEventListener('abort', () => {
          inFlight -= 1;
          reject(signal.reason);
        });
      }),
  );
  const controllers = Array.from({ length: 6 }, () => new AbortController());
  for (const [n, { signal }] of controllers.entries())
    page.axero.wall.create({ WallText: String(n) }, { signal }).catch(() => {});
  await settle();
  for (const controller of controllers) controller.abort();
  assert.equal(most, 4);
});

test('what is given up together sends nothing more, and what still waits is sent', async () => {
  const page = pageAt(
    (url, { signal }) =>
      new Promise((resolve, reject) => {
        if (url.includes('roles')) resolve(json([]));
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  const shared = new AbortController();
  const own = Array.from({ length: 10 }, () => new AbortController());
  const read = (signal, n) => page.axero.spaces.get({ SpaceID: n + 1 }, { signal }).catch(({ kind }) => kind);
  const ends = [
    ...Array.from({ length: 10 }, (_, n) => read(shared.signal, n)),
    ...own.map(({ signal }, n) => read(signal, n + 10)),
  ];
  const other = page.axero.roles.list();
  await settle();
  assert.equal(page.sent.length, 4);
  shared.abort();
  for (const controller of own) controller.abort();
  assert.deepEqual(new Set(await Promise.all(ends)), new Set(['aborted']));
  assert.deepEqual(await other, []);
  assert.deepEqual(page.sent.slice(4), ['GET /api/roles']);
});

test('a write that may have been done is not called retryable', async () => {
  const end = (respond, options) => {
    const page = pageAt(respond);
    const write = page.axero.wall.create({ WallText: 'x' }, options).catch((error) => error);
    return page.clock.pass(200).then(() => write);
  };
  const lost = await end(() => Promise.reject(new TypeError('Failed to fetch')));
  const late = await end(() => new Promise(() => {}), { timeout: 100 });
  const down = await end(async () => json({}, { status: 503 }));
  assert.deepEqual(
    [lost, late, down].map(({ kind, retryable }) => [kind, retryable]),
    [
      ['network', false],
      ['timeout', false],
      ['server', false],
    ],
  );
  const limited = await end(async () => json({}, { status: 429 }));
  assert.deepEqual([limited.kind, limited.retryable], ['rate-limited', true]);
});

test('a call ends at its limit and by its signal while the site is asked who is signed in', async () => {
  const page = pageAt(async (url) => (url.includes('/users/me') ? new Promise(() => {}) : denied()));
  const end = (options) => page.axero.wall.create({ WallText: 'x' }, options).catch(({ kind }) => kind);
  const controller = new AbortController();
  const [late, aborted] = [end({ timeout: 100 }), end({ signal: controller.signal })];
  await page.clock.pass(101);
  controller.abort();
  assert.deepEqual(await Promise.all([late, aborted]), ['timeout', 'aborted']);
});

test('a page that is looked at asks again where it has removed the prompt that calls wait for', async () => {
  const page = pageAt(async () => denied());
  page.axero.spaces.list().catch(() => {});
  await settle();
  page.removePrompt();
  page.emit('focus');
  await settle();
  assert.equal(page.prompts, 2);
  page.axero.session.dismiss();
});

test('after the prompt was dismissed, writes that the user does not look at do not open it again', async () => {
  const page = pageAt(async () => denied());
  const write = (priority) =>
    page.axero.wall.create({ WallText: 'x' }, { priority }).catch(({ kind }) => kind);
  await write('visible');
  assert.equal(page.prompts, 1);
  page.axero.session.dismiss();
  assert.equal(await write('bulk'), 'session-expired');
  assert.deepEqual([page.prompts, page.axero.session.state], [1, 'unknown']);
});

test('a tab that asks because another tab says "expired" takes another user for what they are', async () => {
  const channels = new Channels();
  const page = pageAt(async () => me(8), { channels });
  page.axero.addEventListener('userchanged', (event) => event.preventDefault());
  let changes = 0;
  page.axero.addEventListener('userchanged', () => {
    changes += 1;
  });
  channels.channel('axero-widget-sdk').postMessage({ kind: 'expired' });
  await settle();
  assert.deepEqual([changes, page.prompts, page.runtime.engine.session_user()], [1, 0, 8]);
});

test('an outdated answer that nobody is signed in opens no prompt over the new session', async () => {
  const held = [];
  let user = 0;
  const page = pageAt(async (url) => {
    if (!url.includes('/users/me')) return user === 0 ? denied() : json([]);
    const answer = user === 0 ? denied() : me(user);
    if (user === 0) await new Promise((resolve) => held.push(resolve));
    return answer;
  });
  const read = page.axero.spaces.list();
  await settle();
  user = 7;
  assert.equal(await page.axero.session.check(), true);
  held[0]();
  assert.deepEqual(await read, []);
  assert.deepEqual([page.prompts, page.axero.session.state], [0, 'live']);
});

test('a list stops at the item at which another user is known to be signed in', async () => {
  const page = pageAt(async (url) =>
    url.includes('/users/me') ? me(8) : json([{ UserID: 1 }, { UserID: 2 }]),
  );
  page.axero.addEventListener('userchanged', (event) => event.preventDefault());
  const items = page.axero.users.list.all()[Symbol.asyncIterator]();
  assert.equal((await items.next()).value.UserID, 1);
  await page.axero.session.check();
  await assert.rejects(items.next(), { kind: 'session-expired' });
});

test('what the cache in memory drops is dropped from the persistent one too', async () => {
  const page = pageAt(async () => json([]));
  const kept = new Set();
  page.runtime.cache.setListener((url, entry) => (entry ? kept.add(url) : kept.delete(url)));
  for (let n = 1; n <= 310; n += 1) await page.axero.users.list({ StartPage: n });
  assert.equal(kept.size, 300);
});

test('a watch goes on whatever its callbacks throw', async () => {
  let reads = 0;
  const page = pageAt(async () => json([++reads]));
  const fail = () => {
    throw new Error('of the caller');
  };
  const original = console.error;
  console.error = () => {};
  try {
    const stop = page.axero.watch((options) => page.axero.spaces.list({}, options), fail, {
      every: 5_000,
      onError: fail,
    });
    await page.clock.pass(21_000);
    stop();
  } finally {
    console.error = original;
  }
  assert.equal(reads, 5);
});

test('the limits of a call hold while a restored page asks who is signed in', async () => {
  const page = pageAt((url) =>
    url.includes('/users/me') ? new Promise(() => {}) : Promise.resolve(json([])),
  );
  page.emit('pageshow', { persisted: true });
  const end = (options) => page.axero.spaces.list({}, options).catch(({ kind }) => kind);
  const controller = new AbortController();
  const [late, aborted] = [end({ timeout: 100 }), end({ signal: controller.signal })];
  await page.clock.pass(101);
  controller.abort();
  assert.deepEqual(await Promise.all([late, aborted]), ['timeout', 'aborted']);
  assert.deepEqual(page.sent, ['GET /api/users/me']);
});

test('a page deletes what the browser keeps of each former user', async () => {
  const { forgetFormerUser, openPersistentCache } = persistentCache;
  const values = new Map();
  const deleted = [];
  const environment = {
    date: () => 0,
    setTimeout: (run) => setTimeout(run, 0),
    clearTimeout,
    localStorage: () => ({
      getItem: (name) => values.get(name) ?? null,
      setItem: (name, value) => values.set(name, value),
      removeItem: (name) => values.delete(name),
    }),
    indexedDb: () => ({ open: () => ({}), deleteDatabase: (name) => deleted.push(name) }),
  };
  const cache = { setListener() {}, onStale: () => () => {} };
  for (const user of [5, 7]) await openPersistentCache(environment, cache, user, '');
  forgetFormerUser(environment, 7, '');
  assert.deepEqual([deleted, [...values.values()]], [['axero-widget-sdk:5'], ['7']]);
  forgetFormerUser(environment, undefined, '');
  assert.deepEqual(deleted, ['axero-widget-sdk:5', 'axero-widget-sdk:7']);
});

test('what waited for its turn in the page cache is not sent before the page knows who is signed in', async () => {
  let user = 7;
  let answer;
  const posts = [];
  const page = pageAt(async (url, { method }) => {
    if (url.includes('/users/me')) {
      await new Promise((resolve) => {
        answer = resolve;
      });
      return me(user);
    }
    if (method === 'POST') posts.push(user);
    return posts.length === 0 && method === 'POST' ? json(1) : json({}, { status: 429 });
  });
  page.axero.addEventListener('userchanged', (event) => event.preventDefault());
  page.axero.spaces.list().catch(() => {});
  await settle();
  const write = page.axero.wall.create({ WallText: 'x' }).catch(({ kind }) => kind);
  await settle();
  user = 8;
  page.emit('pageshow', { persisted: true });
  await page.clock.pass(2_000);
  assert.deepEqual([posts, page.sent], [[], ['GET /api/spaces', 'GET /api/users/me']]);
  answer();
  assert.equal(await write, 'session-expired');
  assert.deepEqual(posts, []);
});

test('an answer that came while the page was in the page cache waits until the page knows who is signed in', async () => {
  for (const [user, kind] of [
    [7, undefined],
    [8, 'session-expired'],
  ]) {
    const answers = [];
    let answer;
    const page = pageAt(async (url) => {
      const isQuestion = url.includes('/users/me');
      await new Promise((resolve) => {
        if (isQuestion) answer = resolve;
        else answers.push(resolve);
      });
      return isQuestion ? me(user) : json([1]);
    });
    page.axero.addEventListener('userchanged', (event) => event.preventDefault());
    const ends = [page.axero.spaces.list(), page.axero.wall.create({ WallText: 'x' })];
    const kinds = ends.map((end) =>
      end.then(
        () => undefined,
        (error) => error.kind,
      ),
    );
    await settle();
    page.emit('pageshow', { persisted: true });
    for (const resolve of answers) resolve();
    await page.clock.pass(500);
    const early = await Promise.race([...kinds, 'still waiting']);
    assert.equal(early, 'still waiting');
    answer();
    assert.deepEqual(await Promise.all(kinds), [kind, kind]);
  }
});

test('bulk requests that waited in the page cache leave as far apart as any', async () => {
  let answer;
  const at = [];
  const page = pageAt(async (url, { method }) => {
    if (method === 'POST') at.push(page.clock.time);
    if (!url.includes('/users/me')) return json(1);
    await new Promise((resolve) => {
      answer = resolve;
    });
    return me(7);
  });
  const job = page.axero.bulk([1, 2, 3], (item, axero) => axero.wall.create({ WallText: `${item}` }));
  await settle();
  page.emit('pageshow', { persisted: true });
  await page.clock.pass(360);
  assert.equal(at.length, 1, 'the second one waits until the page knows who is signed in');
  answer();
  await page.clock.pass(1_000);
  assert.deepEqual(
    (await job).map(({ error }) => error),
    [undefined, undefined, undefined],
  );
  const [first, second, third] = at.map((time) => time - at[0]);
  assert.deepEqual([first, second, third], [0, 360, 560]);
});

test('a retry that comes due in a restored page keeps the number of its attempts', async () => {
  let answer;
  let reads = 0;
  const page = pageAt(async (url) => {
    if (!url.includes('/users/me')) return json({}, { status: ++reads < 4 ? 503 : 200 });
    await new Promise((resolve) => {
      answer = resolve;
    });
    return me(7);
  });
  const read = page.axero.spaces.list();
  for (let attempt = 1; attempt < 4; attempt += 1) {
    await settle();
    assert.equal(reads, attempt);
    page.emit('pageshow', { persisted: true });
    await page.clock.pass(5_000);
    assert.equal(reads, attempt, 'nothing leaves before the page knows who is signed in');
    answer();
    await settle();
  }
  await read;
  assert.equal(reads, 4);
});

test('a page that is restored a second time waits for an answer that is newer than that', async () => {
  const answers = [];
  const page = pageAt(async (url) => {
    if (!url.includes('/users/me')) return json([]);
    await new Promise((resolve) => answers.push(resolve));
    return me(7);
  });
  page.emit('pageshow', { persisted: true });
  const early = page.axero.spaces.list();
  await settle();
  page.emit('pageshow', { persisted: true });
  const late = page.axero.users.list();
  answers[0]();
  await settle();
  assert.deepEqual(page.sent, ['GET /api/users/me', 'GET /api/users/me']);
  answers[1]();
  await Promise.all([early, late]);
  assert.deepEqual(page.sent.slice(2), ['GET /api/spaces', 'GET /api/users']);
});

test('a page that the user came back to sends nothing before the site has said who is signed in', async () => {
  const changed = pageAt(async (url) => json(url.endsWith('users/me') ? { UserID: 9 } : []), {
    isComeBackTo: true,
  });
  await assert.rejects(changed.axero.wall.create({ WallText: 'of user 7' }), { kind: 'session-expired' });
  assert.deepEqual([changed.sent, changed.reloads], [['GET /api/users/me'], 1]);

  const same = pageAt(async (url) => json(url.endsWith('users/me') ? { UserID: 7 } : []), {
    isComeBackTo: true,
  });
  await same.axero.wall.create({ WallText: 'of user 7' });
  assert.deepEqual(same.sent, ['GET /api/users/me', 'POST /api/wall']);

  const guest = pageAt(async () => json([]), { isComeBackTo: true, userId: 0 });
  await guest.axero.spaces.list();
  assert.deepEqual(guest.sent, ['GET /api/spaces', 'GET /api/users/me'], 'nothing waits for the question');
});

test('what waits in the queue does not wait until a failure is known for what it is', async () => {
  let questions = 0;
  const page = openPage({
    clock: new Clock(),
    respond: async (url, { method }) => {
      if (method !== 'GET') throw new TypeError('Failed to fetch');
      if (!url.endsWith('/users/me')) return json([]);
      questions += 1;
      return new Promise(() => {});
    },
  });
  // It may have followed a redirect to the login of another origin.
  page.runtime.environment.hasServiceWorker = () => true;
  const writes = [1, 2, 3, 4].map((id) =>
    page.axero.request('PUT', `wall/${id}`, { body: {} }).catch(({ kind }) => kind),
  );
  let isRead = false;
  const read = page.axero.spaces.list().then(() => {
    isRead = true;
  });
  await page.clock.pass(1);
  assert.deepEqual([isRead, questions], [true, 1]);
  await read;
  await page.clock.pass(60_000);
  assert.deepEqual(await Promise.all(writes), ['network', 'network', 'network', 'network']);
});
