import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { createSandbox, type Sandbox } from 'axero-widget-sdk/testing';
import { showNews } from '../src/news.ts';
import { pageWith, until } from '../support/page.mjs';

let sandbox: Sandbox;
let page: ReturnType<typeof pageWith>;

beforeEach(async () => {
  sandbox = await createSandbox({ signedInAs: 'maya' });
  sandbox.install();
  page = pageWith({ 'data-list': 'ul', 'data-status': 'p', 'data-reload': 'button' });
});
afterEach(() => sandbox.dispose());

const text = (name: string) => page.part(name)?.textContent;

test('shows the newest articles with links', async () => {
  await showNews(page.root);
  const [item] = page.part('data-list').children;
  assert.notEqual(item.textContent, '');
  assert.match(item.children[0].href, /^http/);
  assert.equal(text('data-status'), '');
});

test('says what is wrong when the site refuses, and loads again by the button', async () => {
  const refusal = await sandbox.fail('content.list', { fault: 'status', status: 403 });
  await showNews(page.root);
  assert.notEqual(text('data-status'), '');
  await refusal.remove();
  page.part('data-reload').click();
  await until(() => page.part('data-list').children.length > 0);
  assert.equal(text('data-status'), '');
});

test('makes one request and sends no key', async () => {
  await showNews(page.root);
  const requests = await sandbox.journal({ operation: 'content.list' });
  assert.equal(requests.length, 1);
  assert.deepEqual(requests[0]?.credentials, []);
});
