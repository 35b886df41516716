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

/**
 * The interfaces, globals and members of the browser and of the language's library that one of these versions lacks, each as the path from
 * the global object that leads to it.
 * @param {Versions} oldest
 * @returns {string[]} like `Array.prototype.at` and `Object.hasOwn`
 */
export function newerThan(oldest) {
  const paths = ['api', 'javascript.builtins'].flatMap((area) =>
    Object.entries(areaOf(area)).flatMap(([owner, members]) => [
      { key: `${area}.${owner}`, path: owner },
      ...Object.keys(members)
        .filter((name) => /^[a-z]\w*$/i.test(name) && name !== owner && !name.endsWith('_event'))
        .flatMap((name) => pathsOf(area, owner, name)),
    ]),
  );
  return paths
    .filter(
      ({ key }) =>
        isKnown(key) && browsers.some((browser) => compare(since(key, browser), oldest[browser]) > 0),
    )
    .map(({ path }) => path);
}

/**
 * @param {string} area
 * @returns {Record<string, object>}
 */
function areaOf(area) {
  entryOf(area);
  return area.split('.').reduce((at, part) => at[part], /** @type {any} */ (data));
}

/**
 * @param {string} area
 * @param {string} owner
 * @param {string} name
 */
function pathsOf(area, owner, name) {
  const key = `${area}.${owner}.${name}`;
  if (name.endsWith('_static')) return [{ key, path: `${owner}.${name.slice(0, -'_static'.length)}` }];
  // The language's own static members have no mark.
  return [`${owner}.prototype.${name}`, ...(area === 'api' ? [] : [`${owner}.${name}`])].map((path) => ({
    key,
    path,
  }));
}
