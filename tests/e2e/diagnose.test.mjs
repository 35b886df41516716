import assert from 'node:assert/strict';
import { test } from 'node:test';
import { without } from './support/old-browser.mjs';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();

/** Runs the diagnosis by its own entry, as a console would; gives the findings by their checks. */
async function diagnose(visitor, prepare = '') {
  const entry = visitor.sandbox.url('files/axero-widget-sdk/diagnose.js');
  const found = await visitor.page.evaluate(
    `(async () => { ${prepare}; const { diagnose } = await import(${JSON.stringify(entry)}); return diagnose(); })()`,
  );
  return { ...found, by: Object.fromEntries(found.findings.map((finding) => [finding.check, finding])) };
}

const problems = ({ findings }) =>
  findings.filter(({ status }) => status === 'problem').map(({ check, actor }) => [check, actor]);

async function entered(settings) {
  if (settings) await here.sandbox.set(settings);
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  return visitor;
}

test(
  'a page on which all is well has no problem, and the console has one line for each check',
  limit,
  async () => {
    const visitor = await entered();
    const found = await diagnose(visitor);
    assert.deepEqual(
      found.findings.map(({ check }) => check).join(', '),
      'copies, entry point, engine, page facts, browser, form, service worker, anti-forgery, policy, session, API permission, clock',
    );
    assert.deepEqual([found.isOk, problems(found)], [true, []]);
    assert.match(found.by.copies.sentence, /^axero-widget-sdk \d+\.\d+\.\d+ runs this page\.$/);
    assert.match(
      found.by.session.sentence,
      /^users\/me: 200, application\/json, \d+ ms\. A user is signed in\.$/,
    );
    assert.match(found.by.policy.sentence, /wasm-unsafe-eval/);
    assert.doesNotMatch(found.text, /maya|@|\b101\b/i, 'nothing of the user');
    const printed = await until('it is on the console', () =>
      visitor.reports.find((report) => /PROBLEM|ok {5}/.test(report)),
    );
    assert.equal(printed.split('\n').length, found.findings.length + 2);
    assert.deepEqual(
      visitor.reports.filter((report) => /violation/.test(report)),
      [],
    );
  },
);

test('the script tag has it under its global name, and loads it from beside itself', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', 'pages/script-tag');
  const found = await until('the script has run', () =>
    visitor.page.evaluate(() => globalThis.AxeroWidgetSDK?.diagnose({ print: false })),
  );
  assert.deepEqual(problems(found), []);
  assert.equal(found.findings.find(({ check }) => check === 'entry point').sentence, 'The script tag.');
});

test('a session that has ended is the user’s to renew, and nothing asks for the sign-in', limit, async () => {
  for (const sessionFace of ['unauthorized', 'login-redirect', 'html-200', 'responded-json']) {
    const visitor = await entered({ sessionFace });
    await here.sandbox.expire();
    const found = await diagnose(visitor);
    assert.deepEqual(problems(found), [['session', 'user']], sessionFace);
    assert.match(found.by.session.sentence, /Nobody is signed in: sign in again/);
    assert.equal(found.by['API permission'].status, 'unknown');
    assert.equal(await visitor.prompts(), 0);
    await visitor.page.close();
    await here.sandbox.reset();
  }
});

test('another user than the page was made for is said', limit, async () => {
  const visitor = await entered();
  const found = await diagnose(visitor, 'globalThis.CF_USERID = 102');
  assert.deepEqual(problems(found), [['session', 'user']]);
  assert.match(found.by.session.sentence, /Another user is signed in/);
});

test('a user who may not use the API needs an administrator', limit, async () => {
  const visitor = await entered();
  await here.sandbox.set({ apiRoles: 'Nobody', sessionNeedsApiPermission: true });
  const found = await diagnose(visitor);
  assert.deepEqual(problems(found), [['API permission', 'administrator']]);
  assert.match(found.by['API permission'].sentence, /Control Panel > System > REST API/);
  await here.sandbox.faults({ route: 'users.me', fault: 'status', status: 403, body: 'html' });
  const { status, actor } = (await diagnose(visitor)).by['API permission'];
  assert.deepEqual([status, actor], ['unknown', 'administrator']);
});

