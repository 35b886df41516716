import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, theBrowser } from './support/browser.mjs';
import { limit } from './support/scene.mjs';
import { scriptedSite, scriptPage } from './support/scripted-site.mjs';
import { until } from './support/until.mjs';

let site;
before(
  async () => {
    [site] = await Promise.all([scriptedSite(), theBrowser()]);
  },
  { timeout: 90_000 },
);
after(() => site?.stop());
after(closeBrowser);

/** The code by which pages and their libraries replace what is the browser's own. */
const REPLACED = {
  'the origin, by a text': `var origin = 'Berlin';`,
  'the origin, by a point': `var origin = { x: 0, y: 0 };`,
  'the clock, by a text': `var performance = 'good';`,
  'the clock, by an object': `var performance = { rating: 5 };`,
  'windows and their names': `var parent = null; var top = 1; var self = 2; var frames = 3; var opener = 4; var name = 'x';`,
  'numbers of the window': `var length = 9; var status = 5; var closed = true; var screen = 2; var external = 1; var event = 'x';`,
  'Event, by a text': `var Event = 'party';`,
  'Event, by a function': `function Event() {}`,
  'EventTarget, by nothing': `var EventTarget = null;`,
  'EventTarget, by a class': `window.EventTarget = function () { this.addEventListener = function () {}; };`,
  'AbortController, by one that fetch refuses': `window.AbortController = function () { this.signal = {}; this.abort = function () {}; };`,
  'AbortController, by nothing': `var AbortController = null;`,
  'URL, by a text': `var URL = '/x';`,
  'Headers and BroadcastChannel': `var Headers = []; window.BroadcastChannel = 5;`,
  'Promise, by a subclass': `window.Promise = class Own extends Promise {};`,
  'Promise, by a thenable of its own': `(function (Native) {
    function Own(work) { this.inner = new Native(work); }
    Own.prototype.then = function (a, b) { var inner = this.inner; return new Own(function (y) { y(inner.then(a, b)); }); };
    Own.prototype.catch = function (b) { return this.then(undefined, b); };
    Own.prototype.finally = function (f) { return this.then(function (v) { f(); return v; }, function (e) { f(); throw e; }); };
    ['resolve', 'reject', 'all', 'allSettled', 'race'].forEach(function (name) {
      Own[name] = function (v) { return new Own(function (y, n) { Native[name](v).then(y, n); }); };
    });
    window.Promise = Own;
  })(Promise);`,
  'timers, by ones that return nothing': `var native = window.setTimeout; window.setTimeout = function (f, t) { native(f, t); };`,
  'Date.now, by one that returns a date': `Date.now = function () { return new Date(); };`,
  'Object.entries, on a page with more on each object': `Object.prototype.extend = function () {};
    Object.entries = function (o) { var all = []; for (var k in o) all.push([k, o[k]]); return all; };`,
  'a number on each object': `Object.prototype.timeout = 5;`,
  'a list on each object': `Object.prototype.items = [];`,
  'a function named get on each object': `Object.prototype.get = function () {};`,
  'a value on each object': `Object.prototype.value = 5;`,
  'a signal on each object': `Object.prototype.signal = 'x'; Object.prototype.headers = { a: 1 };`,
  'window.open, by one that throws': `window.open = function () { throw new Error('blocked'); };`,
};

/** Everything up to the end of the session, as one text. */
const START = `(async () => {
  const end = (call) => call.then((value) => JSON.stringify(value) ?? 'nothing', (error) => error.kind + ': ' + error.message);
  let loaded = 0;
  const form = new FormData();
  form.append('file', new Blob(['x'.repeat(5000)]), 'a.txt');
  return [
    await end(axero.users.me()),
    await end(axero.wall.create({ WallText: 'a', Tags: ['b', 'c'] })),
    await end(axero.request('POST', 'files/upload', { body: form, onProgress: (progress) => { loaded = progress.loaded; } })),
    loaded >= 5000 ? 'progress' : 'no progress',
    await end(axero.bulk([1, 2], async (n) => n + 1)),
  ].join(' | ');
})()`;

for (const [what, code] of Object.entries(REPLACED))
  test(`a page may replace ${what}`, limit, async () => {
    site.user = 5;
    site.pages['/page'] = scriptPage(`<script>${code}</script>`);
    site.log.length = 0;
    const context = await (await theBrowser()).createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/page`);
      await until('an end of connect()', () => page.evaluate('globalThis.state'));
      assert.equal(await page.evaluate('state'), 'connected');
      assert.equal(
        await page.evaluate(START),
        '{"UserID":5} | 1 | 1 | progress | [{"item":1,"value":2},{"item":2,"value":3}]',
      );
      assert.ok(site.log.includes('POST /api/wall {"WallText":"a","Tags":["b","c"]}'), site.log.join('\n'));

      site.user = 0;
      await page.evaluate(`void axero.spaces.list({}, { cache: 'reload' }).then(
        (spaces) => { globalThis.held = spaces[0].SpaceName; }, (error) => { globalThis.held = error.kind; })`);
      await until('the prompt', () =>
        page.evaluate(
          `document.querySelector('[data-axero-prompt]')?.shadowRoot.querySelector('dialog').open`,
        ),
      );
      site.user = 5;
      assert.equal(await page.evaluate('axero.session.check()'), true);
      await until('an end of the read', () => page.evaluate('globalThis.held'));
      assert.equal(await page.evaluate('held'), 'of 5');
      assert.equal(await page.evaluate(`document.querySelectorAll('[data-axero-prompt]').length`), 0);
      assert.deepEqual(
        site.log.filter((line) => !/^\w+ \/api\//.test(line)),
        [],
      );
    } finally {
      await context.close();
    }
  });

test(
  'where the browser throws instead of opening a window, the page itself goes to the login',
  limit,
  async () => {
    site.user = 5;
    site.pages['/page'] = scriptPage(`<script>${REPLACED['window.open, by one that throws']}</script>`);
    site.pages['/login'] = 'The login page';
    const context = await (await theBrowser()).createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/page`);
      await until('connected', () => page.evaluate(`globalThis.state === 'connected'`));
      site.user = 0;
      await page.evaluate(`void axero.spaces.list().catch(() => {})`);
      await until('the prompt', () =>
        page.evaluate(`document.querySelector('[data-axero-prompt]') !== null`),
      );
      await page.evaluate(
        `setTimeout(() => document.querySelector('[data-axero-prompt]').shadowRoot.querySelector('.main').click())`,
      );
      await until('the login page', () => page.url().startsWith(`${site.origin}/login?ReturnUrl=%2Fpage`));
    } finally {
      await context.close();
    }
  },
);
