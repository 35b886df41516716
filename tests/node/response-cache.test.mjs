import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, openPage, persistentCache, settle } from './support/page.mjs';

const json = (data) => new Response(JSON.stringify(data));

/** A page whose site numbers its answers, or gives `answer()`. */
function numbered(answer) {
  let answers = 0;
  const next = () => {
    answers += 1;
    return [answers];
  };
  return openPage({ clock: new Clock(), respond: async () => json(answer?.() ?? next()) });
}

test('a response is as old after the computer has slept as by the calendar', async () => {
  const page = numbered();
  const { environment } = page.runtime;
  const { date } = environment;
  await page.axero.spaces.list();
  // The clock of the page stands meanwhile.
  environment.date = () => date() + 8 * 3_600_000;
  assert.deepEqual(await page.axero.spaces.list(), [2]);
  // One that is set back makes no response younger.
  environment.date = () => date() - 3_600_000;
  await page.clock.pass(100_000);
  assert.deepEqual(await page.axero.spaces.list(), [3]);
});

test('a response that is too large for the cache leaves no former one in the persistent cache', async () => {
  let text = 'small';
  const page = numbered(() => [text]);
  const kept = new Map();
  page.runtime.cache.setListener((url, entry) => (entry ? kept.set(url, entry) : kept.delete(url)));
  await page.axero.spaces.list();
  assert.equal(kept.size, 1);
  text = 'x'.repeat(1_100_000);
  await page.axero.spaces.list({}, { cache: 'reload' });
  assert.equal(kept.size, 0);
});

const NOW = 1_700_000_001_000;

/** An entry as the database keeps it, this many milliseconds old. */
function storedEntry(url, age = 0, more = {}) {
  const at = NOW - age;
  const response = { status: 200, flags: 2, respondedStatus: 0, retryAfter: -1, text: '["stored"]', at };
  return { url, group: 'spaces', fresh: 60_000, at, response, ...more };
}

/** A page whose database holds these entries; `log` has what is done to it, and `answer` lets it tell what it holds. */
async function opening(entries) {
  const page = numbered();
  const log = [];
  const reading = {};
  const db = {
    transaction: () => ({
      objectStore: () => ({
        getAll: () => reading,
        put: ({ url }) => log.push(`put ${url}`),
        delete: (url) => log.push(`delete ${url}`),
      }),
    }),
  };
  const request = { result: db };
  Object.assign(page.runtime.environment, {
    indexedDb: () => ({ open: () => request }),
    localStorage: () => ({ getItem: () => null, setItem() {} }),
  });
  const opened = persistentCache.openPersistentCache(page.runtime.environment, page.runtime.cache, 7, '');
  await page.clock.pass(200);
  await opened;
  const answer = async () => {
    request.onsuccess();
    await settle();
    reading.result = entries;
    reading.onsuccess();
    await settle();
  };
  return { page, log, answer };
}

const cached = ({ axero }) => axero.spaces.list({}, { cache: 'only-if-cached' }).catch(({ kind }) => kind);

for (const [what, more] of [
  ['without a response', { response: undefined }],
  ['whose response has no text', { response: { status: 200, data: ['former'] } }],
  ['without a group', { group: undefined }],
])
  test(`an entry ${what}, of another version, is deleted, and no call fails because of it`, async () => {
    const { page, log, answer } = await opening([storedEntry('/api/spaces', 0, more)]);
    await answer();
    assert.deepEqual(log, ['delete /api/spaces']);
    assert.equal(await cached(page), 'not-found');
    await page.axero.spaces.create({ SpaceName: 'New' });
    assert.deepEqual(await page.axero.spaces.list(), [2]);
  });

test('an entry that is older than what came while the database opened is deleted', async () => {
  const { page, log, answer } = await opening([storedEntry('/api/spaces', 1_000)]);
  assert.deepEqual(await page.axero.spaces.list(), [1]);
  await answer();
  assert.deepEqual(log, ['delete /api/spaces']);
  assert.deepEqual(await cached(page), [1]);
});

test('of what was restored, the oldest makes room first', async () => {
  const entries = Array.from({ length: 300 }, (_, at) => storedEntry(`/api/spaces/${at}`, at * 10));
  const { page, log, answer } = await opening(entries);
  await answer();
  await page.axero.spaces.list();
  assert.deepEqual(log, ['put /api/spaces', 'delete /api/spaces/299']);
});

test('of more entries than the cache holds, the newest are restored', async () => {
  const entries = Array.from({ length: 302 }, (_, at) => storedEntry(`/api/spaces/${at}`, at * 10));
  const { log, answer } = await opening(entries);
  await answer();
  assert.deepEqual(log.sort(), ['delete /api/spaces/300', 'delete /api/spaces/301']);
});

test('a database that is full keeps no response that is older than the newest', async () => {
  const page = numbered();
  const kept = new Map();
  let isFull = false;
  page.runtime.cache.setListener((url, entry) => {
    if (!entry) kept.delete(url);
    else if (!isFull) kept.set(url, entry);
  });
  await page.axero.spaces.list();
  isFull = true;
  assert.equal(kept.size, 1);
  await page.axero.spaces.list({}, { cache: 'reload' });
  assert.equal(kept.size, 0);
});

test('a read that leaves after a write serves later ones, also where it waited during the write', async () => {
  const ends = [];
  const page = openPage({
    clock: new Clock(),
    respond: (url, { method }) =>
      method === 'GET' && url === '/api/spaces'
        ? Promise.resolve(json(['after']))
        : new Promise((resolve) => ends.push(() => resolve(json(1)))),
  });
  const writes = ['a', 'b', 'c', 'd'].map((SpaceName) => page.axero.spaces.create({ SpaceName }));
  const waiting = page.axero.spaces.list();
  await settle();
  ends.shift()();
  await writes[0];
  assert.deepEqual(await waiting, ['after']);
  assert.deepEqual(await page.axero.spaces.list(), ['after']);
  assert.equal(page.sent.filter((line) => line === 'GET /api/spaces').length, 1);
});
