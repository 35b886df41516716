import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Channels, Clock, openPage, persistentCache, settle } from './support/page.mjs';
import { json, kindOf, pageOf } from './support/session.mjs';

test('a late answer about the former user does not bring that user back', async () => {
  const { page, site, events } = pageOf(5, {
    respond: async (url, _, { user }) =>
      url.endsWith('/roles') ? json({}, { status: 401 }) : json([{ of: user }]),
  });
  const answer = site.hold();
  const read = kindOf(page.axero.request('GET', 'roles'));
  await settle();
  site.user = 7;
  await page.axero.session.check();
  answer();
  assert.equal(await read, 'session-expired');
  assert.equal(page.runtime.engine.session_user(), 7);
  assert.deepEqual(events, ['userchanged']);
});

test("a late answer of a caller's own users/me is asked again instead of believed", async () => {
  const { page, site, events } = pageOf(5);
  const answer = site.hold();
  const read = kindOf(page.axero.users.me({}, { cache: 'no-store' }));
  await settle();
  site.user = 7;
  await page.axero.session.check();
  answer();
  assert.equal(await read, 'session-expired');
  await settle();
  assert.equal(page.runtime.engine.session_user(), 7);
  assert.deepEqual(events, ['userchanged']);
});

for (const [what, begin] of [
  ['another tab met the end of the session', (_, other) => other.postMessage({ kind: 'expired' })],
  ['a read met it', (page) => void page.axero.spaces.list().catch(() => {})],
])
  test(`where ${what}, a late "nobody" from before a sign-in in another tab opens no prompt`, async () => {
    const channels = new Channels();
    const { page, site } = pageOf(5, { channels });
    const other = channels.channel('axero-widget-sdk');
    site.user = 0;
    const answer = site.hold();
    begin(page, other);
    await settle();
    site.user = 5;
    other.postMessage({ kind: 'signed-in', user: 5 });
    await settle();
    answer();
    await settle();
    assert.equal(page.prompts, 0);
    assert.equal(await kindOf(page.axero.users.list()), 'ok');
  });

test('what is no message between tabs is passed over', async () => {
  const channels = new Channels();
  const { page, site, events } = pageOf(5, { channels });
  await page.axero.users.list();
  const other = channels.channel('axero-widget-sdk');
  const asked = site.asked;
  const writes = [undefined, {}, { groups: 5, url: '/api/users' }, { groups: ['users'], operation: 'x' }];
  for (const message of [
    ...[
      null,
      5,
      'expired',
      {},
      [],
      { kind: 'signed-in' },
      { kind: 'signed-in', user: 'x' },
      { kind: 'signed-in', user: -1 },
    ],
    ...writes.map((write) => ({ kind: 'stale', write })),
  ])
    other.postMessage(message);
  // An exception in the listener would end the test run.
  await settle();
  assert.deepEqual([site.asked, events], [asked, []]);
  assert.equal(await kindOf(page.axero.users.list({}, { cache: 'only-if-cached' })), 'ok');
});

test('a page without a user learns of a sign-in: event, promise, window and watches', async () => {
  const channels = new Channels();
  const { page, site, events } = pageOf(0, { channels });
  let closed = 0;
  page.runtime.environment.openWindow = () => ({ closed: false, close: () => (closed += 1) });
  let isSignedIn = false;
  const signedIn = page.axero.session.signedIn().then(() => (isSignedIn = true));
  const watched = page.axero.users.list.watch();
  await page.clock.pass(1_000);
  assert.equal(watched.state.error.kind, 'session-expired');
  assert.deepEqual([page.prompts, isSignedIn, events], [0, false, []]);
  page.axero.session.signIn();
  site.user = 7;
  channels.channel('axero-widget-sdk').postMessage({ kind: 'signed-in', user: 7 });
  await page.clock.pass(1_000);
  await signedIn;
  assert.deepEqual(events, ['signedin']);
  assert.equal(closed, 1);
  assert.equal(watched.state.data.items[0].of, 7);
  watched.stop();
});

