import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { createSandbox } from '../../dist/testing.js';

const made = [];
afterEach(() => Promise.all(made.splice(0).map((sandbox) => sandbox.dispose())));

async function sandboxOf(options) {
  const sandbox = await createSandbox(options);
  made.push(sandbox);
  return sandbox;
}

const json = async (response) => (await response).json();
const me = async (sandbox) => (await json(sandbox.fetch('/api/users/me'))).UserName;

test('a sandbox is a whole site with somebody signed in, below a virtual directory too', async () => {
  assert.equal(await me(await sandboxOf()), 'maya');
  const below = await sandboxOf({ virtualDirectory: 'intranet/', signedInAs: 'jonas' });
  assert.equal((await json(below.fetch('/intranet/api/users/me'))).UserName, 'jonas');
  assert.equal((await below.fetch('/api/users/me')).status, 404);
  const nobody = await sandboxOf({ signedInAs: null });
  assert.equal((await nobody.fetch('/api/users/me')).status, 401);
});

test('two sandboxes share nothing', async () => {
  const [first, second] = await Promise.all([sandboxOf(), sandboxOf()]);
  await first.signOut();
  assert.equal((await first.fetch('/api/users/me')).status, 401);
  assert.equal(await me(second), 'maya');
  assert.equal((await second.journal()).length, 1);
});

test('the same seed and moment make the same site, another seed another', async () => {
  const content = async (seed) => {
    const sandbox = await sandboxOf({ seed, now: new Date('2026-03-02T09:00:00Z') });
    const answer = await sandbox.fetch('/api/content/list?PageLength=50');
    assert.equal(answer.status, 200);
    return answer.text();
  };
  const [one, same, other] = await Promise.all([content(1), content(1), content(2)]);
  assert.equal(one, same);
  assert.notEqual(one, other);
});

test('what is created can be read again, and a reset takes it back', async () => {
  const sandbox = await sandboxOf();
  const count = async () => (await json(sandbox.fetch('/api/content/list'))).TotalRecords;
  const before = await count();
  const form = new FormData();
  form.append('SpaceID', '7');
  form.append('file', new Blob(['text']), 'notes.txt');
  const made = await sandbox.fetch('/api/files', { method: 'POST', body: form });
  assert.equal(made.status, 200);
  assert.equal(await count(), before + 1);
  await sandbox.reset();
  assert.equal(await count(), before);
  assert.equal(await me(sandbox), 'maya');
});

test('what is not right about the options is said', async () => {
  const cases = [
    [{ data: 'huge' }, /data must be tiny, standard or large, not "huge"/],
    [{ seed: -1 }, /seed must be a whole number/],
    [{ signedInAs: 'bob' }, /There is no user "bob"\. The users are: .*maya/],
    [{ settings: { colour: 1 } }, /There is no setting "colour"\. The settings are: /],
    [{ security: 'none' }, /The setting "securityLevel" cannot be "none"/],
    [{ virtualDirectory: '/a b' }, /virtualDirectory must be a name like \/intranet/],
    [{ now: new Date('soon') }, /now must be a Date/],
    [{ now: '2026' }, /now must be a Date/],
    [{ now: () => '2026-03-02' }, /now must be a Date/],
    [{ origin: 'localhost' }, /origin must be like http:\/\/localhost/],
  ];
  for (const [options, sentence] of cases) await assert.rejects(createSandbox(options), sentence);
});

