import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const source = `export * from './client/errors.ts'`;
const { AxeroError, isAxeroError } = await bundled(source);

test('an error is an Error with a name, a kind and what is known', () => {
  const cause = new TypeError('Failed to fetch');
  const error = new AxeroError('network', 'No answer.', {
    operation: 'users.me',
    status: 502,
    retryable: true,
    actor: 'user',
    cause,
  });
  assert.ok(error instanceof Error);
  assert.equal(`${error}`, 'AxeroError: No answer.');
  assert.deepEqual(
    [error.kind, error.operation, error.status, error.retryable, error.actor, error.cause],
    ['network', 'users.me', 502, true, 'user', cause],
  );
});

test('what is not known is undefined, and the author has to act', () => {
  const error = new AxeroError('internal', 'A fault.');
  const { operation, status, serverMessage, retryAfter, requestId } = error;
  assert.deepEqual(
    { operation, status, serverMessage, retryAfter, requestId },
    {
      operation: undefined,
      status: undefined,
      serverMessage: undefined,
      retryAfter: undefined,
      requestId: undefined,
    },
  );
  assert.deepEqual([error.retryable, error.actor, 'cause' in error], [false, 'author', false]);
});

test('the guard knows an error by its kind', () => {
  const error = new AxeroError('forbidden', 'No.');
  assert.ok(isAxeroError(error));
  assert.ok(isAxeroError(error, 'forbidden'));
  assert.ok(!isAxeroError(error, 'network'));
});

test('the guard knows the errors of another copy of the package', async () => {
  const other = await bundled(source);
  const error = new other.AxeroError('forbidden', 'No.');
  assert.ok(!(error instanceof AxeroError));
  assert.ok(isAxeroError(error, 'forbidden'));
});

test('the guard takes anything', () => {
  const likeness = { name: 'AxeroError', kind: 'forbidden', message: 'No.' };
  for (const other of [
    undefined,
    null,
    0,
    'AxeroError',
    Symbol('x'),
    () => {},
    {},
    new Error('x'),
    likeness,
    Object.create(null),
  ])
    assert.equal(isAxeroError(other), false);
});

test('the mark of an error is not copied with its fields', () => {
  assert.equal(isAxeroError({ ...new AxeroError('forbidden', 'No.') }), false);
});

test('the guard knows an error of the package that wasm-pack builds, by the mark that it carries', () => {
  // Made by `From<Error> for JsValue` in src/browser/error.rs.
  const error = Object.assign(new Error('No.'), {
    kind: 'forbidden',
    [Symbol.for('axero-widget-sdk.error')]: true,
  });
  assert.ok(isAxeroError(error) && isAxeroError(error, 'forbidden') && !isAxeroError(error, 'network'));
});

test('the texts of an error have an end', () => {
  const long = 'y'.repeat(1_000_000);
  const error = new AxeroError('rejected', long, { operation: long, serverMessage: long });
  assert.deepEqual(
    [error.message.length, error.operation.length, error.serverMessage.length],
    [1000, 200, 1000],
  );
  assert.ok([error.message, error.operation, error.serverMessage].every((text) => text.endsWith('y\u2026')));
  assert.equal(new AxeroError('rejected', 'short').message, 'short');
});

test('a report masks what may be a key in a path, and cuts what is long', () => {
  const error = new AxeroError('not-found', 'Nothing.', {
    operation: 'GET x/bXktdXNlcjphYmNkZWZnaC0xMjM0LTU2Nzgw/y',
    requestId: 'r'.repeat(5_000),
  });
  const report = error.supportReport();
  assert.match(report, /operation: GET x\/\[masked\]\/y/);
  assert.ok(report.length < 1_000);
  const named = new AxeroError('not-found', 'Nothing.', { operation: 'content.listPopularAndTrendingItems' });
  assert.match(named.supportReport(), /operation: content\.listPopularAndTrendingItems/);
});

test('a text is not cut within a character', () => {
  const error = new AxeroError('rejected', 'x', { serverMessage: `${'a'.repeat(998)}\u{1f600}\u{1f600}` });
  assert.ok(error.serverMessage.length <= 1_000);
  assert.doesNotMatch(error.serverMessage, /[\ud800-\udbff](?![\udc00-\udfff])/);
});
