import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';
import { Clock, openPage, settle } from './support/page.mjs';

let connect;
globalThis.connectOfThisTest = () => connect();
const { OperationStore } = await bundled(`export * from './react/store.ts'`, (text) =>
  text.replace('await connect()', 'await connectOfThisTest()'),
);

/** A store that listens, on a page whose site numbers its answers. `open` lets it connect. */
function listening() {
  let answers = 0;
  const page = openPage({
    clock: new Clock(),
    respond: async () => {
      answers += 1;
      return new Response(JSON.stringify([answers]));
    },
  });
  let open;
  connect = () =>
    new Promise((resolve, reject) => {
      open = (error) => (error ? reject(error) : resolve(page.axero));
    });
  const store = new OperationStore((axero, options) => axero.spaces.list({}, options), undefined);
  const leave = store.subscribe(() => {});
  return { store, leave, open: (error) => open(error) };
}

test('a refresh while it connects ends with the read', async () => {
  const { store, leave, open } = listening();
  let hasEnded = false;
  const refreshed = store.refresh().then(() => {
    hasEnded = true;
  });
  await settle();
  assert.equal(hasEnded, false);
  open();
  await refreshed;
  assert.ok(store.state().data);
  leave();
});

test('a refresh after a failed connection connects, and ends with the read', async () => {
  const { store, leave, open } = listening();
  const error = new Error('blocked');
  open(error);
  await settle();
  assert.equal(store.state().error, error);
  const refreshed = store.refresh();
  open();
  await refreshed;
  assert.ok(store.state().data);
  leave();
});

test('a refresh of a store that nobody listens to does nothing', async () => {
  const { store, leave } = listening();
  leave();
  await settle();
  await store.refresh();
  assert.equal(store.state().data, undefined);
});
