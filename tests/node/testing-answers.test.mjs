import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { createSandbox } from '../../dist/testing.js';

const made = [];
afterEach(async () => {
  mock.restoreAll();
  await Promise.all(made.splice(0).map((sandbox) => sandbox.dispose()));
});

async function sandboxOf(options) {
  const sandbox = await createSandbox({ unknownShapes: 'invent', ...options });
  made.push(sandbox);
  return sandbox;
}

const json = async (response) => (await response).json();
const send = (sandbox, method, path, body, type = 'application/json') =>
  sandbox.fetch(path, { method, body, ...(type && { headers: { 'content-type': type } }) });

test('own data comes in the envelope of its operation until its handle is removed', async () => {
  const sandbox = await sandboxOf();
  const handle = await sandbox.answer('polls.get', { PollID: 5 }, { message: 'Hello' });
  const envelope = { IsError: false, ResponseMessage: 'Hello', ResponseData: { PollID: 5 } };
  assert.deepEqual(await json(sandbox.fetch('/api/polls/5')), envelope);
  await handle.remove();
  assert.equal((await sandbox.fetch('/api/polls/5')).status, 404);
});

test('own answers and failures are removed one by one or all', async () => {
  const sandbox = await sandboxOf();
  const text = async () => (await sandbox.fetch('/api/users/me')).text();
  const first = await sandbox.answer('users.me', 1);
  const failure = await sandbox.fail('users.me', { fault: 'empty' });
  await sandbox.answer('users.me', 2);
  assert.equal(await text(), '');
  await failure.remove();
  assert.equal(await text(), '1');
  await first.remove();
  assert.equal(await text(), '2');
  await sandbox.clearFailures();
  assert.match(await text(), /"maya"/);
});

test('a function gets what was asked, by whom, and in which form', async () => {
  const sandbox = await sandboxOf({ virtualDirectory: '/intranet' });
  const seen = [];
  await sandbox.answer('/api/**', (request) => {
    seen.push(request);
    return [request.method];
  });
  const answer = await json(sandbox.fetch('/intranet/api/users?UserName=ada&PageLength=2'));
  assert.deepEqual([answer.ResponseData, answer.TotalRecords], [['GET'], 1]);
  await send(sandbox, 'PUT', '/intranet/api/users/101', '{"FirstName":"Ada"}');
  await send(sandbox, 'POST', '/intranet/api/custom/weather', 'plain', 'text/plain');
  const form = new FormData();
  form.append('SpaceID', '7');
  await send(sandbox, 'POST', '/intranet/api/files', form, null);
  const [list, update, custom, upload] = seen;
  assert.deepEqual(list, {
    ...{ method: 'GET', path: '/api/users', query: { UserName: 'ada', PageLength: '2' }, body: undefined },
    ...{ operation: 'users.list', user: 'maya' },
  });
  assert.deepEqual([update.operation, update.body], ['users.update', { FirstName: 'Ada' }]);
  assert.deepEqual([custom.operation, custom.body], [undefined, 'plain']);
  assert.equal(upload.body.get('SpaceID'), '7');
});

test('a function may be asynchronous, has a total and a status, and nothing to say', async () => {
  const sandbox = await sandboxOf();
  await sandbox.answer('users.list', async () => [1], { total: 70, times: 1 });
  assert.deepEqual((await json(sandbox.fetch('/api/users'))).TotalRecords, 70);
  await sandbox.answer('users.me', () => undefined, { status: 403, message: 'Not you.' });
  const refused = await sandbox.fetch('/api/users/me');
  assert.deepEqual([refused.status, await refused.json()], [403, { Message: 'Not you.' }]);
});

test('a function that throws answers 500 and is named in the console', async () => {
  const error = mock.method(console, 'error', () => undefined);
  const sandbox = await sandboxOf();
  await sandbox.answer('users.me', () => {
    throw new Error('a mistake');
  });
  const answer = await sandbox.fetch('/api/users/me');
  assert.deepEqual([answer.status, await answer.json()], [500, { Message: 'Error: a mistake' }]);
  assert.match(error.mock.calls[0].arguments[0], /^The function that answers users\.me has failed/);
  const [{ status, waitMs }] = await sandbox.journal();
  assert.deepEqual([status, waitMs], [500, 0]);
  assert.deepEqual((await sandbox.journalSummary()).statuses, { 500: 1 });
});

test('a call that waits for a function ends when the caller aborts and when the sandbox ends', async () => {
  const sandbox = await sandboxOf();
  const never = () => new Promise(() => undefined);
  await sandbox.answer('users.me', never);
  // Once the request has arrived, the function runs.
  const arrived = async () => {
    while ((await sandbox.journal()).length === 0) await new Promise(setImmediate);
  };
  const controller = new AbortController();
  const reason = new Error('enough');
  const call = sandbox.fetch('/api/users/me', { signal: controller.signal });
  await arrived();
  controller.abort(reason);
  await assert.rejects(call, reason);
  for (const end of ['reset', 'dispose']) {
    await sandbox.clearFailures();
    await sandbox.clearJournal();
    await sandbox.answer('users.me', never);
    const ended = assert.rejects(sandbox.fetch('/api/users/me'), TypeError);
    await arrived();
    await sandbox[end]();
    await ended;
  }
});

