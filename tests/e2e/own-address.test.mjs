import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { closeBrowser, theBrowser } from './support/browser.mjs';
import { limit } from './support/scene.mjs';
import { scriptedSite, scriptPage } from './support/scripted-site.mjs';
import { until } from './support/until.mjs';

let site;
let other;
let context;
before(
  async () => {
    [site, other] = await Promise.all([scriptedSite(), scriptedSite(), theBrowser()]);
  },
  { timeout: 90_000 },
);
beforeEach(async () => {
  site.user = 5;
  site.log.length = other.log.length = 0;
  context = await (await theBrowser()).createBrowserContext();
});
afterEach(() => context?.close());
after(() => Promise.all([site?.stop(), other?.stop()]));
after(closeBrowser);

/** Opens a page of the site that resolves relative addresses against another site. */
async function openPage(path = '/page', head = `<base href="${other.origin}/assets/">`) {
  site.pages[path.split('#')[0]] = scriptPage(head);
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await until('connected', () => page.evaluate(`globalThis.state === 'connected'`));
  return page;
}

test('a variable named origin sends no call to another site', limit, async () => {
  const page = await openPage('/page', `<script>var origin = '${other.origin}';</script>`);
  assert.deepEqual(await page.evaluate('axero.users.me()'), { UserID: 5 });
  assert.equal(await page.evaluate(`axero.wall.create({ WallText: 'a secret text' })`), 1);
  assert.deepEqual(other.log, []);
});

test('after a change of user the page is loaded again from where it is', limit, async () => {
  for (const [path, head] of [['/page'], ['//elsewhere.example/page', '']]) {
    site.user = 5;
    const page = await openPage(path, head);
    await page.evaluate('globalThis.isFirst = true');
    site.user = 7;
    await page.evaluate('axero.session.check()').catch(() => {});
    await until('loaded again', () => page.evaluate('globalThis.isFirst === undefined'));
    assert.equal(await page.evaluate('location.href'), site.origin + path.replace(/^\/+/, '/'));
    await page.close();
  }
  assert.deepEqual(other.log, []);
});

test('a sign-in window takes its mark off its address, and closes', limit, async () => {
  const opener = await openPage('/page');
  const opened = new Promise((resolve) => opener.once('popup', resolve));
  await opener.evaluate(
    `void (globalThis.child = window.open('${site.origin}/page#axero-widget-sdk-signed-in', 'a'))`,
  );
  await opened;
  await until('the window is closed', () => opener.evaluate('child.closed'));
});

test('diagnose() asks the site of the page', limit, async () => {
  other.user = 9;
  const page = await openPage();
  site.log.length = 0;
  const { text } = await page.evaluate('axero.diagnose({ print: false }).then(({ text }) => ({ text }))');
  assert.match(text, /A user is signed in\./);
  assert.ok(site.log.some((line) => line === 'GET /api/users/me'));
  assert.deepEqual(other.log, []);
});

test(
  'the engine comes from the site of the page, and from elsewhere only where the author says so',
  limit,
  async () => {
    const connectBy = (
      wasm,
    ) => `<!doctype html><base href="${other.origin}/x/"><script>var CF_USERID = 5</script><body>
    <script type="module">
      import { connect } from '${site.origin}/dist/slim.js';
      connect({ wasm: ${wasm} }).then(() => { globalThis.state = 'connected'; }, (error) => { globalThis.state = error.message; });
    </script>`;
    const cases = [
      [`'/dist/axero.wasm'`, site.origin],
      [`'dist/axero.wasm'`, site.origin],
      [`'${other.origin}/dist/axero.wasm'`, other.origin],
      [`new URL('${other.origin}/dist/axero.wasm')`, other.origin],
    ];
    for (const [wasm, origin] of cases) {
      site.pages['/slim'] = connectBy(wasm);
      const page = await context.newPage();
      await page.goto(`${site.origin}/slim`);
      await until('an end', () => page.evaluate('globalThis.state'));
      assert.equal(await page.evaluate('state'), 'connected', wasm);
      const loaded = await page.evaluate(
        `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.wasm'))`,
      );
      assert.deepEqual(loaded, [`${origin}/dist/axero.wasm`], wasm);
      await page.close();
    }
  },
);

test('a frame by srcdoc has the facts of the page around it', limit, async () => {
  site.pages['/intranet/page'] =
    `<!doctype html><script>var CF_USERID = 5, CF_VD = '/intranet';</script><body><iframe id="frame"></iframe>
    <script>
      frame.srcdoc = '<script src="/dist/axero-widget-sdk.global.js"><\\/script><script>AxeroWidgetSDK.connect()' +
        '.then(async (axero) => { await axero.users.me(); globalThis.found = [axero.page.virtualDirectory, axero.page.userId, AxeroWidgetSDK.absoluteUrl("/a.png")]; })<\\/script>';
    </script>`;
  const page = await context.newPage();
  await page.goto(`${site.origin}/intranet/page`);
  await until('the call of the frame', () => page.evaluate('frame.contentWindow.found'));
  assert.deepEqual(await page.evaluate('frame.contentWindow.found'), [
    '/intranet',
    5,
    `${site.origin}/a.png`,
  ]);
  assert.deepEqual(site.log, ['GET /intranet/api/users/me']);
});

const isShown = `(() => {
  const hosts = [...document.querySelectorAll('[data-axero-prompt]')].filter(({ shadowRoot }) => shadowRoot);
  return hosts.length === 1 && hosts[0].shadowRoot.querySelector('dialog').checkVisibility({ opacityProperty: true, visibilityProperty: true });
})()`;

