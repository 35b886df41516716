// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDir, root, shown } from '../lib/paths.mjs';
import { judged, nothing, tellsOfStartFailure } from './counts.mjs';

const reporter = pathToFileURL(join(root, 'tools', 'tiers', 'node-reporter.mjs')).href;

/**
 * @typedef {import('./counts.mjs').Outcome} Outcome
 * @typedef {import('./tiers.mjs').Context} Context
 */

/**
 * Runs the `*.test.mjs` files of a folder, or those of them that changed. Each file is a process with a browser and a site of its own, so
 * some of them run side by side.
 * @param {Context} context
 * @param {string} folder
 * @param {Record<string, string | undefined>} [env]
 * @param {number} [abreast] how many files run side by side
 * @returns {Promise<Outcome & { startFailed: boolean }>}
 */
export async function nodeTests(context, folder, env = {}, abreast = 2) {
  const all = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.mjs'))
        .sort()
        .map((name) => join(folder, name))
    : [];
  const files = context.files ?? all;
  if (files.length === 0)
    return { ...nothing(), failed: 1, notes: [`${folder} has no *.test.mjs file`], startFailed: false };
  const counted = join(buildDir, 'test-logs', `${context.tier}.json`);
  rmSync(counted, { force: true });
  const ended = await context.exec(
    process.execPath,
    [
      ...['--test', `--test-concurrency=${abreast}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${shown(counted)}`],
      ...files,
    ],
    // Set when our own tests run this, and then the inner runner would report to the outer one.
    { NODE_TEST_CONTEXT: undefined, ...env },
  );
  const { failures, ...counts } = countsIn(counted);
  const startFailed =
    failures.length > 0 && counts.failed === failures.length && failures.every(tellsOfStartFailure);
  return { ...judged({ ...counts, notes: [] }, ended), startFailed };
}

/**
 * @param {string} path
 * @returns {{ passed: number, failed: number, skipped: number, failures: string[] }}
 */
function countsIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}