test('a page that names no user, though one is signed in, tells of no sign-in', async () => {
  const { page, site, events } = pageOf(0);
  site.user = 7;
  assert.equal((await page.axero.users.me()).UserID, 7);
  assert.deepEqual(events, []);
});

for (const UserID of [0, -1, '0'])
  test(`users/me with the user id ${JSON.stringify(UserID)} means that nobody is signed in`, async () => {
    const page = openPage({
      clock: new Clock(),
      respond: async (url) => (url.endsWith('/users/me') ? json({ UserID }) : json({}, { status: 401 })),
    });
    page.axero.spaces.list().catch(() => {});
    await page.clock.pass(1_000);
    assert.equal(page.axero.session.state, 'expired');
    assert.equal(page.prompts, 1);
  });

test('a read that began between two returns of a page goes on after the second', async () => {
  const { page } = pageOf(5);
  page.emit('pageshow', { persisted: true });
  const read = kindOf(page.axero.spaces.list());
  page.emit('pageshow', { persisted: true });
  assert.equal(await read, 'ok');
});

test('a write waits for a question that is asked after the page came back, not for one from before', async () => {
  const writes = [];
  const { page, site } = pageOf(5, {
    respond: async (url, _, { user }) => {
      writes.push([url, user]);
      return json(1);
    },
  });
  const answer = site.hold();
  const checked = page.axero.session.check();
  await settle();
  site.user = 7;
  page.emit('pageshow', { persisted: true });
  const write = kindOf(page.axero.wall.create({ WallText: 'of the user 5' }));
  await settle();
  answer();
  await checked;
  assert.equal(await write, 'session-expired');
  assert.deepEqual(writes, []);
});

test('a bulk job repeats the call that met the dead session, and nothing before it', async () => {
  const writes = [];
  const { page, site } = pageOf(5, {
    respond: async (_, { body }, site) => {
      if (!site.user) return json({}, { status: 401 });
      writes.push(JSON.parse(body).WallText);
      if (writes.length === 1) site.user = 0;
      return json(1);
    },
  });
  const job = page.axero.bulk(['a', 'b'], async (item, axero) => {
    await axero.wall.create({ WallText: `${item} 1` });
    await axero.wall.create({ WallText: `${item} 2` });
    return item;
  });
  await page.clock.pass(2_000);
  assert.equal(page.openPrompts, 1);
  site.user = 5;
  page.axero.session.check();
  await page.clock.pass(2_000);
  assert.deepEqual(
    (await job).map(({ value }) => value),
    ['a', 'b'],
  );
  assert.deepEqual(writes.sort(), ['a 1', 'a 2', 'b 1', 'b 2']);
});

test('a bulk job ends with the user who began it', async () => {
  const writes = [];
  const { page, site } = pageOf(5, {
    respond: async (_, { body }, { user }) => {
      writes.push(`${JSON.parse(body).WallText} as ${user}`);
      return json(1);
    },
  });
  const job = page.axero.bulk([1, 2, 3, 4, 5], (item, axero) => axero.wall.create({ WallText: `${item}` }));
  await settle();
  site.user = 7;
  await page.axero.session.check();
  await page.clock.pass(5_000);
  const ends = (await job).map(({ error }) => error?.kind ?? 'ok');
  assert.deepEqual(ends.slice(1), Array(4).fill('session-expired'));
  assert.deepEqual(writes, ['1 as 5']);
});

for (const [what, ask, kind] of [
  ['hangs', () => new Promise(() => {}), 'timeout'],
  ['answers 503', async () => json({}, { status: 503 }), 'server'],
  ['answers 429', async () => json({}, { status: 429 }), 'server'],
])
  test(`a restored page sends nothing where users/me ${what}; the next call asks again`, async () => {
    let isWell = false;
    const sent = [];
    const page = openPage({
      clock: new Clock(),
      respond: async (url, { method }) => {
        if (url.endsWith('/users/me')) return isWell ? json({ UserID: 7 }) : ask();
        sent.push(method);
        return json([]);
      },
    });
    page.emit('pageshow', { persisted: true });
    const ends = [kindOf(page.axero.wall.create({ WallText: 'x' })), kindOf(page.axero.spaces.list())];
    await page.clock.pass(40_000);
    assert.deepEqual(await Promise.all(ends), [kind, kind]);
    assert.deepEqual(sent, []);
    isWell = true;
    assert.equal(await kindOf(page.axero.wall.create({ WallText: 'x' })), 'ok');
    assert.deepEqual(sent, ['POST']);
  });

