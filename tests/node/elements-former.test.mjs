import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, elementPage, pageOf, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(['comments', 'news']);
define();

async function show(tag, calls, properties) {
  const host = Object.assign(document.createElement(tag), {
    client: clientOf(window, calls),
    eager: true,
    ...properties,
  });
  document.body.append(host);
  await settled();
  return host;
}

const textOf = (host) => host.shadowRoot.querySelector('.box').textContent;

test('a failure for other attributes does not show what the former ones gave as out of date', async () => {
  const failing = new Set();
  const list = async ({ SpaceID }) => {
    if (failing.has(SpaceID)) throw new Error('no answer');
    return pageOf([{ ContentTitle: `News of ${SpaceID}` }]);
  };
  const host = await show('axero-news', { content: { list } }, { space: 3 });
  assert.match(textOf(host), /News of 3/);
  failing.add(4);
  host.space = 4;
  await settled();
  assert.equal(host.state, 'error');
  assert.doesNotMatch(textOf(host), /News of 3/);
  host.space = 5;
  await settled();
  assert.match(textOf(host), /News of 5/);
  failing.add(5);
  await host.reload();
  assert.equal(host.state, 'stale');
  assert.match(textOf(host), /News of 5/);
});

test('comments that were written on one item are not shown under another', async () => {
  const create = async () => 77;
  const calls = {
    comments: { list: async () => pageOf([]), create },
    users: { me: async () => ({ UserID: 1, UserInfoDisplayName: 'Ana' }) },
  };
  const host = await show('axero-comments', calls, { item: 1 });
  const field = host.shadowRoot.querySelector('textarea');
  field.value = 'On the first';
  field.dispatchEvent(new window.Event('input'));
  await settled();
  host.shadowRoot.querySelector('form').dispatchEvent(new window.Event('submit', { cancelable: true }));
  await settled();
  assert.match(textOf(host), /On the first/);
  field.value = 'Not yet sent';
  field.dispatchEvent(new window.Event('input'));
  await settled();
  host.item = 2;
  await settled();
  assert.equal(host.state, 'empty');
  assert.doesNotMatch(textOf(host), /On the first/);
  assert.equal(field.value, '');
});
