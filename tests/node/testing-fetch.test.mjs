import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { createSandbox } from '../../dist/testing.js';

let sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.dispose());

const put = (body, init = {}) => sandbox.fetch('/api/users/me', { method: 'PUT', body, ...init });
const lengthOfLast = async () => (await sandbox.journal()).at(-1).bodyLength;

test('an address is a path, an absolute address, a URL or a Request, of this origin only', async () => {
  for (const input of [
    '/api/users/me',
    'api/users/me',
    'http://localhost/api/users/me',
    new URL('http://localhost/api/users/me#part'),
    new Request('http://localhost/api/users/me'),
  ]) {
    const answer = await sandbox.fetch(input);
    assert.deepEqual([answer.status, answer.url], [200, 'http://localhost/api/users/me']);
    assert.deepEqual([answer.ok, answer.type, answer.redirected], [true, 'basic', false]);
  }
  await assert.rejects(sandbox.fetch('http://elsewhere.example/'), (error) => {
    assert.ok(error instanceof TypeError);
    return /answers for http:\/\/localhost only/.test(error.cause.message);
  });
  await assert.rejects(sandbox.fetch('http://maya:x@localhost/'), TypeError);
  await assert.rejects(sandbox.fetch('http://'), TypeError);
});

test('a redirect is followed, opaque or an error, as asked', async () => {
  await sandbox.signOut();
  await sandbox.settings({ sessionFace: 'login-redirect' });
  const opaque = await sandbox.fetch('/api/users/me', { redirect: 'manual' });
  assert.deepEqual([opaque.type, opaque.status, opaque.ok], ['opaqueredirect', 0, false]);
  assert.deepEqual([[...opaque.headers], await opaque.text()], [[], '']);
  assert.equal(opaque.clone().type, 'opaqueredirect');
  const followed = await sandbox.fetch('/api/users/me');
  assert.deepEqual([followed.status, followed.redirected], [200, true]);
  assert.equal(new URL(followed.url).pathname, '/login');
  await assert.rejects(sandbox.fetch('/api/users/me', { redirect: 'error' }), TypeError);
  await sandbox.settings({ sessionFace: 'idp-redirect' });
  await assert.rejects(sandbox.fetch('/api/users/me'), TypeError);
});

test('the sign-in form gives the session cookie, which no page can read and no page can send itself', async () => {
  await sandbox.signOut();
  const { userName, password } = sandbox.users.find((user) => user.userName === 'jonas');
  const form = new URLSearchParams({ UserName: userName, Password: password, SignIn: '' });
  const home = await sandbox.fetch('/login', { method: 'POST', body: form });
  assert.equal(home.redirected, true);
  assert.equal(home.headers.get('set-cookie'), null);
  const answer = await sandbox.fetch('/api/users/me', { headers: { cookie: '.SANDBOXAUTH=forged' } });
  assert.equal((await answer.json()).UserName, 'jonas');
  assert.equal((await sandbox.fetch('/api/users/me', { credentials: 'omit' })).status, 401);
});

test('a body of every kind arrives with its length and content type', async () => {
  const bytes = new TextEncoder().encode('résumé');
  const stream = new Blob([bytes]).stream();
  const bodies = ['résumé', bytes, bytes.buffer, new DataView(bytes.buffer), new Blob([bytes]), stream];
  for (const body of bodies) {
    await put(body, body === stream ? { duplex: 'half' } : {});
    assert.equal(await lengthOfLast(), bytes.length);
  }
  await put(new URLSearchParams({ a: '1 2' }));
  assert.equal(await lengthOfLast(), 'a=1+2'.length);
  await sandbox.fetch(new Request('http://localhost/api/users/me', { method: 'PUT', body: 'abc' }));
  assert.equal(await lengthOfLast(), 3);
  await assert.rejects(sandbox.fetch('/', { body: 'x' }), TypeError);
});

test('an upload keeps its fields, its name and its bytes', async () => {
  const bytes = [0, 255, 13, 10, 45, 45];
  const form = new FormData();
  form.append('SpaceID', '7');
  form.append('ContentBody', 'two\nlines');
  form.append('file', new File([new Uint8Array(bytes)], 'räw.png', { type: 'image/png' }));
  const made = await sandbox.fetch('/api/files', { method: 'POST', body: form });
  const { ResponseData: id } = await made.json();
  const listed = await (await sandbox.fetch('/api/files/space?SpaceID=7&PageLength=50')).json();
  const file = listed.ResponseData.find(({ ContentID }) => ContentID === id);
  assert.equal(file.ContentTitle, 'räw.png');
  assert.match(file.ContentBody, /two\r\nlines/);
  const stored = await sandbox.fetch(`/media/${id}/row.png`);
  assert.deepEqual([...new Uint8Array(await stored.arrayBuffer())], bytes);
  assert.equal(stored.headers.get('content-type'), 'image/png');
});

