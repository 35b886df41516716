// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/**
 * @typedef {import('./compat.mjs').Browser} Browser
 * @typedef {import('./compat.mjs').Versions} Versions
 *
 * @typedef {object} Row what works from these versions on
 * @property {string} name
 * @property {string} title as README has it
 * @property {string[]} without sources that it does not need
 * @property {string} [reads] the bundle whose syntax is all that it needs
 * @property {string[]} also features that no source shows
 * @property {Versions} oldest
 *
 * @typedef {{ key: string, browsers?: Browser[], reason: string }} Optional a feature that is done without where it is not there
 * @typedef {{ editions: Record<string, number>, rows: Row[], optional: Optional[] }} Floor
 */

export const floorFile = join(root, 'tools', 'floor', 'floor.json');

/** @returns {Floor} */
export function readFloor() {
  return JSON.parse(readFileSync(floorFile, 'utf8'));
}

/**
 * The versions of a row, as a sentence names them: `Chrome or Edge 80, Firefox 74, Safari 14.1 or iOS 14.5`.
 * @param {Floor} floor
 * @param {string} name of the row
 */
export function inWords(floor, name) {
  const oldest = floor.rows.find((row) => row.name === name)?.oldest;
  if (!oldest) throw new Error(`tools/floor/floor.json has no row ${name}.`);
  const { chrome, edge, firefox, safari, safari_ios: ios } = oldest;
  const chromium = chrome === edge ? `Chrome or Edge ${chrome}` : `Chrome ${chrome}, Edge ${edge}`;
  return `${chromium}, Firefox ${firefox}, ${safari === ios ? `Safari or iOS ${safari}` : `Safari ${safari} or iOS ${ios}`}`;
}

/** @param {Floor} floor */
export function floorTable({ rows }) {
  return [
    '| works from | Chrome, Edge | Firefox | Safari | iOS |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(({ title, oldest: { chrome, edge, firefox, safari, safari_ios } }) => {
      const chromium = chrome === edge ? chrome : `${chrome}, ${edge}`;
      return `| ${title} | ${[chromium, firefox, safari, safari_ios].join(' | ')} |`;
    }),
  ].join('\n');
}
