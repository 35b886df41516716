import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { check, plan, site } from './support/site-check.mjs';

const recorded = ({ record }) => record.reads.filter(({ state }) => state === 'recorded').length;

test('a site is read without a write, and nearly every read has a recorded shape', async () => {
  const { sandbox, send, close } = await site();
  const found = await check(send);
  const sent = await sandbox.journal();
  await close();
  assert.equal(found.record.stopped, '');
  assert.ok(recorded(found) > 150, `${recorded(found)} of ${plan.reads.length}`);
  assert.ok(found.record.requests < 320, `${found.record.requests} requests`);
  assert.deepEqual([...new Set(sent.map(({ method }) => method))], ['GET']);
  const paths = sent.map(({ path }) => path);
  for (const { id } of plan.leftOut) assert.ok(!plan.reads.some((read) => read.id === id), id);
  assert.ok(!paths.some((path) => /qrcode|link\/metadata|player\/html|token/.test(path)));
  assert.match(found.texts['-health.txt'], /ok {6}session: users\/me: 200, application\/json/);
  assert.doesNotMatch(found.texts['-health.txt'], /PROBLEM/);
});

/** Settings whose value shows in the report. */
const told = {
  'the virtual directory is /intranet': [{ virtualDirectory: '/intranet' }, /The site is below \/intranet\./],
  'the policy is switched off': [
    { settings: { csp: 'off' } },
    /ok {6}policy: The page has no Content-Security-Policy/,
  ],
  'the policy forbids WebAssembly': [
    { settings: { csp: 'no-wasm' } },
    /unknown WebAssembly: The policy allows no WebAssembly/,
  ],
  'the clock of the site is two hours behind': [
    { settings: { clockSkewMs: -7_200_000 } },
    /PROBLEM clock: .* 2 h ahead/,
  ],
  'tokens are short': [{ settings: { tokenMaximumMinutes: 10, tokenDefaultMinutes: 5 } }, /./],
  'unknown answers are refused': [{ unknownShapes: 'refuse' }, /./],
  'a long page is refused': [{ settings: { pageLengthLimit: 5, beyondPageLength: 'refuse' } }, /./],
};

/** Every other setting of the sandbox, with each value that is not its default. */
const others = {
  antiForgery: ['header'],
  allowUnexpiringTokens: [true],
  apiRoles: ['Administrators'],
  commentCreated: ['object'],
  conversationsEnvelope: [true, false],
  defaultPageLength: [2],
  emulateLegacyAPIKey: [true],
  enableLegacyAPIKey: [true],
  errorBody: ['envelope'],
  extraHighSessions: [true, false],
  failureStatus: ['ok'],
  guestCookie: [true, false],
  idpUrl: ['https://idp.example/'],
  loginPage: ['redirect'],
  originCheck: [true],
  personaSpaceAdminAccess: [true],
  ping: ['windows-auth'],
  securityLevel: ['legacy', 'extra-high'],
  sessionMinutes: [60],
  sessionNeedsApiPermission: [true],
  slidingExpiration: [true, false],
  successMessage: ['phrase', 'absent'],
  uploadLimit: [1_000],
  uploadRefusal: ['iis-404-13', 'asp-net-500'],
  wasmContentType: ['application/octet-stream', 'text/plain'],
};

const variants = {
  ...told,
  ...Object.fromEntries(
    Object.entries(others).flatMap(([name, values]) =>
      values.map((value) => [`${name} is ${value}`, [{ settings: { [name]: value } }, /./]]),
    ),
  ),
};

test('every setting of the sandbox is among the variants or has a test of its own', () => {
  const text = readFileSync(join(root, 'js', 'testing', 'control', 'settings.ts'), 'utf8').split(
    '/** The answer of',
  )[0];
  const names = [...text.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);
  const tried = [
    'sessionFace',
    ...Object.keys(others),
    ...Object.values(told).flatMap(([{ settings }]) => Object.keys(settings ?? {})),
  ];
  assert.ok(names.length > 30);
  assert.deepEqual(
    names.filter((name) => ![...tried, 'unknownShapes'].includes(name)),
    [],
  );
});

for (const [name, [options, health]] of Object.entries(variants))
  test(`the check reads to its end where ${name}`, async () => {
    const { send, close } = await site(options);
    const found = await check(send, { virtualDirectory: options.virtualDirectory ?? '' });
    await close();
    assert.equal(found.record.stopped, '');
    const least = name.includes('refused') ? 75 : 140;
    assert.ok(recorded(found) > least, `${recorded(found)} of ${plan.reads.length}`);
    assert.match(found.texts['-health.txt'], health);
  });

test('a user of few rights sees fewer shapes, and the report says which reads were refused', async () => {
  const { send, close } = await site({ signedInAs: 'maya' });
  const found = await check(send);
  await close();
  assert.equal(found.record.stopped, '');
  assert.match(found.texts['-drift.txt'], /personas\.list: the site answers 403/);
});

test('every face of an ended session is named, without ending the session', async () => {
  const faces = {
    unauthorized: /answers by status 401/,
    'login-redirect': /answers by a redirect/,
    'idp-redirect': /answers by a redirect/,
    'html-200': /answers by a page of HTML with status 200/,
    'responded-json': /answers by the header X-Responded-JSON/,
  };
  for (const [sessionFace, sentence] of Object.entries(faces)) {
    const own = await site({ settings: { sessionFace } });
    const nobody = await site({ signedInAs: null, settings: { sessionFace } });
    const found = await check(own.send, { sendAsNobody: nobody.send, requests: 12 });
    await own.close();
    await nobody.close();
    assert.match(found.texts['-health.txt'], sentence, sessionFace);
  }
});

