// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/* global AXERO_SDK_VERSION */

/** The folder that holds the package's files; beside the bundle, or in `dist` when the sources run. */
const dist =
  // @ts-expect-error: a constant of the bundle
  typeof AXERO_SDK_VERSION === 'undefined'
    ? new URL('../../dist/', import.meta.url)
    : new URL('./', import.meta.url);

/** @param {string} path below `dist` */
export function packagePath(path) {
  return fileURLToPath(new URL(path, dist));
}

/** @param {string} path below `dist` */
export function packageText(path) {
  return readFileSync(new URL(path, dist), 'utf8');
}

/** The folder that is called `axero-widget-sdk` where the package is installed. */
export function packageRoot() {
  return fileURLToPath(new URL('../', dist));
}

/** @returns {string} */
export function ownVersion() {
  // @ts-expect-error: a constant of the bundle
  if (typeof AXERO_SDK_VERSION !== 'undefined') return AXERO_SDK_VERSION;
  return JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8')).version;
}
