import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packModule } from '../../tools/build/packed-module.mjs';
import { dist } from '../../tools/lib/paths.mjs';
import { bundled } from './support/bundle.mjs';

const { unpackModule } = await bundled(`export * from './engine/packed-module.ts'`);
const unpacked = (bytes) => new Uint8Array(unpackModule(packModule(bytes)));
const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test('bytes that were packed are unpacked again', () => {
  const text = new TextEncoder().encode('users/{UserID}|me\nlist~ and "quotes" in a row of text');
  const mixed = new Uint8Array([...every, ...text, 0, 0, 0, 0, ...every, ...text, 255]);
  const module = new Uint8Array(readFileSync(join(dist, 'axero.wasm')));
  for (const bytes of [every, new Uint8Array(), text, mixed, module])
    assert.deepEqual(unpacked(bytes), new Uint8Array(bytes));
});

test('bytes of any kind are unpacked again', () => {
  // A linear congruential generator: the same bytes in every run.
  let seed = 7;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed >>> 24;
  };
  for (let length = 0; length < 400; length += 7) {
    const textual = length % 2 === 0;
    const bytes = Uint8Array.from({ length }, () => (textual && next() > 64 ? 97 + (next() % 26) : next()));
    assert.deepEqual(unpacked(bytes), bytes);
  }
});

test('the packed text is printable ASCII, and text stays readable in it', () => {
  assert.match(packModule(every), /^[\x20-\x7e]*$/);
  assert.ok(packModule(new TextEncoder().encode(`${'x'.repeat(9)}users/me`)).includes('users/me'));
});

test('a module that outgrew the memory of the unpacker is refused at build time', () => {
  assert.throws(() => packModule(new Uint8Array(300_000)), /outgrew/);
});
