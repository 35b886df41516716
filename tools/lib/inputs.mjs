// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Does the work unless its inputs are those of the last time and its outputs are still there.
 * @param {object} job
 * @param {string} job.stamp file that remembers the inputs
 * @param {string[]} job.inputs files and folders
 * @param {string[]} [job.words] versions and flags that matter as well
 * @param {string[]} job.outputs
 * @param {() => Promise<void>} job.work
 */
export async function ifChanged({ stamp, inputs, words = [], outputs, work }) {
  const now = fingerprint(inputs, words);
  if (outputs.every((path) => existsSync(path)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now)
    return;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/**
 * @param {string[]} paths
 * @param {string[]} words
 */
export function fingerprint(paths, words) {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const path of paths.flatMap(filesUnder)) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
export function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
