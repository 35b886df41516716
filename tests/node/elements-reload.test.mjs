import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, elementPage, pageOf, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(['people']);
window.IntersectionObserver = class {
  observe() {}
  unobserve() {}
};
define();

/** Puts an element into the page that is not near its visible part. */
async function far(list) {
  const client = clientOf(window, { users: { list } });
  const host = Object.assign(document.createElement('axero-people'), { client });
  document.body.append(host);
  await settled();
  assert.equal(host.state, 'waiting');
  return host;
}

test('a reload of an element that has not read yet ends when the answer is shown', async () => {
  const slow = async () => {
    await settled();
    return pageOf([{ UserName: 'ana' }]);
  };
  const host = await far(slow);
  await host.reload();
  assert.equal(host.state, 'ready');
  assert.match(host.shadowRoot.querySelector('.list').textContent, /ana/);
});

test('a first reload ends also when the read fails, and when the element leaves the page', async () => {
  const failing = await far(async () => {
    throw new Error('no answer');
  });
  await failing.reload();
  assert.equal(failing.state, 'error');
  const leaving = await far(() => new Promise(() => {}));
  const reload = leaving.reload();
  await settled();
  leaving.remove();
  await reload;
});
