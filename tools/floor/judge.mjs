// @ts-check
import { browsers, compare, isKnown, since } from './compat.mjs';

/**
 * @typedef {import('./apis.mjs').Use} Use
 * @typedef {import('./compat.mjs').Browser} Browser
 * @typedef {import('./floor.mjs').Floor} Floor
 * @typedef {import('./floor.mjs').Row} Row
 */

const called = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', safari_ios: 'iOS' };

/** The feature by which `tooOld` of js/engine/floor.ts decides whether the browser is too old. */
const told = 'api.TextEncoder.encodeInto';

/**
 * Returns one sentence for each difference between the stated floor and the features in use.
 * @param {Floor} floor
 * @param {Use[]} uses
 */
export function differences(floor, uses) {
  const unknown = uses
    .filter(({ key }) => !isKnown(key))
    .map(
      ({ key, where }) =>
        `${where} uses ${key}, which the compatibility data does not have under that name: say in tools/floor/apis.mjs where it is`,
    );
  /** @type {Set<import('./floor.mjs').Optional>} */
  const served = new Set();
  /** @type {Map<string, string[]>} by the use, how much newer it is */
  const newer = new Map();
  /** @type {string[]} */
  const older = [];
  for (const row of floor.rows)
    for (const browser of browsers) {
      const { key, where, version } = youngest(floor, row, browser, uses, served);
      const stated = row.oldest[browser];
      const order = compare(version, stated);
      const use = `${where} uses ${key}`;
      if (order > 0)
        newer.set(use, [
          ...(newer.get(use) ?? []),
          `${called[browser]} ${version} (${stated} for ${row.name})`,
        ]);
      if (order < 0)
        older.push(
          `tools/floor/floor.json states ${called[browser]} ${stated} for ${row.name}, and ${version} is enough: state that`,
        );
    }
  const tooNew = [...newer].map(
    ([use, versions]) =>
      `${use}, which needs more than is stated: ${versions.slice(0, 5).join(', ')}; write it otherwise, or test for it and list it under "optional" in tools/floor/floor.json`,
  );
  const needless = floor.optional
    .filter((entry) => !served.has(entry))
    .map(
      ({ key }) => `tools/floor/floor.json calls ${key} optional, which is not needed any more: take it out`,
    );
  return [...unknown, ...tooNew, ...older, ...(tooNew.length > 0 ? [] : untold(floor, uses)), ...needless];
}

/**
 * Returns the reason for a cell of the table: the youngest feature that the row needs of this browser.
 * @param {Floor} floor
 * @param {Row} row
 * @param {Browser} browser
 * @param {Use[]} uses
 * @param {Set<import('./floor.mjs').Optional>} [served] gets the optional features that made a difference
 * @returns {Use & { version: string }}
 */
export function youngest(floor, row, browser, uses, served = new Set()) {
  /** @type {Use & { version: string }} */
  let found = { key: '', where: '', version: '0' };
  const also = row.also.map((key) => ({ key, where: `tools/floor/floor.json (${row.name})` }));
  for (const { key, where } of [...uses, ...also]) {
    if (!isKnown(key) || row.without.some((file) => where.startsWith(`${file}:`))) continue;
    if (row.reads && (where !== row.reads || isApi({ key }))) continue;
    const version = since(key, browser);
    if (compare(version, found.version) <= 0) continue;
    const optional = floor.optional.find(
      (entry) => `${key}.`.startsWith(`${entry.key}.`) && (entry.browsers ?? browsers).includes(browser),
    );
    if (!optional) found = { key, where, version };
    else if (compare(version, row.oldest[browser]) > 0) served.add(optional);
  }
  return found;
}

/**
 * Returns the features that calls need and that a browser may lack without being too old for `connect`.
 * @param {Floor} floor
 * @param {Use[]} uses
 * @returns {string[]}
 */
function untold(floor, uses) {
  const calls = floor.rows[0];
  if (!calls) return [];
  return browsers.flatMap((browser) => {
    const { key, version } = youngest(floor, calls, browser, uses.filter(isApi));
    return compare(version, since(told, browser)) > 0
      ? [
          `${called[browser]} has ${key} since ${version} and ${told} since ${since(told, browser)}: let js/engine/floor.ts tell an old browser by the younger one`,
        ]
      : [];
  });
}

/**
 * A browser that cannot read the syntax runs nothing, and so needs no test.
 * @param {{ key: string }} use
 */
function isApi({ key }) {
  return !/^javascript\.(?!builtins\.)/.test(key);
}
