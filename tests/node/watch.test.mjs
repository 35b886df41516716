import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, openPage, settle } from './support/page.mjs';

const json = (data, init) => new Response(JSON.stringify(data), init);

/** A page whose site counts its answers; `site.fails` makes every read fail. */
function counting({ userId = 7 } = {}) {
  const site = { userId, fails: false, answers: 0 };
  const respond = async (url, { method }) => {
    if (url.endsWith('/api/users/me'))
      return site.userId ? json({ UserID: site.userId }) : json({}, { status: 401 });
    if (method !== 'GET') return json(1);
    if (site.fails) return json({}, { status: site.fails === true ? 500 : site.fails });
    site.answers += 1;
    return json([{ SpaceID: site.same ?? site.answers, of: site.userId }]);
  };
  const page = openPage({ respond, clock: new Clock(), userId });
  return { page, site };
}

const reads = (page, path = '/api/spaces') => page.sent.filter((line) => line.startsWith(`GET ${path}`));

test('a watch goes from loading to data, and its state is the same object until it changes', async () => {
  const { page } = counting();
  const watched = page.axero.spaces.list.watch();
  const states = [];
  watched.subscribe((state) => states.push(state));
  const first = watched.state;
  assert.deepEqual({ ...first }, { data: undefined, error: undefined, loading: true, at: undefined });
  assert.equal(watched.state, first);
  await settle();
  assert.equal(watched.state, states.at(-1));
  assert.deepEqual(watched.state.data, [{ SpaceID: 1, of: 7 }]);
  assert.deepEqual([watched.state.loading, watched.state.at], [false, 1_700_000_001_000]);
  watched.stop();
});

test('a watch serves a fresh response from the cache, as a call does, and asks where maxAge says so', async () => {
  const { page } = counting();
  await page.axero.spaces.list();
  await page.clock.pass(1_000);
  const watched = page.axero.spaces.list.watch();
  await settle();
  assert.equal(watched.state.loading, false);
  assert.equal(watched.state.at, 1_700_000_001_000, 'the time of the response, not of the look');
  assert.equal(reads(page).length, 1);
  const strict = page.axero.spaces.list.watch({}, { maxAge: 500 });
  await settle();
  assert.equal(reads(page).length, 2);
  assert.deepEqual(strict.state.data, [{ SpaceID: 2, of: 7 }]);
  watched.stop();
  strict.stop();
});

test('a failed watch keeps its data, looks again with growing pauses, and recovers without `every`', async () => {
  const { page, site } = counting();
  const watched = page.axero.spaces.list.watch();
  await settle();
  site.fails = true;
  const refreshed = watched.refresh();
  await page.clock.pass(5_000);
  await refreshed;
  assert.equal(watched.state.error.kind, 'server');
  assert.deepEqual(watched.state.data, [{ SpaceID: 1, of: 7 }]);
  const tried = reads(page).length;
  await page.clock.pass(60_000);
  assert.ok(reads(page).length > tried, 'it has looked again');
  site.fails = false;
  await page.clock.pass(120_000);
  assert.equal(watched.state.error, undefined);
  assert.equal(watched.state.data[0].SpaceID, 2);
  const settled = reads(page).length;
  await page.clock.pass(600_000);
  assert.equal(reads(page).length, settled, 'a watch without `every` that is well asks no more');
  watched.stop();
});

for (const event of ['online', 'visibilitychange'])
  test(`a failed watch looks again at once on ${event}`, async () => {
    const { page, site } = counting();
    site.fails = 404;
    const watched = page.axero.spaces.list.watch();
    await settle();
    assert.equal(watched.state.error.kind, 'not-found');
    site.fails = false;
    page.emit(event);
    await settle();
    assert.deepEqual([watched.state.error, watched.state.data.length], [undefined, 1]);
    watched.stop();
  });

test('a watch that met the end of the session looks again when somebody signs in', async () => {
  const { page, site } = counting();
  site.fails = 401;
  site.userId = 0;
  const watched = page.axero.spaces.list.watch();
  await settle();
  page.axero.session.dismiss();
  await settle();
  assert.equal(watched.state.error.kind, 'session-expired');
  site.fails = false;
  site.userId = 7;
  assert.equal(await page.axero.session.check(), true);
  await settle();
  assert.deepEqual([watched.state.error, watched.state.data[0].of], [undefined, 7]);
  watched.stop();
});

