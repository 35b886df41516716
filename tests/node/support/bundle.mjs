import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../../tools/lib/paths.mjs';

const glue = join(root, 'target', 'wasm-bindgen', 'axero_widget_sdk_bg.js');
const bytes = join(root, 'dist', 'axero.wasm');

const withGlue = {
  name: 'axero-wasm',
  setup({ onResolve }) {
    onResolve({ filter: /^axero-wasm$/ }, () => ({ path: glue }));
  },
};

/**
 * Bundles what a line of TypeScript like `export * from './args.ts'` exports from js/, and imports it: Node 20 reads no TypeScript.
 * Every call gives a module of its own, so that tests share no state.
 */
export async function bundled(source) {
  const folder = mkdtempSync(join(tmpdir(), 'axero-bundle-'));
  try {
    const outfile = join(folder, 'bundle.mjs');
    await build({
      stdin: { contents: source, resolveDir: join(root, 'js'), loader: 'ts' },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      outfile,
      sourcemap: 'inline',
      logLevel: 'silent',
      plugins: [withGlue],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The wasm module of the package, as compiled by the build. */
export function wasmModule() {
  for (const path of [glue, bytes])
    if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return new WebAssembly.Module(readFileSync(bytes));
}

/**
 * The engine with the page's start behind it: the exports of `src/bindings/engine.rs`, and its memory. Texts cross as in the driver: `open`,
 * `start` and `refuses_header` take theirs first, `open` and `kinds` return one.
 */
export async function startedEngine(virtualDirectory = '', user = 7) {
  const module = wasmModule();
  const exported = await bundled(
    `export * as wasm from 'axero-wasm'; export { leaveText, textLeft, useMemory } from './texts.ts'`,
  );
  const { wasm, leaveText, textLeft, useMemory } = exported;
  const { exports } = new WebAssembly.Instance(module);
  wasm.__wbg_set_wasm(exports);
  useMemory(exports.memory);
  const engine = {
    ...wasm,
    memory: exports.memory,
    start: (directory, number) => wasm.start(leaveText(directory), number),
    refuses_header: (name) => wasm.refuses_header(leaveText(name)),
    open: (id, call, ...numbers) => textLeft(wasm.open(leaveText(call), id, ...numbers)),
    kinds: () => textLeft(wasm.kinds()),
  };
  engine.start(virtualDirectory, user);
  return engine;
}
