// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/**
 * @typedef {'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios'} Browser
 * @typedef {Record<Browser, string>} Versions the oldest of each browser
 * @typedef {{ version_added: string | false, version_removed?: string, flags?: unknown[], prefix?: string, alternative_name?: string }} Statement
 */

/** @type {readonly Browser[]} */
export const browsers = ['chrome', 'edge', 'firefox', 'safari', 'safari_ios'];

/** @type {Record<string, any> | undefined} */
let data;

/**
 * The entry of @mdn/browser-compat-data at a path like `api.AbortController.abort`.
 * @param {string} key
 * @returns {{ support: Record<Browser, Statement | Statement[]> } | undefined}
 */
function entryOf(key) {
  data ??= JSON.parse(
    readFileSync(join(root, 'node_modules', '@mdn', 'browser-compat-data', 'data.json'), 'utf8'),
  );
  /** @type {any} */
  let at = data;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || !Object.hasOwn(at, part)) return undefined;
    at = at[part];
  }
  return at.__compat;
}

/** @param {string} key */
export function isKnown(key) {
  return entryOf(key) !== undefined;
}

/**
 * The oldest version of a browser that has a feature without a switch or a prefix; `never` where none has.
 * @param {string} key
 * @param {Browser} browser
 * @returns {string}
 */
export function since(key, browser) {
  const said = entryOf(key)?.support[browser] ?? [];
  const versions = (Array.isArray(said) ? said : [said])
    .filter(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name)
    .flatMap(({ version_added }) => (version_added ? [version_added.replace('≤', '')] : []))
    .filter((version) => /^[\d.]+$/.test(version));
  return versions.sort(compare)[0] ?? 'never';
}

/**
 * Orders versions by their numbers; `never` is the newest.
 * @param {string} one
 * @param {string} other
 */
export function compare(one, other) {
  const [a, b] = [one, other].map((version) =>
    version === 'never' ? [Number.POSITIVE_INFINITY] : version.split('.').map(Number),
  );
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}
