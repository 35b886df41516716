import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { engineModules } from '../../../tools/build/bundles.mjs';
import { root } from '../../../tools/lib/paths.mjs';

const bytes = join(root, 'dist', 'axero.wasm');

/**
 * Bundles what a line of TypeScript like `export * from './request/body.ts'` exports from js/, and imports it: Node 20 reads no TypeScript.
 * Every call gives a module of its own, so that tests share no state. `change` may change the bundled text.
 */
export async function bundled(source, change = undefined) {
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
      plugins: [engineModules],
    });
    if (change) writeFileSync(outfile, change(readFileSync(outfile, 'utf8')));
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The wasm module of the package, as compiled by the build. */
export function wasmModule() {
  if (!existsSync(bytes)) throw new Error(`${bytes} is missing: run "npm run build" first.`);
  return new WebAssembly.Module(readFileSync(bytes));
}

/** The engine translated to JavaScript, as the build writes it. */
export async function engineScript() {
  const { default: makeEngine } = await import(pathToFileURL(join(root, 'dist', 'axero-engine.js')).href);
  return makeEngine();
}

/**
 * The engine after the page's start: the exports of `bindings/src/engine.rs`. Texts cross as in the driver: `open`, `openFree`, `start` and
 * `refuses_header` take theirs first, and a plan is returned as text.
 */
export async function startedEngine(virtualDirectory = '', user = 7, exports = undefined) {
  const { engineOf, FREE_REQUEST } = await bundled(
    `export * from './engine/engine.ts'; export * from './generated/protocol.ts'`,
  );
  const raw = engineOf(exports ?? new WebAssembly.Instance(wasmModule()).exports);
  // With as many attempts as the engine makes by itself.
  const open = (operation, id, call, now, priority, widget) =>
    raw.readString(raw.open(raw.writeString(call), operation, id, now, priority, 99, widget));
  const engine = {
    ...raw,
    raw,
    start: (directory, number) => Boolean(raw.start(raw.writeString(directory), number)),
    refuses_header: (name) => Boolean(raw.refuses_header(raw.writeString(name))),
    /** Opens a call of an operation, by its number and name. */
    open: ({ number, name }, id, record, ...numbers) => open(number, id, `${record}\n${name}`, ...numbers),
    /** Opens a call of a path: `query\nmethod\npath`. */
    openFree: (id, call, ...numbers) => open(FREE_REQUEST, id, call, ...numbers),
    openAny: open,
  };
  engine.start(virtualDirectory, user);
  return engine;
}
