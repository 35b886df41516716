import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar, de, ERROR_KINDS, es, fr, PROMPT_TEXTS } from './support/messages.mjs';
import { Clock, openPage, settle } from './support/page.mjs';

const json = (data, init) => new Response(JSON.stringify(data), init);

/** The error of a read that the site answers with this status. */
async function errorOf({ status = 500, body = {}, write = false, facts, texts } = {}) {
  const page = openPage({
    clock: new Clock(),
    texts,
    ...(facts && { facts: { virtualDirectory: '', ...facts } }),
    respond: async (url) => (url.endsWith('/api/users/me') ? json({ UserID: 7 }) : json(body, { status })),
  });
  page.axero.session.on('sessionexpired', () => page.axero.session.dismiss());
  const call = write ? page.axero.wall.create({ WallText: 'x' }) : page.axero.spaces.list();
  const ended = call.catch((error) => error);
  await page.clock.pass(60_000);
  return ended;
}

test('the sentence is that of the page’s language, and the server’s words stand behind it', async () => {
  const body = { IsError: true, ResponseMessage: 'Der Raum ist archiviert.' };
  const facts = { userId: 7, locale: 'de-DE' };
  const error = await errorOf({ status: 400, body, facts, texts: [es, de] });
  assert.equal(error.message, 'Die Website hat die Anfrage abgelehnt. Der Raum ist archiviert.');
  assert.equal(error.serverMessage, 'Der Raum ist archiviert.');
  const english = await errorOf({
    status: 400,
    body,
    facts: { userId: 7, locale: 'en-GB' },
    texts: [es, de],
  });
  assert.equal(english.message, 'The site refused the request. Der Raum ist archiviert.');
});

test('texts without a language serve every page', async () => {
  const error = await errorOf({
    status: 403,
    facts: { userId: 7, locale: 'nl' },
    texts: { forbidden: 'Mag niet.' },
  });
  assert.equal(error.message, 'Mag niet.');
});

test('an unfit locale is English', async () => {
  for (const locale of [undefined, '', '*', '../de', '123'])
    assert.match(
      (await errorOf({ status: 403, facts: { userId: 7, locale }, texts: de })).message,
      /^The signed-in/,
    );
});

test('every language has a sentence for every kind, and the prompt has every language', () => {
  for (const texts of [de, es, fr, ar]) {
    for (const [kind] of [...ERROR_KINDS, ['not-signed-in']])
      assert.match(texts[kind], /[.؟]$/, `${texts.lang} ${kind}`);
    assert.equal(PROMPT_TEXTS[texts.lang].filter(Boolean).length, 4);
  }
});

test('the prompt speaks the language of the page', async () => {
  for (const [locale, texts, title] of [
    ['fr-CA', undefined, 'Votre session a expiré'],
    ['nl-NL', undefined, 'Your session has expired'],
    ['nl-NL', { lang: 'nl', promptTitle: 'Uw sessie is verlopen' }, 'Uw sessie is verlopen'],
  ]) {
    const page = openPage({
      clock: new Clock(),
      texts,
      facts: { virtualDirectory: '', userId: 7, locale },
      respond: async () => json({}, { status: 401 }),
    });
    page.axero.spaces.list().catch(() => {});
    await settle();
    assert.equal(page.promptTexts.promptTitle, title);
    page.axero.session.dismiss();
  }
});

test('a guest is told to sign in, not that a session has expired', async () => {
  const page = openPage({
    clock: new Clock(),
    facts: { virtualDirectory: '', userId: undefined },
    respond: async () => json({}, { status: 401 }),
  });
  await assert.rejects(page.axero.spaces.list(), {
    kind: 'session-expired',
    message: 'Nobody is signed in. Sign in first.',
  });
});

for (const [name, how, expected] of [
  ['a refused read', { status: 400 }, ['refused', false]],
  ['a read that the site failed to answer', { status: 500 }, ['unknown', true]],
  ['a refused write', { status: 400, write: true }, ['refused', false]],
  ['a write that is limited', { status: 429, write: true }, ['refused', true]],
  ['a write that the site failed to answer', { status: 503, write: true }, ['unknown', false]],
])
  test(`the outcome of ${name}`, async () => {
    const { outcome, retryable } = await errorOf(how);
    assert.deepEqual([outcome, retryable], expected);
  });

