// @ts-check
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sentenceOf } from '../lib/failure.mjs';
import { stopwatch } from '../lib/log.mjs';
import { buildDir, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { provesSomething } from './counts.mjs';

/**
 * @typedef {import('./tiers.mjs').Tier} Tier
 * @typedef {import('./tiers.mjs').Context} Context
 * @typedef {import('./counts.mjs').Outcome} Outcome
 * @typedef {Outcome & { name: string, time: string, text: string }} Row `text` is all that the tier has to say
 *
 * @typedef {object} Surroundings
 * @property {import('../lib/machine.mjs').Machine} machine
 * @property {{ need(...names: string[]): Promise<void> }} setup
 * @property {(name: import('./builds.mjs').BuildName) => Promise<any>} build
 * @property {import('../lib/lane.mjs').Lane} compiler
 * @property {import('../lib/lane.mjs').Lane} tests
 * @property {number} rank
 * @property {string[]} [changed]
 * @property {string[]} [files]
 * @property {() => void} onStart
 */

const tailLines = 60;

/**
 * Runs one tier when its turn comes. It never throws: an error is a failure of the tier.
 * @param {Tier} tier
 * @param {Surroundings} surroundings
 * @returns {Promise<Row>}
 */
export async function runTier(tier, surroundings) {
  const { machine, setup, compiler, tests, rank, onStart } = surroundings;
  const log = join(buildDir, 'test-logs', `${tier.name}.log`);
  rmSync(log, { force: true });
  const clock = stopwatch();
  let output = '';
  /** @type {string[]} */
  const said = [];
  let begun = false;
  /** @type {Context} */
  const context = {
    tier: tier.name,
    machine,
    changed: surroundings.changed,
    files: surroundings.files,
    build: surroundings.build,
    compile: (work) => compiler(rank, () => clock.during(work)),
    async exec(command, args, env, { cwd, whole, gently } = {}) {
      const ended = await clock.during(() =>
        run(command, args, {
          cwd,
          log: whole ? undefined : log,
          limitMs: tier.limitMinutes * 60_000,
          sweep: true,
          gently,
          env: { CARGO_TERM_COLOR: 'never', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
        }),
      );
      if (whole) append(log, ended.output);
      if (ended.code !== 0) output += ended.output;
      return ended;
    },
  };
  const work = () => {
    if (!begun) onStart();
    begun = true;
    return withOneRetry(() => tier.run(context), said);
  };
  const lanes = {
    compiler: () => compiler(rank, () => clock.during(work)),
    tests: () => tests(rank, () => clock.during(work)),
    none: work,
  };
  /** @type {Outcome} */
  let outcome;
  try {
    await Promise.all([setup.need(...tier.needs), ...(tier.builds ?? []).map(surroundings.build)]);
    outcome = provesSomething(await lanes[tier.lane ?? 'tests']());
  } catch (error) {
    outcome = { passed: 0, failed: 1, skipped: 0, notes: [sentenceOf(error)] };
  }
  if (outcome.skipped > 0) outcome.notes.push(`${outcome.skipped} skipped`);
  const time = clock.seconds();
  if (outcome.failed > 0) {
    if (output) said.push(tail(output));
    const notes = [...outcome.notes.map((note) => note.replace(/\.$/, '')), `log: ${shown(log)}`];
    said.push(`  FAIL  ${tier.name}: ${notes.join('; ')} (${time} s)`);
  } else if (outcome.leftOut) said.push(`  ..    ${tier.name}: left out`);
  else said.push(`  ok    ${tier.name}: ${outcome.passed} passed (${time} s)`);
  return { ...outcome, name: tier.name, time, text: said.join('\n') };
}

/**
 * Browsers sometimes fail to start on a busy machine. Only then a tier runs again, and the summary says so.
 * @param {() => Promise<Outcome & { startFailed?: boolean }>} attempt
 * @param {string[]} said
 * @returns {Promise<Outcome>}
 */
async function withOneRetry(attempt, said) {
  const first = await attempt();
  if (!first.startFailed) return first;
  said.push('  ..    the browser did not start: a second try');
  const second = await attempt();
  return {
    ...second,
    notes: [...second.notes, 'second try, because the browser did not start the first time'],
  };
}

/**
 * @param {string} log
 * @param {string} text
 */
function append(log, text) {
  mkdirSync(dirname(log), { recursive: true });
  appendFileSync(log, text);
}

/** @param {string} output */
function tail(output) {
  return output
    .trimEnd()
    .split('\n')
    .slice(-tailLines)
    .map((line) => `  | ${line}`)
    .join('\n');
}