test('no rule of the page hides the prompt', limit, async () => {
  const rules = [
    'body > * { display: none !important }',
    'div, dialog { opacity: 0 !important }',
    '* { visibility: hidden !important }',
    'body { display: none }',
  ];
  for (const rule of rules) {
    site.user = 5;
    const page = await openPage('/page', `<style>${rule}</style>`);
    site.user = 0;
    await page.evaluate('void axero.spaces.list().catch(() => {})');
    await until(`the prompt shows in spite of ${rule}`, () => page.evaluate(isShown));
    await page.close();
  }
});

test('the prompt speaks the language of the page, in its direction', limit, async () => {
  const looks = [];
  for (const head of [
    '',
    `<script>document.documentElement.lang = 'de-DE';</script>`,
    `<script>var CF_LOCALE = 'ar-SA';</script>`,
  ]) {
    site.user = 5;
    const page = await openPage('/page', head);
    site.user = 0;
    await page.evaluate('void axero.spaces.list().catch(() => {})');
    await until('the prompt', () => page.evaluate(isShown));
    looks.push(
      await page.evaluate(`(() => {
        const dialog = document.querySelector('[data-axero-prompt]').shadowRoot.querySelector('dialog');
        return [dialog.lang, getComputedStyle(dialog).direction];
      })()`),
    );
    await page.close();
  }
  assert.deepEqual(looks, [
    ['en', 'ltr'],
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ]);
});

test('an element that only looks like the prompt is not joined', limit, async () => {
  site.pages['/page'] = scriptPage('', '<div data-axero-prompt>written by somebody</div>');
  const page = await context.newPage();
  await page.goto(`${site.origin}/page`);
  await until('connected', () => page.evaluate(`globalThis.state === 'connected'`));
  site.user = 0;
  await page.evaluate('void axero.spaces.list().catch(() => {})');
  await until('the prompt', () => page.evaluate(isShown));
});

/** A page with a frame whose call has opened the prompt, and a read of the page that has joined it. */
async function joined(style) {
  site.pages['/frame'] = scriptPage();
  site.pages['/page'] = scriptPage('', `<iframe id="frame" src="/frame" style="${style}"></iframe>`);
  const page = await context.newPage();
  await page.goto(`${site.origin}/page`);
  await until('both connected', () =>
    page.evaluate(`globalThis.state === 'connected' && frame.contentWindow.state === 'connected'`),
  );
  site.user = 0;
  await page.evaluate(`void frame.contentWindow.axero.users.me({}, { cache: 'reload' }).catch(() => {})`);
  await until('the prompt', () => page.evaluate(isShown));
  await page.evaluate(`void axero.spaces.list().then(
    (spaces) => { globalThis.held = spaces[0].SpaceName; }, (error) => { globalThis.held = error.kind; })`);
  await until('the page knows the end of the session', () =>
    page.evaluate(`axero.session.state === 'expired'`),
  );
  return page;
}

test('the prompt of a hidden frame opens in the page', limit, async () => {
  for (const style of [
    'display: none',
    'width: 0; height: 0; border: 0',
    'position: absolute; left: -9999px',
  ]) {
    site.user = 5;
    const page = await joined(style);
    assert.equal(await page.evaluate(`frame.contentDocument.querySelector('[data-axero-prompt]')`), null);
    await page.close();
  }
});

/** Returns the numbers of prompts in the page and in each of its frames, once there is one. */
async function promptsAt(frames) {
  site.user = 5;
  site.pages['/frame'] = scriptPage();
  const frame = (style) => `<iframe src="/frame" style="${style}"></iframe>`;
  site.pages['/page'] = `<!doctype html><title>No package</title>${frames.map(frame).join('')}`;
  const page = await context.newPage();
  await page.goto(`${site.origin}/page`);
  const windows = '[window, ...document.querySelectorAll("iframe")].map((one) => one.contentWindow ?? one)';
  await until('connected', () =>
    page.evaluate(`${windows}.slice(1).every(({ state }) => state === 'connected')`),
  );
  site.user = 0;
  await page.evaluate(
    `void ${windows}.slice(1).forEach(({ axero }) => axero.users.me({}, { cache: 'reload' }).catch(() => {}))`,
  );
  const count = `${windows}.map(({ document }) => document.querySelectorAll('[data-axero-prompt]').length)`;
  await until('the prompt', async () => (await page.evaluate(count)).some((number) => number > 0));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const counts = await page.evaluate(count);
  await page.close();
  return counts;
}

test(
  'a frame alone with the package shows the prompt itself where that is seen and has room, once for all frames',
  limit,
  async () => {
    const roomy = 'width: 600px; height: 400px';
    assert.deepEqual(await promptsAt([roomy]), [0, 1]);
    for (const style of [
      'width: 200px; height: 100px',
      'display: none',
      `${roomy}; visibility: hidden`,
      `${roomy}; position: absolute; left: -9999px`,
    ])
      assert.deepEqual(await promptsAt([style]), [1, 0], style);
    const [outer, ...inner] = await promptsAt(['width: 340px; height: 300px', 'width: 340px; height: 300px']);
    assert.equal(outer, 0);
    assert.deepEqual(inner.sort(), [0, 1]);
  },
);

test('who has joined a prompt asks alone once its owner gives up or is removed', limit, async () => {
  for (const end of ['frame.contentWindow.axero.session.dismiss()', 'frame.remove()']) {
    site.user = 5;
    const page = await joined('');
    await page.evaluate(`globalThis.former = document.querySelector('[data-axero-prompt]'); void ${end}`);
    await until('another prompt', () => page.evaluate(`!former.isConnected && ${isShown}`));
    await page.evaluate(
      `document.querySelector('[data-axero-prompt]').shadowRoot.querySelector('button:not(.main)').click()`,
    );
    await until('an end of the read', () => page.evaluate('globalThis.held'));
    assert.equal(await page.evaluate('held'), 'session-expired', end);
    await page.close();
  }
});
