import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { closeBrowser, theBrowser } from './support/browser.mjs';
import { root } from './support/paths.mjs';
import { staticSite } from './support/static-site.mjs';
import { until } from './support/until.mjs';

const limit = { timeout: 60_000 };
const page = `<!doctype html><title>Demo</title><link rel="icon" href="data:,">
<h1 id="name"></h1><ul id="people"></ul><ul id="files"></ul><button id="add">Add a file</button>
<script type="module" src="widget.js"></script>`;
const widget = `
import { connect } from './sdk/index.js';
import { startDemo } from './sdk/testing.js';

const show = (id, texts) => document.querySelector(id).replaceChildren(
  ...texts.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
try {
  globalThis.demo = await startDemo({ worker: 'testing-worker.js' });
  globalThis.axero = await connect();
  const files = async () => {
    const { items } = await axero.files.listBySpace({ SpaceID: 7, PageLength: 50 });
    show('#files', items.map((item) => item.ContentTitle));
  };
  document.querySelector('#add').onclick = async () => {
    await axero.files.upload({ SpaceID: 7, file: new File(['text'], 'made-in-the-demo.txt') });
    await files();
  };
  show('#people', (await axero.users.list({ PageLength: 50 })).items.map((user) => user.UserInfoDisplayName));
  await files();
  document.querySelector('#name').textContent = axero.page.userDisplayName ?? 'nobody';
} catch (error) {
  document.querySelector('#name').textContent = 'failed: ' + error.message;
}`;

const ownWorker = `
importScripts('/demo/testing-worker.js');
axeroSandbox.answer('users.list', ({ query, user }) => [{ UserID: 1, UserInfoDisplayName: query.PageLength + ' for ' + user }]);`;

let site;
let context;
let tab;
before(
  async () => {
    [site] = await Promise.all([
      staticSite({
        '/demo/index.html': page,
        '/demo/widget.js': widget,
        '/bare/index.html': page,
        '/bare/widget.js': widget.replaceAll('./sdk/', '/demo/sdk/'),
        '/bare/testing-worker.js': readFileSync(join(root, 'dist', 'testing-worker.js')),
        '/demo/own/index.html': page,
        '/demo/own/widget.js': widget
          .replaceAll('./sdk/', '/demo/sdk/')
          .replace('testing-worker.js', 'own-worker.js'),
        '/demo/own/own-worker.js': ownWorker,
        '/demo/own/testing.wasm': readFileSync(join(root, 'dist', 'testing.wasm')),
      }),
      theBrowser(),
    ]);
  },
  { timeout: 90_000 },
);
beforeEach(async () => {
  context = await (await theBrowser()).createBrowserContext();
  tab = await context.newPage();
});
afterEach(() => context.close());
after(closeBrowser);
after(() => site.stop());

const texts = (selector) =>
  tab.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent),
    selector,
  );
const MADE = 'made-in-the-demo.txt';

async function open(path = '/demo/index.html') {
  await tab.goto(`${site.origin}${path}`, { waitUntil: 'load' });
  const name = await until('the widget has loaded', async () => (await texts('#name'))[0]);
  return name;
}

test(
  'a page on a static host lists people and creates something, with no server behind it',
  limit,
  async () => {
    assert.equal(await open(), 'Maya Lindqvist');
    assert.equal((await texts('#people li')).length, 12);
    assert.ok(!(await texts('#files li')).includes(MADE));
    await tab.click('#add');
    await until('the new file is listed', async () => (await texts('#files li')).includes(MADE));
    assert.deepEqual(site.missed, []);
  },
);

test('what was made survives a reload and the end of the worker, until a reset', limit, async () => {
  await open();
  await tab.click('#add');
  await until('the new file is listed', async () => (await texts('#files li')).includes(MADE));
  await open();
  assert.ok((await texts('#files li')).includes(MADE));
  await tab.evaluate(() => demo.stop());
  await tab.goto(`${site.origin}/demo/sdk/index.js`);
  assert.equal(await open(), 'Maya Lindqvist');
  assert.ok((await texts('#files li')).includes(MADE));
  await tab.evaluate(() => demo.reset());
  await open();
  assert.ok(!(await texts('#files li')).includes(MADE));
});

