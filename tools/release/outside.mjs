// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { buildDir, root, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { npm } from '../setup/node-packages.mjs';

/** @typedef {import('../lib/machine.mjs').Machine} Machine */

/** Entries that are no modules, so that they have no types. */
const notModules = [
  // A page runs `site-check` as a script: it exports nothing.
  ...['testing.wasm', 'axero.wasm', 'axero-engine.js', 'site-check'],
  ...['axero-openapi.yaml', 'custom-elements.json', 'package.json'],
];

/** A machine without a network cannot ask a registry: the step is left out, and the summary says so. */
export class LeftOut extends Error {}

/**
 * @param {string} name of the log
 * @param {[string, string[]]} command
 */
async function exec(name, [command, args]) {
  const log = join(buildDir, 'release-logs', `${name}.log`);
  const ended = await run(command, args, {
    log,
    limitMs: 600_000,
    env: { NO_COLOR: '1', FORCE_COLOR: undefined, CARGO_TERM_COLOR: 'never' },
  });
  return { ...ended, log: shown(log) };
}

/** @param {string} output */
function lacksNetwork(output) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network|Couldn't resolve host|failed to download|no matching package named|Unable to update registry/i.test(
    output,
  );
}

/** @param {string} archive */
export async function publintClean(archive) {
  const { code, log } = await exec('publint', nodeTool('publint', 'publint', ['run', archive, '--strict']));
  if (code !== 0) throw new Failure('publint finds something wrong with the package.', { log });
}

/**
 * Every Node that `engines` allows loads a module by `require`, so nothing speaks for a second copy in CommonJS.
 * @param {string} archive
 */
export async function typesAreRight(archive) {
  const args = [archive, '--profile', 'esm-only', '--no-color', '--no-emoji'];
  const { code, log } = await exec(
    'attw',
    nodeTool('@arethetypeswrong/cli', 'attw', [...args, '--exclude-entrypoints', ...notModules]),
  );
  if (code !== 0) throw new Failure('attw finds an entry of the package whose types do not fit.', { log });
}

/**
 * @param {Machine} machine
 * @param {string} archive
 * @param {string} version
 */
export async function npmWouldPublish(machine, archive, version) {
  const [command, before] = npm(machine);
  // A version with a hyphen must not become the one that everybody installs.
  const tag = version.includes('-') ? 'next' : 'latest';
  const ended = await exec('npm-publish', [
    command,
    [...before, 'publish', archive, '--dry-run', '--tag', tag],
  ]);
  if (ended.code === 0) return;
  if (/previously published/i.test(ended.output))
    throw new Failure(
      `npm has version ${version} of the package already: raise the version in package.json and Cargo.toml.`,
    );
  if (lacksNetwork(ended.output)) throw new LeftOut('npm reaches no registry');
  throw new Failure('`npm publish --dry-run` refuses the package.', { log: ended.log });
}

/**
 * Packs the crate as `cargo publish` would. Its code is not compiled again: the tests have done that.
 * @param {string} version
 * @returns {Promise<string>} the path of the crate
 */
export async function packCrate(version) {
  const args = ['package', '-p', 'axero-widget-sdk', '--no-verify', '--allow-dirty', '--locked'];
  const target = ['--target-dir', join(buildDir, 'crate')];
  let ended = await exec('cargo-package', ['cargo', [...args, ...target]]);
  if (ended.code !== 0 && lacksNetwork(ended.output))
    ended = await exec('cargo-package', ['cargo', [...args, ...target, '--offline']]);
  if (ended.code !== 0) throw new Failure('`cargo package` refuses the crate.', { log: ended.log });
  const file = join(buildDir, 'crate', 'package', `axero-widget-sdk-${version}.crate`);
  if (!existsSync(file)) throw new Failure(`\`cargo package\` wrote no ${shown(file)}.`, { log: ended.log });
  return file;
}

/**
 * @param {Machine} machine
 * @returns {string | undefined} one sentence, if the release is not what is committed
 */
export function treeProblem(machine) {
  const { ok, output } = machine.capture('git', ['status', '--porcelain']);
  if (!ok) return `git cannot say whether ${root} is what was committed.`;
  const changed = output.trim().split('\n').filter(Boolean).length;
  return changed > 0
    ? `${changed} files differ from what is committed: commit them, or undo the changes.`
    : undefined;
}