test('headers that a page may not set are dropped, and what is no header is refused', async () => {
  await sandbox.settings({ originCheck: true });
  const forged = { origin: 'http://elsewhere.example', host: 'elsewhere.example' };
  assert.notEqual((await put('{}', { headers: forged })).status, 403);
  await assert.rejects(put('', { headers: { 'a b': '1' } }), TypeError);
  await assert.rejects(put('', { headers: { a: '1\n2' } }), TypeError);
  await assert.rejects(put('', { headers: [['a']] }), TypeError);
  await assert.rejects(put('', { method: 'A B' }), TypeError);
});

test('an abort ends a call before it begins, while it waits, while nothing comes and while the body comes', async () => {
  const reason = new Error('enough');
  await assert.rejects(sandbox.fetch('/', { signal: AbortSignal.abort(reason) }), reason);
  for (const fault of [{ fault: 'delay', ms: 60_000 }, { fault: 'hang' }]) {
    const handle = await sandbox.fail('users.me', fault);
    const controller = new AbortController();
    const call = sandbox.fetch('/api/users/me', { signal: controller.signal });
    controller.abort();
    await assert.rejects(call, { name: 'AbortError' });
    await handle.remove();
  }
  await sandbox.fail('users.me', { fault: 'slow', piece: 1, pauseMs: 60_000 });
  const controller = new AbortController();
  const slow = await sandbox.fetch('/api/users/me', { signal: controller.signal });
  const text = slow.text();
  controller.abort(reason);
  await assert.rejects(text, reason);
});

test('a broken connection is a TypeError, and a body that breaks off fails while it is read', async () => {
  await sandbox.fail('users.me', { fault: 'reset', times: 1 });
  await assert.rejects(sandbox.fetch('/api/users/me'), TypeError);
  await sandbox.fail('users.me', { fault: 'truncate', bytes: 5, times: 2 });
  const cut = await sandbox.fetch('/api/users/me');
  assert.equal(cut.status, 200);
  await assert.rejects(cut.json(), TypeError);
  const reader = (await sandbox.fetch('/api/users/me')).body.getReader();
  assert.equal((await reader.read()).value.length, 5);
  await assert.rejects(reader.read(), TypeError);
});

test('a slow body comes whole, in pieces', async () => {
  await sandbox.fail('users.me', { fault: 'slow', piece: 100, pauseMs: 1 });
  const whole = await (await sandbox.fetch('/api/users/me')).json();
  assert.equal(whole.UserName, 'maya');
  const reader = (await sandbox.fetch('/api/users/me')).body.getReader();
  assert.equal((await reader.read()).value.length, 100);
  await reader.cancel();
});

test('a HEAD and a 204 have no body, and every answer can be cloned', async () => {
  const head = await sandbox.fetch('/api/users/me', { method: 'HEAD' });
  assert.deepEqual([head.body, await head.text()], [null, '']);
  await sandbox.fail('users.me', { fault: 'status', status: 204, body: 'json' });
  assert.equal((await sandbox.fetch('/api/users/me')).body, null);
  await sandbox.clearFailures();
  const answer = await sandbox.fetch('/api/users/me');
  const copy = answer.clone();
  assert.deepEqual([copy.url, await copy.text()], [answer.url, await answer.text()]);
});

test('a body is read once, whichever way', async () => {
  for (const read of ['text', 'json', 'arrayBuffer', 'blob']) {
    const answer = await sandbox.fetch('/api/users/me');
    assert.equal(answer.bodyUsed, false);
    await answer[read]();
    assert.equal(answer.bodyUsed, true);
    for (const again of ['text', 'json', 'arrayBuffer', 'blob'])
      await assert.rejects(answer[again](), TypeError);
  }
});

test('what hangs ends when the sandbox is reset', async () => {
  await sandbox.fail('users.me', { fault: 'hang' });
  const call = sandbox.fetch('/api/users/me');
  const ended = assert.rejects(call, TypeError);
  await sandbox.journal();
  await sandbox.reset();
  await ended;
});
