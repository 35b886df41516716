import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import * as AxeroWidgetSDK from 'axero-widget-sdk';
import { createSandbox } from 'axero-widget-sdk/testing';
import { pageWith, until } from '../support/page.mjs';

const markup = readFileSync(new URL('../widget.html', import.meta.url), 'utf8');
const script = markup.slice(markup.lastIndexOf('<script>') + 8, markup.lastIndexOf('</script>'));

let sandbox;
let part;

beforeEach(async () => {
  sandbox = await createSandbox({ signedInAs: 'maya' });
  sandbox.install();
});
afterEach(() => sandbox.dispose());

/** Runs the script of the widget on a new page. */
function run() {
  const made = pageWith({ 'data-list': 'ul', 'data-status': 'p', 'data-reload': 'button' });
  part = made.part;
  new Function('AxeroWidgetSDK', 'document', script)(AxeroWidgetSDK, made.page);
}

test('shows the newest articles with links', async () => {
  run();
  await until(() => part('data-list').children.length > 0);
  const [item] = part('data-list').children;
  assert.notEqual(item.textContent, '');
  assert.match(item.children[0].href, /^http/);
  assert.equal(part('data-status').textContent, '');
});

test('says what is wrong when the site refuses, and loads again by the button', async () => {
  const refusal = await sandbox.fail('content.list', { fault: 'status', status: 403 });
  run();
  await until(() => part('data-status').textContent !== '');
  assert.equal(part('data-list').children.length, 0);
  await refusal.remove();
  part('data-reload').click();
  await until(() => part('data-list').children.length > 0);
  assert.equal(part('data-status').textContent, '');
});

test('makes one request and sends no key', async () => {
  run();
  await until(() => part('data-list').children.length > 0);
  const requests = await sandbox.journal({ operation: 'content.list' });
  assert.equal(requests.length, 1);
  assert.deepEqual(requests[0].credentials, []);
});
