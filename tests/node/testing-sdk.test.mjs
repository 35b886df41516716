import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import * as sdk from '../../dist/index.js';
import { connect as connectSlim } from '../../dist/slim.js';
import { createSandbox } from '../../dist/testing.js';

const before = new Set(Object.getOwnPropertyNames(globalThis));
const originals = { fetch: globalThis.fetch, BroadcastChannel: globalThis.BroadcastChannel };

let sandbox;
beforeEach(async () => {
  sandbox = (await createSandbox()).install();
});
afterEach(() => sandbox.dispose());

const asked = async (operation) => (await sandbox.journal({ operation })).length;

test('connect finds the site in plain Node, with the page of the user who is signed in', async () => {
  const axero = await sdk.connect();
  assert.deepEqual([axero.page.userId, axero.page.userDisplayName], [101, 'Maya Lindqvist']);
  assert.equal((await axero.users.me()).UserName, 'maya');
  const id = await axero.wall.create({ WallText: 'Hello', SpaceID: 7 });
  assert.ok(Number.isInteger(id) && id > 0);
  assert.equal(await connectSlim({ wasm: new Uint8Array() }), axero);
});

test('what one test has read or met is forgotten for the next', async () => {
  const first = await sdk.connect();
  await first.users.list({ PageLength: 3 });
  await first.users.list({ PageLength: 3 });
  assert.equal(await asked('users.list'), 1);
  await sandbox.expireSession();
  const waits = first.users.me({}, { cache: 'reload' });
  const ended = assert.rejects(waits, { kind: 'session-expired' });
  while (first.session.state !== 'expired') await new Promise(setImmediate);
  await sandbox.reset();
  await ended;
  const second = await sdk.connect();
  assert.notEqual(second, first);
  assert.equal(second.session.state, 'unknown');
  await second.users.list({ PageLength: 3 });
  assert.equal(await asked('users.list'), 1);
});

test('a session that ends in the middle is met, and the read goes on after the sign-in', async () => {
  const axero = await sdk.connect();
  const events = [];
  for (const name of ['sessionexpired', 'signedin', 'userchanged'])
    axero.addEventListener(name, () => events.push(name));
  await sandbox.expireSession({ afterCalls: 1 });
  await axero.users.me();
  const waits = axero.users.list({ PageLength: 2 });
  while (axero.session.state !== 'expired') await new Promise(setImmediate);
  await sandbox.signIn();
  await axero.session.check();
  assert.equal((await waits).items.length, 2);
  assert.deepEqual(events, ['sessionexpired', 'signedin']);
});

test('another user behind the page’s back is noticed', async () => {
  const axero = await sdk.connect();
  await axero.users.me();
  const changed = new Promise((resolve) => axero.addEventListener('userchanged', resolve));
  await sandbox.changeUser('jonas');
  await axero.session.check();
  assert.equal((await changed).type, 'userchanged');
  assert.equal(globalThis.CF_USERID, 101);
  await sandbox.signIn('jonas');
  assert.equal(globalThis.CF_USERID, 102);
});

test('an upload tells its progress', async () => {
  const axero = await sdk.connect();
  const seen = [];
  const file = new File(['0123456789'], 'digits.txt');
  const id = await axero.files.upload({ SpaceID: 7, file }, { onProgress: (at) => seen.push(at) });
  assert.ok(id > 0);
  assert.ok(seen.length > 0 && seen.every(({ loaded, total }) => loaded === total && loaded > 10));
});

test('a library that sends by XMLHttpRequest is served as well', async () => {
  const { default: axios } = await import('axios');
  const client = axios.create({ adapter: 'xhr', baseURL: 'http://localhost' });
  const { status, data, headers } = await client.get('/api/users/me');
  assert.deepEqual([status, data.UserName], [200, 'maya']);
  assert.match(headers['content-type'], /^application\/json/);
  await sandbox.fail('users.me', { fault: 'reset' });
  await assert.rejects(client.get('/api/users/me'), { code: 'ERR_NETWORK' });
});

test('under fake timers time passes only when it is told to', async () => {
  await sandbox.uninstall();
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.UTC(2026, 4, 4) });
  try {
    sandbox.install();
    const axero = await sdk.connect();
    await sandbox.fail('users.me', { fault: 'delay', ms: 5_000 });
    let answered = false;
    const call = axero.users.me().then(() => {
      answered = true;
    });
    const settle = async () => {
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    };
    await settle();
    mock.timers.tick(4_999);
    await settle();
    assert.equal(answered, false);
    mock.timers.tick(1);
    await call;
    assert.match((await sandbox.journal())[0].at, /^2026-05-04T00:00:0/);
  } finally {
    mock.timers.reset();
  }
});

test('requests of others go on as before, and to the site’s addresses only here', async () => {
  await sandbox.uninstall();
  const seen = [];
  globalThis.fetch = async (input) => {
    seen.push(String(input));
    return new Response('elsewhere');
  };
  try {
    sandbox.install();
    for (const address of ['http://elsewhere.example/api/users/me', '/files/picture.png'])
      assert.equal(await (await fetch(address)).text(), 'elsewhere');
    assert.equal((await fetch('/api/users/me')).status, 200);
    assert.deepEqual(seen, ['http://elsewhere.example/api/users/me', '/files/picture.png']);
    await sandbox.uninstall();
  } finally {
    globalThis.fetch = originals.fetch;
  }
});

test('one sandbox at a time stands in place of the network, and leaves nothing behind', async () => {
  const other = await createSandbox();
  assert.throws(() => other.install(), /call its uninstall\(\) first/);
  await sdk.connect();
  await sandbox.uninstall();
  const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  assert.deepEqual(left, []);
  assert.deepEqual({ fetch: globalThis.fetch, BroadcastChannel: globalThis.BroadcastChannel }, originals);
  other.install({ spaceId: 7 });
  assert.equal((await sdk.connect()).page.spaceId, 7);
  await other.dispose();
});
