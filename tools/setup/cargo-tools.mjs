// @ts-check
import { rmSync } from 'node:fs';
import { join, parse } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { firstVersion, lockedVersion, pinned } from '../lib/versions.mjs';

/**
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Machine} Machine
 *
 * @typedef {object} CargoTool
 * @property {string} name
 * @property {string} crate
 * @property {string[]} binaries the first one tells its version
 * @property {'start' | 'test'} neededFor
 * @property {string[]} after
 * @property {string[]} [flags]
 * @property {string[]} [hot] crates whose speed is felt
 * @property {(machine: Machine) => string} version
 */

/**
 * These programs run for moments and are compiled for minutes, so they are built fast rather than made fast. All in one folder and with one
 * profile, because they share a good part of their dependencies.
 * @type {Record<string, string | undefined>}
 */
const quickBuild = {
  CARGO_PROFILE_RELEASE_LTO: 'off',
  CARGO_PROFILE_RELEASE_OPT_LEVEL: '0',
  CARGO_PROFILE_RELEASE_DEBUG: '0',
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: '16',
  CARGO_PROFILE_RELEASE_STRIP: 'true',
  RUSTFLAGS: undefined,
  CARGO_BUILD_TARGET: undefined,
};

/** @type {CargoTool} */
const bindgenTool = {
  name: 'wasm-bindgen',
  crate: 'wasm-bindgen-cli',
  binaries: ['wasm-bindgen', 'wasm-bindgen-test-runner'],
  neededFor: 'start',
  after: ['rust'],
  // The runner talks to drivers on this machine only, and TLS is half of the build.
  flags: ['--no-default-features', '--bin', 'wasm-bindgen', '--bin', 'wasm-bindgen-test-runner'],
  hot: ['walrus', 'wasmparser', 'wasm-encoder', 'wasm-bindgen-cli-support', 'id-arena', 'gimli'],
  version: (machine) => lockedVersion(machine.read(join(machine.root, 'Cargo.lock')), 'wasm-bindgen'),
};

/** @type {CargoTool} */
const wasmPackTool = {
  name: 'wasm-pack',
  crate: 'wasm-pack',
  binaries: ['wasm-pack'],
  neededFor: 'test',
  after: ['rust', 'wasm-bindgen'],
  version: () => pinned['wasm-pack'],
};

/** @type {CargoTool} */
const geckodriverTool = {
  name: 'geckodriver',
  crate: 'geckodriver',
  binaries: ['geckodriver'],
  neededFor: 'test',
  after: ['rust', 'wasm-pack'],
  version: () => pinned.geckodriver,
};

const tools = [bindgenTool, wasmPackTool, geckodriverTool];

export const wasmBindgen = part(bindgenTool);
export const wasmPack = part(wasmPackTool);
export const geckodriver = part(geckodriverTool, 'GECKODRIVER');

/** @param {Machine} machine */
export function wasmBindgenPath(machine) {
  return binary(machine, bindgenTool, 'wasm-bindgen');
}

/** @param {Machine} machine */
export function wasmPackPath(machine) {
  return binary(machine, wasmPackTool, 'wasm-pack');
}

/** @param {Machine} machine */
export function geckodriverPath(machine) {
  return machine.env.GECKODRIVER || binary(machine, geckodriverTool, 'geckodriver');
}

/**
 * Folders for PATH that hold the tools in their right versions.
 * @param {Machine} machine
 */
export function toolFolders(machine) {
  return [bindgenTool, wasmPackTool].map((tool) => join(folderOf(machine, tool), 'bin'));
}

/**
 * @param {Machine} machine
 * @param {CargoTool} tool
 */
function folderOf(machine, tool) {
  return join(machine.cache, `${tool.crate}-${tool.version(machine)}`);
}

/**
 * @param {Machine} machine
 * @param {CargoTool} tool
 * @param {string} name
 */
function binary(machine, tool, name) {
  return join(folderOf(machine, tool), 'bin', machine.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * @param {Machine} machine
 * @param {CargoTool} tool
 */
function isThere(machine, tool) {
  return tool.binaries.every((name) => machine.exists(binary(machine, tool, name)));
}

/**
 * @param {CargoTool} tool
 * @param {string} [override] variable that names a binary to use instead
 * @returns {Part}
 */
function part(tool, override) {
  return {
    name: tool.name,
    neededFor: tool.neededFor,
    after: tool.after,
    effort: 'built from source once, some minutes',
    lock: (machine) => `${tool.crate}-${tool.version(machine)}`,
    check(machine) {
      const given = override && machine.env[override];
      if (given) {
        return machine.capture(given, ['--version']).ok
          ? { state: 'present', detail: `${given} (${override})` }
          : { state: 'missing', detail: given, remedy: `correct the variable ${override}, or unset it` };
      }
      const wanted = tool.version(machine);
      const remedy = `run \`npm ${tool.neededFor}\`, which builds it into ${folderOf(machine, tool)}`;
      if (!isThere(machine, tool)) return { state: 'missing', detail: wanted, remedy };
      const found = firstVersion(
        machine.capture(binary(machine, tool, tool.binaries[0] ?? tool.name), ['--version']).output,
      );
      return found === wanted
        ? { state: 'present', detail: wanted }
        : { state: 'wrong version', detail: `${found ?? 'does not run'}, wanted ${wanted}`, remedy };
    },
    async install(machine, step) {
      const folder = folderOf(machine, tool);
      const build = join(machine.cache, 'cargo-build');
      const install = [
        'install',
        tool.crate,
        '--version',
        `=${tool.version(machine)}`,
        '--root',
        folder,
        '--force',
        ...(tool.flags ?? []),
        ...(tool.hot ?? []).flatMap((crate) => ['--config', `profile.release.package.${crate}.opt-level=1`]),
      ];
      const options = {
        cwd: parse(machine.root).root,
        env: { ...quickBuild, CARGO_TARGET_DIR: build },
        limitMs: 1_800_000,
      };
      // A registry may not serve every version that a tool's own lock file names.
      for (const lock of [['--locked'], []]) {
        const done = await step.run('cargo', [...install, ...lock], options);
        if (done.code === 0) {
          // The next tool takes what it can from there; after the last nobody needs it.
          if (tools.every((one) => isThere(machine, one))) rmSync(build, { recursive: true, force: true });
          return;
        }
      }
      throw new Failure(
        `${tool.crate} could not be built: look at the log, and check that crates.io is reachable and a C compiler is installed.`,
        { log: step.log },
      );
    },
  };
}
