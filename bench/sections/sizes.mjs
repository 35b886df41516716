import { brotliCompressSync } from 'node:zlib';
import { bundled, fileBytes, packageIndex, packageSlim } from '../lib/bundle.mjs';

const LIBRARIES = {
  ky: `export { default } from 'ky'`,
  'ky + TanStack Query': `export { default } from 'ky'; export { QueryClient, QueryObserver } from '@tanstack/query-core'`,
  axios: `export { default } from 'axios'`,
  '@wordpress/api-fetch': `export { default } from '@wordpress/api-fetch'`,
};

const CONNECT = `export { connect } from 'axero-widget-sdk'`;

/** Sizes of files, added up. */
function sizeOf(...files) {
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
  return {
    raw: sum(files.map(({ length }) => length)),
    brotli: sum(files.map((bytes) => brotliCompressSync(bytes).length)),
  };
}

export const sizes = {
  name: 'sizes',
  about: 'delivered size, minified and brotli',
  async run() {
    const slim = await bundled(CONNECT, { plugins: [packageSlim] });
    const rows = {
      sdk: sizeOf(await bundled(CONNECT, { plugins: [packageIndex] })),
      'index.js': sizeOf(fileBytes('index.js')),
      'slim, bundled, with axero.wasm': sizeOf(slim, fileBytes('axero.wasm')),
      'axero-widget-sdk.global.js': sizeOf(fileBytes('axero-widget-sdk.global.js')),
      'axero-engine.js': sizeOf(fileBytes('axero-engine.js')),
    };
    for (const [name, source] of Object.entries(LIBRARIES)) rows[name] = sizeOf(await bundled(source));
    return rows;
  },
};
