// @ts-check
import { copyFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { say, step } from '../lib/log.mjs';
import { buildDir, dist, root, shown, siteFiles } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { bundle, bundleTesting, scripts } from './bundles.mjs';
import { bundleCli, cliFiles } from './cli.mjs';
import { declarations } from './declarations.mjs';
import { bundleDescription, bundledDescription } from './description.mjs';
import { buildElements, elementFiles } from './elements.mjs';
import { bundleSiteCheck } from './site-check.mjs';
import { buildSandboxWasm, buildWasm, sandboxWasm, wasm } from './wasm.mjs';

/** @typedef {import('../lib/machine.mjs').Machine} Machine */

/**
 * Builds dist: the wasm modules, the bundles, the declarations. Steps whose inputs did not change are skipped.
 * @param {Machine} machine
 */
export async function buildPackage(machine) {
  await buildWasm(machine);
  await buildSandboxWasm(machine);
  await bundle();
  await bundleTesting();
  await finish();
  await bundleCli();
}

/**
 * Builds the files that pages load, without the sandbox's module, which takes longest and is for tests and demos only.
 * @param {Machine} machine
 */
export async function buildForPages(machine) {
  await buildWasm(machine);
  await bundle();
  await finish();
}

async function finish() {
  removeFormer();
  await declarations();
  await buildElements();
  await bundleDescription();
  copyFileSync(bundledDescription, join(dist, 'axero-openapi.yaml'));
  await bundleSiteCheck();
  await stage();
}

/** Removes the files of former builds from dist: npm publishes all that is in it. */
function removeFormer() {
  const made = new Set([
    ...elementFiles,
    // A file in a folder keeps its folder.
    ...scripts.map((name) => name.split('/')[0]),
    basename(wasm),
    basename(sandboxWasm),
    basename(bundledDescription),
    ...cliFiles,
    'types',
  ]);
  for (const name of readdirSync(dist))
    if (!made.has(name)) rmSync(join(dist, name), { recursive: true, force: true });
}

/** Copies the package to the uploaded files of the local site, where an administrator puts it on a real one. */
async function stage() {
  const place = join(siteFiles, 'axero-widget-sdk');
  await ifChanged({
    stamp: join(buildDir, 'stamps', 'stage'),
    inputs: [dist],
    outputs: [place],
    work: async () => {
      rmSync(place, { recursive: true, force: true });
      cpSync(dist, place, { recursive: true });
    },
  });
}

/**
 * Builds the sandbox and returns the path of its program. The dev profile, because it starts from cold in half the time
 * and shares its artifacts with the tests.
 * @param {Machine} machine
 */
export async function buildSandbox(machine) {
  const args = ['build', '-p', 'axero-sandbox'];
  const log = join(buildDir, 'build-logs', 'sandbox.log');
  await step('build the sandbox', async ({ note }) => {
    const built = await run('cargo', args, { log, onLine: note, env: { CARGO_TERM_COLOR: 'never' } });
    if (built.code !== 0)
      throw new Failure('The sandbox does not compile: the log says why.', { log: shown(log) });
  });
  const program = join(
    targetFolder(machine),
    'debug',
    machine.platform === 'win32' ? 'axero-sandbox.exe' : 'axero-sandbox',
  );
  if (!existsSync(program)) {
    say(`  looked for ${program}`);
    throw new Failure('The sandbox crate built no program called axero-sandbox.');
  }
  return program;
}

/**
 * Returns cargo's target folder, which a user's configuration may move.
 * @param {Machine} machine
 * @param {Record<string, string>} [env]
 * @returns {string}
 */
export function targetFolder(machine, env) {
  const asked = machine.capture('cargo', ['metadata', '--no-deps', '--format-version', '1'], env);
  if (!asked.ok)
    throw new Failure(`cargo cannot read the workspace in ${root}: run \`cargo metadata\` to see why.`);
  return JSON.parse(asked.output).target_directory;
}
