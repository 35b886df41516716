// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage, targetFolder } from '../build/package.mjs';
import { Failure } from '../lib/failure.mjs';
import { step } from '../lib/log.mjs';
import { buildDir, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { neededForStart } from '../setup/parts.mjs';
import { wasmEnvironment } from '../setup/wasm-target.mjs';
import { compileNative, tested } from './native.mjs';

/**
 * Something that several tiers use and that a run of the tests makes once.
 * @typedef {object} Build
 * @property {string[]} needs parts of the set-up
 * @property {(machine: Machine) => Promise<any>} make
 *
 * @typedef {import('../lib/machine.mjs').Machine} Machine
 * @typedef {keyof typeof builds} BuildName
 */

/** In the order of their turns at the compiler: what the slowest tiers wait for comes first. */
export const builds = /** @satisfies {Record<string, Build>} */ ({
  sandbox: {
    needs: ['rust'],
    make: (/** @type {Machine} */ machine) => buildProgram(machine, 'build the sandbox', 'axero-sandbox'),
  },
  package: { needs: neededForStart, make: buildPackage },
  'native tests': { needs: ['rust'], make: compileNative },
  generator: {
    needs: ['rust'],
    make: (/** @type {Machine} */ machine) => buildProgram(machine, 'build the generator', 'axero-generator'),
  },
  'wasm tests': { needs: ['rust', 'wasm target'], make: compileWasmTests },
});

/**
 * Builds a program as the native tests use it, or its dependencies would be compiled twice: cargo gives them more features where the tests
 * of the whole workspace are selected. So one of these is selected too, the smallest.
 * @param {Machine} machine
 * @param {string} title
 * @param {string} name
 * @returns {Promise<string>}
 */
async function buildProgram(machine, title, name) {
  await cargo(name, title, ['build', ...tested, '--bin', name, '--test', 'encoding']);
  const file = machine.platform === 'win32' ? `${name}.exe` : name;
  const program = join(targetFolder(machine), 'debug', file);
  if (!existsSync(program)) throw new Failure(`The workspace built no program ${program}.`);
  return program;
}

/**
 * Compiles what `wasm-pack test` will run, with its own command.
 * @param {Machine} machine
 */
function compileWasmTests(machine) {
  return cargo(
    'wasm-tests',
    'compile the wasm tests',
    ['build', '--tests', '--target', 'wasm32-unknown-unknown'],
    wasmEnvironment(machine),
  );
}

/**
 * @param {string} name of the log
 * @param {string} title
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function cargo(name, title, args, env = {}) {
  const log = join(buildDir, 'build-logs', `${name}.log`);
  await step(title, async ({ note }) => {
    const built = await run('cargo', args, {
      log,
      onLine: note,
      gently: true,
      limitMs: 1_800_000,
      env: { ...env, CARGO_TERM_COLOR: 'never' },
    });
    if (built.code !== 0) throw new Failure(`Could not ${title}: the log says why.`, { log: shown(log) });
  });
}
