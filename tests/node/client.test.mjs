import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, openPage } from './support/page.mjs';

const json = (data, init) => new Response(JSON.stringify(data), init);

test('permissions that are asked for together are one request for each target', async () => {
  const page = openPage({
    clock: new Clock(),
    respond: async (url) =>
      json({
        IsError: false,
        ResponseMessage: '',
        ResponseData: url.includes('EntityID=5') ? { update: true } : { Create: false },
      }),
  });
  const article = { EntityType: 3, EntityID: 5 };
  assert.deepEqual(
    await Promise.all([
      page.axero.can('Update', article),
      page.axero.can('Create', article),
      page.axero.can('Create', { EntityType: 3 }),
    ]),
    [true, false, false],
  );
  assert.deepEqual(page.sent, [
    'GET /api/permissions/access?EntityType=3&PermissionsCsv=Create,Update&EntityID=5',
    'GET /api/permissions/access?EntityType=3&PermissionsCsv=Create',
  ]);
});

test('a permission that nobody has seen is refused: a site may grant a made-up name', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json({}) });
  await assert.rejects(page.axero.can('Comment'), {
    kind: 'bad-argument',
    message: /Create, Update, AdminEntityUpdate/,
  });
  assert.deepEqual(page.sent, []);
});

test('a failed question about a permission is an error, and the next asks again', async () => {
  let status = 403;
  const page = openPage({
    clock: new Clock(),
    respond: async () => json({ Create: true }, { status }),
  });
  await assert.rejects(page.axero.can('Create', { EntityType: 3 }), { kind: 'forbidden' });
  status = 200;
  assert.equal(await page.axero.can('Create', { EntityType: 3 }), true);
});

test('a group or a method that there is not names the nearest one on the console', () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  const original = console.warn;
  const said = [];
  console.warn = (text) => said.push(text);
  try {
    for (const absent of [
      page.axero.user,
      page.axero.users.lists,
      page.axero.spcaes,
      page.axero.users.getMany,
      page.axero.then,
      page.axero.toJSON,
      page.axero.nodeType,
    ])
      assert.equal(absent, undefined);
    assert.equal(JSON.stringify(page.axero.page), JSON.stringify(page.runtime.page));
  } finally {
    console.warn = original;
  }
  assert.deepEqual(said, [
    'axero-widget-sdk: there is no axero.user. Did you mean axero.users?',
    'axero-widget-sdk: there is no axero.users.lists. Did you mean axero.users.list?',
    'axero-widget-sdk: there is no axero.spcaes. Did you mean axero.spaces?',
  ]);
});

test('a widget may have any name, and no object of the page is touched', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  for (const name of ['__proto__', 'constructor', 'toString']) await page.axero.widget(name).spaces.list();
  const stats = page.axero.requests();
  assert.deepEqual(Object.keys(stats).sort(), ['__proto__', 'constructor', 'page', 'toString'].sort());
  assert.equal(Object.getOwnPropertyDescriptor(stats, '__proto__').value.sent, 1);
  assert.equal({}.sent, undefined);
});

test('a file is a file: text, a number, null or a list is refused by name, and nothing is sent', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json(1) });
  const file = new File(['x'], 'x.txt');
  for (const wrong of ['text', 5, null, true, [file, file], new Date(), {}])
    await assert.rejects(
      page.axero.files.upload({ file: wrong }),
      {
        kind: 'bad-argument',
        message: /^(file must be a File, a Blob or bytes|The arguments could not be read: file must be)/,
      },
      String(wrong),
    );
  assert.deepEqual(page.sent, []);
  await page.axero.files.upload({ file });
  await page.axero.files.upload({ file: new Uint8Array([1]) });
  assert.equal(page.sent.length, 2);
});

test('the virtual directory of a path is known in any case of its letters', async () => {
  const page = openPage({ clock: new Clock(), virtualDirectory: '/intranet', respond: async () => json([]) });
  await page.axero.request('GET', '/INTRANET/api/spaces');
  assert.deepEqual(page.sent, ['GET /intranet/api/spaces']);
});

