import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { createSandbox } from 'axero-widget-sdk/testing';
import { loadNews } from '../src/news.js';

let sandbox;

beforeEach(async () => {
  sandbox = await createSandbox({ signedInAs: 'maya' });
  sandbox.install();
});
afterEach(() => sandbox.dispose());

test('returns the newest articles with their addresses', async () => {
  const { rows, message } = await loadNews();
  assert.ok(rows.length > 0);
  assert.match(rows[0].address, /^http/);
  assert.equal(message, '');
});

test('returns a sentence when the site refuses, and articles when it is asked again', async () => {
  const refusal = await sandbox.fail('content.list', { fault: 'status', status: 403 });
  const { rows, message } = await loadNews();
  assert.deepEqual(rows, []);
  assert.notEqual(message, '');
  await refusal.remove();
  assert.ok((await loadNews('reload')).rows.length > 0);
});

test('makes one request and sends no key', async () => {
  await loadNews();
  const requests = await sandbox.journal({ operation: 'content.list' });
  assert.equal(requests.length, 1);
  assert.deepEqual(requests[0].credentials, []);
});
