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

/** The most tests of a tier that may need a second try: more are no accident of a busy machine. */
const MOST_SECOND_TRIES = 2;

/**
 * Runs the `*.test.mjs` files of a folder, or those of them that changed. Each file is a process with a browser and a site of its own, so
 * some of them run side by side. With `triesAgain` the files of one or two tests that failed run once more, each alone; the summary names
 * the tests that passed only then.
 * @param {Context} context
 * @param {string} folder
 * @param {Record<string, string | undefined>} [env]
 * @param {{ abreast?: number, triesAgain?: boolean }} [options] `abreast`: how many files run side by side
 * @returns {Promise<Outcome & { startFailed: boolean }>}
 */
export async function nodeTests(context, folder, env = {}, { abreast = 2, triesAgain = false } = {}) {
  const all = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.mjs'))
        .sort()
        .map((name) => join(folder, name))
    : [];
  const files = context.files ?? all;
  if (files.length === 0)
    return { ...nothing(), failed: 1, notes: [`${folder} has no *.test.mjs file`], startFailed: false };
  const { ended, counted } = await runFiles(context, context.tier, files, env, abreast);
  const { failures, failedFiles, tests, ...counts } = counted;
  const startFailed =
    failures.length > 0 && counts.failed === failures.length && failures.every(tellsOfStartFailure);
  const first = { ...judged({ ...counts, notes: [] }, ended), startFailed };
  const isAccident =
    counts.failed > 0 && counts.failed <= MOST_SECOND_TRIES && first.failed === counts.failed;
  if (!triesAgain || startFailed || !isAccident || failedFiles.length === 0) return first;
  const names = namesOf(tests, 'FAILED');
  const again = await runFiles(context, `${context.tier}-again`, failedFiles, env, 1);
  const passedNow = new Set(namesOf(again.counted.tests, 'ok'));
  if (again.ended.code !== 0 || !names.every((name) => passedNow.has(name)))
    return { ...first, notes: [...first.notes, 'failed in a second try too'] };
  const note = `passed only in a second try, alone: ${names.map((name) => `"${name}"`).join(', ')}`;
  return { ...first, passed: first.passed + first.failed, failed: 0, notes: [...first.notes, note] };
}

/**
 * @typedef {object} Counted
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures
 * @property {string[]} failedFiles
 * @property {{ name: string, outcome: string }[]} tests
 */

/**
 * @param {Context} context
 * @param {string} name
 * @param {string[]} files
 * @param {Record<string, string | undefined>} env
 * @param {number} abreast
 */
async function runFiles(context, name, files, env, abreast) {
  const path = join(buildDir, 'test-logs', `${name}.json`);
  rmSync(path, { force: true });
  const ended = await context.exec(
    process.execPath,
    [
      ...['--test', `--test-concurrency=${abreast}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${shown(path)}`],
      ...files,
    ],
    // Set when our own tests run this, and then the inner runner would report to the outer one.
    { NODE_TEST_CONTEXT: undefined, ...env },
  );
  return { ended, counted: countsIn(path) };
}

/**
 * @param {Counted['tests']} tests
 * @param {string} wanted
 */
function namesOf(tests, wanted) {
  return tests.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
}

/**
 * @param {string} path
 * @returns {Counted}
 */
function countsIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [], failedFiles: [], tests: [] };
  }
}