test('helpers say what is wrong with a user, an operation, a fault or a setting', async () => {
  const sandbox = await sandboxOf();
  await assert.rejects(sandbox.signIn('bob'), /There is no user "bob"/);
  await assert.rejects(sandbox.changeUser('bob'), /There is no user "bob"/);
  await assert.rejects(sandbox.expireSession({ afterCalls: -1 }), /"afterCalls" must be a whole number/);
  await assert.rejects(sandbox.fail('users.nope', { fault: 'hang' }), /"users.nope" is neither a path/);
  await assert.rejects(sandbox.fail('users.mee', { fault: 'hang' }), /Did you mean "users\.me"\?/);
  await assert.rejects(sandbox.fail('users.me', { fault: 'flood' }), /There is no fault "flood"/);
  await assert.rejects(sandbox.fail('users.me', { fault: 'status', status: 99 }), /99 is not a status/);
  await assert.rejects(sandbox.settings({ ping: 'no' }), /The setting "ping" cannot be "no"/);
  await assert.rejects(sandbox.journal({ colour: 1 }), /The journal cannot be filtered by "colour"/);
  for (const read of [sandbox.journal, sandbox.journalSummary]) {
    await assert.rejects(
      read({ operation: 'users.mee' }),
      /no operation "users\.mee"\. Did you mean "users\.me"\?/,
    );
    await assert.rejects(read({ method: 'GETT' }), /"GETT" is not a method\. Did you mean "GET"\?/);
    await assert.rejects(read({ user: 'nobdy' }), /There is no user "nobdy"\. The users are: .*maya/);
    await assert.rejects(read({ session: 's9' }), /There was no session "s9"\. The sessions are: s1\./);
    await assert.rejects(read({ path: 'api/users/me' }), /Did you mean "\/api\/users\/me"\?/);
  }
  assert.equal(await me(sandbox), 'maya');
});

test('a session expires now or after some calls, ends at sign-out, and changes its user', async () => {
  const sandbox = await sandboxOf();
  assert.equal(await sandbox.expireSession({ afterCalls: 1 }), 1);
  assert.equal(await me(sandbox), 'maya');
  assert.equal((await sandbox.fetch('/api/users/me')).status, 401);
  const jonas = await sandbox.signIn('jonas');
  assert.deepEqual([jonas.userName, await me(sandbox)], ['jonas', 'jonas']);
  await sandbox.changeUser('amira');
  assert.equal(await me(sandbox), 'amira');
  assert.equal(await sandbox.expireSession({ user: 'amira' }), 1);
  assert.equal((await sandbox.fetch('/api/users/me')).status, 401);
});

test('the clock stands still at the moment given, and moving it ends the session', async () => {
  const sandbox = await sandboxOf({ now: Date.UTC(2026, 0, 5) });
  await me(sandbox);
  await me(sandbox);
  const [first, second] = await sandbox.journal();
  assert.deepEqual([first.at, second.at], Array(2).fill('2026-01-05T00:00:00.000Z'));
  sandbox.advance(31 * 60_000);
  assert.equal((await sandbox.fetch('/api/users/me')).status, 401);
  assert.throws(() => sandbox.advance(-1), RangeError);
});

test('the session changes hands after some calls, and only if there is one', async () => {
  const sandbox = await sandboxOf();
  await sandbox.changeUser('jonas', { afterCalls: 1 });
  assert.deepEqual([await me(sandbox), await me(sandbox)], ['maya', 'jonas']);
  const nobody = await sandboxOf({ signedInAs: null });
  await assert.rejects(nobody.changeUser('jonas'), /Nobody is signed in/);
});

test('the site is out of reach until it is not', async () => {
  const sandbox = await sandboxOf();
  await sandbox.goOffline();
  await assert.rejects(sandbox.fetch('/api/users/me'), TypeError);
  await sandbox.goOnline();
  assert.equal(await me(sandbox), 'maya');
  await assert.rejects(sandbox.goOffline({ seconds: -1 }), /"seconds" must be a whole number/);
});

test('the journal’s summary tells which writes came twice', async () => {
  const sandbox = await sandboxOf();
  const post = () =>
    sandbox.fetch('/api/wall', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ WallText: 'Hello', SpaceID: 7 }),
    });
  await post();
  await post();
  const { writes, repeatedWrites, operations } = await sandbox.journalSummary({ operation: 'wall.create' });
  assert.deepEqual([writes, operations], [{ received: 2, written: 2 }, { 'wall.create': 2 }]);
  assert.deepEqual(
    repeatedWrites.map(({ received, written }) => [received, written]),
    [[2, 2]],
  );
});

