import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, openPage, settle } from './support/page.mjs';

/** A page whose site has this many users, in pages of the size that is asked for. */
function usersPage(count, { total = true } = {}) {
  const respond = async (url) => {
    const query = new URL(url, 'https://site.example').searchParams;
    const size = Number(query.get('PageLength') ?? 10);
    const from = (Number(query.get('StartPage') ?? 1) - 1) * size;
    const items = Array.from({ length: Math.max(0, Math.min(size, count - from)) }, (_, at) => ({
      UserID: from + at,
    }));
    return new Response(
      JSON.stringify({
        IsError: false,
        ResponseMessage: '',
        ResponseData: items,
        ...(total && { TotalRecords: count }),
      }),
    );
  };
  return openPage({ respond, clock: new Clock() });
}

async function collect(list) {
  const all = [];
  for await (const item of list) all.push(item);
  return all;
}

test('the next page has options of its own, and does not end with the signal of the first', async () => {
  const page = usersPage(25);
  const controller = new AbortController();
  const first = await page.axero.users.list({ PageLength: 10 }, { signal: controller.signal });
  controller.abort();
  const second = await first.next();
  assert.deepEqual([second.items[0].UserID, second.hasNext], [10, true]);
  await assert.rejects(second.next({ signal: AbortSignal.abort() }), { kind: 'aborted' });
  const third = await second.next();
  assert.deepEqual([third.items.length, third.hasNext, await third.next()], [5, false, undefined]);
});

test('the signal of `all` ends it on any page', async () => {
  const page = usersPage(25);
  const controller = new AbortController();
  const seen = [];
  const reading = (async () => {
    for await (const { UserID } of page.axero.users.list.all(
      { PageLength: 10 },
      { signal: controller.signal },
    )) {
      seen.push(UserID);
      if (UserID === 12) controller.abort();
    }
  })();
  await assert.rejects(reading, { kind: 'aborted' });
  assert.deepEqual([seen.length, page.sent.length], [20, 2]);
});

test('`pages` gives pages, `all` their items', async () => {
  const page = usersPage(25);
  const pages = await collect(page.axero.users.list.pages({ PageLength: 10 }));
  assert.deepEqual(
    pages.map(({ items }) => items.length),
    [10, 10, 5],
  );
  const list = page.axero.users.list.all({ PageLength: 10 });
  assert.deepEqual([(await collect(list)).length, list.stoppedEarly], [25, false]);
});

for (const [options, most, early] of [
  [{ max: 12 }, 12, true],
  [{ max: 20 }, 20, true],
  [{ max: 25 }, 25, false],
  [{ max: 100 }, 25, false],
  [{ maxPages: 2 }, 20, true],
  [{ maxPages: 3 }, 25, false],
  [{ maxPages: 1, max: 3 }, 3, true],
])
  test(`a list of 25 that is read with ${JSON.stringify(options)} ${early ? 'says that it stopped early' : 'was read to its end'}`, async () => {
    const page = usersPage(25);
    const list = page.axero.users.list.all({ PageLength: 10 }, options);
    assert.deepEqual([(await collect(list)).length, list.stoppedEarly], [most, early]);
    const pages = page.axero.users.list.pages({ PageLength: 10 }, options);
    assert.deepEqual(
      [(await collect(pages)).flatMap(({ items }) => items).length, pages.stoppedEarly],
      [most, early],
    );
  });

test('a list of more than 200 pages says that it was not read to its end', async () => {
  const page = usersPage(5_000, { total: false });
  const original = console.warn;
  const said = [];
  console.warn = (text) => said.push(text);
  try {
    const list = page.axero.users.list.all({ PageLength: 10 });
    assert.deepEqual([(await collect(list)).length, list.stoppedEarly], [2_000, true]);
  } finally {
    console.warn = original;
  }
  assert.deepEqual(said, ['axero-widget-sdk: users.list stopped after 200 pages; the list may go on.']);
});

test('a limit that is none is refused before anything is sent', async () => {
  const page = usersPage(5);
  for (const options of [{ max: 0 }, { max: Number.NaN }, { max: '5' }, { maxPages: -1 }, { maxPages: '2' }])
    await assert.rejects(collect(page.axero.users.list.all({}, options)), { kind: 'bad-argument' });
  assert.deepEqual(page.sent, []);
});

test('a watched page shows what a call gives', async () => {
  const page = usersPage(25);
  const watched = page.axero.users.list.watch({ PageLength: 10 });
  await settle();
  assert.deepEqual([watched.state.data.items.length, watched.state.data.total], [10, 25]);
  const next = await watched.state.data.next();
  assert.equal(next.items[0].UserID, 10);
  watched.stop();
});

/** A page whose site answers the requests with what `of` makes of their numbers. */
function requestsPage(of) {
  let requests = 0;
  const respond = async () => {
    requests += 1;
    return new Response(JSON.stringify(of(requests)));
  };
  return openPage({ respond, clock: new Clock() });
}

test('a site that ignores paging is asked twice, whatever counts on in its answers', async () => {
  const answers = [
    (n) => [
      { UserID: 1, Views: n },
      { UserID: 2, Views: n },
    ],
    (n) => ({ IsError: false, ResponseMessage: `${n}`, ResponseData: [{ UserID: 1 }, { UserID: 2 }] }),
    () => ['a', 'b'],
  ];
  for (const of of answers) {
    const page = requestsPage(of);
    assert.equal((await collect(page.axero.users.list.all({ PageLength: 2 }))).length, 2);
    assert.equal(page.sent.length, 2);
  }
});

test('pages that only look alike are all read', async () => {
  const answers = [
    (n) => [
      { UserID: 1, Day: `2026-01-0${n}`, Points: 5 },
      { UserID: 2, Day: `2026-01-0${n}`, Points: 5 },
    ],
    (n) => [
      { SpaceID: 1, Hour: n },
      { SpaceID: 1, Hour: n + 100 },
    ],
    (n) => [{ Hour: n }, { Hour: n + 100 }],
    (n) => [n, n + 100],
  ];
  for (const of of answers) {
    const page = requestsPage((n) => (n > 3 ? [] : of(n)));
    assert.equal((await collect(page.axero.users.list.all({ PageLength: 2 }))).length, 6, `${of}`);
  }
});

test('`max` holds, whatever the caller does with the items of a page', async () => {
  const page = usersPage(100);
  const list = page.axero.users.list.pages({ PageLength: 10 }, { max: 25 });
  let taken = 0;
  for await (const { items } of list) taken += items.splice(0).length;
  assert.deepEqual([taken, list.stoppedEarly, page.sent.length], [25, true, 3]);
});

for (const [token, early] of [
  [undefined, false],
  ['abc', true],
])
  test(`a list ${token ? 'with' : 'without'} a token for more ${early ? 'stopped early' : 'was read to its end'} at maxPages`, async () => {
    const page = requestsPage(() => ({ Items: [{ Id: 1 }], continuationToken: token }));
    const list = page.axero.copilot.conversations.list.all({}, { maxPages: 1 });
    assert.deepEqual([await collect(list), list.stoppedEarly], [[{ Id: 1 }], early]);
  });

test('arguments that are changed after the call are not those of a page or a list', async () => {
  const page = usersPage(50);
  const args = { PageLength: 10, StartPage: 1 };
  const first = page.axero.users.list(args);
  const list = page.axero.users.list.all(args, { max: 1 });
  args.StartPage = 3;
  const second = await (await first).next();
  assert.equal(second.items[0].UserID, 10);
  assert.deepEqual(
    (await collect(list)).map(({ UserID }) => UserID),
    [0],
  );
});
