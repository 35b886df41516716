// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { axero, project } from './support/program.mjs';
import { dev } from './support/site.mjs';

const snippet = `<div class="dev-box">Hello from the file</div>
<script>const a = {};</script>
<script type="module" src="/files/dev-box/dev-box.js"></script>
`;

/** @type {import('./support/site.mjs').Served} */
let site;
let cwd = '';

before(async () => {
  cwd = project({
    'widget.html': snippet,
    'src/dev-box.js': "import { connect } from 'axero-widget-sdk';\nexport const axero = connect;\n",
    'src/style.css': '.dev-box { margin: 0; }\n',
    '.env': 'SECRET=1',
  });
  site = await dev([], { cwd });
});

/** A browser's cookies, as far as a test needs them. */
function visitor() {
  let cookie = '';
  return async (/** @type {string} */ path, /** @type {RequestInit} */ init = {}) => {
    const response = await fetch(new URL(path, site.home), {
      redirect: 'manual',
      ...init,
      headers: { ...init.headers, ...(cookie && { cookie }) },
    });
    const set = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    const names = set.map((one) => one.split('=')[0]);
    const rest = cookie.split('; ').filter((one) => one && !names.includes(one.split('=')[0]));
    cookie = [...rest, ...set].join('; ');
    return response;
  };
}

test('the snippet is shown on an Axero page, as the page editor would store it', async () => {
  const page = await (await visitor()('/')).text();
  assert.match(page, /id="aspnetForm"/);
  assert.match(page, /Hello from the file/);
  assert.match(page, /const a = ;/);
  assert.doesNotMatch(page, /Welcome to Northlight/);
});

test('the visitor is signed in as the asked user and can call the API', async () => {
  const get = visitor();
  await get('/');
  const me = /** @type {any} */ (await (await get('/api/users/me')).json());
  assert.equal(me.UserName, 'maya');
});

test('the bar switches the user, and what goes wrong', async () => {
  const get = visitor();
  await get('/');
  const headers = { 'Content-Type': 'application/json' };
  await get('/__axero/state', { method: 'POST', headers, body: JSON.stringify({ user: 'jonas' }) });
  assert.equal(/** @type {any} */ (await (await get('/api/users/me')).json()).UserName, 'jonas');
  const set = (/** @type {string[]} */ fault) =>
    get('/__axero/state', { method: 'POST', headers, body: JSON.stringify({ fault }) });
  await set(['403']);
  assert.equal((await get('/api/users/me')).status, 403);
  await set(['429']);
  assert.equal((await get('/api/users/me')).headers.get('retry-after'), '2');
  await set(['offline']);
  await assert.rejects(get('/api/users/me'));
  await set(['expired']);
  assert.equal((await get('/api/users/me')).status, 401);
  await set([]);
});

test('files of the package and of the project are served, and no others', async () => {
  const get = visitor();
  const sdk = await get('/files/axero-widget-sdk/index.js');
  assert.deepEqual([sdk.status, sdk.headers.get('content-type')], [200, 'text/javascript; charset=utf-8']);
  const own = await (await get('/files/dev-box/dev-box.js')).text();
  assert.match(own, /from '\/files\/axero-widget-sdk\/index\.js'/);
  assert.equal(
    (await get('/files/dev-box/style.css')).headers.get('content-type'),
    'text/css; charset=utf-8',
  );
  assert.equal((await get('/assets/vendor/jquery/jquery.js')).status, 200);
  for (const path of ['/files/dev-box/.env', '/files/dev-box/..%2f..%2fetc/passwd', '/files/x/nothing.js'])
    assert.equal((await get(path)).status, 404, path);
});

test('a page of another host name cannot use the server', async () => {
  const { port } = new URL(site.home);
  const { request } = await import('node:http');
  const status = await new Promise((resolve) =>
    request({ port, host: '127.0.0.1', path: '/', headers: { host: 'evil.example' } }, (response) =>
      resolve(response.statusCode),
    ).end(),
  );
  assert.equal(status, 403);
});