test('what waits in the queue of a restored page is sent once the site answers, however late', async () => {
  let isWell = false;
  const sent = [];
  const page = openPage({
    clock: new Clock(),
    respond: async (url, { method }) => {
      if (url.endsWith('/users/me')) return isWell ? json({ UserID: 7 }) : json({}, { status: 503 });
      sent.push(method);
      return json(1);
    },
  });
  const job = page.axero.bulk(['a', 'b', 'c'], (_, axero) => axero.wall.create({ WallText: 'x' }));
  await page.clock.pass(50);
  const before = sent.length;
  page.emit('pageshow', { persisted: true });
  await page.clock.pass(100_000);
  assert.equal(sent.length, before, 'nothing is sent in doubt');
  isWell = true;
  await page.clock.pass(20_000);
  assert.deepEqual(
    (await job).map(({ error }) => error?.kind),
    [undefined, undefined, undefined],
  );
  assert.equal(sent.length, 3);
});

test('a read that is tried again in a restored page asks who is signed in, and is sent', async () => {
  let isWell = false;
  let lose;
  const page = openPage({
    clock: new Clock(),
    respond: (url) => {
      if (url.endsWith('/users/me'))
        return Promise.resolve(isWell ? json({ UserID: 7 }) : json({}, { status: 503 }));
      if (isWell) return Promise.resolve(json([]));
      return new Promise((_, reject) => {
        lose = () => reject(new TypeError('lost'));
      });
    },
  });
  const read = kindOf(page.axero.spaces.list({}, { priority: 'bulk' }));
  await page.clock.pass(50);
  page.emit('pageshow', { persisted: true });
  await page.clock.pass(20_000);
  lose();
  isWell = true;
  await page.clock.pass(20_000);
  assert.equal(await read, 'ok');
});

test('a restored page goes on where the site refuses to say who is signed in', async () => {
  const page = openPage({
    clock: new Clock(),
    respond: async (url) => (url.endsWith('/users/me') ? json({}, { status: 403 }) : json([])),
  });
  page.emit('pageshow', { persisted: true });
  assert.equal(await kindOf(page.axero.spaces.list()), 'ok');
});

for (const away of [2_000, 60_000])
  test(`no write leaves a page that is looked at again ${away} ms after it was loaded, before the site has said who is signed in`, async () => {
    const writes = [];
    const { page, site, events } = pageOf(5, {
      respond: async (_, { method }, { user }) => {
        if (method === 'POST') writes.push(user);
        return json([{ of: user }]);
      },
    });
    await page.clock.pass(away);
    const answer = site.hold();
    page.emit('focus');
    await settle();
    const early = kindOf(page.axero.wall.create({ WallText: 'meant by 5' }));
    const read = kindOf(page.axero.users.list());
    await settle();
    assert.deepEqual(writes, []);
    assert.equal(await read, 'ok', 'a read does not wait');
    answer();
    assert.equal(await early, 'ok');
    page.emit('visibilitychange');
    await settle();
    assert.equal(site.asked, 1, 'both events of one look are one question');
    await page.clock.pass(5_000);
    site.user = 7;
    page.emit('visibilitychange');
    assert.equal(await kindOf(page.axero.wall.create({ WallText: 'meant by 5' })), 'session-expired');
    assert.deepEqual([writes, events], [[5], ['userchanged']]);
  });

test('a write that waits for that question ends when it is aborted', async () => {
  const { page, site } = pageOf(5);
  await page.clock.pass(5_000);
  site.hold();
  page.emit('focus');
  const controller = new AbortController();
  const write = kindOf(page.axero.wall.create({ WallText: 'x' }, { signal: controller.signal }));
  const late = kindOf(page.axero.wall.create({ WallText: 'x' }, { timeout: 200 }));
  await page.clock.pass(300);
  controller.abort();
  assert.deepEqual([await write, await late], ['aborted', 'timeout']);
  assert.equal(page.sent.filter((line) => line.startsWith('POST')).length, 0);
});