test('no API, a server in trouble and no answer are told apart', limit, async () => {
  const visitor = await entered();
  await here.sandbox.faults({ route: 'users.me', fault: 'status', status: 404 });
  assert.match(
    (await diagnose(visitor)).by.session.sentence,
    /404.*There is no API at this address: check CF_VD/,
  );
  await here.sandbox.faults({ route: 'users.me', fault: 'status', status: 503, body: 'html' });
  const trouble = await diagnose(visitor);
  assert.deepEqual([trouble.by.session.status, problems(trouble)], ['unknown', []]);
  await here.sandbox.faults({ route: 'users.me', fault: 'offline' });
  const lost = await diagnose(visitor);
  assert.match(lost.by.session.sentence, /users\/me got no answer/);
  assert.deepEqual([lost.by.clock.status, lost.by['API permission'].status], ['unknown', 'unknown']);
});

test(
  'a policy without WebAssembly is no problem while the fall-back runs, and one without it is',
  limit,
  async () => {
    const visitor = await entered({ csp: 'no-wasm' });
    const found = await diagnose(visitor);
    assert.equal(
      found.by.engine.sentence,
      'The page allows no WebAssembly: the engine runs as JavaScript (axero-engine.js).',
    );
    const without = await diagnose(
      visitor,
      `performance.clearResourceTimings(); for (const script of document.querySelectorAll('script[src*="axero-engine"]')) script.remove()`,
    );
    assert.deepEqual(problems(without), [['engine', 'administrator']]);
  },
);

test('a clock that is off is said with its error', limit, async () => {
  const visitor = await entered({ clockSkewMs: -7_200_000 });
  const found = await diagnose(visitor);
  assert.deepEqual(problems(found), [['clock', 'user']]);
  assert.match(found.by.clock.sentence, /is 2 h ahead of that of the site/);
});

test('a nested form is a problem, and buttons that submit the page are said', limit, async () => {
  const visitor = await entered();
  const found = await diagnose(
    visitor,
    `document.querySelector('form').append(document.createElement('button'), document.createElement('button'))`,
  );
  assert.match(found.by.form.sentence, /^2 of the buttons/);
  const nested = await diagnose(
    visitor,
    `document.querySelector('form').append(document.createElement('form'))`,
  );
  assert.deepEqual(problems(nested), [['form', 'author']]);
});

test('two versions that run apart, and a page on which none runs, are the author’s', limit, async () => {
  const visitor = await entered();
  const found = await diagnose(
    visitor,
    `globalThis[Symbol.for('axero-widget-sdk')][99] = { version: '9.9.9', client: new Promise(() => {}) }`,
  );
  assert.deepEqual(problems(found), [['copies', 'author']]);
  assert.match(found.by.copies.sentence, /and 9\.9\.9 run beside each other/);
  const none = await diagnose(visitor, `delete globalThis[Symbol.for('axero-widget-sdk')]`);
  assert.deepEqual([none.by.copies.status, none.by.copies.actor], ['unknown', 'author']);
});

test('a page that is none of the site says which facts are missing', limit, async () => {
  const visitor = await entered();
  await visitor.goto('files/axero-widget-sdk/index.js');
  const found = await diagnose(visitor);
  assert.deepEqual(problems(found), [['page facts', 'author']]);
  assert.match(found.by['page facts'].sentence, /no CF_VD, CF_USERID/);
  assert.equal(found.by.copies.status, 'unknown');
});

test('a browser that is too old is told so', limit, async () => {
  const visitor = await here.arrive();
  await without(visitor.page, 'TextEncoder.prototype.encodeInto');
  await visitor.enter('maya');
  const found = await diagnose(visitor);
  assert.deepEqual(problems(found), [['browser', 'user']]);
  assert.match(found.by.browser.sentence, /too old: use .*Chrome/);
});

test(
  'with localStorage.axeroDebug each call is one line on the console, and without it none',
  limit,
  async () => {
    const visitor = await entered();
    const lines = () => visitor.reports.filter((report) => report.includes('[axero]'));
    const call = () =>
      visitor.withClient(`async (axero) => {
      const widget = axero.widget('people');
      await widget.users.list({ PageLength: 2 });
      await widget.users.list({ PageLength: 2 });
      await widget.users.get({ UserID: 999999 }).catch(() => {});
    }`);
    await call();
    assert.deepEqual(lines(), []);
    await visitor.page.evaluate(() => {
      localStorage.axeroDebug = 1;
    });
    await visitor.goto();
    await call();
    await until('the lines are there', () => lines().filter((line) => line.includes('people')).length === 3);
    const [sent, cached, failed] = lines().filter((line) => line.includes('people'));
    assert.match(sent, /\[axero\] people users\.list: sent, 200, \d+ ms$/);
    assert.match(cached, /\[axero\] people users\.list: cache, 200, \d+ ms$/);
    assert.match(failed, /\[axero\] people users\.get: sent, 404, \d+ ms, not-found: ./);
  },
);
