import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { closeBrowser, theBrowser } from './support/browser.mjs';
import { staticSite } from './support/static-site.mjs';

const limit = { timeout: 60_000 };

let site;
let context;
let tab;
before(
  async () => {
    const empty = '<!doctype html><title>Test</title><link rel="icon" href="data:,">';
    [site] = await Promise.all([staticSite({ '/demo/index.html': empty }), theBrowser()]);
  },
  { timeout: 90_000 },
);
beforeEach(async () => {
  context = await (await theBrowser()).createBrowserContext();
  tab = await context.newPage();
  await tab.goto(`${site.origin}/demo/index.html`);
});
afterEach(() => context.close());
after(closeBrowser);
after(() => site.stop());

test('an installed sandbox serves connect() in a real browser, and is gone afterwards', limit, async () => {
  const seen = await tab.evaluate(async () => {
    const { createSandbox } = await import('/demo/sdk/testing.js');
    const { connect } = await import('/demo/sdk/index.js');
    const before = globalThis.fetch;
    const sandbox = (await createSandbox({ virtualDirectory: '/intranet' })).install({ spaceId: 7 });
    const axero = await connect();
    const me = await axero.users.me();
    const file = new File(['text'], 'notes.txt');
    const progress = [];
    await axero.files.upload({ SpaceID: 7, file }, { onProgress: (at) => progress.push(at.loaded) });
    const files = await axero.files.listBySpace({ SpaceID: 7, PageLength: 50 });
    await sandbox.dispose();
    return {
      user: me.UserName,
      origin: sandbox.origin === location.origin,
      listed: files.items.some((item) => item.ContentTitle === 'notes.txt'),
      progress: progress.length > 0,
      restored: globalThis.fetch === before && !('CF_VD' in globalThis),
    };
  });
  assert.deepEqual(seen, { user: 'maya', origin: true, listed: true, progress: true, restored: true });
  assert.deepEqual(site.missed, []);
});

test(
  'the page’s one prompt opens over a session that has ended, and a sign-in closes it',
  limit,
  async () => {
    const seen = await tab.evaluate(async () => {
      const { createSandbox } = await import('/demo/sdk/testing.js');
      const { connect } = await import('/demo/sdk/index.js');
      const sandbox = (await createSandbox()).install();
      const axero = await connect();
      await sandbox.settings({ sessionFace: 'login-redirect' });
      await sandbox.expireSession();
      const expired = new Promise((resolve) => axero.addEventListener('sessionexpired', resolve));
      const me = axero.users.me();
      await expired;
      await null;
      const open = document.querySelectorAll('[data-axero-prompt]').length;
      await sandbox.signIn();
      await axero.session.check();
      return [open, (await me).UserName, document.querySelectorAll('[data-axero-prompt]').length];
    });
    assert.deepEqual(seen, [1, 'maya', 0]);
  },
);
