import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, elementPage, pageOf, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(
  ['people', 'chart'],
  '<axero-people id="late"></axero-people>',
);

/** The elements that wait until they are near the visible part of the page, and what says so. */
let arrive = () => {};
window.IntersectionObserver = class {
  constructor(changed) {
    arrive = (target) => changed([{ target, isIntersecting: true }]);
  }
  observe() {}
  unobserve() {}
};

let reads = 0;
const person = (name) => ({ UserID: 1, UserInfoDisplayName: name });
const client = clientOf(window, {
  users: {
    list: async () => {
      reads += 1;
      return pageOf([person('Read')]);
    },
  },
  analytics: {
    content: {
      listViewed: async () => {
        reads += 1;
        return [{ ContentTitle: 'Read', Count: 1 }];
      },
    },
  },
});

const late = document.querySelector('#late');
late.items = [person('Own')];
late.client = client;
define();

const textOf = (host) => host.shadowRoot.querySelector('[part=name]').textContent;

/** Puts an element into the page and waits until it shows what it read. */
async function ready(tag, properties = {}) {
  const host = Object.assign(document.createElement(tag), { client, eager: true, ...properties });
  document.body.append(host);
  await settled();
  assert.equal(host.state, 'ready');
  return host;
}

test('items that were set before the script ran are not replaced by an answer when the element comes near', async () => {
  await settled();
  assert.equal(textOf(late), 'Own');
  arrive(late);
  await settled();
  assert.deepEqual([textOf(late), reads], ['Own', 0]);
});

test('items that are set while the first read waits are not replaced by its answer', async () => {
  const host = document.createElement('axero-people');
  let answer = () => {};
  const slow = new Promise((resolve) => {
    answer = resolve;
  });
  host.client = clientOf(window, { users: { list: () => slow } });
  host.eager = true;
  document.body.append(host);
  await settled();
  host.items = [person('Own')];
  await settled();
  answer(pageOf([person('Read')]));
  await settled();
  assert.equal(textOf(host), 'Own');
});

test('an element with items of its own reads nothing when it is reloaded', async () => {
  const host = await ready('axero-people', { items: [person('Own')] });
  const before = reads;
  await host.reload();
  await settled();
  assert.deepEqual([textOf(host), reads - before], ['Own', 0]);
});

test('items that are taken back are replaced by an answer, and null is no items', async () => {
  const host = await ready('axero-people', { items: null });
  assert.equal(textOf(host), 'Read');
  for (const none of [undefined, null]) {
    host.items = [person('Own')];
    await settled();
    assert.equal(textOf(host), 'Own');
    host.items = none;
    await settled();
    assert.equal(textOf(host), 'Read');
  }
});

test('a chart whose values are taken away reads its source', async () => {
  const host = await ready('axero-chart', { values: 'Own: 3' });
  assert.match(textOf(host), /Own/);
  host.values = undefined;
  await settled();
  assert.match(textOf(host), /Read/);
});

test('items of the page stay when the user changes, for nothing is read that could replace them', async () => {
  const host = await ready('axero-people');
  host.items = [person('Own')];
  await settled();
  client.dispatchEvent(new window.Event('userchanged'));
  await settled();
  assert.deepEqual([host.state, textOf(host)], ['ready', 'Own']);
});

test('items and values of the page are there again when the element is put back', async () => {
  for (const [tag, properties] of [
    ['axero-people', { items: [person('Own')] }],
    ['axero-chart', { values: 'Own: 3' }],
  ]) {
    const host = await ready(tag, properties);
    host.remove();
    await settled();
    document.body.append(host);
    await settled();
    assert.deepEqual([host.state, textOf(host)], ['ready', 'Own']);
  }
});
