// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/**
 * One way to call everything: as one user, on a site with settings of its own.
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} user empty for no user
 * @property {Record<string, unknown>} settings
 * @property {boolean} isShort with few made-up calls, because only the shapes of answers differ from the first scene
 */

/** @type {Scene[]} */
export const scenes = [
  { name: 'administrator', user: 'admin', settings: {}, isShort: false },
  { name: 'person without rights', user: 'jonas', settings: {}, isShort: true },
  { name: 'nobody', user: '', settings: {}, isShort: true },
  { name: 'refusals in envelopes', user: 'maya', settings: { errorBody: 'envelope' }, isShort: true },
  { name: 'refusals with status 200', user: 'maya', settings: { failureStatus: 'ok' }, isShort: true },
];

const folder = join(root, 'api');

/** The groups of the description, each a file with its name, with the number of their operations. */
export function groups() {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const count = readFileSync(join(folder, file), 'utf8').match(/^ {6}operationId: /gm)?.length ?? 0;
    if (count > 0) counts.set(file.replace(/\.yaml$/, ''), count);
  }
  return counts;
}

/**
 * Two halves with about as many operations, so that both of two cores have something to do until the end.
 * @param {Map<string, number>} counts
 * @returns {string[][]}
 */
export function halves(counts) {
  const sides = [
    { names: /** @type {string[]} */ ([]), sum: 0 },
    { names: /** @type {string[]} */ ([]), sum: 0 },
  ];
  for (const [name, count] of [...counts].sort((one, other) => other[1] - one[1])) {
    const side = sides.reduce((least, one) => (one.sum < least.sum ? one : least));
    side.names.push(name);
    side.sum += count;
  }
  return sides.map(({ names }) => names).filter((names) => names.length > 0);
}