test('a lost write may have been carried out, a wrong one was never sent', async () => {
  const page = openPage({
    clock: new Clock(),
    respond: async () => {
      throw new TypeError('Failed to fetch');
    },
  });
  const lost = await page.axero.wall.create({ WallText: 'x' }).catch((error) => error);
  assert.deepEqual([lost.kind, lost.outcome, lost.retryable], ['network', 'unknown', false]);
  const wrong = await page.axero.wall.create({ Text: 'x' }).catch((error) => error);
  assert.deepEqual([wrong.kind, wrong.outcome], ['bad-argument', 'not-sent']);
  const controller = new AbortController();
  const hanging = openPage({ clock: new Clock(), respond: () => new Promise(() => {}) });
  const aborted = hanging.axero.wall
    .create({ WallText: 'x' }, { signal: controller.signal })
    .catch((error) => error);
  await settle();
  controller.abort();
  assert.deepEqual([(await aborted).kind, (await aborted).outcome], ['aborted', 'unknown']);
});

test('a write that waits in the queue until its time is over was not sent', async () => {
  const page = openPage({ clock: new Clock(), respond: () => new Promise(() => {}) });
  for (let count = 0; count < 4; count += 1) page.axero.wall.create({ WallText: 'first' }).catch(() => {});
  await settle();
  const late = page.axero.wall.create({ WallText: 'late' }, { timeout: 1_000 }).catch((error) => error);
  await page.clock.pass(1_001);
  assert.deepEqual(
    [(await late).kind, (await late).outcome, (await late).retryable],
    ['timeout', 'not-sent', true],
  );
  assert.equal(page.sent.length, 4);
});

test('an option that there is not is refused, with those that there are', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  for (const [options, message] of [
    [{ caches: 'reload' }, /caches is no option of spaces\.list\. Did you mean cache\?/],
    [{ cache: 'force-cache' }, /cache must be one of default, reload/],
    [{ priority: 'urgent' }, /priority must be one of visible/],
    [{ signal: {} }, /signal must be an AbortSignal/],
    [{ signal: null }, /signal must be an AbortSignal/],
    [null, /options of a call are an object/],
    ['x', /options of a call are an object/],
  ])
    await assert.rejects(page.axero.spaces.list({}, options), { kind: 'bad-argument', message });
  await assert.rejects(page.axero.spaces.list(new Map([['a', 1]])), { kind: 'bad-argument' });
  assert.deepEqual(page.sent, []);
});

test('signedIn resolves at once, after a sign-in, or with the abort of its signal', async () => {
  const site = { user: 7 };
  const page = openPage({
    clock: new Clock(),
    respond: async () => (site.user ? json({ UserID: site.user }) : json({}, { status: 401 })),
  });
  await page.axero.session.signedIn();
  site.user = 0;
  page.axero.wall.create({ WallText: 'x' }).catch(() => {});
  await settle();
  const controller = new AbortController();
  const given = page.axero.session.signedIn({ signal: controller.signal }).catch(({ kind }) => kind);
  let isIn = false;
  const waits = page.axero.session.signedIn().then(() => {
    isIn = true;
  });
  controller.abort();
  assert.equal(await given, 'aborted');
  await settle();
  assert.equal(isIn, false);
  site.user = 7;
  await page.axero.session.check();
  await waits;
});

test('what a session and a list throw by themselves is in the language of the page', async () => {
  let user = 7;
  const page = openPage({
    clock: new Clock(),
    texts: de,
    facts: { virtualDirectory: '', userId: 7, locale: 'de-DE' },
    respond: async (url) =>
      json(url.endsWith('/users/me') ? { UserID: user } : [{ UserID: 1 }, { UserID: 2 }]),
  });
  page.axero.addEventListener('userchanged', (event) => event.preventDefault());
  const aborted = page.axero.session.signedIn({ signal: AbortSignal.abort() });
  await assert.rejects(aborted, { message: de.aborted });
  const items = page.axero.users.list.all()[Symbol.asyncIterator]();
  await items.next();
  user = 8;
  await page.axero.session.check();
  await assert.rejects(items.next(), { message: de['session-expired'] });
});