test('a watch shows nothing of the former user, and reads for the new one', async () => {
  const { page, site } = counting();
  page.axero.addEventListener('userchanged', (event) => event.preventDefault());
  const watched = page.axero.spaces.list.watch();
  await settle();
  const seen = [];
  watched.subscribe(({ data }) => seen.push(data?.[0].of));
  const before = reads(page).length;
  site.userId = 8;
  await page.axero.session.check();
  await settle();
  assert.deepEqual([...new Set(seen)], [undefined, 8]);
  assert.equal(watched.state.data[0].of, 8);
  assert.equal(reads(page).length - before, 1);
  watched.stop();
});

test('a write makes a watch read again only where it can have changed what the watch shows', async () => {
  const { page } = counting();
  const watches = [5, 6].map((EventID) => page.axero.events.get.watch({ EventID }));
  const list = page.axero.events.list.watch();
  const spaces = page.axero.spaces.list.watch();
  await settle();
  page.sent.length = 0;
  await page.axero.request('PUT', 'events/5', { body: {} });
  await settle();
  assert.deepEqual(page.sent.slice(1).sort(), ['GET /api/events', 'GET /api/events/5']);
  for (const watched of [...watches, list, spaces]) watched.stop();
});

test('refreshOn names further writes', async () => {
  const { page } = counting();
  const writes = [];
  const watched = page.axero.spaces.list.watch(
    {},
    { refreshOn: (write) => writes.push(write) > 0 && write.operation === 'polls.delete' },
  );
  await settle();
  await page.axero.polls.delete({ PollID: 3 });
  await page.axero.request('DELETE', 'polls/4?x=1');
  await settle();
  assert.deepEqual(writes, [
    { operation: 'polls.delete', path: '/api/polls/3' },
    { operation: 'DELETE polls/4', path: '/api/polls/4' },
  ]);
  assert.equal(reads(page).length, 2);
  watched.stop();
});

test('many watches of one read cost one request at a time', async () => {
  const { page } = counting();
  const watches = Array.from({ length: 20 }, () => page.axero.spaces.list.watch({}, { every: 30_000 }));
  await settle();
  assert.equal(reads(page).length, 1);
  await page.clock.pass(40_000);
  assert.equal(reads(page).length, 2);
  for (const watched of watches) watched.stop();
});

test('a watch ends when its element has left the page', async () => {
  const { page } = counting();
  const element = { isConnected: false };
  const watched = page.axero.spaces.list.watch({}, { every: 10_000, while: element });
  await settle();
  assert.ok(watched.state.data, 'an element that is not on the page yet');
  element.isConnected = true;
  await page.clock.pass(12_000);
  assert.equal(reads(page).length, 2);
  element.isConnected = false;
  await page.clock.pass(100_000);
  assert.equal(reads(page).length, 2);
  assert.equal(page.clock.timers.size, 0);
});

test('a stopped watch leaves no timer and no listener, and tells nobody anything', async () => {
  const { page, site } = counting();
  const listeners = () => [...page.listeners.values()].reduce((sum, { size }) => sum + size, 0);
  page.axero.spaces.list.watch().stop();
  const before = listeners();
  site.fails = 404;
  const controller = new AbortController();
  const watched = page.axero.spaces.list.watch({}, { every: 10_000, signal: controller.signal });
  let told = 0;
  watched.subscribe(() => {
    told += 1;
  });
  await settle();
  controller.abort();
  const until = told;
  site.fails = false;
  page.emit('online');
  await watched.refresh();
  await page.clock.pass(100_000);
  assert.deepEqual([told, listeners(), page.clock.timers.size], [until, before, 0]);
  assert.equal(watched.state.loading, false);
});

test('an exception in one listener reaches no other', async () => {
  const { page } = counting();
  const original = console.error;
  const said = [];
  console.error = (error) => said.push(error.message);
  try {
    const watched = page.axero.spaces.list.watch();
    let heard = 0;
    watched.subscribe(() => {
      throw new Error('of a listener');
    });
    watched.subscribe(() => {
      heard += 1;
    });
    await settle();
    assert.ok(heard > 0);
    assert.ok(said.every((message) => message === 'of a listener'));
    watched.stop();
  } finally {
    console.error = original;
  }
});

