import { join } from 'node:path';
import { testBuilds } from '../packaging/support/builds.mjs';
import { projects, toolModule } from './support/tools.mjs';

async function run(folder, out) {
  const { rspack } = await toolModule('@rspack/core');
  await new Promise((resolve, reject) => {
    rspack(
      { context: folder, entry: './main.js', mode: 'production', output: { path: join(folder, out) } },
      (error, stats) => {
        const problems = stats?.toString({ all: false, errors: true, warnings: true });
        if (error || problems) reject(error ?? new Error(problems));
        else resolve();
      },
    );
  });
}

testBuilds(
  'Rspack',
  { 'its default, a classic script': { run, isClassic: true, hasFallback: true } },
  projects,
);
