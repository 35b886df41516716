import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();

/** A visitor whose page is quiet: the card has been answered, the journal is empty. */
async function quiet(user = 'maya') {
  const visitor = await here.arrive();
  await visitor.enterToCard(user);
  await here.sandbox.forgetJournal();
  return visitor;
}

const requests = async (path) => (await here.sandbox.journal({ path })).length;

test('equal reads at once are one request, and each caller may change what it got', limit, async () => {
  const visitor = await quiet();
  const names = await visitor.withClient(`async (axero) => {
    const lists = await Promise.all(Array.from({ length: 20 }, () => axero.spaces.list()));
    lists[0][0].SpaceName = 'changed';
    return lists.map((list) => list[0].SpaceName);
  }`);
  assert.equal(names[0], 'changed');
  assert.equal(new Set(names.slice(1)).size, 1);
  assert.notEqual(names[1], 'changed');
  assert.equal(await requests('/api/spaces'), 1);
});

test('one of many who gives up does not end the read of the others', limit, async () => {
  const visitor = await quiet();
  await here.sandbox.faults({ route: '/api/spaces', fault: 'delay', ms: 500 });
  const ends = await visitor.withClient(`(axero) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const reads = [axero.spaces.list({}, { signal: controller.signal }), axero.spaces.list()];
    return Promise.all(reads.map((read) => read.then(() => 'ok', (error) => error.kind)));
  }`);
  assert.deepEqual(ends, ['aborted', 'ok']);
  assert.equal(await requests('/api/spaces'), 1);
});

test('a fresh answer is reused, and each mode of the cache does what it says', limit, async () => {
  const visitor = await quiet();
  const ends = await visitor.withClient(`async (axero) => {
    const read = (cache) => axero.spaces.list({}, { cache }).then(() => 'ok', (error) => error.kind);
    return [
      await read('only-if-cached'), await read('default'), await read('default'),
      await read('only-if-cached'), await read('reload'), await read('no-store'),
    ];
  }`);
  assert.deepEqual(ends, ['not-found', 'ok', 'ok', 'ok', 'ok', 'ok']);
  assert.equal(await requests('/api/spaces'), 3, 'default, reload and no-store asked once each');
});

test('a write makes stale what it touches, here and in another tab, and nothing else', limit, async () => {
  const [here1, there] = [await quiet(), await quiet()];
  const warm = `(axero) => Promise.all([axero.wall.listStream({ SpaceID: 0 }), axero.spaces.list()]).then(() => true)`;
  for (const visitor of [here1, there]) assert.equal(await visitor.withClient(warm), true);
  await here1.withClient(`(axero) => axero.wall.create({ WallText: 'Hello' })`);
  const left = `(axero) => Promise.all([
    axero.wall.listStream({ SpaceID: 0 }, { cache: 'only-if-cached' }), axero.spaces.list({}, { cache: 'only-if-cached' }),
  ].map((read) => read.then(() => 'kept', (error) => error.kind)))`;
  assert.deepEqual(await here1.withClient(left), ['not-found', 'kept']);
  await until(
    'the other tab has heard of it',
    async () => String(await there.withClient(left)) === 'not-found,kept',
  );
});

test('never more than four requests are in flight, and bulk work keeps to its pace', limit, async () => {
  const visitor = await quiet('admin');
  await here.sandbox.faults({ route: '/api/users/*/details', fault: 'delay', ms: 60 });
  const seen = await visitor.withClient(`async (axero) => {
    const fetched = globalThis.fetch;
    let flying = 0, most = 0;
    const starts = [];
    globalThis.fetch = (...args) => {
      starts.push(performance.now());
      most = Math.max(most, ++flying);
      return fetched(...args).finally(() => (flying -= 1));
    };
    await Promise.all(Array.from({ length: 12 }, (_, i) => axero.users.get({ UserID: 101, LogView: i % 2 === 0 }, { cache: 'no-store' })));
    const mostAtOnce = most;
    most = 0;
    starts.length = 0;
    const progress = [];
    const results = await axero.bulk([101, 102, 999999, 103], (UserID, bulk) => bulk.users.get({ UserID }), { onProgress: (step) => progress.push(step.done) });
    globalThis.fetch = fetched;
    const gaps = starts.slice(1).map((start, at) => start - starts[at]);
    return { mostAtOnce, most, gaps, progress, ends: results.map(({ value, error }) => value?.UserID ?? error.kind), ledger: axero.requests().page.sent };
  }`);
  assert.equal(seen.mostAtOnce, 4);
  assert.ok(seen.most <= 2, `${seen.most} bulk requests at once`);
  assert.ok(
    seen.gaps.every((gap) => gap >= 195),
    `gaps ${seen.gaps}`,
  );
  assert.deepEqual(seen.progress, [1, 2, 3, 4]);
  assert.deepEqual(seen.ends, [101, 102, 'not-found', 103]);
  assert.ok(seen.ledger >= 16);
});