test('a session that ends half way is said, and what was recorded is kept', async () => {
  for (const sessionFace of [
    'unauthorized',
    'login-redirect',
    'idp-redirect',
    'html-200',
    'responded-json',
  ]) {
    const { sandbox, send, close } = await site({ settings: { sessionFace } });
    let sent = 0;
    const ending = async (path, signal) => {
      sent += 1;
      if (sent === 60) await sandbox.expireSession();
      return send(path, signal);
    };
    const found = await check(ending);
    await close();
    assert.match(
      found.record.stopped,
      /session has ended while the check was running. Sign in and start again/,
      sessionFace,
    );
    assert.ok(recorded(found) > 20, `${sessionFace}: ${recorded(found)}`);
    assert.ok(sent < 64, `${sessionFace}: ${sent} requests`);
    assert.match(found.texts['.d.ts'], /interface \w+ \{/);
    assert.match(found.texts['-health.txt'], /PROBLEM check: The session has ended/);
    assert.match(found.texts['-drift.txt'], /the check had ended before/);
  }
});

test('a route that answers 401 or a page of its own does not end the check', async () => {
  const { sandbox, send, close } = await site();
  await sandbox.fail('roles.list', { fault: 'status', status: 401 });
  await sandbox.fail('tags.list', { fault: 'status', status: 200, body: 'html' });
  const found = await check(send);
  await close();
  assert.equal(found.record.stopped, '');
  assert.equal(found.by['roles.list'].state, 'refused');
  assert.match(found.by['tags.list'].reason, /a page of HTML, although the session lives/);
  assert.match(found.texts['-health.txt'], /PROBLEM media types: .*a proxy or a firewall answers/);
});

test('429 ends the check at once, with the time to wait', async () => {
  const { sandbox, send, close } = await site();
  await sandbox.fail('tags.list', { fault: 'status', status: 429, headers: { 'Retry-After': '7' } });
  const found = await check(send);
  await close();
  assert.match(found.record.stopped, /429: it is asked too often\. Wait (7 s|some minutes)/);
  assert.ok(recorded(found) > 10);
  assert.equal(found.record.answers.at(-1).status, 429);
});

test('an outage, a limit and a stop end the check, and keep what there is', async () => {
  const { send, close } = await site();
  let sent = 0;
  const failing = (path, signal) => {
    sent += 1;
    return sent > 40 ? Promise.reject(new TypeError('no network')) : send(path, signal);
  };
  const outage = await check(failing);
  assert.match(outage.record.stopped, /failed 6 times in a row/);
  assert.equal(sent, 46);
  const limited = await check(send, { requests: 30 });
  assert.match(limited.record.stopped, /has sent 30 requests, the most that it may/);
  const small = await check(send, { bytes: 200_000 });
  assert.match(small.record.stopped, /the most that it may/);
  const late = await check(send, { pause: 20, minutes: 0.005 });
  assert.match(late.record.stopped, /has run for 0\.005 minutes, the longest that it may/);
  const controller = new AbortController();
  const stopped = await check(send, {
    signal: controller.signal,
    onProgress: ({ done }) => done === 20 && controller.abort(),
  });
  assert.match(stopped.record.stopped, /The check was stopped/);
  await close();
  for (const found of [outage, limited, small, stopped]) assert.ok(recorded(found) > 5, found.record.stopped);
});

test('between two requests there is a pause, and never two requests at once', async () => {
  const { send, close } = await site();
  const starts = [];
  let open = 0;
  const watched = async (path, signal) => {
    starts.push(performance.now());
    open += 1;
    assert.equal(open, 1);
    const response = await send(path, signal);
    open -= 1;
    return response;
  };
  await check(watched, { pause: 40, requests: 8 });
  await close();
  const api = starts.slice(2);
  for (let at = 1; at < api.length; at += 1)
    assert.ok(api[at] - api[at - 1] > 35, `${api[at] - api[at - 1]} ms`);
});

test('what is no site gives one sentence and empty results', async () => {
  const respond = (body, init) => async () => new Response(body, init);
  const html = { headers: { 'content-type': 'text/html' } };
  const json = { headers: { 'content-type': 'application/json' } };
  for (const [send, sentence] of [
    [respond('<p>Welcome</p>', html), /Nobody is signed in: .*no Axero site looks the same/],
    [respond('gone', { status: 404 }), /There is no API at this address/],
    [respond('{}', json), /does not say who is signed in .*no Axero site/],
    [respond('{"Message":"no"}', { status: 403, ...json }), /refuses the REST API to this user/],
    [respond('', { status: 503 }), /in trouble: it answers 503/],
    [() => Promise.reject(new TypeError('failed')), /gave no answer: check its address/],
  ]) {
    const found = await check(send);
    assert.match(found.record.stopped, sentence);
    assert.equal(found.record.requests, 1);
    assert.equal(recorded(found), 0);
    assert.match(found.texts['-health.txt'], /PROBLEM check/);
  }
});