test('a page that names no user notices that another user has signed in', async () => {
  const channels = new Channels();
  const { page, site, events } = pageOf(0, { channels });
  site.user = 5;
  await page.axero.spaces.list();
  await settle();
  site.user = 7;
  channels.channel('axero-widget-sdk').postMessage({ kind: 'signed-in', user: 7 });
  await settle();
  assert.deepEqual(events, ['userchanged']);
  assert.deepEqual(await page.axero.spaces.list(), [{ of: 7 }]);
});

test('a sign-out that a page learns of leaves nothing in the cache, and asks when a call needs the session', async () => {
  const { page, site } = pageOf(5);
  const cleared = [];
  page.runtime.cache.setListener((url) => cleared.push(url));
  await page.axero.spaces.list();
  await page.clock.pass(5_000);
  site.user = 0;
  page.emit('focus');
  await settle();
  assert.deepEqual([page.axero.session.state, page.prompts, cleared.at(-1)], ['expired', 0, undefined]);
  assert.equal(await kindOf(page.axero.spaces.list({}, { cache: 'only-if-cached' })), 'not-found');
  const read = page.axero.spaces.list();
  await settle();
  assert.equal(page.prompts, 1);
  site.user = 5;
  await page.axero.session.check();
  assert.deepEqual(await read, [{ of: 5 }]);
});

test('where users/me gives no answer, a 401 says nothing of permissions, and soon', async () => {
  const page = openPage({
    clock: new Clock(),
    respond: async (url) =>
      url.endsWith('/users/me')
        ? new Promise(() => {})
        : json({}, { status: url.includes('roles') ? 401 : 200 }),
  });
  const began = page.clock.time;
  const read = kindOf(page.axero.request('GET', 'roles'));
  await page.clock.pass(10_100);
  assert.equal(await read, 'server');
  assert.equal(await kindOf(page.axero.spaces.list()), 'ok');
  assert.ok(page.clock.time - began < 11_000);
});

test('the end of a session in twenty tabs asks the site about once a tab', async () => {
  const channels = new Channels();
  const tabs = Array.from({ length: 20 }, () => pageOf(5, { channels }));
  for (const { site } of tabs) site.user = 0;
  const reads = tabs.map(({ page }) => page.axero.spaces.list().catch(() => {}));
  await settle();
  const asked = () => tabs.reduce((sum, { site }) => sum + site.asked, 0);
  assert.ok(asked() <= 40, `${asked()} questions`);
  assert.ok(tabs.every(({ page }) => page.prompts === 1));
  for (const { site } of tabs) site.user = 5;
  const before = asked();
  await tabs[0].page.axero.session.check();
  await Promise.all(reads);
  assert.ok(asked() - before <= 40, `${asked() - before} questions at the sign-in`);
});

test('a prompt that a listener dismisses does not open', async () => {
  const { page, site } = pageOf(5);
  page.axero.session.on('sessionexpired', () => page.axero.session.dismiss());
  site.user = 0;
  assert.equal(await kindOf(page.axero.spaces.list()), 'session-expired');
  assert.equal(page.prompts, 0);
});

test('each registration of one listener ends by itself', async () => {
  const { page, site } = pageOf(5);
  const heard = [];
  const listener = ({ type, operation }) => heard.push(type ?? operation);
  const ends = [
    page.axero.session.on('sessionexpired', listener),
    page.axero.session.on('sessionexpired', listener),
  ];
  const hooks = [page.axero.on('response', listener), page.axero.on('response', listener)];
  ends[0]();
  hooks[0]();
  hooks[0]();
  await page.axero.users.list();
  assert.deepEqual(heard, ['users.list']);
  hooks[1]();
  site.user = 0;
  page.axero.spaces.list().catch(() => {});
  await settle();
  assert.deepEqual(heard, ['users.list', 'sessionexpired']);
});

