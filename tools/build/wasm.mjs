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
 * The bytes of each function of the module, by its path in the sources.
 * @param {Machine} machine
 * @returns {Promise<Record<string, number>>}
 */
export async function wasmParts(machine) {
  const compiled = join(targetFolder(machine, wasmEnvironment(machine)), target, profile, `${crate}.wasm`);
  const flags = optFlags.filter((flag) => !flag.startsWith('--strip'));
  const [command, args] = nodeTool('binaryen', 'wasm-opt', [compiled, ...flags, '--func-metrics']);
  const listed = await run(command, args, { log });
  settle(listed, 'wasm-opt could not list the functions of the module: the log says why.');
  // It lists them once in each round of shrinking; the last counts.
  const last = new Map(
    Array.from(
      listed.output.matchAll(/^func: (\S+)\s+\[binary-bytes\]\s*:\s*(\d+)/gm),
      ([, name = '', bytes]) => [name, Number(bytes)],
    ),
  );
  /** @type {Record<string, number>} */
  const parts = {};
  for (const [name, bytes] of last) parts[readable(name)] = (parts[readable(name)] ?? 0) + bytes;
  return parts;
}

/**
 * `_ZN4core4text3cut17h0123456789abcdefE` as `core::text::cut`.
 * @param {string} name
 */
function readable(name) {
  const mangled = /^_ZN(.*)E$/.exec(name)?.[1];
  if (mangled === undefined) return name.replace(/_[0-9a-f]{16}$/, '');
  const words = [];
  for (let rest = mangled; rest !== ''; ) {
    const [digits = ''] = /^\d+/.exec(rest) ?? [];
    if (digits === '') return name;
    words.push(rest.slice(digits.length, digits.length + Number(digits)));
    rest = rest.slice(digits.length + Number(digits));
  }
  return words
    .slice(0, -1)
    .join('::')
    .replace(`${crate}::`, '')
    .replace(/^_?\$LT\$|\$u20\$as.*?\$GT\$/g, '')
    .replaceAll('..', '::');
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
