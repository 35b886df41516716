// @ts-check
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { step } from '../lib/log.mjs';
import { buildDir, dist, root } from '../lib/paths.mjs';
import { banner, firstError, sdkConstants, siteCheckFile } from './bundles.mjs';
import { bundledDescription } from './description.mjs';
import { sitePlan } from './site-check-plan.mjs';

/** Bundles the script that checks a site, with what it has to know of the description, into one file. */
export async function bundleSiteCheck() {
  await ifChanged({
    stamp: join(buildDir, 'stamps', 'site-check'),
    inputs: [
      ...[join(root, 'js'), bundledDescription, join(root, 'package.json'), join(root, 'package-lock.json')],
      ...['bundles.mjs', 'site-check.mjs', 'site-check-plan.mjs'].map((name) =>
        join(root, 'tools', 'build', name),
      ),
    ],
    outputs: [join(dist, siteCheckFile)],
    work: () => step('bundle the check of a site', write),
  });
}

async function write() {
  const esbuild = await import('esbuild');
  try {
    await esbuild.build({
      entryPoints: [join(root, 'js', 'site-check.ts')],
      outfile: join(dist, siteCheckFile),
      ...{ bundle: true, format: 'iife', minify: true, target: 'es2022', charset: 'utf8' },
      ...{ legalComments: 'none', absWorkingDir: root, logLevel: 'silent' },
      banner: { js: banner() },
      define: sdkConstants(),
      plugins: [planModule],
    });
  } catch (error) {
    throw new Failure(`${siteCheckFile} could not be bundled: ${firstError(error)}`);
  }
}

/** @type {import('esbuild').Plugin} */
const planModule = {
  name: 'site-check-plan',
  setup(build) {
    build.onResolve({ filter: /^axero-site-check-plan$/ }, ({ path }) => ({ path, namespace: 'plan' }));
    build.onLoad({ filter: /.*/, namespace: 'plan' }, async () => ({
      // Parsed when it runs: an engine reads JSON faster than source text.
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(await sitePlan()))})`,
      loader: 'js',
    }));
  },
};
