// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { step } from '../lib/log.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { buildDir, dist, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { wasm } from './wasm.mjs';

/** The engine as JavaScript. */
export const engineFile = join(dist, 'axero-engine.js');

/**
 * Translates the module to JavaScript, for pages that allow no WebAssembly: `dist/axero-engine.js`, whose default export makes an engine.
 * @param {string[]} inputs besides the module
 * @param {string} banner its first line
 */
export function engineScript(inputs, banner) {
  return ifChanged({
    stamp: join(buildDir, 'stamps', 'engine-script'),
    inputs: [wasm, ...inputs],
    outputs: [engineFile],
    work: () => step('translate the crate to JavaScript (axero-engine.js)', () => translate(banner)),
  });
}

/** @param {string} banner */
async function translate(banner) {
  const log = join(buildDir, 'build-logs', 'engine-script.log');
  const raw = join(buildDir, 'wasm-bindgen', 'engine.js');
  const lowered = join(buildDir, 'wasm-bindgen', 'engine-lowered.wasm');
  const features = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals'];
  /** @type {[string, string[]][]} */
  const commands = [
    [
      'wasm-opt',
      [
        wasm,
        ...features.map((name) => `--enable-${name}`),
        ...['--llvm-memory-copy-fill-lowering', '--llvm-nontrapping-fptoint-lowering', '--signext-lowering'],
        ...['-o', lowered],
      ],
    ],
    ['wasm2js', [lowered, '--mvp-features', '--enable-mutable-globals', '-Oz', '-o', raw]],
  ];
  for (const [tool, args] of commands) {
    const [command, words] = nodeTool('binaryen', tool, args);
    const done = await run(command, words, { log });
    if (done.code !== 0)
      throw new Failure(`${tool} could not translate the module: the log says why.`, { log: shown(log) });
  }
  const { transform } = await import('esbuild');
  const { code } = await transform(asFactory(readFileSync(raw, 'utf8')), {
    minify: true,
    target: 'es2020',
    format: 'esm',
    legalComments: 'none',
  });
  writeFileSync(engineFile, `${banner}\n${code}`);
}

/**
 * wasm2js writes a module that makes one instance when it is loaded and exports that instance's functions. Several runtimes in one process
 * share nothing, so each makes an instance of its own.
 * @param {string} text
 */
function asFactory(text) {
  const made = /^var (\w+) = (\w+\(\{?[\s\S]*?\}?\));$/m.exec(text.slice(text.lastIndexOf('\nvar ret')));
  const [, name, instance] = made ?? [];
  if (!name || !instance)
    throw new Failure('wasm2js wrote something else than expected: see tools/build/engine-script.mjs.');
  return `${text.slice(0, text.lastIndexOf('\nvar ret'))}\nexport default () => ${instance};\n`;
}