test('a path of another site is refused with its own reason', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  await assert.rejects(page.axero.request('GET', 'https://elsewhere.example/x'), {
    kind: 'credential-refused',
    message: /another site/,
  });
});

test('ten thousand calls at once are sent four at a time, and all end', async () => {
  let most = 0;
  let open = 0;
  const page = openPage({
    clock: new Clock(),
    respond: async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise(setImmediate);
      open -= 1;
      return json([]);
    },
  });
  const calls = Array.from({ length: 10_000 }, (_, at) => page.axero.users.get({ UserID: at + 1 }));
  await Promise.all(calls);
  assert.equal(most, 4);
});

const answering = (respond = async () => json([])) => openPage({ clock: new Clock(), respond });

test('options that are none are refused, whatever is called with them', async () => {
  const { axero, sent } = answering();
  for (const none of [null, 5, 'x']) {
    const calls = [
      () => axero.request('GET', 'x', none),
      () => axero.users.me({}, none),
      () => axero.users.list({}, none),
      () => axero.users.list.all({}, none)[Symbol.asyncIterator]().next(),
      () => axero.users.list.pages({}, none)[Symbol.asyncIterator]().next(),
      () => axero.users.list.all(none)[Symbol.asyncIterator]().next(),
      async () => axero.watch(() => axero.users.me(), none),
      async () =>
        axero.watch(
          () => axero.users.me(),
          () => {},
          none,
        ),
      async () => axero.users.me.watch({}, none),
      () => axero.can('Create', none),
      () => axero.bulk([], async () => 1, none),
    ];
    for (const call of calls)
      await assert.rejects(call(), { kind: 'bad-argument', name: 'AxeroError' }, `${call}`);
  }
  assert.deepEqual(sent, []);
});

test('what a caller throws while a call reads it is the cause of an error of ours', async () => {
  const { axero, sent } = answering();
  const cause = new RangeError('mine');
  const fail = () => {
    throw cause;
  };
  const thrower = (name) => Object.defineProperty({}, name, { enumerable: true, get: fail });
  const calls = [
    () => axero.users.me({}, thrower('timeout')),
    () => axero.request('GET', 'x', thrower('query')),
    () => axero.request('POST', 'x', { body: thrower('a') }),
    () => axero.users.list.all({}, thrower('max'))[Symbol.asyncIterator]().next(),
    () => axero.users.list.all(thrower('UserName'))[Symbol.asyncIterator]().next(),
    async () => axero.watch(() => axero.users.me(), thrower('every')),
    () => axero.can('Create', thrower('SpaceID')),
    () => axero.bulk({ [Symbol.iterator]: fail }, async () => 1),
    () => axero.optimistic(fail, async () => 1),
  ];
  for (const call of calls) await assert.rejects(call(), { kind: 'bad-argument', cause }, `${call}`);
  assert.deepEqual(sent, []);
});

test('an option is read once, also an inherited one', async () => {
  const { axero } = answering();
  let reads = 0;
  const options = {
    get timeout() {
      reads += 1;
      return 1000;
    },
  };
  await axero.users.get({ UserID: 1 }, Object.create(options));
  assert.equal(reads, 1);
});

test('an optimistic change needs a way back before the write, and one that fails hides nothing', async (t) => {
  t.mock.method(console, 'error', () => {});
  const { axero } = answering(async () => json({}, { status: 403 }));
  const write = t.mock.fn(() => axero.request('POST', 'wall', { body: {} }));
  for (const none of [() => undefined, async () => () => {}])
    await assert.rejects(axero.optimistic(none, write), { kind: 'bad-argument', operation: 'optimistic' });
  assert.equal(write.mock.callCount(), 0);
  const broken = () => () => {
    throw new Error('undo');
  };
  await assert.rejects(axero.optimistic(broken, write), { kind: 'forbidden' });
  assert.equal(console.error.mock.callCount(), 1);
});