test('a change of a file reloads the page and shows the new text', async () => {
  const events = await fetch(new URL('/__axero/events', site.home));
  const reader = /** @type {ReadableStream<Uint8Array>} */ (events.body).getReader();
  let heard = '';
  const reloaded = (async () => {
    while (!heard.includes('data: reload')) {
      const { value, done } = await reader.read();
      if (done) throw new Error('the events ended');
      heard += new TextDecoder().decode(value);
    }
  })();
  writeFileSync(join(cwd, 'widget.html'), '<p>The second text</p>');
  await reloaded;
  await reader.cancel();
  assert.match(await (await visitor()('/')).text(), /The second text/);
});

test('a file in a folder that is new reloads the page too', async () => {
  const events = await fetch(new URL('/__axero/events', site.home));
  const reader = /** @type {ReadableStream<Uint8Array>} */ (events.body).getReader();
  const heard = async () => {
    for (let text = ''; !text.includes('data: reload'); ) {
      const { value, done } = await reader.read();
      if (done) throw new Error('the events ended');
      text = new TextDecoder().decode(value);
    }
  };
  mkdirSync(join(cwd, 'src', 'parts'));
  await heard();
  writeFileSync(join(cwd, 'src', 'parts', 'row.js'), 'export const row = 1;\n');
  await heard();
  await reader.cancel();
});

test('a backslash makes the widget fail as on a real page, and says why', async () => {
  writeFileSync(join(cwd, 'widget.html'), '<p>Never shown</p><script>/\\d/</script>');
  const page = await (await visitor()('/')).text();
  assert.match(page, /This widget does not load/);
  assert.match(page, /Bad escaped character in JSON/);
  assert.doesNotMatch(page, /Never shown/);
});

test('dev stops cleanly when it is told to', async () => {
  assert.equal(await site.stop(), 0);
});

test('wrong flags of dev are refused before anything is served', async () => {
  const folder = project({ 'widget.html': '<p></p>' });
  /** @param {string[]} args */
  const refusal = async (args) => {
    const { code, err } = await axero(['dev', ...args], { cwd: folder });
    assert.equal(code, 2, err);
    return err;
  };
  assert.match(await refusal(['--as', 'majo']), /Did you mean maya\?/);
  assert.match(await refusal(['--fault', 'rain']), /known are .*expired/);
  assert.match(await refusal(['--port', '99999']), /up to 65535/);
  assert.match(await refusal(['--allow-writes']), /belongs to --upstream/);
  assert.match(await refusal(['--upstream', 'http://their.site']), /use https/);
  assert.match(await refusal(['other.html']), /no file other\.html/);
});

/** The checks of a page's first call, by the fault that it meets. @type {Record<string, (call: Promise<Response>) => Promise<void>>} */
const faults = {
  expired: async (call) => assert.equal((await call).status, 401),
  429: async (call) => assert.equal((await call).status, 429),
  500: async (call) => assert.equal((await call).status, 500),
  403: async (call) => assert.equal((await call).status, 403),
  offline: async (call) => void (await assert.rejects(call)),
  html: async (call) => assert.match((await call).headers.get('content-type') ?? '', /html/),
  lost: async (call) => assert.equal((await call).status, 200),
};

for (const [fault, meets] of Object.entries(faults))
  test(`dev --fault ${fault} starts, names the page for push, and the page's first call meets it`, async () => {
    const served = await dev(['--fault', fault], { cwd: project({ 'widget.html': '<p></p>' }) });
    assert.ok(served.pages.some(({ widgets }) => widgets.length > 0));
    const page = await fetch(served.home);
    const cookie = page.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    await meets(fetch(`${served.origin}/api/users/me`, { headers: { cookie } }));
    if (fault === '429')
      for (let call = 2; call <= 4; call += 1)
        assert.equal((await fetch(`${served.origin}/api/users/me`, { headers: { cookie } })).status, 429);
    await served.stop();
  });