test('after "Not now", background writes open no prompt, and a refused write makes nothing stale', async () => {
  const { page, site } = pageOf(5);
  const watched = page.axero.wall.listStream.watch({});
  await page.clock.pass(1_000);
  site.user = 0;
  page.axero.wall.create({ WallText: 'x' }).catch(() => {});
  await page.clock.pass(1_000);
  assert.equal(page.prompts, 1);
  page.axero.session.dismiss();
  const reads = page.sent.filter((line) => line.includes('stream')).length;
  for (let beat = 0; beat < 3; beat += 1) {
    page.axero.wall.create({ WallText: 'x' }, { priority: 'background' }).catch(() => {});
    await page.clock.pass(20_000);
  }
  assert.equal(page.prompts, 1);
  assert.equal(page.sent.filter((line) => line.includes('stream')).length, reads);
  watched.stop();
});

for (const [when, replaced] of [
  ['afterwards', 'Event'],
  ['and CustomEvent', 'CustomEvent'],
])
  test(`a page that replaces Event ${when} does not keep a call from its end`, async (t) => {
    const { page, site, events } = pageOf(5);
    await page.axero.users.list();
    const native = globalThis[replaced];
    globalThis[replaced] = function Replaced({ type } = {}) {
      this.type = type;
    };
    t.after(() => {
      globalThis[replaced] = native;
    });
    site.user = 0;
    const read = kindOf(page.axero.spaces.list());
    await page.clock.pass(1_000);
    assert.equal(page.prompts, 1);
    site.user = 5;
    await page.axero.session.check();
    assert.equal(await read, 'ok');
    assert.deepEqual(events, ['sessionexpired', 'signedin']);
  });

test('whatever throws while the session ends, the calls that wait end', async () => {
  const { page, site } = pageOf(5);
  page.runtime.cache.clearPersistent = () => {
    throw new Error('the database is broken');
  };
  site.user = 0;
  assert.equal(await kindOf(page.axero.spaces.list()), 'session-expired');
});

/** A database that opens after 300 ms and holds spaces of the user 5. */
function slowDatabase(clock) {
  const log = [];
  const at = 1_700_000_000_000;
  const response = {
    status: 200,
    flags: 2,
    respondedStatus: 0,
    retryAfter: -1,
    text: '[{"of":"stored"}]',
    at,
  };
  const stored = [{ url: '/api/spaces', group: 'spaces', fresh: 60_000, at, response }];
  const later = (result, ms) => {
    const request = { result };
    clock.setTimeout(() => request.onsuccess?.(), ms);
    return request;
  };
  const store = {
    getAll: () => later(stored, 100),
    clear: () => log.push('clear'),
    put: ({ url }) => log.push(`put ${url}`),
    delete: (url) => log.push(`delete ${url}`),
  };
  const db = { transaction: () => ({ objectStore: () => store }), close() {} };
  const items = new Map();
  return {
    log,
    indexedDb: () => ({
      open: () => later(db, 300),
      deleteDatabase: (name) => log.push(`delete of ${name}`),
    }),
    localStorage: () => ({
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => items.set(key, value),
      removeItem: (key) => items.delete(key),
    }),
  };
}

/** Opens the slow database, lets something happen meanwhile, and returns what it logged. */
async function whileItOpens(happen) {
  const { page, site } = pageOf(5);
  const { log, ...storage } = slowDatabase(page.clock);
  Object.assign(page.runtime.environment, storage);
  const opening = persistentCache.openPersistentCache(page.runtime.environment, page.runtime.cache, 5, '');
  await page.clock.pass(150);
  await opening;
  await happen(page, site);
  await page.clock.pass(1_000);
  return { page, log };
}

const cachedSpaces = ({ axero }) =>
  axero.spaces.list({}, { cache: 'only-if-cached' }).catch(({ kind }) => kind);

test('a database that opens late still serves its user', async () => {
  const { page } = await whileItOpens(() => {});
  assert.deepEqual(await cachedSpaces(page), [{ of: 'stored' }]);
});

test('a database that opens after another user has signed in is emptied and serves nothing', async () => {
  const { page, log } = await whileItOpens(async ({ axero }, site) => {
    site.user = 7;
    await axero.session.check();
  });
  assert.equal(await cachedSpaces(page), 'not-found');
  assert.deepEqual(await page.axero.spaces.list(), [{ of: 7 }]);
  assert.deepEqual(log, ['clear']);
});

