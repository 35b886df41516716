import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleDescription, bundledDescription } from '../../tools/build/description.mjs';
import { root } from '../../tools/lib/paths.mjs';

test('the bundled description has every operation, and each of its references is within it', async () => {
  await bundleDescription();
  const text = readFileSync(bundledDescription, 'utf8');
  const routes = readFileSync(join(root, 'sandbox', 'routes.txt'), 'utf8')
    .trim()
    .split('\n');
  const named = [...text.matchAll(/^ {6}operationId: (\S+)$/gm)].map(([, name]) => name);
  assert.deepEqual(named.toSorted(), routes.map((line) => line.split(' ')[0]).toSorted());
  const references = [...text.matchAll(/\$ref: ['"]?([^'"\s]+)/g)].map(([, target]) => target);
  assert.ok(references.length > 500, `${references.length} references`);
  for (const reference of references) {
    const [, section, name] = /^#\/components\/(\w+)\/(\w+)$/.exec(reference) ?? assert.fail(reference);
    assert.match(text, new RegExp(`^ {2}${section}:\n(?: {4}.*\n)*? {4}${name}:`, 'm'), reference);
  }
});