test('a session has the events that it names, and no others', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json({ UserID: 8 }) });
  assert.throws(() => page.axero.session.on('sesionexpired', () => {}), { kind: 'bad-argument' });
  const seen = [];
  const off = page.axero.session.on('userchanged', (event) => {
    event.preventDefault();
    seen.push(event.type);
  });
  await page.axero.session.check();
  off();
  assert.deepEqual(seen, ['userchanged']);
});

test('a watch with a callback delivers each result that differs, and each failure', async () => {
  const site = { status: 200, data: [1] };
  const page = openPage({
    clock: new Clock(),
    respond: async () => json(site.data, { status: site.status }),
  });
  const seen = [];
  const stop = page.axero.watch(
    (options) => page.axero.spaces.list({}, options),
    (data) => seen.push(data),
    { every: 10_000, onError: ({ kind }) => seen.push(kind) },
  );
  await page.clock.pass(25_000);
  site.data = [2];
  await page.clock.pass(12_000);
  site.status = 404;
  await page.clock.pass(12_000);
  assert.deepEqual(seen, [[1], [2], 'not-found']);
  stop();
  await page.clock.pass(100_000);
  assert.equal(seen.length, 3);
});

/** The fate of a write that was answered like this. */
const FATES = [
  [
    'an error of the server in an envelope',
    () => json({ IsError: true, ResponseMessage: 'Timeout expired.' }, { status: 500 }),
    ['server', 'unknown', false],
  ],
  ['a time limit of the server', () => json({}, { status: 408 }), ['timeout', 'unknown', false]],
  [
    'a refusal in an envelope',
    () => json({ IsError: true, ResponseMessage: 'No.' }),
    ['rejected', 'refused', false],
  ],
  ['a refusal', () => json({}, { status: 403 }), ['forbidden', 'refused', false]],
  [
    'a page that asks for the sign-in',
    () =>
      new Response('<form action=/login><input type=password>', { headers: { 'content-type': 'text/html' } }),
    ['session-expired', 'refused'],
  ],
  [
    'a 401 behind a 200',
    () => new Response('', { headers: { 'x-responded-json': '{"status":401}' } }),
    ['session-expired', 'refused'],
  ],
  [
    'any other page',
    () => new Response('<p>Wait', { headers: { 'content-type': 'text/html' } }),
    ['bad-answer', 'unknown', false],
  ],
];
for (const [what, answer, [kind, outcome, retryable]] of FATES)
  test(`the fate of a write that ${what} answers is ${outcome}`, async () => {
    const page = openPage({
      clock: new Clock(),
      respond: async (url) =>
        url.endsWith('/users/me') && kind !== 'session-expired' ? json({ UserID: 7 }) : answer(),
    });
    page.axero.session.on('sessionexpired', () => page.axero.session.dismiss());
    const ended = page.axero.wall.create({ WallText: 'x' }).catch((error) => error);
    await page.clock.pass(70_000);
    const error = await ended;
    assert.deepEqual([error.kind, error.outcome], [kind, outcome]);
    if (retryable !== undefined) assert.equal(error.retryable, retryable);
  });

test('the sentence of an author that begins like ours is put in once for all who wait', async () => {
  const [, , , standard] = ERROR_KINDS.find(([kind]) => kind === 'forbidden');
  const page = openPage({
    clock: new Clock(),
    texts: { forbidden: `${standard} Call 123.` },
    respond: async (url) => (url.endsWith('/users/me') ? json({ UserID: 7 }) : json({}, { status: 403 })),
  });
  const all = [1, 2, 3].map(() => page.axero.spaces.list().catch(({ message }) => message));
  assert.deepEqual([...new Set(await Promise.all(all))], [`${standard} Call 123.`]);
});

for (const words of [
  'A potentially dangerous Request.QueryString value was detected (SearchTerm="<b").',
  'Object reference not set to an instance of an object.',
  'Failed.\n   at Axero.Api.Wall.Create()',
])
  test(`a message does not repeat ${JSON.stringify(words).slice(0, 40)}`, async () => {
    const error = await errorOf({ status: 400, body: { Message: words } });
    assert.equal(error.message.includes(words.slice(0, 12)), false);
    assert.equal(error.serverMessage, words);
  });
