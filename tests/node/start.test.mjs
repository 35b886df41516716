import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { bundled, wasmModule } from './support/bundle.mjs';

const { httpDate, startEngine } = await bundled(`
  export * from './engine/start.ts';
  export * from './transport/http-date.ts';
`);

test('a module that does not come within ten seconds is given up', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const starting = startEngine({ module: () => new Promise(() => {}), fallback: undefined });
    mock.timers.tick(10_000);
    await assert.rejects(starting, /wasm-blocked|has not come within 10 seconds/);
  } finally {
    mock.timers.reset();
  }
});

test('a promise of any library is waited for, and a module of any frame is a module', async () => {
  const module = wasmModule();
  // biome-ignore lint/suspicious/noThenProperty: a promise of another library
  const thenable = { then: (resolve) => resolve(module) };
  const engine = await startEngine({ module: () => thenable, fallback: undefined });
  assert.equal(typeof engine.writeString, 'function');
  Object.setPrototypeOf(module, Object.create(WebAssembly.Module.prototype));
  const other = startEngine({ module: () => module, fallback: undefined });
  assert.equal(typeof (await other).writeString, 'function');
});

test('a date of a header is read without Date.parse, and nothing else is one', () => {
  const { parse } = Date;
  Date.parse = () => null;
  try {
    assert.equal(httpDate('Sun, 06 Nov 1994 08:49:37 GMT'), Date.UTC(1994, 10, 6, 8, 49, 37));
    for (const none of ['', '5, 10', '-5', '2025-10-20', 'Sun, 06 Nev 1994 08:49:37 GMT'])
      assert.ok(Number.isNaN(httpDate(none)), none);
  } finally {
    Date.parse = parse;
  }
});
