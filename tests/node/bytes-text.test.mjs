import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bytesAsText } from '../../tools/build/bytes-as-text.mjs';
import { dist } from '../../tools/lib/paths.mjs';
import { bundled } from './support/bundle.mjs';

const { bytesFromText } = await bundled(`export * from './bytes-from-text.ts'`);

test('bytes written as text are read again', () => {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  assert.deepEqual(bytesFromText(bytesAsText(every)), every);
  assert.deepEqual(bytesFromText(bytesAsText(new Uint8Array())), new Uint8Array());
  const module = new Uint8Array(readFileSync(join(dist, 'axero.wasm')));
  assert.deepEqual(bytesFromText(bytesAsText(module)), module);
});

test('the text is printable ASCII, whatever the bytes', () => {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  assert.match(bytesAsText(every), /^[\x20-\x7e]*$/);
});
