import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundled, fileBytes, fromSnapshot } from '../lib/bundle.mjs';
import { scratch } from '../lib/paths.mjs';

const LIBRARIES = {
  ky: `export { default } from 'ky'`,
  '@wordpress/api-fetch': `export { default } from '@wordpress/api-fetch'`,
  'ky + TanStack Query': `export { default } from 'ky'; export { QueryClient, QueryObserver } from '@tanstack/query-core'`,
  'axios + axios-retry': `export { default } from 'axios'; export { default as retry } from 'axios-retry'`,
};

/** Well-known packages of Rust compiled to wasm. They are fetched only to be weighed, so no package of the project depends on them. */
const WASM_PACKAGES = ['@automerge/automerge@3.5.0', '@matrix-org/matrix-sdk-crypto-wasm@18.9.0'];

const brotli = (bytes) => brotliCompressSync(bytes).length;

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** The largest wasm module of a published package, without its glue. */
function wasmOf(spec) {
  const folder = join(scratch, 'packages', spec.replace(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = spawnSync('npm', ['pack', spec, '--pack-destination', folder, '--silent'], {
    encoding: 'utf8',
  });
  const archive = packed.stdout.trim().split('\n').at(-1);
  if (packed.status !== 0 || !archive) return undefined;
  spawnSync('tar', ['-xzf', join(folder, archive), '-C', folder]);
  const modules = filesUnder(folder).filter((path) => path.endsWith('.wasm'));
  const [largest] = modules.map((path) => readFileSync(path)).sort((a, b) => b.length - a.length);
  return largest && { raw: largest.length, brotli: brotli(largest) };
}

async function sdkRows() {
  const [wasm, glue, inline] = ['axero.wasm', 'index.js', 'inline.js'].map((name) => {
    const bytes = fileBytes(name);
    return { raw: bytes.length, brotli: brotli(bytes) };
  });
  const calls = await bundled(`import { connect } from 'axero-widget-sdk'; connect()`, {
    plugins: [fromSnapshot],
  });
  const both = (script) => ({ raw: wasm.raw + script.raw, brotli: wasm.brotli + script.brotli });
  return {
    // As the others are: what is in the bundle of a page that imports it.
    'axero-widget-sdk': both({ raw: calls.length, brotli: brotli(calls) }),
    'of it axero.wasm': wasm,
    'axero-widget-sdk, whole (index.js + axero.wasm)': both(glue),
    'of it index.js': glue,
    'axero-widget-sdk/inline (one file, the module as text)': inline,
  };
}

export const sizes = {
  name: 'sizes',
  about: 'delivered size, minified and brotli',
  async run() {
    const rows = await sdkRows();
    for (const [name, source] of Object.entries(LIBRARIES)) {
      const bytes = await bundled(source);
      rows[name] = { raw: bytes.length, brotli: brotli(bytes) };
    }
    for (const spec of WASM_PACKAGES) {
      const size = wasmOf(spec);
      if (size) rows[`${spec} (wasm alone)`] = size;
    }
    return rows;
  },
};
