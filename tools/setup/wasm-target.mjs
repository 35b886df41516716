// @ts-check
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { buildDir } from '../lib/paths.mjs';
import { buildDebianToolchain } from './debian-toolchain.mjs';

/**
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Machine} Machine
 */

export const target = 'wasm32-unknown-unknown';
const linked = 'axero-wasm';

/** @type {Part} */
export const wasmTarget = {
  name: 'wasm target',
  neededFor: 'start',
  after: ['rust'],
  lock: () => 'rustup',
  check(machine) {
    if (holdsTarget(machine)) return { state: 'present', detail: `${target}, active toolchain` };
    // A toolchain named by this variable wins over the override that install() sets.
    if (machine.env.RUSTUP_TOOLCHAIN && holdsTarget(machine, linked))
      return { state: 'present', detail: `${target}, toolchain ${linked}` };
    return { state: 'missing', detail: target, remedy: `run \`rustup target add ${target}\`` };
  },
  async install(machine, step) {
    if (!machine.which('rustup'))
      throw new Failure(
        `This Rust has no ${target} and there is no rustup to add it: install Rust with rustup (https://rustup.rs).`,
      );
    const added = await step.run('rustup', ['target', 'add', target], { limitMs: 180_000 });
    if (added.code === 0 && holdsTarget(machine)) return;
    if (machine.platform !== 'linux' || !machine.which('apt-get'))
      throw new Failure(
        `rustup could not fetch ${target}: run \`rustup target add ${target}\` with a network connection.`,
        {
          log: step.log,
        },
      );
    const toolchain = await buildDebianToolchain(machine, step, target);
    await linkToolchain(toolchain, step);
    if (!holdsTarget(machine, linked))
      throw new Failure(`The toolchain in ${toolchain} does not work: delete that folder and start again.`, {
        log: step.log,
      });
  },
};

/**
 * The override lets commands typed by hand in this clone (`cargo check --target ...`, `wasm-pack test`) find the target as well.
 * @param {string} toolchain
 * @param {import('./part.mjs').InstallStep} step
 */
async function linkToolchain(toolchain, step) {
  for (const args of [
    ['toolchain', 'link', linked, toolchain],
    ['override', 'set', linked],
  ]) {
    const done = await step.run('rustup', args);
    if (done.code !== 0)
      throw new Failure(`\`rustup ${args.join(' ')}\` failed: run it by hand and start again.`, {
        log: step.log,
      });
  }
}

/**
 * Returns the variables that a wasm step adds to its environment. Another compiler than the native one needs a target folder of its own,
 * or each would throw away what the other built.
 * @param {Machine} machine
 * @returns {Record<string, string>}
 */
export function wasmEnvironment(machine) {
  if (holdsTarget(machine) || !holdsTarget(machine, linked)) return {};
  return { RUSTUP_TOOLCHAIN: linked, CARGO_TARGET_DIR: machine.env.CARGO_TARGET_DIR ?? `${buildDir}-wasm` };
}

/**
 * @param {Machine} machine
 * @param {string} [toolchain]
 */
function holdsTarget(machine, toolchain) {
  const asked = machine.capture(
    'rustc',
    ['--print', 'sysroot'],
    toolchain ? { RUSTUP_TOOLCHAIN: toolchain } : undefined,
  );
  if (!asked.ok) return false;
  const folder = join(asked.output.trim(), 'lib', 'rustlib', target, 'lib');
  return machine.list(folder).some((name) => name.startsWith('libstd-') && name.endsWith('.rlib'));
}
