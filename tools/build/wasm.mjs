// @ts-check

import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { dist, made, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { step } from '../lib/say.mjs';
import { wasmBindgenPath } from '../setup/cargo-tools.mjs';
import { wasmEnvironment } from '../setup/wasm-target.mjs';
import { targetFolder } from './package.mjs';

/** @typedef {import('../lib/machine.mjs').Machine} Machine */

const target = 'wasm32-unknown-unknown';
const profile = 'wasm-release';
const crate = 'axero_widget_sdk';
const log = join(made, 'build-logs', 'wasm.log');

/** The glue that wasm-bindgen writes; bundles import it as `axero-wasm`. */
export const glue = join(made, 'wasm-bindgen', `${crate}.js`);
export const wasm = join(dist, 'axero.wasm');

const cargoFlags = [
  // Of one crate type alone: beside an rlib, cargo leaves link-time optimization out without a word.
  ...['rustc', '-p', 'axero-widget-sdk', '--lib', '--crate-type', 'cdylib'],
  ...['--profile', profile, '--target', target, '--no-default-features', '--features', 'engine'],
  // A small stack: with the usual one each page would need a megabyte of memory.
  ...['--', '-C', 'link-arg=-zstack-size=32768'],
];
const bindgenFlags = [
  ...['--target', 'web', '--no-typescript', '--omit-default-module-path'],
  ...['--remove-name-section', '--remove-producers-section'],
];
// What rustc emits for this target by default; wasm-opt refuses a module that uses a feature it was not told of.
const optFlags = [
  '-Oz',
  '--converge',
  '--strip-debug',
  '--strip-producers',
  '--strip-target-features',
  ...[
    'bulk-memory',
    'multivalue',
    'mutable-globals',
    'nontrapping-float-to-int',
    'reference-types',
    'sign-ext',
  ].map((feature) => `--enable-${feature}`),
];

/**
 * Compiles the crate, writes the glue, and shrinks the module to dist/axero.wasm.
 * @param {Machine} machine
 */
export async function buildWasm(machine) {
  const env = wasmEnvironment(machine);
  await step('compile the crate to wasm', async ({ note }) =>
    settle(
      await run('cargo', cargoFlags, {
        log,
        onLine: note,
        env: { ...env, CARGO_TERM_COLOR: 'never' },
      }),
      'The crate does not compile to wasm: the log says why.',
    ),
  );
  const compiled = join(targetFolder(machine, env), target, profile, `${crate}.wasm`);
  const bindgen = wasmBindgenPath(machine);
  await ifChanged({
    stamp: join(made, 'stamps', 'wasm'),
    inputs: [compiled],
    words: [bindgen, ...bindgenFlags, ...optFlags],
    outputs: [glue, wasm],
    work: () => step('write the glue and shrink the module', () => finish(bindgen, compiled)),
  });
}

/**
 * @param {string} bindgen
 * @param {string} compiled
 */
async function finish(bindgen, compiled) {
  const folder = join(made, 'wasm-bindgen');
  settle(
    await run(bindgen, [compiled, '--out-dir', folder, ...bindgenFlags], { log }),
    'wasm-bindgen could not write the glue: the log says why.',
  );
  const small = join(folder, 'axero.wasm');
  const [command, args] = nodeTool('binaryen', 'wasm-opt', [
    join(folder, `${crate}_bg.wasm`),
    ...['-o', small, ...optFlags],
  ]);
  settle(await run(command, args, { log }), 'wasm-opt could not shrink the module: the log says why.');
  mkdirSync(dist, { recursive: true });
  copyFileSync(small, wasm);
}

/**
 * @param {{ code: number }} result
 * @param {string} sentence
 */
function settle({ code }, sentence) {
  if (code !== 0) throw new Failure(sentence, { log: shown(log) });
}
