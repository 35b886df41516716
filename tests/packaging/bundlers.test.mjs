import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { testBuilds } from './support/builds.mjs';

const withEsbuild = (options) => (folder, outdir) =>
  esbuild.build({ absWorkingDir: folder, entryPoints: ['main.js'], bundle: true, outdir, ...options });

testBuilds('esbuild', {
  'a module with chunks': { run: withEsbuild({ format: 'esm', splitting: true }), hasFallback: true },
  'its default, a classic script': { run: withEsbuild({}), isClassic: true, hasFallback: true },
});

const withRolldown = (format) => async (folder, out) => {
  const bundle = await rolldown({ cwd: folder, input: 'main.js' });
  await bundle.write({ dir: join(folder, out), format });
};

testBuilds('Rolldown', {
  'a module': { run: withRolldown('es'), hasFallback: true },
  'a classic script': { run: withRolldown('iife'), isClassic: true },
});

const withRollup = (output) => async (folder, out) => {
  // Rollup alone finds no packages.
  const bundle = await rollup({ input: join(folder, 'main.js'), plugins: [nodeResolve()] });
  await bundle.write({ dir: join(folder, out), ...output });
};

testBuilds('Rollup', {
  'a module': { run: withRollup({ format: 'es' }), hasFallback: true },
  'a classic script': { run: withRollup({ format: 'iife' }), isClassic: true, hasFallback: true },
});