test('a write is never watched, and no function is needed where a method is', async () => {
  const { page } = counting();
  const watched = page.axero.watch((options) => page.axero.polls.delete({ PollID: 3 }, options));
  await settle();
  assert.equal(watched.state.error.kind, 'bad-argument');
  assert.match(watched.state.error.message, /This is a write/);
  assert.deepEqual(page.sent, []);
  assert.throws(() => page.axero.watch('spaces.list'), { kind: 'bad-argument' });
  const broken = page.axero.watch(() => {
    throw new TypeError('x is undefined');
  });
  await settle();
  assert.equal(broken.state.error.kind, 'bad-argument');
  assert.match(broken.state.error.message, /x is undefined/);
  // No text can be made of it.
  const nothing = Object.create(null);
  const odd = page.axero.watch(() => {
    throw nothing;
  });
  await settle();
  const { kind, cause } = odd.state.error;
  assert.deepEqual([kind, cause === nothing, odd.state.loading], ['bad-argument', true, false]);
});

test('a watch of several reads asks again for those that a write touched', async () => {
  const { page } = counting();
  const watched = page.axero.watch((options) =>
    Promise.all([page.axero.spaces.list({}, options), page.axero.events.get({ EventID: 5 }, options)]),
  );
  await settle();
  page.sent.length = 0;
  await page.axero.request('PUT', 'events/5', { body: {} });
  await settle();
  assert.deepEqual(page.sent.slice(1), ['GET /api/events/5']);
  watched.stop();
});

test('a query that takes a failure for an answer shows nothing of what is only not cached', async () => {
  const { page } = counting();
  const watched = page.axero.watch((options) =>
    page.axero.spaces.get({ SpaceID: 5 }, options).catch(() => 'none'),
  );
  const shown = [];
  watched.subscribe(({ data }) => shown.push(data));
  await settle();
  assert.deepEqual(
    shown.map((data) => data === 'none'),
    [false],
  );
  assert.ok(watched.state.data);
  watched.stop();
});

/** A page whose reads of spaces are answered one by one, by `answers.shift()(rows)`, and whose writes succeed at once. */
function answeredByHand() {
  const answers = [];
  const respond = (url, { method }) => {
    if (url.endsWith('/api/users/me')) return json({ UserID: 7 });
    if (method !== 'GET') return json(1);
    return new Promise((resolve) => answers.push((rows) => resolve(json(rows))));
  };
  return { page: openPage({ respond, clock: new Clock(), userId: 7 }), answers };
}

test('a watch reads again after a write that ends while its first read is under way', async () => {
  const { page, answers } = answeredByHand();
  const watched = page.axero.spaces.list.watch();
  const shown = [];
  watched.subscribe(({ data }) => data && shown.push(data[0].SpaceName));
  await settle();
  await page.axero.spaces.create({ SpaceName: 'New' });
  await settle();
  assert.equal(answers.length, 2, 'the read is asked again');
  answers.shift()([{ SpaceName: 'Before the write' }]);
  await settle();
  assert.deepEqual(watched.state.data, undefined, 'a response from before the write is not shown');
  assert.equal(watched.state.loading, true);
  answers.shift()([{ SpaceName: 'After the write' }]);
  await settle();
  assert.deepEqual([...new Set(shown)], ['After the write']);
  assert.equal(watched.state.loading, false);
  watched.stop();
});

test('writes without end do not keep a watch from showing anything', async () => {
  const { page, answers } = answeredByHand();
  const watched = page.axero.spaces.list.watch();
  await settle();
  const shown = [];
  watched.subscribe(({ data }) => data && shown.push(data[0].SpaceID));
  for (let write = 1; write <= 6; write += 1) {
    await page.axero.spaces.create({ SpaceName: `New ${write}` });
    await settle();
    answers.shift()([{ SpaceID: write }]);
    await settle();
  }
  assert.ok(new Set(shown).size >= 3, `every second answer is shown: ${shown}`);
  watched.stop();
});