test('a query may be a Map or a URLSearchParams, and nothing that would be lost', async () => {
  const { axero, sent } = answering();
  await axero.request('GET', 'x', { query: new URLSearchParams('a=1&a=2&b=c%26d') });
  await axero.request('GET', 'x', { query: new Map([['a', [1, 2]]]) });
  assert.deepEqual(sent, ['GET /api/x?a=1&a=2&b=c%26d', 'GET /api/x?a=1,2']);
  const lost = [
    null,
    'a=1',
    [1],
    new FormData(),
    new Set(),
    { a: Number.NaN },
    { a: [Number.POSITIVE_INFINITY] },
  ];
  for (const query of lost)
    await assert.rejects(axero.request('GET', 'x', { query }), { kind: 'bad-argument' });
  await assert.rejects(axero.request('GET', 'x', { query: new Map([['id_token', 'x']]) }), {
    kind: 'credential-refused',
  });
  assert.equal(sent.length, 2);
});

test('a number of retries is whole, and none is too many', async () => {
  for (const retry of [Number.POSITIVE_INFINITY, 2 ** 32]) {
    const page = answering(async () => json({}, { status: 503 }));
    const failed = assert.rejects(page.axero.users.me({}, { retry }), { kind: 'server' });
    await page.clock.pass(60_000);
    await failed;
    assert.equal(page.sent.length, 4);
  }
  for (const retry of [0.5, 1.9, -1, Number.NaN, '3'])
    await assert.rejects(answering().axero.users.me({}, { retry }), {
      kind: 'bad-argument',
      message: /retry/,
    });
});

test('a write that got nothing for an answer may have been done', async () => {
  const page = answering(async () => new Response('', { status: 200 }));
  const write = page.axero.comments.create({ EntityID: 1, EntityType: 3, CommentText: 'x' });
  await assert.rejects(write, { kind: 'bad-answer', outcome: 'unknown', retryable: false });
  assert.equal(page.sent.length, 1);
});

const refused = (pattern) => ({ name: 'AxeroError', kind: 'bad-argument', message: pattern });

test('an option that belongs to another kind of call is refused', async () => {
  const { axero, sent } = openPage({ clock: new Clock(), respond: async () => json([]) });
  await assert.rejects(
    axero.users.list({}, { query: { UserName: 'x' } }),
    refused(/query is no option of users\.list/),
  );
  await assert.rejects(
    axero.wall.create({ WallText: 'x' }, { body: {} }),
    refused(/body is no option of wall\.create/),
  );
  await assert.rejects(axero.users.me({}, { max: 3 }), refused(/max is no option of users\.me/));
  await assert.rejects(axero.request('GET', 'x', { max: 3 }), refused(/max is no option of GET x/));
  assert.deepEqual(sent, []);
});

test('a misspelt option is refused by name, whatever takes it', async () => {
  const { axero } = openPage({ clock: new Clock(), respond: async () => json([]) });
  const near = (wrong, right) => refused(new RegExp(`${wrong} is no option of .*Did you mean ${right}\\?`));
  assert.throws(() => axero.users.list.watch({}, { evry: 5 }), near('evry', 'every'));
  assert.throws(() => axero.watch(() => [], { whle: 5 }), near('whle', 'while'));
  assert.throws(
    () =>
      axero.watch(
        () => [],
        () => {},
        { onEror: 5 },
      ),
    near('onEror', 'onError'),
  );
  await assert.rejects(
    axero.bulk([], () => {}, { signl: 5 }),
    near('signl', 'signal'),
  );
  assert.throws(() => axero.widget('x', { prioriti: 'bulk' }), near('prioriti', 'priority'));
  assert.throws(() => axero.widget('x', { priority: 'blk' }), refused(/priority must be one of/));
  assert.throws(() => axero.session.signIn({ redirct: true }), near('redirct', 'redirect'));
  await assert.rejects(axero.session.signedIn({ sgnal: 5 }), near('sgnal', 'signal'));
  await assert.rejects(axero.users.me({}, { onAnswer: 5 }), refused(/must be functions/));
});

