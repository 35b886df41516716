// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { step } from '../lib/log.mjs';
import { buildDir, root, shown, siteFiles } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { wasmBindgenPath } from '../setup/cargo-tools.mjs';
import { wasmEnvironment } from '../setup/wasm-target.mjs';

/** The folder in which cargo builds the widgets of `examples/rust`. */
const built = join(buildDir, 'rust-examples');

/**
 * Builds a package of `examples/rust` as its author would, with its glue for a module page.
 * @param {import('../lib/machine.mjs').Machine} machine
 * @param {string} name of the package
 * @param {string} out the folder for the module and its glue
 * @param {string[]} [features]
 * @returns {Promise<string>} the name of the module, without an ending
 */
export async function buildRustWidget(machine, name, out, features = []) {
  const log = join(buildDir, 'build-logs', `rust-${name}.log`);
  mkdirSync(out, { recursive: true });
  const module = name.replaceAll('-', '_');
  /** @type {[command: string, args: string[], options: import('../lib/process.mjs').RunOptions][]} */
  const commands = [
    [
      'cargo',
      [
        ...['build', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '-p', name],
        ...(features.length > 0 ? ['--features', features.join()] : []),
      ],
      {
        cwd: join(root, 'examples', 'rust'),
        env: { ...wasmEnvironment(machine), CARGO_TARGET_DIR: built, CARGO_TERM_COLOR: 'never' },
      },
    ],
    [
      wasmBindgenPath(machine),
      [
        join(built, 'wasm32-unknown-unknown', 'release', `${module}.wasm`),
        ...['--target', 'web', '--no-typescript', '--out-dir', out],
      ],
      {},
    ],
  ];
  for (const [command, args, options] of commands) {
    const { code } = await run(command, args, { log, limitMs: 900_000, ...options });
    if (code !== 0)
      throw new Failure(`The Rust widget ${name} could not be built: the log says why.`, { log: shown(log) });
  }
  return module;
}

/**
 * Builds the widget that `www/pages/rust.html` shows.
 * @param {import('../lib/machine.mjs').Machine} machine
 * @param {string} [files] the folder of the site's uploaded files
 */
export async function buildRustPage(machine, files = siteFiles) {
  const out = join(files, 'rust-people');
  const module = await step('compile the Rust widget', () => buildRustWidget(machine, 'people-web-sys', out));
  writeFileSync(join(out, 'people.js'), `import init from './${module}.js';\ninit();\n`);
}