test('signing out and in again works by the site’s own page', limit, async () => {
  await open();
  await tab.evaluate(() => demo.signOut());
  const kind = () =>
    tab.evaluate(() =>
      axero.users.me({}, { cache: 'reload', signal: AbortSignal.timeout(300) }).catch((error) => error.kind),
    );
  assert.ok(['timeout', 'session-expired'].includes(await kind()));
  assert.equal(await tab.evaluate(() => axero.session.state), 'expired');
  await tab.goto(`${site.origin}/demo/login?ReturnUrl=%2Fdemo%2Findex.html`);
  await tab.type('#UserName', 'jonas');
  await tab.type('#Password', await passwordOf('jonas'));
  await Promise.all([tab.waitForNavigation(), tab.click('#SignIn')]);
  const name = await until('the widget has loaded', async () => (await texts('#name'))[0]);
  assert.match(name, /^Jonas /);
});

test('a worker without its module says what is missing', limit, async () => {
  assert.match(await open('/bare/index.html'), /^failed: The worker .*could not .*start/);
});

test('failures, settings and the journal are at hand in the page', limit, async () => {
  await open();
  const seen = await tab.evaluate(async () => {
    await demo.clearJournal();
    const handle = await demo.fail('users.me', { fault: 'status', status: 404 });
    const refused = await axero.users.me({}, { cache: 'reload' }).catch((error) => error.kind);
    await handle.remove();
    const broken = await demo.fail('spaces.list', { fault: 'truncate', bytes: 4 });
    const cut = await fetch('/demo/api/spaces')
      .then((answer) => answer.text())
      .catch((error) => error.name);
    await broken.remove();
    const { UserName } = await axero.users.me({}, { cache: 'reload' });
    const wrong = await demo.signIn('bob').catch((error) => error.message);
    const journal = await demo.journal({ operation: 'users.me' });
    return { refused, cut, UserName, wrong, statuses: journal.map((entry) => entry.status) };
  });
  assert.deepEqual(
    { ...seen, cut: /^(Type|Abort)Error$/.test(seen.cut), wrong: /There is no user "bob"/.test(seen.wrong) },
    { refused: 'not-found', cut: true, UserName: 'maya', wrong: true, statuses: [404, 200] },
  );
});

const passwordOf = (userName) =>
  tab.evaluate(async (userName) => {
    const answer = await fetch('/__sandbox/worker');
    return (await answer.json()).users.find((user) => user.userName === userName).password;
  }, userName);

test('a worker script of your own answers by functions, a page by data and records', limit, async () => {
  assert.equal(await open('/demo/own/index.html'), 'Maya Lindqvist');
  assert.deepEqual(await texts('#people li'), ['50 for maya']);
  const seen = await tab.evaluate(async () => {
    const { demo, axero } = globalThis;
    const refusal = await demo.answer('users.list', () => []).catch(({ message }) => message);
    await demo.answer('polls.get', { Question: 'Tea?' });
    const id = await demo.add('users', { UserName: 'ada', UserInfoDisplayName: 'Ada', Email: null });
    const poll = await axero.polls.get({ PollID: 5 });
    const ada = await axero.users.get({ UserID: id });
    await demo.reset();
    const [user] = (await axero.users.list({ PageLength: 7 }, { cache: 'reload' })).items;
    return { refusal, poll, ada: [ada.UserInfoDisplayName, 'Email' in ada], user: user.UserInfoDisplayName };
  });
  assert.match(seen.refusal, /^A function cannot reach the service worker/);
  assert.deepEqual(seen.poll, { Question: 'Tea?' });
  assert.deepEqual([seen.ada, seen.user], [['Ada', false], '7 for maya']);
});
