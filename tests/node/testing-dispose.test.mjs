import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { connect } from '../../dist/index.js';
import { createSandbox } from '../../dist/testing.js';

const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
};

for (const end of ['dispose', 'uninstall', 'reset'])
  test(`after ${end} no watch reads again, and no timer of it fires`, async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const sandbox = (await createSandbox()).install();
    try {
      const axero = await connect();
      let reads = 0;
      const watched = axero.watch(
        (options) => {
          reads += 1;
          return axero.users.list({ PageLength: 2 }, options);
        },
        { every: 5_000 },
      );
      const states = [];
      watched.subscribe((state) => states.push(state));
      await settle();
      assert.equal(watched.state.data.items.length, 2);
      const atFirst = reads;
      mock.timers.tick(6_000);
      await settle();
      assert.ok(reads > atFirst, 'the watch reads while the sandbox is there');
      await sandbox[end]();
      const [readsThen, statesThen] = [reads, states.length];
      mock.timers.tick(600_000);
      await settle();
      assert.deepEqual([reads, states.length, watched.state.loading], [readsThen, statesThen, false]);
    } finally {
      mock.timers.reset();
      if (end !== 'dispose') await sandbox.dispose();
    }
  });

test('the listeners of the page’s client leave the window with the sandbox', async () => {
  const listeners = new Map();
  const put = (name, value) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  put('addEventListener', (name, listener) => listeners.set(listener, name));
  put('removeEventListener', (_, listener) => listeners.delete(listener));
  try {
    const sandbox = (await createSandbox()).install();
    const axero = await connect();
    const watched = axero.watch((options) => axero.users.me({}, options));
    await settle();
    assert.ok([...listeners.values()].includes('focus'));
    assert.ok([...listeners.values()].includes('online'));
    await sandbox.dispose();
    assert.deepEqual([...listeners.values()], []);
    watched.stop();
  } finally {
    delete globalThis.addEventListener;
    delete globalThis.removeEventListener;
  }
});

test('a page that was put together without removeEventListener is left without an error', async () => {
  const sandbox = (await createSandbox()).install();
  await connect();
  delete globalThis.removeEventListener;
  assert.equal(globalThis.removeEventListener, undefined);
  await sandbox.dispose();
});

test('options that a sandbox or a page does not have are refused with the right names', async () => {
  await assert.rejects(createSandbox({ datta: 'tiny' }), {
    name: 'TypeError',
    message: /^datta is no option of createSandbox\. There are: data, seed, .*wasm\.$/,
  });
  await assert.rejects(createSandbox(null), /The options of createSandbox are an object/);
  const sandbox = await createSandbox();
  assert.throws(
    () => sandbox.install({ space: 7 }),
    /^TypeError: space is no option of install\. There are: spaceId, theme\.$/,
  );
  await sandbox.install({ spaceId: 7 }).dispose();
});

test('a sandbox that was disposed of is not installed', async () => {
  const { fetch } = globalThis;
  const sandbox = await createSandbox();
  await sandbox.dispose();
  assert.throws(() => sandbox.install(), /This sandbox has been disposed of: make a new one/);
  assert.equal(globalThis.fetch, fetch);
  await (await createSandbox()).install().dispose();
});

test('a fault without its name is refused with the names that there are', async () => {
  const sandbox = await createSandbox();
  await assert.rejects(
    sandbox.fail('users.me', { status: 500 }),
    /"fault" is missing\. The faults are: .*status/,
  );
  await sandbox.dispose();
});
