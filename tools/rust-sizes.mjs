// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { buildRustWidget } from './build/rust-widget.mjs';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { Failure } from './lib/failure.mjs';
import { say, table } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { nodeTool } from './lib/node-tool.mjs';
import { buildDir, shown } from './lib/paths.mjs';
import { run } from './lib/process.mjs';

/**
 * Bytes of the module and its glue, both brotli, that a widget in Rust may have; by the features of `examples/rust/size`.
 * @type {Record<string, number>}
 */
const budget = {
  'page one': 26_000,
  'own one': 50_000,
  'own five': 55_400,
  'own thirty': 65_900,
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
 * Measures a module of `examples/rust/size` with these features, and its glue.
 * @param {import('./lib/machine.mjs').Machine} machine
 * @param {string} name
 */
async function sizeOf(machine, name) {
  const out = join(buildDir, 'rust-examples', 'size');
  await buildRustWidget(
    machine,
    'size',
    out,
    name.split(' ').filter((feature) => feature !== 'page'),
  );
  const small = join(out, 'small.wasm');
  const [command, args] = nodeTool('binaryen', 'wasm-opt', [
    ...[join(out, 'size_bg.wasm'), '-o', small, '-Oz', '--strip-debug', '--strip-producers'],
    ...features.map((feature) => `--enable-${feature}`),
  ]);
  const log = join(buildDir, 'build-logs', 'rust-sizes.log');
  const { code } = await run(command, args, { log });
  if (code !== 0)
    throw new Failure('wasm-opt could not make the module smaller: the log says why.', { log: shown(log) });
  const glue = await transform(readFileSync(join(out, 'size.js'), 'utf8'), { minify: true, format: 'esm' });
  return brotli(readFileSync(small)) + brotli(Buffer.from(glue.code));
}

/**
 * The size and the budget of each module.
 * @param {import('./lib/machine.mjs').Machine} machine
 * @returns {Promise<{ name: string, bytes: number, most: number }[]>}
 */
export async function rustSizes(machine) {
  const sizes = [];
  for (const [name, most] of Object.entries(budget))
    sizes.push({ name, bytes: await sizeOf(machine, name), most });
  return sizes;
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
    const sizes = await rustSizes(thisMachine());
    const rows = sizes.map(({ name, bytes, most }) => [name, String(bytes), String(most)]);
    say(table([['features and operations', 'brotli', 'budget'], ...rows]));
    const over = sizes.filter(({ bytes, most }) => bytes > most).map(({ name }) => name);
    if (over.length > 0)
      throw new Failure(
        `Over the budget: ${over.join(', ')}. Make the crate smaller, or raise the budget in tools/rust-sizes.mjs in the same commit.`,
      );
  });