test('a fault is skipped, limited and shaped as it says', async () => {
  const sandbox = await sandboxOf();
  const retryAfter = { form: 'seconds', seconds: 3 };
  await sandbox.fail('users.me', { fault: 'rate-limit', retryAfter, skip: 1, times: 1 });
  const answers = [];
  for (let call = 0; call < 3; call += 1) answers.push(await sandbox.fetch('/api/users/me'));
  assert.deepEqual(
    answers.map((answer) => [answer.status, answer.headers.get('retry-after')]),
    [
      [200, null],
      [429, '3'],
      [200, null],
    ],
  );
});

test('every fault and every setting of the site has its type', async () => {
  const sandbox = await sandboxOf();
  const declared = (file, name) => {
    const text = readFileSync(new URL(`../../js/testing/control/${file}.ts`, import.meta.url), 'utf8');
    const body = text.slice(text.indexOf(`export interface ${name} {`)).split('\n}')[0];
    return [...body.matchAll(/^ {2}'?([\w-]+)'?\??:/gm)].map(([, found]) => found).sort();
  };
  const error = await sandbox.fail('users.me', { fault: 'flood' }).catch(({ message }) => message);
  const faults = error.split('The faults are: ')[1].replace('.', '').split(', ');
  assert.deepEqual(declared('faults', 'FaultFields'), faults.sort());
  assert.deepEqual(declared('settings', 'SandboxSettings'), Object.keys(await sandbox.settings()).sort());
});

test('failures are in force until they are taken back, one by one or all', async () => {
  const sandbox = await sandboxOf();
  const status = async () => (await sandbox.fetch('/api/users/me')).status;
  const [first, second] = await Promise.all([
    sandbox.fail('users.me', { fault: 'status', status: 503 }),
    sandbox.fail('/api/**', { fault: 'status', status: 404 }),
  ]);
  assert.equal(await status(), 503);
  await first.remove();
  assert.equal(await status(), 404);
  await first.remove();
  await second.remove();
  assert.equal(await status(), 200);
  await sandbox.fail('users.me', { fault: 'status', status: 500 });
  await sandbox.clearFailures();
  const last = await sandbox.fail('users.me', { fault: 'status', status: 418 });
  assert.equal(await status(), 418);
  await last.remove();
  assert.equal(await status(), 200);
});

test('a failure outlives neither a reset nor its number of times, and its handle then does nothing', async () => {
  const sandbox = await sandboxOf();
  const once = await sandbox.fail('users.me', { fault: 'status', status: 503, times: 1 });
  assert.equal((await sandbox.fetch('/api/users/me')).status, 503);
  assert.equal(await me(sandbox), 'maya');
  await sandbox.reset();
  await sandbox.fail('users.me', { fault: 'status', status: 500 });
  await once.remove();
  assert.equal((await sandbox.fetch('/api/users/me')).status, 500);
});

test('the journal tells who asked for what, and is filtered by operation, user and method', async () => {
  const sandbox = await sandboxOf();
  await me(sandbox);
  await sandbox.changeUser('jonas');
  await sandbox.fetch('/api/users');
  await sandbox.fetch('/api/users/me', { credentials: 'omit' });
  const shown = ({ operation, user, status }) => [operation, user, status];
  assert.deepEqual((await sandbox.journal()).map(shown), [
    ['users.me', 'maya', 200],
    ['users.list', 'jonas', 200],
    ['users.me', undefined, 401],
  ]);
  assert.equal((await sandbox.journal({ operation: 'users.me' })).length, 2);
  assert.equal((await sandbox.journal({ user: 'jonas', method: 'GET' })).length, 1);
  await sandbox.clearJournal();
  assert.deepEqual(await sandbox.journal(), []);
});

test('a sandbox that is disposed of says so', async () => {
  const sandbox = await createSandbox();
  await sandbox.dispose();
  await sandbox.dispose();
  await assert.rejects(sandbox.fetch('/'), /has been disposed of/);
});

test('an option that a sandbox does not have, and a folder that is none, are refused', async () => {
  await assert.rejects(createSandbox({ signedinAs: 'maya' }), /signedinAs is no option of createSandbox/);
  for (const virtualDirectory of ['//evil', '/a/../b', 'https://site.example', '/a?b'])
    await assert.rejects(
      createSandbox({ virtualDirectory }),
      /virtualDirectory must be a folder/,
      virtualDirectory,
    );
});
