// @ts-check
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { inputs, isInert, matches } from './inputs.mjs';

/**
 * @typedef {import('./tiers.mjs').Tier} Tier
 * @typedef {import('../lib/machine.mjs').Machine} Machine
 *
 * @typedef {object} Affected
 * @property {Tier} tier
 * @property {string[]} changed the paths that affect it
 * @property {string[]} [files] the tier's own test files, where nothing else of it changed
 */

/**
 * The paths that differ from a revision: committed since, uncommitted, and those that git does not know yet.
 * @param {Machine} machine
 * @param {string} since
 * @returns {string[]}
 */
export function changedPaths(machine, since) {
  /** @param {string[]} args */
  const git = (...args) => machine.capture('git', args);
  if (!git('rev-parse', '--git-dir').ok)
    throw new Failure(
      '--changed asks git what has changed, and this folder is no clone or git is missing: run `npm test`.',
      { exitCode: 2 },
    );
  if (!git('rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`).ok)
    throw new Failure(
      `--changed ${since}: git knows no such revision; name a branch, a tag or a commit, as in \`npm test -- --changed main\`.`,
      { exitCode: 2 },
    );
  const lists = [
    git('diff', '--name-only', '--no-renames', '-z', since, '--'),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  if (lists.some(({ ok }) => !ok))
    throw new Failure(`git could not say what has changed since ${since}: run \`git diff ${since}\`.`);
  const paths = lists.flatMap(({ output }) => output.split('\0')).filter((path) => path !== '');
  return [...new Set(paths)].sort();
}

/**
 * The tiers that a change can affect. A path that nobody has an opinion on affects all of them.
 * @param {string[]} paths
 * @param {Tier[]} tiers
 * @returns {Affected[]}
 */
export function affectedBy(paths, tiers) {
  const everywhere = paths.filter(
    (path) =>
      matches(path, inputs.runner) ||
      !(isInert(path) || tiers.some((tier) => tier.inputs && matches(path, tier.inputs))),
  );
  return tiers.flatMap((tier) => {
    const { inputs: from, tests } = tier;
    const changed = from ? paths.filter((path) => everywhere.includes(path) || matches(path, from)) : paths;
    if (changed.length === 0) return [];
    const own = tests ? changed.filter((path) => path.startsWith(`${tests}/`) && isTest(path)) : [];
    return own.length === changed.length ? [{ tier, changed, files: own }] : [{ tier, changed }];
  });
}

/**
 * Those that belong into the inner loop: quick tiers, and slow ones of which only test files changed, or that were asked for by name.
 * @param {Affected[]} affected
 * @param {Machine} machine
 * @param {boolean} areNamed
 * @returns {{ now: Affected[], later: Affected[] }}
 */
export function innerLoop(affected, machine, areNamed) {
  // A test file that was deleted is not there to run.
  const present = affected
    .map((one) =>
      one.files
        ? { ...one, files: one.files.filter((path) => machine.exists(join(machine.root, path))) }
        : one,
    )
    .filter(({ files }) => files?.length !== 0);
  return {
    now: present.filter(({ tier, files }) => areNamed || !tier.isSlow || files),
    later: present.filter(({ tier, files }) => !areNamed && tier.isSlow && !files),
  };
}

/** @param {string} path */
function isTest(path) {
  return path.endsWith('.test.mjs');
}