test('`every` is the pause, however long it is', async () => {
  const { page } = counting();
  const watched = page.axero.watch((options) => page.axero.spaces.list({}, options), { every: 3_600_000 });
  for (let minute = 0; minute < 185; minute += 1) {
    page.emit('pointermove');
    await page.clock.pass(60_000);
  }
  assert.equal(reads(page).length, 4);
  watched.stop();
});

for (const [what, make] of [
  ['a Map', (rows) => new Map(rows.map((row) => [row.of, row]))],
  ['a Set', (rows) => ({ seen: new Set(rows.map(({ SpaceID }) => SpaceID)) })],
  ['a bigint', (rows) => ({ id: BigInt(rows[0].SpaceID) })],
])
  test(`a watch whose query makes ${what} shows each new result`, async () => {
    const { page } = counting();
    const watched = page.axero.watch(async (options) => make(await page.axero.spaces.list({}, options)));
    await settle();
    const { data } = watched.state;
    assert.ok(data);
    await watched.refresh();
    assert.notEqual(watched.state.data, data);
    assert.equal(watched.state.error, undefined);
    watched.stop();
  });

test('a hundred calls of refresh are one read, and one more for those that came during it', async () => {
  const { page } = counting();
  const watched = page.axero.spaces.list.watch();
  await settle();
  const before = reads(page).length;
  await Promise.all(Array.from({ length: 100 }, () => watched.refresh()));
  assert.equal(reads(page).length - before, 2);
  await watched.refresh();
  assert.equal(reads(page).length - before, 3);
  watched.stop();
});

test('a refresh shows its answer, also where an older one is read from the cache meanwhile', async () => {
  let text = 'old';
  const page = openPage({ clock: new Clock(), respond: async () => json([{ text }]) });
  await page.axero.spaces.list();
  await page.clock.pass(10);
  text = 'new';
  const watched = page.axero.spaces.list.watch();
  await watched.refresh();
  await settle();
  assert.deepEqual(watched.state.data, [{ text: 'new' }]);
  assert.equal(watched.state.loading, false);
});

test('a watch is loading as long as any of its reads is under way', async () => {
  const answers = [];
  const page = openPage({
    clock: new Clock(),
    respond: () => new Promise((resolve) => answers.push((text) => resolve(json([{ text }])))),
  });
  const watched = page.axero.spaces.list.watch();
  await settle();
  const refreshed = watched.refresh();
  await settle();
  answers[1]('second');
  await refreshed;
  assert.deepEqual([watched.state.loading, watched.state.data], [true, [{ text: 'second' }]]);
  answers[0]('first');
  await settle();
  assert.deepEqual([watched.state.loading, watched.state.data], [false, [{ text: 'second' }]]);
});

test('refreshOn asks the site again, also while a read from before the write is under way', async () => {
  const answers = [];
  const paths = [];
  const page = openPage({
    clock: new Clock(),
    virtualDirectory: '/intranet',
    respond: (_, { method }) =>
      method === 'GET'
        ? new Promise((resolve) => answers.push((text) => resolve(json([{ text }]))))
        : Promise.resolve(json(1)),
  });
  const refreshOn = ({ operation, path }) => {
    paths.push(path);
    return operation === 'polls.delete';
  };
  const watched = page.axero.spaces.list.watch({}, { refreshOn });
  await settle();
  await page.axero.polls.delete({ PollID: 3 });
  await settle();
  assert.equal(answers.length, 2);
  answers[0]('before');
  await settle();
  answers[1]('after');
  await settle();
  assert.deepEqual(watched.state.data, [{ text: 'after' }]);
  assert.deepEqual(paths, ['/api/polls/3']);
});

for (const status of [400, 404])
  test(`one ${status} does not end a watch that reads regularly`, async () => {
    const { page, site } = counting();
    const watched = page.axero.spaces.list.watch({}, { every: 10_000 });
    await settle();
    site.fails = status;
    page.emit('pointermove');
    await page.clock.pass(12_000);
    assert.equal(watched.state.error.status, status);
    site.fails = false;
    page.emit('pointermove');
    await page.clock.pass(30_000);
    assert.equal(watched.state.error, undefined);
  });

