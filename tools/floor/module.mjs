// @ts-check
import { basename } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { compare, since } from './compat.mjs';

/**
 * The features of WebAssembly beyond its first edition, by wasm-opt's names and those of the compatibility data. Mutable globals that are
 * exported have no entry there; the browsers had them between 2018 and 2020.
 */
const features = /** @type {Record<string, string>} */ ({
  'bulk-memory': 'webassembly.bulk-memory-operations',
  'exception-handling': 'webassembly.exception-handling',
  'extended-const': 'webassembly.extended-constant-expressions',
  gc: 'webassembly.garbage-collection',
  memory64: 'webassembly.memory64',
  multimemory: 'webassembly.multiMemory',
  multivalue: 'webassembly.multi-value',
  'nontrapping-float-to-int': 'webassembly.non-trapping-float-to-int-conversions',
  'reference-types': 'webassembly.reference-types',
  'relaxed-simd': 'webassembly.relaxed-SIMD',
  'sign-ext': 'webassembly.sign-extension-operations',
  simd: 'webassembly.fixed-width-SIMD',
  'tail-call': 'webassembly.tail-calls',
  threads: 'webassembly.threads-and-atomics',
});

/**
 * Fails where a module needs a feature that the oldest browsers lack.
 * @param {string} path
 * @param {import('./compat.mjs').Versions} oldest
 * @param {string} log
 */
export async function checkModule(path, oldest, log) {
  const allowed = Object.entries(features)
    .filter(([, key]) =>
      Object.entries(oldest).every(
        ([browser, version]) => compare(since(key, /** @type {any} */ (browser)), version) <= 0,
      ),
    )
    .map(([name]) => `--enable-${name}`);
  const checked = await run(
    ...nodeTool('binaryen', 'wasm-opt', ['--mvp-features', ...allowed, '--metrics', path]),
    { log },
  );
  if (checked.code === 0) return;
  const [, instruction = 'something'] = /, on\s*\(([\w.]+)/.exec(checked.output) ?? [];
  throw new Failure(
    `${basename(path)} uses ${instruction}, which the oldest supported browsers lack: lower it in tools/build/wasm.mjs.`,
    { log: shown(log) },
  );
}
