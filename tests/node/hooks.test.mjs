import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, openPage, settle } from './support/page.mjs';

const json = (data, init) => new Response(JSON.stringify(data), init);

/** A page whose hooks are noted, one line an event. */
function noted(respond) {
  const page = openPage({ respond, clock: new Clock() });
  const seen = [];
  const note = (type, render) =>
    page.axero.on(type, (event) => seen.push(`${type} ${event.widget} ${render(event)}`));
  const offs = [
    note('request', ({ operation, method, url, attempt }) => `${operation} ${method} ${url} ${attempt}`),
    note('response', ({ operation, via, status, ms }) => `${operation} ${via} ${status} ${ms}`),
    note('error', ({ operation, via, error, ms }) => `${operation} ${via} ${error.kind} ${ms}`),
  ];
  const off = () => {
    for (const end of offs) end();
  };
  return { page, seen, off };
}

test('hooks see what is sent, what the cache serves, what joins and what fails', async () => {
  const answers = [503, 200];
  const { page, seen, off } = noted(async () => json([], { status: answers.shift() ?? 200 }));
  const people = page.axero.widget('people');
  const [one, two] = [people.spaces.list(), page.axero.spaces.list()];
  await page.clock.pass(1_000);
  await Promise.all([one, two]);
  await people.spaces.list();
  await page.axero.spaces.get().catch(() => {});
  assert.deepEqual(seen, [
    'request people spaces.list GET /api/spaces 1',
    'request people spaces.list GET /api/spaces 2',
    'response people spaces.list sent 200 150',
    'response page spaces.list joined 200 150',
    'response people spaces.list cache 200 0',
    'error page spaces.get sent bad-argument 0',
  ]);
  off();
  await page.axero.users.list();
  assert.equal(seen.length, 6);
});

test('an exception in a hook ends no call, and a hook that there is not is refused', async () => {
  const { page } = noted(async () => json([]));
  const original = console.error;
  console.error = () => {};
  try {
    page.axero.on('request', () => {
      throw new Error('of a hook');
    });
    assert.deepEqual(await page.axero.spaces.list(), []);
  } finally {
    console.error = original;
  }
  assert.throws(() => page.axero.on('requests', () => {}), {
    kind: 'bad-argument',
    message: /request, response, error/,
  });
  assert.throws(() => page.axero.on('constructor', () => {}), { kind: 'bad-argument' });
  assert.throws(() => page.axero.on('request'), { kind: 'bad-argument' });
});

for (const [retry, attempts] of [
  [undefined, 4],
  [false, 1],
  [0, 1],
  [1, 2],
  [50, 4],
])
  test(`a read with retry ${retry} is sent ${attempts} times in an outage`, async () => {
    const page = openPage({ respond: async () => json({}, { status: 503 }), clock: new Clock() });
    const read = page.axero.spaces.list({}, { retry }).catch(({ kind }) => kind);
    await page.clock.pass(60_000);
    assert.deepEqual([await read, page.sent.length], ['server', attempts]);
  });

test('a retry that is none is refused', async () => {
  const page = openPage({ respond: async () => json([]), clock: new Clock() });
  for (const retry of [true, -1, Number.NaN, '1'])
    await assert.rejects(page.axero.spaces.list({}, { retry }), {
      kind: 'bad-argument',
      message: /retry must be/,
    });
  await settle();
  assert.deepEqual(page.sent, []);
});

test('the look of a watch into an empty cache is no failure', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  const failures = [];
  page.axero.on('error', ({ error }) => failures.push(error.kind));
  page.axero.spaces.list.watch();
  await settle();
  assert.deepEqual(failures, []);
});

test('a hook that aborts a call before it leaves keeps it from being sent', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json(1) });
  const controller = new AbortController();
  page.axero.on('request', ({ method }) => method === 'POST' && controller.abort());
  const write = page.axero.wall.create({ WallText: 'x' }, { signal: controller.signal });
  await assert.rejects(write, { kind: 'aborted', outcome: 'not-sent' });
  assert.deepEqual(
    page.sent.filter((line) => line.startsWith('POST')),
    [],
  );
  assert.equal(page.axero.requests().page.sent, 0);
});

test('a hook that aborts a read before it leaves ends it, also where others may share it', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  const controller = new AbortController();
  page.axero.on('request', () => controller.abort());
  const read = page.axero.spaces.list({}, { signal: controller.signal });
  await assert.rejects(read, { kind: 'aborted' });
});

test('options that cannot be read are an error of ours where hooks listen, too', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  const heard = [];
  page.axero.on('error', ({ error }) => heard.push(error.kind));
  const refuses = new Proxy(
    {},
    {
      get() {
        throw new Error('of a getter');
      },
    },
  );
  for (const options of [null, refuses])
    await assert.rejects(page.axero.spaces.list({}, options), { name: 'AxeroError', kind: 'bad-argument' });
  assert.deepEqual(heard, ['bad-argument', 'bad-argument']);
});