test('a pause longer than any timer is not none', async () => {
  const { page } = counting();
  const waits = [];
  const { environment } = page.runtime;
  const { setTimeout: former } = environment;
  environment.setTimeout = (run, ms) => {
    waits.push(ms);
    return former(run, ms);
  };
  environment.random = () => 0.99;
  page.axero.spaces.list.watch({}, { every: Number.POSITIVE_INFINITY });
  await settle();
  assert.equal(Math.max(...waits), 2 ** 31 - 1);
});

test('a listener that stops the watch keeps the state from those after it', async () => {
  const { page } = counting();
  const watched = page.axero.spaces.list.watch();
  const seen = [];
  watched.subscribe(() => watched.stop());
  watched.subscribe((state) => seen.push(state));
  await settle();
  assert.deepEqual(seen, []);
});

test('a watch of a read with headers reads again after a write that may have changed it', async () => {
  const { page } = counting();
  const watched = page.axero.watch((options) =>
    page.axero.spaces.list({}, { ...options, headers: { 'x-widget': 'spaces' } }),
  );
  await settle();
  await page.axero.spaces.create({ SpaceName: 'New' });
  await settle();
  assert.deepEqual(watched.state.data, [{ SpaceID: 2, of: 7 }]);
  watched.stop();
});

test('a write shows, also where the clock is set back while it is read', async () => {
  const { page } = counting();
  const watched = page.axero.spaces.list.watch();
  await settle();
  const { environment } = page.runtime;
  const { date, fetch } = environment;
  environment.fetch = (url, init) => {
    if (init.method === 'GET') environment.date = () => date() - 3_600_000;
    return fetch(url, init);
  };
  await page.axero.spaces.create({ SpaceName: 'New' });
  await settle();
  assert.deepEqual(watched.state.data, [{ SpaceID: 2, of: 7 }]);
  watched.stop();
});

/** A watch that is stopped or not, whose look into the cache ends when `open` is called. */
async function withSlowLook() {
  const { page } = counting();
  await page.axero.spaces.list();
  let open;
  const watched = page.axero.watch(async (options) => {
    const rows = await page.axero.spaces.list({}, options);
    if (options.cache === 'only-if-cached')
      await new Promise((resolve) => {
        open = resolve;
      });
    return rows;
  });
  await settle();
  return { watched, open: () => open() };
}

test('the state of a stopped watch changes no more', async () => {
  const { watched, open } = await withSlowLook();
  watched.stop();
  const { state } = watched;
  open();
  await settle();
  assert.equal(watched.state, state);
});

test('a look into the cache that ends late hides no result that is the same as the cached one', async () => {
  const { page, site } = counting();
  site.same = 'old';
  await page.axero.spaces.list();
  let open;
  const watched = page.axero.watch(async (options) => {
    const rows = await page.axero.spaces.list({}, options);
    if (options.cache !== 'reload')
      await new Promise((resolve) => {
        open ??= resolve;
      });
    return rows;
  });
  await settle();
  site.same = 'new';
  await watched.refresh();
  open();
  await settle();
  site.same = 'old';
  await watched.refresh();
  assert.equal(watched.state.data[0].SpaceID, 'old');
  watched.stop();
});

test('a watch whose element has left the page ends when the page is looked at', async () => {
  const { page } = counting();
  const listeners = () => [...page.listeners.values()].reduce((sum, { size }) => sum + size, 0);
  page.axero.spaces.list.watch().stop();
  const before = listeners();
  const element = { isConnected: true };
  page.axero.spaces.list.watch({}, { while: element });
  await settle();
  element.isConnected = false;
  page.emit('visibilitychange');
  assert.equal(listeners(), before);
});

