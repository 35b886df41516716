import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { createSandbox } from 'axero-widget-sdk/testing';
import { showNews } from '../src/news.js';
import { pageWith, until } from '../support/page.mjs';

let sandbox;
let root;
let part;

beforeEach(async () => {
  sandbox = await createSandbox({ signedInAs: 'maya' });
  sandbox.install();
  ({ root, part } = pageWith({ 'data-list': 'ul', 'data-status': 'p', 'data-reload': 'button' }));
});
afterEach(() => sandbox.dispose());

test('shows the newest articles with links', async () => {
  await showNews(root);
  const [item] = part('data-list').children;
  assert.notEqual(item.textContent, '');
  assert.match(item.children[0].href, /^http/);
  assert.equal(part('data-status').textContent, '');
});

test('says what is wrong when the site refuses, and loads again by the button', async () => {
  const refusal = await sandbox.fail('content.list', { fault: 'status', status: 403 });
  await showNews(root);
  assert.notEqual(part('data-status').textContent, '');
  assert.equal(part('data-list').children.length, 0);
  await refusal.remove();
  part('data-reload').click();
  await until(() => part('data-list').children.length > 0);
  assert.equal(part('data-status').textContent, '');
});

test('makes one request and sends no key', async () => {
  await showNews(root);
  const requests = await sandbox.journal({ operation: 'content.list' });
  assert.equal(requests.length, 1);
  assert.deepEqual(requests[0].credentials, []);
});
