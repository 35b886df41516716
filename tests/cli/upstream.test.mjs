// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { project } from './support/program.mjs';
import { dev } from './support/site.mjs';

/** @type {import('./support/site.mjs').Served} */
let real;
/** @type {import('./support/site.mjs').Served} */
let site;

before(async () => {
  const cwd = project({
    'widget.html':
      '<p class="up-box">Shown on a real site</p><script type="module" src="/files/up-box/up-box.js"></script>',
    'src/up-box.js': "import { VERSION } from 'axero-widget-sdk';\nexport default VERSION;\n",
  });
  // A second development server stands for the real site.
  real = await dev([], { cwd: project({ 'widget.html': '<p>The page of the real site</p>' }) });
  site = await dev(['--upstream', real.origin], { cwd });
});

let cookie = '';
/** @param {string} path @param {RequestInit} [init] */
async function visit(path, init = {}) {
  const response = await fetch(new URL(path, site.home), {
    redirect: 'manual',
    ...init,
    headers: { ...init.headers, ...(cookie && { cookie }) },
  });
  const set = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  if (set.length > 0) cookie = [cookie, ...set].filter(Boolean).join('; ');
  return response;
}

test('a visitor signs in on the page of the real site and then sees the snippet', async () => {
  const first = await visit('/');
  assert.match(String(first.headers.get('location')), /\/login\?ReturnUrl=/);
  const body = new URLSearchParams({ UserName: 'maya', Password: 'sunflower', SignIn: 'Sign in' });
  const signedIn = await visit('/login', {
    method: 'POST',
    body,
    headers: { origin: site.origin, 'sec-fetch-site': 'same-origin' },
  });
  assert.ok(signedIn.status < 400, String(signedIn.status));
  const page = await (await visit('/')).text();
  assert.match(page, /Shown on a real site/);
  assert.match(page, /What its widgets call is the real site/);
  assert.match(page, /\/www\/__axero\/bar\.js/);
});

test('calls go to the real site, and writes are refused', async () => {
  const me = /** @type {any} */ (await (await visit('/api/users/me')).json());
  assert.equal(me.UserName, 'maya');
  const headers = {
    'Content-Type': 'application/json',
    origin: site.origin,
    'sec-fetch-site': 'same-origin',
  };
  const write = await visit('/api/wall', { method: 'POST', headers, body: '{"WallText":"Hello"}' });
  assert.equal(write.status, 403);
});

test('files of the project come from this machine, under an address that the real site does not have', async () => {
  const page = await (await visit('/')).text();
  const address = /src="(\/www\/up-box\/up-box\.js)"/.exec(page)?.[1];
  const file = await (await visit(String(address))).text();
  assert.match(file, /from '\/www\/axero-widget-sdk\/index\.js'/);
  assert.equal((await visit('/www/axero-widget-sdk/index.js')).status, 200);
});
