// @ts-check
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { Failure } from './lib/failure.mjs';
import { say, table } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { nodeTool } from './lib/node-tool.mjs';
import { buildDir, root, shown } from './lib/paths.mjs';
import { run } from './lib/process.mjs';
import { wasmBindgenPath } from './setup/cargo-tools.mjs';
import { wasmEnvironment } from './setup/wasm-target.mjs';

/**
 * Bytes of the module and its glue, both brotli, that a widget in Rust may have; by the features of `examples/rust/size`.
 * @type {Record<string, number>}
 */
const budget = {
  'own one': 55_296,
};

const flags = { help: { help: 'show this text' } };
const features = [
  'bulk-memory',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
];

/**
 * Builds a module of `examples/rust/size` with these features as an author would.
 * @param {import('./lib/machine.mjs').Machine} machine
 * @param {string} name
 */
async function sizeOf(machine, name) {
  const folder = join(buildDir, 'rust-examples');
  const out = join(folder, 'size');
  const log = join(buildDir, 'build-logs', 'rust-sizes.log');
  mkdirSync(out, { recursive: true });
  /** @param {string} command @param {string[]} args @param {import('./lib/process.mjs').RunOptions} [options] */
  const must = async (command, args, options = {}) => {
    const { code } = await run(command, args, { log, ...options });
    if (code !== 0)
      throw new Failure('The module could not be built: the log says why.', { log: shown(log) });
  };
  await must(
    'cargo',
    [
      ...['build', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '-p', 'size'],
      ...['--features', name.replace('page ', '').replace(' ', ',')],
    ],
    {
      cwd: join(root, 'examples', 'rust'),
      env: { ...wasmEnvironment(machine), CARGO_TARGET_DIR: folder, CARGO_TERM_COLOR: 'never' },
    },
  );
  await must(wasmBindgenPath(machine), [
    join(folder, 'wasm32-unknown-unknown', 'release', 'size.wasm'),
    ...['--target', 'web', '--no-typescript', '--out-dir', out],
  ]);
  const [command, args] = nodeTool('binaryen', 'wasm-opt', [
    ...[
      join(out, 'size_bg.wasm'),
      '-o',
      join(out, 'small.wasm'),
      '-Oz',
      '--strip-debug',
      '--strip-producers',
    ],
    ...features.map((feature) => `--enable-${feature}`),
  ]);
  await must(command, args);
  const glue = await transform(readFileSync(join(out, 'size.js'), 'utf8'), { minify: true, format: 'esm' });
  return brotli(readFileSync(join(out, 'small.wasm'))) + brotli(Buffer.from(glue.code));
}

/** @param {Uint8Array} bytes */
function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    const given = readArguments(process.argv.slice(2), flags);
    if (given.help)
      return say(
        helpText(
          'node tools/rust-sizes.mjs',
          'Measures modules of Rust widgets against their budget.',
          flags,
        ),
      );
    const machine = thisMachine();
    const rows = [];
    for (const [name, most] of Object.entries(budget)) {
      const bytes = await sizeOf(machine, name);
      rows.push([name, String(bytes), String(most)]);
    }
    say(table([['features and operations', 'brotli', 'budget'], ...rows]));
    const over = rows.filter(([, bytes, most]) => Number(bytes) > Number(most)).map(([name]) => name);
    if (over.length > 0)
      throw new Failure(
        `Over the budget: ${over.join(', ')}. Make the crate smaller, or raise the budget in tools/rust-sizes.mjs in the same commit.`,
      );
  });
