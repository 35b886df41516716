import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { consumer, run } from './support/consumer.mjs';

const guides = ['docs/client.md', 'docs/real-site.md'];

test('every TypeScript sample of the guides compiles against the packed package, as strictly as TypeScript can', {
  timeout: 180_000,
}, () => {
  const folder = consumer('guides', {});
  mkdirSync(join(folder, 'samples'), { recursive: true });
  let count = 0;
  for (const guide of guides)
    for (const [, sample] of readFileSync(join(root, guide), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
      count += 1;
      writeFileSync(join(folder, 'samples', `sample-${count}.ts`), sample);
    }
  assert.ok(count >= 10, `only ${count} samples were found`);
  const options = [
    ...[
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--noImplicitReturns',
    ],
    ...[
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--lib',
      'es2023,dom,dom.iterable',
    ],
    ...['--skipLibCheck', 'false', '--types', ''],
  ];
  const samples = Array.from({ length: count }, (_, at) => join('samples', `sample-${at + 1}.ts`));
  const [program, args] = nodeTool('typescript', 'tsc', [...options, ...samples]);
  run(program, args, { cwd: folder });
});
