import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';

const here = scene();
const module = '/files/axero-widget-sdk/axero.wasm';

for (const type of ['application/wasm', 'application/octet-stream', 'text/plain']) {
  test(`the module starts from a site that serves it as ${type}`, limit, async () => {
    await here.sandbox.set({ wasmContentType: type });
    const visitor = await here.arrive();
    await visitor.enterToCard('maya');
  });
}

test('a policy that forbids WebAssembly is named with the directive that is missing', limit, async () => {
  await here.sandbox.set({ csp: 'no-wasm' });
  const visitor = await here.arrive();
  await visitor.enter('maya');
  const text = await visitor.cardShows('blocked');
  assert.match(text, /'wasm-unsafe-eval'/);
  assert.match(text, /script-src/);
  assert.match(text, /administrator/);
  await visitor.screenshot('blocked');
});

test('a page in place of the module is named as what it is', limit, async () => {
  await here.sandbox.faults({ route: module, fault: 'html' });
  const visitor = await here.arrive();
  await visitor.enter('maya');
  const text = await visitor.cardShows('blocked');
  assert.match(text, /HTML page/);
  assert.match(text, /axero\.wasm/);
});

test('a module that is not there is named with its address and the status', limit, async () => {
  await here.sandbox.faults({ route: module, fault: 'status', status: 404 });
  const visitor = await here.arrive();
  await visitor.enter('maya');
  const text = await visitor.cardShows('blocked');
  assert.ok(text.includes(`${here.sandbox.origin}${module}`), text);
  assert.match(text, /404/);
});

test('a failed start is not kept: the next connect tries again', limit, async () => {
  await here.sandbox.faults({ route: module, fault: 'status', status: 500 });
  const visitor = await here.arrive();
  await visitor.enter('maya');
  await visitor.cardShows('blocked');
  await here.sandbox.faults();
  assert.equal(
    await visitor.withClient(
      '(axero) => axero.users.me(undefined, { cache: "no-store" }).then((user) => user.UserName)',
    ),
    'maya',
  );
});