/** A signal as browsers have it that do not know the option `signal` of a listener. */
function oldSignal() {
  const listeners = new Set();
  return {
    listeners,
    aborted: false,
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
}

test('a stopped watch leaves no listener at the signal of its caller', async () => {
  const { page } = counting();
  const signal = oldSignal();
  const watched = page.axero.spaces.list.watch({}, { signal });
  await settle();
  assert.equal(signal.listeners.size, 1);
  watched.stop();
  assert.equal(signal.listeners.size, 0);
});

test('a watch that is refused leaves nothing behind', async () => {
  const { page } = counting();
  const listeners = () => [...page.listeners.values()].reduce((sum, { size }) => sum + size, 0);
  page.axero.spaces.list.watch().stop();
  const before = listeners();
  assert.throws(() => page.axero.spaces.list.watch({}, { signal: {} }), { kind: 'bad-argument' });
  assert.equal(listeners(), before);
});

test('arguments that are changed after the call are not those of the watch', async () => {
  const { page } = counting();
  const args = { SpaceID: 5 };
  const watched = page.axero.spaces.get.watch(args);
  args.SpaceID = 6;
  await settle();
  assert.deepEqual(page.sent, ['GET /api/spaces/5']);
  watched.stop();
});

test('a read that ends after the change of user shows nothing of the former one', async () => {
  const { page, site } = counting();
  page.axero.addEventListener('userchanged', (event) => event.preventDefault());
  const ends = [];
  const watched = page.axero.watch(async (options) => {
    const rows = await page.axero.spaces.list({}, options);
    await new Promise((resolve) => ends.push(resolve));
    return rows;
  });
  await settle();
  ends.shift()();
  await settle();
  // A read that is withheld, so that the next one is not.
  for (const SpaceName of ['One', 'Two']) {
    await page.axero.spaces.create({ SpaceName });
    await settle();
  }
  ends.shift()();
  await settle();
  const seen = [];
  watched.subscribe(({ data }) => seen.push(data?.[0].of));
  site.userId = 8;
  await page.axero.session.check();
  while (ends.length > 0) {
    ends.shift()();
    await settle();
  }
  assert.deepEqual([...new Set(seen)], [undefined, 8]);
  assert.equal(watched.state.loading, false);
  watched.stop();
});

test('a watch does not ask a site again before the time that it has named', async () => {
  let answers = 0;
  const page = openPage({
    clock: new Clock(),
    respond: async () => {
      answers += 1;
      return json({}, { status: 503, headers: { 'retry-after': '120' } });
    },
  });
  page.runtime.environment.random = () => 0;
  const watched = page.axero.spaces.list.watch();
  await page.clock.pass(119_000);
  assert.equal(answers, 1);
  await page.clock.pass(2_000);
  assert.equal(answers, 2);
  watched.stop();
});

test('a write shows, also where a part of the new result was cached before the one shown', async () => {
  const events = [{ EventID: 1 }];
  const page = openPage({
    clock: new Clock(),
    respond: async (url, { method }) => {
      if (method === 'POST') events.push({ EventID: 2 });
      return json(method === 'GET' && url === '/api/events' ? events : [url]);
    },
  });
  const rsvp = (EventID, options) => page.axero.events.rsvp.getMine({ EventID }, options);
  await rsvp(2);
  await page.clock.pass(1_000);
  const watched = page.axero.watch(async (options) => {
    const { items } = await page.axero.events.list({}, options);
    return Promise.all(items.map(({ EventID }) => rsvp(EventID, options)));
  });
  await settle();
  assert.equal(watched.state.data.length, 1);
  await page.clock.pass(1_000);
  await page.axero.request('POST', 'events', { body: {} });
  await settle();
  assert.equal(watched.state.data.length, 2);
  assert.equal(page.sent.length, 5, 'what is cached needs no request');
  watched.stop();
});

test('of reads that a write has overtaken none replaces the result of a newer one', async () => {
  let writes = 0;
  const page = openPage({
    clock: new Clock(),
    respond: async (url, { method }) => {
      if (method !== 'GET') writes += 1;
      return json({ url, writes });
    },
  });
  const gates = [];
  const watched = page.axero.watch(async (options) => {
    const [, event] = await Promise.all([
      page.axero.spaces.get({ SpaceID: 5 }, options),
      page.axero.events.get({ EventID: 5 }, options),
    ]);
    await new Promise((resolve) => gates.push(resolve));
    return event.writes;
  });
  await page.clock.pass(10);
  for (let write = 1; write <= 2; write += 1) {
    await page.axero.request('PUT', 'events/5', { body: {} });
    await page.clock.pass(10);
  }
  const shown = [];
  watched.subscribe(({ data }) => shown.push(data));
  for (const gate of [2, 0, 1]) {
    gates[gate]();
    await settle();
  }
  assert.deepEqual([...new Set(shown)], [2]);
  assert.equal(watched.state.loading, false);
  watched.stop();
});