test('what is no signal is refused, whatever takes it', async () => {
  for (const signal of [{}, null, 'x', () => {}]) {
    const { axero, sent } = openPage({ clock: new Clock(), respond: async () => json([]) });
    const no = refused(/signal must be an AbortSignal/);
    await assert.rejects(axero.users.list({}, { signal }), no);
    await assert.rejects(axero.session.signedIn({ signal }), no);
    await assert.rejects(
      axero.bulk([1], () => 1, { signal }),
      no,
    );
    assert.throws(() => axero.watch(() => [], { signal }), no);
    assert.throws(() => axero.users.list.watch({}, { signal }), no);
    assert.deepEqual(sent, []);
  }
});

test('a misspelt target of a permission is refused', async () => {
  const { axero, sent } = openPage({ clock: new Clock(), respond: async () => json({ Create: true }) });
  await assert.rejects(axero.can('Create', { EntityTyp: 3 }), refused(/Did you mean "?EntityType/));
  assert.deepEqual(sent, []);
});

test('a job takes a list and a function, and a failure with nothing is one all the same', async () => {
  const { axero } = openPage({ clock: new Clock(), respond: async () => json([]) });
  await assert.rejects(
    axero.bulk({}, () => {}),
    refused(/a list and a function/),
  );
  await assert.rejects(axero.bulk([1], 5), refused(/a list and a function/));
  const [result] = await axero.bulk([1], () => Promise.reject());
  assert.ok(result.error instanceof Error);
});

test('the value of a header that cannot be sent is in no error', async () => {
  const { axero, sent } = openPage({ clock: new Clock(), respond: async () => json([]) });
  const errorOf = (headers) => axero.users.me({}, { headers }).catch((error) => error);
  for (const headers of [{ Authorization: 'Bearer my\nsecret' }, [['Authorization', 'Bearer my\nsecret']]]) {
    const error = await errorOf(headers);
    assert.equal(error.kind, 'credential-refused');
    assert.doesNotMatch(JSON.stringify([error.message, String(error.cause)]), /secret/);
  }
  const error = await errorOf({ 'X-Mine': 'my\nsecret' });
  assert.equal(error.kind, 'bad-argument');
  assert.doesNotMatch(JSON.stringify([error.message, String(error.cause)]), /secret/);
  assert.deepEqual(sent, []);
});

test('a path that no address can hold is refused', async () => {
  const { axero, sent } = openPage({ clock: new Clock(), respond: async () => json([]) });
  await assert.rejects(axero.request('GET', 'tags/\ud800'), { kind: 'bad-argument' });
  assert.deepEqual(sent, []);
});

test('a page whose library replaces Array.from sends lists as they are', async () => {
  let body;
  const { axero } = openPage({
    clock: new Clock(),
    respond: async (_, init) => {
      body = init.body;
      return json(1);
    },
  });
  const { from } = Array;
  Array.from = (list) => [].slice.call(list);
  try {
    await axero.request('POST', 'x', { body: { Tags: ['a', 'b'], Items: [{ a: 1 }], Ids: ['1'] } });
  } finally {
    Array.from = from;
  }
  assert.equal(body, '{"Tags":["a","b"],"Items":[{"a":1}],"Ids":["1"]}');
});

test('equal reads are one request unless the second is more urgent or is to be tried more often', async () => {
  const page = openPage({
    clock: new Clock(),
    respond: async () => json({}, { status: 503 }),
  });
  const sentAfter = async (...options) => {
    page.sent.length = 0;
    const all = options.map((one) =>
      page.axero.spaces.list({}, { cache: 'default', ...one }).catch(() => {}),
    );
    await page.clock.pass(0);
    const { length } = page.sent;
    await page.clock.pass(60_000);
    await Promise.all(all);
    return length;
  };
  assert.equal(await sentAfter({}, {}), 1);
  assert.equal(await sentAfter({}, { retry: false }), 1);
  assert.equal(await sentAfter({ retry: false }, {}), 2);
  assert.equal(await sentAfter({ priority: 'background' }, {}), 2);
});

test('an older read that ends late does not replace what a newer one has cached', async () => {
  const answers = [];
  const { axero } = openPage({
    clock: new Clock(),
    respond: () => new Promise((resolve) => answers.push((text) => resolve(json([{ text }])))),
  });
  const older = axero.spaces.list();
  await new Promise(setImmediate);
  const newer = axero.spaces.list({}, { cache: 'reload' });
  await new Promise(setImmediate);
  answers[1]('new');
  await newer;
  answers[0]('old');
  await older;
  assert.deepEqual(await axero.spaces.list(), [{ text: 'new' }]);
});

test('uploads wait for their turn as long as those before them take', async () => {
  const page = openPage({
    clock: new Clock(),
    respond: () => new Promise((resolve) => page.clock.setTimeout(() => resolve(json(1)), 100_000)),
  });
  const ends = [];
  for (let id = 1; id <= 5; id += 1)
    page.axero.files.upload({ file: new Blob(['x']), FileDirectoryID: id }).then(
      () => ends.push('ok'),
      ({ kind }) => ends.push(kind),
    );
  await page.clock.pass(400_000);
  assert.deepEqual(ends, ['ok', 'ok', 'ok', 'ok', 'ok']);
});

const kindsOf = async (calls) => {
  const ends = await Promise.all(
    calls.map((call) =>
      call.then(
        () => 'ok',
        ({ kind }) => kind,
      ),
    ),
  );
  return [...new Set(ends)];
};

test('thousands of calls that wait too long all end', async () => {
  const page = openPage({ clock: new Clock(), respond: () => new Promise(() => {}) });
  const calls = Array.from({ length: 6_000 }, (_, at) => page.axero.users.get({ UserID: at + 1 }));
  const ends = kindsOf(calls);
  await page.clock.pass(100_000);
  assert.deepEqual(await ends, ['timeout']);
});

test('thousands of calls that wait all end when another user is signed in', async () => {
  let user = 7;
  const page = openPage({
    clock: new Clock(),
    respond: async (url) => (url.endsWith('/users/me') ? json({ UserID: user }) : new Promise(() => {})),
  });
  page.axero.addEventListener('userchanged', (event) => event.preventDefault());
  const calls = Array.from({ length: 6_000 }, (_, at) => page.axero.users.get({ UserID: at + 1 }));
  const ends = kindsOf(calls);
  user = 8;
  await page.axero.session.check();
  await page.clock.pass(30_000);
  const [end, ...others] = await ends;
  assert.deepEqual([end, ...others.filter((kind) => kind !== 'timeout')], ['session-expired']);
});

test('what a library has given to the prototype of all objects is no option', async () => {
  const { axero } = openPage({ clock: new Clock(), respond: async () => json([]) });
  const given = {
    signal: 'x',
    every: 'x',
    priority: 'x',
    maxAge: 'x',
    while: 'x',
    refreshOn: 'x',
    onProgress: 'x',
    onError: 'x',
    redirect: true,
    max: 'x',
    maxPages: 'x',
  };
  for (const [name, value] of Object.entries(given))
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    for (const options of [undefined, {}]) {
      assert.deepEqual(await axero.bulk([1], (n) => n, options), [{ item: 1, value: 1 }]);
      axero.watch((own) => axero.spaces.list({}, own), options).stop();
      axero.watch(
        (own) => axero.spaces.list({}, own),
        () => {},
        options,
      );
      axero.spaces.list.watch({}, options).stop();
      assert.deepEqual(await axero.spaces.list({}, options), []);
      const page = await axero.users.list({}, options);
      assert.deepEqual(page.items, []);
      for await (const _ of axero.users.list.all({}, options)) assert.fail('there is no user');
      axero.widget('some', options);
    }
  } finally {
    for (const name of Object.keys(given)) delete Object.prototype[name];
  }
});
