// @ts-check
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { axero, project, start } from './support/program.mjs';
import { dev } from './support/site.mjs';

/** @type {import('./support/site.mjs').Served} */
let real;
const files = ['axero-site-health.txt', 'axero-site-drift.txt', 'axero-site.d.ts', 'axero-site.overlay.json'];

before(async () => {
  // A development server stands for the real site.
  real = await dev([], { cwd: project({ 'widget.html': '<p>The page of the real site</p>' }) });
});

/** Signs in by the form of the login page. @param {string} origin */
async function signIn(origin) {
  const body = new URLSearchParams({ UserName: 'maya', Password: 'sunflower', SignIn: 'Sign in' });
  const headers = { origin, 'sec-fetch-site': 'same-origin' };
  const response = await fetch(`${origin}/login`, { method: 'POST', body, headers, redirect: 'manual' });
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** A file with the Cookie line of a browser, outside the repository. @param {string} cookie */
function cookieFile(cookie) {
  const path = join(project(), 'site.cookie');
  writeFileSync(path, `Cookie: ${cookie}\n`);
  chmodSync(path, 0o600);
  return path;
}

test('with the session of a cookie file it prints the results, saves them, and shows no cookie', async () => {
  const cwd = project();
  const cookie = await signIn(real.origin);
  const file = cookieFile(cookie);
  const args = [
    'learn',
    '--site',
    real.origin,
    '--session-cookie-file',
    file,
    '--out',
    'site',
    '--pause',
    '0',
  ];
  const { code, out, err } = await axero(args, { cwd });
  assert.equal(code, 0, err);
  assert.match(out, /== Health report[\s\S]*ok {6}session: users\/me: 200/);
  assert.match(out, /ok {6}session face: Without a session the API answers by/);
  assert.match(out, /Saved: site\/axero-site-health\.txt/);
  assert.match(err, /^\d+ of \d+: [\w. ]+$/m);
  for (const name of files) assert.ok(existsSync(join(cwd, 'site', name)), name);
  const overlay = JSON.parse(readFileSync(join(cwd, 'site', 'axero-site.overlay.json'), 'utf8'));
  assert.ok(overlay.actions.length > 10);
  const value = String(cookie.split(';')[0]?.split('=')[1]);
  assert.ok(value.length > 10);
  const everything = [out, err, ...files.map((name) => readFileSync(join(cwd, 'site', name), 'utf8'))].join(
    '\n',
  );
  assert.ok(!everything.includes(value), 'the cookie');
  assert.doesNotMatch(everything, /Lindqvist|Weidenmüller/);
});

test('without a cookie file it waits until somebody signs in through the proxy', async () => {
  const cwd = project();
  const child = start(['learn', '--site', real.origin, '--pause', '0', '--json'], { cwd });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  /** @type {Promise<number | null>} */
  const closed = new Promise((resolve) => child.once('close', resolve));
  const address = await new Promise((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
      const found = /Open (http:\/\/127\.0\.0\.1:\d+)\/ in your browser and sign in there/.exec(err);
      if (found) resolve(found[1]);
    });
  });
  const cookie = await signIn(String(address));
  const page = await fetch(`${address}/`, { headers: { cookie } });
  assert.match(await page.text(), /You are signed in/);
  assert.equal(await closed, 0, err);
  const { ok, data } = JSON.parse(out);
  assert.ok(ok);
  assert.ok(data.recorded > 100, `${data.recorded}`);
  assert.deepEqual([data.stopped, data.saved], ['', []]);
  assert.deepEqual(
    data.results.map((/** @type {{ name: string }} */ { name }) => name),
    files,
  );
  for (const name of files) assert.ok(!existsSync(join(cwd, name)), 'nothing is saved unasked');
});

test('a session that has ended ends with 4 and says so', async () => {
  const file = cookieFile('session=ended');
  const { code, out } = await axero(['learn', '--site', real.origin, '--session-cookie-file', file]);
  assert.equal(code, 4);
  assert.match(out, /PROBLEM check: Nobody is signed in/);
  assert.match(out, /Nothing was saved/);
});

test('without a site, or with a flag that is no number, it ends with 2 before anything is asked', async () => {
  const none = await axero(['learn'], { cwd: project() });
  assert.equal(none.code, 2);
  assert.match(none.err, /Which site\? Pass --site/);
  const pause = await axero(['learn', '--site', real.origin, '--pause', 'x']);
  assert.equal(pause.code, 2);
  assert.match(pause.err, /--pause x: write a number/);
});

test('without a session the results of an earlier run stay, and only the report is new', async () => {
  const former = { 'site/axero-site.d.ts': 'former types', 'site/axero-site.overlay.json': '{"former":1}' };
  const cwd = project(former);
  const args = ['learn', '--site', real.origin, '--session-cookie-file', cookieFile('ended=1')];
  const { code, out } = await axero([...args, '--out', 'site', '--pause', '0'], { cwd });
  assert.equal(code, 4);
  assert.match(out, /Saved: site\/axero-site-health\.txt\. Nothing was learned/);
  for (const [name, text] of Object.entries(former))
    assert.equal(readFileSync(join(cwd, name), 'utf8'), text);
});