test('a database that opens after the end of the session is emptied', async () => {
  const { page, log } = await whileItOpens(({ axero }, site) => {
    site.user = 0;
    axero.users.list().catch(() => {});
  });
  assert.equal(page.prompts, 1);
  assert.equal(await cachedSpaces(page), 'not-found');
  assert.deepEqual(log, ['clear']);
});

test('what a write made stale while the database opened is not restored', async () => {
  const { page, log } = await whileItOpens(({ axero }) => axero.spaces.create({ SpaceName: 'New' }));
  assert.equal(await cachedSpaces(page), 'not-found');
  assert.deepEqual(log, ['delete /api/spaces']);
});

const form = () => {
  const data = new FormData();
  data.append('file', new Blob(['x']), 'x.txt');
  return data;
};

test('uploads leave slots to reads, whichever widgets make them', async () => {
  const { page } = pageOf(5, {
    respond: (_, { body }) => (body instanceof FormData ? new Promise(() => {}) : json([])),
  });
  for (const name of ['a', 'b', 'a', 'b'])
    page.axero
      .widget(name)
      .request('POST', 'files', { body: form() })
      .catch(() => {});
  page.axero.files.upload?.({ file: new Blob(['x']) }).catch(() => {});
  assert.equal(await kindOf(page.axero.widget('c').users.list()), 'ok');
  assert.equal(page.sent.filter((line) => line.startsWith('POST')).length, 2);
});

/** An XMLHttpRequest that has sent everything at once and is answered after some time. */
const uploaded = (clock, { ms = 0, responseURL = '' }) => ({
  upload: {},
  open() {},
  setRequestHeader() {},
  abort() {},
  getResponseHeader: () => null,
  status: 200,
  responseText: '"done"',
  responseURL,
  send() {
    this.upload.onprogress({ loaded: 10, total: 10, lengthComputable: true });
    clock.setTimeout(() => this.onload(), ms);
  },
});

test('the site may work on a file that it has for as long as with fetch', async () => {
  const { page } = pageOf(5);
  page.runtime.environment.createUpload = () => uploaded(page.clock, { ms: 120_000 });
  const sent = page.axero.request('POST', 'files', { body: form(), onProgress() {} });
  await page.clock.pass(130_000);
  assert.equal(await sent, 'done');
});

for (const [responseURL, end] of [
  ['http://intranet/api/files', 'ok'],
  ['http://intranet.elsewhere.example/api/files', 'forbidden'],
  ['http://intranet:8080/api/files', 'forbidden'],
  ['http://intranet@elsewhere.example/api/files', 'forbidden'],
  ['https://intranet/api/files', 'forbidden'],
  ['http://intranet/login', 'forbidden'],
  ['http://intranet/api/files?ReturnUrl=x', 'forbidden'],
])
  test(`an upload that was answered by ${responseURL} ends as ${end}`, async () => {
    const { page } = pageOf(5);
    page.runtime.environment.origin = () => 'http://intranet';
    page.runtime.environment.createUpload = () => uploaded(page.clock, { responseURL });
    const sent = kindOf(page.axero.request('POST', 'files', { body: form(), onProgress() {} }));
    await page.clock.pass(1_000);
    assert.equal(await sent, end);
  });

for (const name of [
  'X-HTTP-Method-Override',
  'x-http-method',
  'X-Method-Override',
  'X-Original-URL',
  'x-rewrite-url',
])
  test(`the header and the query ${name} do not make a request another one`, async () => {
    const { page } = pageOf(5);
    const { axero } = page;
    const headers = { [name]: 'DELETE' };
    const path = `spaces?${name}=DELETE`;
    assert.equal(await kindOf(axero.users.list({}, { headers })), 'bad-argument');
    assert.equal(await kindOf(axero.request('GET', 'spaces', { query: headers })), 'bad-argument');
    assert.equal(await kindOf(axero.request('GET', path)), 'bad-argument');
    assert.deepEqual(page.sent, []);
  });