test('faults break an answer of a function as they break any other', async () => {
  const sandbox = await sandboxOf();
  await sandbox.answer('users.me', () => ({ UserID: 7 }));
  await sandbox.fail('users.me', { fault: 'truncate', bytes: 3 });
  await assert.rejects((await sandbox.fetch('/api/users/me')).json(), TypeError);
  const { fault, acted } = (await sandbox.journal()).at(-1);
  assert.deepEqual([fault, acted], ['truncate', false]);
});

test('without a session no function is called and no answer is used up', async () => {
  const sandbox = await sandboxOf();
  const make = mock.fn(() => 'mine');
  await sandbox.answer('users.me', make, { times: 1 });
  await sandbox.expireSession();
  assert.equal((await sandbox.fetch('/api/users/me')).status, 401);
  assert.equal(make.mock.callCount(), 0);
  await sandbox.signIn();
  assert.equal(await json(sandbox.fetch('/api/users/me')), 'mine');
});

test('a write with an own answer is named in the journal and not carried out', async () => {
  const sandbox = await sandboxOf();
  await sandbox.answer('wall.create', 4711);
  const body = JSON.stringify({ WallText: 'Hello', SpaceID: 7 });
  assert.equal((await json(send(sandbox, 'POST', '/api/wall', body))).ResponseData, 4711);
  const { fault, acted, written } = (await sandbox.journal()).at(-1);
  assert.deepEqual([fault, acted, written], ['answer', false, false]);
});

test('an answer that makes no sense is refused with a sentence', async () => {
  const sandbox = await sandboxOf();
  await assert.rejects(sandbox.answer('users.nope', 1), /"users.nope" is neither a path/);
  await assert.rejects(sandbox.answer('users.me', 1, { status: 99 }), /99 is not a status/);
  await assert.rejects(sandbox.answer('users.me', 1, { total: 5 }), /"total" belongs to an envelope/);
  await assert.rejects(sandbox.answer('users.me', 1, { user: 'bob' }), /There is no user "bob"/);
  await assert.rejects(
    sandbox.answer('users.me', () => 1, { stats: 404 }),
    /no field "stats"\. Did you mean "status"\? The fields are: data, status, message, total, method, user, session, skip, times\.$/,
  );
  await assert.rejects(
    sandbox.answer('/api/custom/q?x=1', 1),
    /paths are compared without their query: write "\/api\/custom\/q"/,
  );
});

test('an own record has an id, is found, and is signed in with its own page', async () => {
  const sandbox = (await sandboxOf()).install();
  const id = await sandbox.add('users', {
    UserName: 'ada',
    UserInfoDisplayName: 'Ada',
    AvatarImageURL: null,
  });
  const [row] = (await json(sandbox.fetch('/api/users?UserName=ada'))).ResponseData.filter(
    ({ UserID }) => UserID === id,
  );
  assert.deepEqual([row.UserInfoDisplayName, 'AvatarImageURL' in row], ['Ada', false]);
  const ada = await sandbox.signIn('ada');
  assert.deepEqual([ada.id, ada.name, globalThis.CF_USERID], [id, 'Ada', id]);
  await sandbox.reset();
  assert.equal((await sandbox.fetch(`/api/users/${id}/details`)).status, 404);
});

test('an unknown kind or field of a record is an error that names what there is', async () => {
  const sandbox = await sandboxOf();
  await assert.rejects(sandbox.add('people', {}), /There is no kind "people"\. The kinds are: users, /);
  await assert.rejects(sandbox.add('users', { email: '' }), /Did you mean "Email"\? The fields are: /);
  await assert.rejects(sandbox.add('content', {}, { by: 'bob' }), /There is no user "bob"/);
});

test('the console warns of each invented answer once, and the journal marks it each time', async () => {
  const warn = mock.method(console, 'warn', () => undefined);
  const sandbox = await createSandbox();
  made.push(sandbox);
  for (const path of ['/api/polls/list', '/api/polls/list', '/api/users']) await sandbox.fetch(path);
  const marks = (await sandbox.journal()).map(({ invented }) => invented);
  assert.deepEqual(marks, [true, true, undefined]);
  assert.equal(warn.mock.callCount(), 1);
  assert.match(
    warn.mock.calls[0].arguments[0],
    /^No source shows what polls\.list answers: .* sandbox\.answer\('polls\.list', data\)/,
  );
  await sandbox.answer('polls.get', {});
  await sandbox.fetch('/api/polls/5');
  assert.equal(warn.mock.callCount(), 1);
});

test('invented answers come without a warning or not at all, as the options say', async () => {
  const warn = mock.method(console, 'warn', () => undefined);
  const quiet = await sandboxOf({ unknownShapes: 'invent' });
  assert.equal((await quiet.fetch('/api/polls/list')).status, 200);
  const strict = await sandboxOf({ unknownShapes: 'refuse' });
  assert.equal(warn.mock.callCount(), 0);
  await strict.fetch('/api/polls/list');
  const refused = await strict.fetch('/api/polls/list');
  assert.equal(refused.status, 501);
  assert.match((await refused.json()).Message, /sandbox\.answer\('polls\.list', data\)/);
  assert.equal(warn.mock.callCount(), 1);
  await assert.rejects(createSandbox({ unknownShapes: 'guess' }), /"unknownShapes" cannot be "guess"/);
});