test('a watch delivers what is kept, then what is fresh, then what changes', limit, async () => {
  const visitor = await quiet();
  await visitor.withClient(`async (axero) => {
    await axero.wall.listStream({ SpaceID: 0, PageLength: 5 });
    globalThis.seen = [];
    const watched = axero.wall.listStream.watch({ SpaceID: 0, PageLength: 5 });
    globalThis.stop = watched.stop;
    watched.subscribe(({ data }) => data && seen.push(data.items.length ? data.items[0].WallText ?? '' : ''));
  }`);
  await until('the first delivery', () => visitor.page.evaluate(() => globalThis.seen.length >= 1));
  await visitor.withClient(`(axero) => axero.wall.create({ WallText: 'Fresh bread in the kitchen' })`);
  await until('the change is delivered', () =>
    visitor.page.evaluate(() => globalThis.seen.some((text) => text.includes('Fresh bread'))),
  );
  await visitor.page.evaluate(() => globalThis.stop());
  await here.sandbox.forgetJournal();
  await visitor.withClient(`(axero) => axero.wall.create({ WallText: 'Nobody watches' })`);
  assert.equal(await requests('/api/wall/stream'), 0, 'an ended watch asks no more');
});

test('nothing that was cached for the former user is left for the next', limit, async () => {
  const visitor = await quiet();
  await visitor.withClient(`async (axero) => {
    axero.addEventListener('userchanged', (event) => event.preventDefault());
    await axero.spaces.list();
  }`);
  const other = await here.arrive();
  await other.enterToCard('jonas');
  assert.equal(await visitor.withClient('(axero) => axero.session.check()'), true);
  const end = await visitor.failureOf(`(axero) => axero.spaces.list({}, { cache: 'only-if-cached' })`);
  assert.equal(end.kind, 'not-found');
});

test('a list is read to its end, a page at a time and all at once', limit, async () => {
  const visitor = await quiet('admin');
  const seen = await visitor.withClient(`async (axero) => {
    const first = await axero.content.list({ EntityType: 3, PageLength: 5 });
    const second = await first.next();
    const all = [];
    for await (const item of axero.content.list.all({ EntityType: 3 }, { maxPages: 3 })) all.push(item.ContentID);
    return { total: first.total, first: first.items.map((item) => item.ContentID), second: second?.items.map((item) => item.ContentID), all };
  }`);
  assert.equal(seen.first.length, Math.min(5, seen.total));
  assert.equal(
    new Set([...seen.first, ...(seen.second ?? [])]).size,
    seen.first.length + (seen.second?.length ?? 0),
  );
  assert.equal(seen.all.length, Math.min(300, seen.total));
  assert.equal(new Set(seen.all).size, seen.all.length);
});

test('an upload tells how far it is and can be given up', limit, async () => {
  const visitor = await quiet('admin');
  const seen = await visitor.withClient(`async (axero) => {
    const { items } = await axero.content.list({ EntityType: 3, PageLength: 1 });
    const file = new File([new Uint8Array(300000)], 'plan.bin');
    const steps = [];
    await axero.content.attachments.add({ ContentID: items[0].ContentID, file }, { onProgress: (step) => steps.push(step.loaded) });
    const controller = new AbortController();
    controller.abort();
    const end = await axero.content.attachments.add({ ContentID: items[0].ContentID, file }, { signal: controller.signal, onProgress() {} }).catch((error) => error.kind);
    return { last: steps.at(-1), end };
  }`);
  assert.ok(seen.last >= 300_000, `${seen.last} bytes`);
  assert.equal(seen.end, 'aborted');
});

test('a write shown before it is confirmed is undone when it fails', limit, async () => {
  const visitor = await quiet();
  await here.sandbox.faults({ route: '/api/wall', method: 'POST', fault: 'status', status: 500 });
  const seen = await visitor.withClient(`async (axero) => {
    const shown = [];
    const end = await axero.optimistic(() => { shown.push('new'); return () => shown.pop(); }, () => axero.wall.create({ WallText: 'x' })).catch((error) => error.kind);
    return { shown, end };
  }`);
  assert.deepEqual(seen, { shown: [], end: 'server' });
});

test('a report for support says what happened and no secret', limit, async () => {
  const visitor = await quiet();
  await here.sandbox.faults({ route: '/api/spaces', fault: 'status', status: 400 });
  const report = await visitor.withClient(
    `(axero) => axero.spaces.list().catch((error) => error.supportReport())`,
  );
  assert.match(report, /operation: spaces\.list/);
  assert.match(report, /kind: rejected/);
  assert.match(report, /status: 400/);
  assert.match(report, /axero-widget-sdk \d/);
  assert.doesNotMatch(report, /maya/i);
});
