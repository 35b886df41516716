// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { sentenceOf } from './lib/failure.mjs';
import { thisMachine } from './lib/machine.mjs';
import { made, shown } from './lib/paths.mjs';
import { run } from './lib/process.mjs';
import { say, seconds, table } from './lib/say.mjs';
import { prepare } from './setup/part.mjs';
import { parts } from './setup/parts.mjs';
import { sumLine } from './tiers/counts.mjs';
import { tiers } from './tiers/tiers.mjs';

/**
 * @typedef {import('./tiers/tiers.mjs').Tier} Tier
 * @typedef {import('./tiers/counts.mjs').Outcome} Outcome
 * @typedef {Outcome & { name: string, time: string }} Row
 */

const tailLines = 60;
const names = tiers.map(({ name }) => name);

/** @type {Record<string, import('./lib/arguments.mjs').Flag>} */
const flags = {
  only: {
    value: 'TIER[,TIER]',
    help: 'run only these tiers',
    refuse(value) {
      const unknown = value.split(',').find((name) => !names.includes(name));
      return unknown === undefined
        ? undefined
        : `there is no tier called "${unknown}"; known are ${names.join(', ')}`;
    },
  },
  list: { help: 'list the tiers' },
  help: { help: 'show this text' },
};

await main(async () => {
  const given = readArguments(process.argv.slice(2), flags);
  if (given.help)
    return say(helpText('npm test --', 'Sets up what is missing, then runs every check and test.', flags));
  if (given.list) return say(tiers.map(({ name, about }) => `  ${name.padEnd(14)}  ${about}`).join('\n'));
  const wanted = typeof given.only === 'string' ? given.only.split(',') : names;
  const chosen = tiers.filter(({ name }) => wanted.includes(name));
  const since = Date.now();
  const machine = thisMachine();
  const setup = prepare(parts, machine, [...new Set(chosen.flatMap(({ needs }) => needs))]);
  /** @type {Row[]} */
  const rows = [];
  for (const tier of chosen) rows.push(await runTier(tier, machine, setup));
  say(`\n${table([['tier', 'passed', 'failed', 'seconds'], ...rows.map(cells)])}\n`);
  for (const { name, notes } of rows) for (const note of notes) say(`  ${name}: ${note}`);
  say(`  all: ${seconds(since)} s\n${sumLine(rows)}`);
  return rows.some(({ failed }) => failed > 0) ? 1 : 0;
});

/** @param {Row} row */
function cells({ name, passed, failed, time }) {
  return [name, String(passed), String(failed), time];
}

/**
 * @param {Tier} tier
 * @param {import('./lib/machine.mjs').Machine} machine
 * @param {{ need(...names: string[]): Promise<void> }} setup
 * @returns {Promise<Row>}
 */
async function runTier(tier, machine, setup) {
  say(`\n== ${tier.name}: ${tier.about}`);
  const log = join(made, 'test-logs', `${tier.name}.log`);
  rmSync(log, { force: true });
  const waited = Date.now();
  /** @type {Outcome} */
  let outcome;
  let since = waited;
  let output = '';
  try {
    await setup.need(...tier.needs);
    since = Date.now();
    /** @type {import('./tiers/tiers.mjs').Context} */
    const context = {
      tier: tier.name,
      machine,
      async exec(command, args, env) {
        const ended = await run(command, args, {
          log,
          limitMs: tier.limitMinutes * 60_000,
          sweep: true,
          env: { CARGO_TERM_COLOR: 'never', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
        });
        if (ended.code !== 0) output += ended.output;
        return ended;
      },
    };
    outcome = await withOneRetry(() => tier.run(context));
  } catch (error) {
    outcome = { passed: 0, failed: 1, skipped: 0, notes: [sentenceOf(error)] };
  }
  if (outcome.skipped > 0) outcome.notes.push(`${outcome.skipped} skipped`);
  const time = seconds(since);
  if (outcome.failed > 0) {
    if (output) say(tail(output));
    say(
      `  FAIL  ${tier.name}: ${[...outcome.notes.map((note) => note.replace(/\.$/, '')), `log: ${shown(log)}`].join('; ')} (${time} s)`,
    );
  } else say(`  ok    ${tier.name}: ${outcome.passed} passed (${time} s)`);
  return { ...outcome, name: tier.name, time };
}

/**
 * Browsers now and then do not come up on a busy machine; that alone is worth a second try, and it is told.
 * @param {() => Promise<Outcome & { startFailed?: boolean }>} attempt
 * @returns {Promise<Outcome>}
 */
async function withOneRetry(attempt) {
  const first = await attempt();
  if (!first.startFailed) return first;
  say('  ..    the browser did not start: a second try');
  const second = await attempt();
  return {
    ...second,
    notes: [...second.notes, 'second try, because the browser did not start the first time'],
  };
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
