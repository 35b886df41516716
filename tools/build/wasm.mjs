// @ts-check

import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { step } from '../lib/log.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { buildDir, dist, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { wasmBindgenPath } from '../setup/cargo-tools.mjs';
import { wasmEnvironment } from '../setup/wasm-target.mjs';
import { targetFolder } from './package.mjs';
import { withoutFolders } from './remap.mjs';
import { functionNames, readable, refuseFormattingAndPanics } from './wasm-names.mjs';

/**
 * @typedef {import('../lib/machine.mjs').Machine} Machine
 *
 * @typedef {object} WasmModule
 * @property {string} name what a person reads
 * @property {string} crate as cargo names its files
 * @property {string[]} selection what cargo is to build
 * @property {string[]} linking flags for the compiler of the crate itself
 * @property {string[]} binding flags for wasm-bindgen
 * @property {string[]} shrinking flags for wasm-opt
 * @property {string} glue the JavaScript that wasm-bindgen writes
 * @property {string} wasm where the module goes
 */

const target = 'wasm32-unknown-unknown';
const profile = 'wasm-release';

export const wasm = join(dist, 'axero.wasm');

/** The same of the sandbox; bundles import it as `axero-sandbox-wasm`. */
export const sandboxGlue = join(buildDir, 'wasm-bindgen', 'axero_sandbox_wasm.js');
export const sandboxWasm = join(dist, 'testing.wasm');

/** @type {WasmModule} */
const engine = {
  name: 'the crate',
  crate: 'axero_widget_sdk_bindings',
  selection: ['-p', 'axero-widget-sdk-bindings', '--no-default-features', '--features', 'engine'],
  // A small stack: with the usual one each page would need a megabyte of memory.
  linking: ['-C', 'link-arg=-zstack-size=32768'],
  // The glue is not used: the module imports nothing and exports functions of numbers, which js/engine/engine.ts declares.
  binding: ['--target', 'bundler'],
  shrinking: [
    // They serve JavaScript values and aborts, which the engine does not use, and would keep a table and an import.
    ...['__wbindgen_start', '__wbindgen_externrefs', '__abort_handler', '__instance_terminated'].map(
      (name) => `--remove-exports=${name}`,
    ),
    // Features that the compiled `core` library uses and the oldest browsers lack (tools/floor): bulk memory, conversions that do not trap.
    ...['--llvm-memory-copy-fill-lowering', '--llvm-nontrapping-fptoint-lowering'],
    ...['-Oz', '--converge', '--reorder-locals', '--reorder-functions', '--reorder-globals'],
  ],
  glue: join(buildDir, 'wasm-bindgen', 'axero_widget_sdk_bindings_bg.js'),
  wasm,
};

/** @type {WasmModule} */
const sandbox = {
  name: 'the sandbox',
  crate: 'axero_sandbox_wasm',
  selection: ['-p', 'axero-sandbox-wasm'],
  linking: [],
  binding: ['--target', 'web', '--omit-default-module-path'],
  // Measured: `-Oz` takes more than twice as long and saves nothing once the file is compressed.
  shrinking: ['-O1'],
  glue: sandboxGlue,
  wasm: sandboxWasm,
};

const bindgenFlags = ['--no-typescript', '--remove-name-section', '--remove-producers-section'];
// The features that rustc uses for this target by default; wasm-opt refuses a module that uses a feature without a flag.
const optFlags = [
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
 * Compiles the module of the SDK, writes its glue, and shrinks it to dist.
 * @param {Machine} machine
 */
export function buildWasm(machine) {
  return buildModule(machine, engine);
}

/**
 * The same for the sandbox.
 * @param {Machine} machine
 */
export function buildSandboxWasm(machine) {
  return buildModule(machine, sandbox);
}

/**
 * @param {Machine} machine
 * @param {WasmModule} module
 */
async function buildModule(machine, module) {
  const env = wasmEnvironment(machine);
  const log = join(buildDir, 'build-logs', `${module.crate}.log`);
  const cargoFlags = [
    ...['rustc', ...module.selection, '--lib'],
    // One crate type only: with an rlib, cargo silently skips link-time optimization.
    ...['--crate-type', 'cdylib', '--profile', profile, '--target', target],
    ...withoutFolders(machine, target, env),
    ...['--', ...module.linking],
  ];
  await step(`compile ${module.name} to wasm`, async ({ note }) =>
    settle(
      await run('cargo', cargoFlags, {
        log,
        onLine: note,
        env: { ...env, CARGO_TERM_COLOR: 'never' },
      }),
      `${module.name} does not compile to wasm: the log says why.`,
      log,
    ),
  );
  const compiled = join(targetFolder(machine, env), target, profile, `${module.crate}.wasm`);
  // Before the module is shrunk: wasm-opt would hide the calls that it puts in where they are made.
  if (module === engine) refuseFormattingAndPanics(functionNames(readFileSync(compiled)));
  const bindgen = wasmBindgenPath(machine);
  await ifChanged({
    stamp: join(buildDir, 'stamps', module.crate),
    inputs: [compiled],
    words: [bindgen, ...bindgenFlags, ...module.binding, ...module.shrinking, ...optFlags],
    outputs: [module.glue, module.wasm],
    work: () =>
      step(`write the glue and shrink ${module.name}`, () => finish(bindgen, compiled, module, log)),
  });
}

/**
 * The bytes of each function of the module, by its path in the sources.
 * @param {Machine} machine
 * @returns {Promise<Record<string, number>>}
 */
export async function wasmParts(machine) {
  const log = join(buildDir, 'build-logs', `${engine.crate}.log`);
  const compiled = join(
    targetFolder(machine, wasmEnvironment(machine)),
    target,
    profile,
    `${engine.crate}.wasm`,
  );
  const flags = [...engine.shrinking, ...optFlags].filter((flag) => !flag.startsWith('--strip'));
  const [command, args] = nodeTool('binaryen', 'wasm-opt', [compiled, ...flags, '--func-metrics']);
  const listed = await run(command, args, { log });
  settle(listed, 'wasm-opt could not list the functions of the module: the log says why.', log);
  // It lists them once per round of shrinking; the last list is final.
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
 * @param {string} bindgen
 * @param {string} compiled
 * @param {WasmModule} module
 * @param {string} log
 */
async function finish(bindgen, compiled, module, log) {
  const folder = join(buildDir, 'wasm-bindgen');
  settle(
    await run(bindgen, [compiled, '--out-dir', folder, ...module.binding, ...bindgenFlags], { log }),
    'wasm-bindgen could not write the glue: the log says why.',
    log,
  );
  const small = join(folder, `${module.crate}_small.wasm`);
  const [command, args] = nodeTool('binaryen', 'wasm-opt', [
    join(folder, `${module.crate}_bg.wasm`),
    ...['-o', small, ...module.shrinking, ...optFlags],
  ]);
  settle(await run(command, args, { log }), 'wasm-opt could not shrink the module: the log says why.', log);
  mkdirSync(dist, { recursive: true });
  copyFileSync(small, module.wasm);
}

/**
 * @param {{ code: number }} result
 * @param {string} sentence
 * @param {string} log
 */
function settle({ code }, sentence, log) {
  if (code !== 0)
    throw new Failure(sentence.charAt(0).toUpperCase() + sentence.slice(1), { log: shown(log) });
}
