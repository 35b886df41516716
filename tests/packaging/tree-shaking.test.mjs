import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { consumer } from './support/consumer.mjs';

/** Bytes of a page's bundle, not compressed; the client alone has some 80,000. */
const limits = { isAxeroError: 1_000, parseDate: 1_400, EntityType: 1_400, VERSION: 700 };

let folder;
before(() => {
  folder = consumer('tree-shaking', {});
});

const tools = {
  async esbuild(entry) {
    const built = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    return built.outputFiles[0].text;
  },
  async Rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: 'es' });
    return output[0].code;
  },
};

for (const [tool, build] of Object.entries(tools))
  for (const [name, limit] of Object.entries(limits))
    test(`a page that uses ${name} alone carries no client: ${tool}`, { timeout: 60_000 }, async () => {
      const entry = join(folder, `${name}.js`);
      writeFileSync(entry, `import { ${name} } from 'axero-widget-sdk';\nglobalThis.used = ${name};\n`);
      const text = await build(entry);
      assert.ok(text.length > 20 && text.length <= limit, `${text.length} bytes, at most ${limit}`);
    });
