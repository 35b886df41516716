// @ts-check
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { say, seconds, table } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { affectedBy, changedPaths, innerLoop } from './tiers/changed.mjs';
import { sumLine } from './tiers/counts.mjs';
import { runSideBySide } from './tiers/side-by-side.mjs';
import { tiers } from './tiers/tiers.mjs';

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
  changed: {
    value: 'REVISION',
    optional: true,
    help: 'run the quick tiers that the changes since a revision (default: HEAD) can affect, and name the slow ones',
  },
  list: { help: 'list the tiers' },
  help: { help: 'show this text' },
};

await main(async () => {
  const given = readArguments(process.argv.slice(2), flags);
  if (given.help)
    return say(helpText('npm test --', 'Sets up what is missing, then runs every check and test.', flags));
  if (given.list) return say(tiers.map(({ name, about }) => `  ${name.padEnd(14)}  ${about}`).join('\n'));
  const machine = thisMachine();
  const wanted = typeof given.only === 'string' ? given.only.split(',') : names;
  const named = tiers.filter(({ name }) => wanted.includes(name));
  if (!given.changed)
    return run(
      named.map((tier) => ({ tier })),
      machine,
    );
  const since = typeof given.changed === 'string' ? given.changed : 'HEAD';
  const paths = changedPaths(machine, since);
  const { now, later } = innerLoop(affectedBy(paths, named), machine, Boolean(given.only));
  if (now.length + later.length === 0)
    return say(
      paths.length === 0
        ? `Nothing has changed since ${since}.`
        : `What has changed since ${since} affects no test (${paths.length} files).`,
    );
  const code = now.length > 0 ? await run(now, machine) : 0;
  if (later.length > 0)
    say(`\n  affected too, and slower: npm test -- --only ${later.map(({ tier }) => tier.name).join(',')}`);
  return code;
});

/**
 * @param {import('./tiers/side-by-side.mjs').Chosen[]} chosen
 * @param {import('./lib/machine.mjs').Machine} machine
 */
async function run(chosen, machine) {
  const since = Date.now();
  const rows = await runSideBySide(chosen, machine);
  const cells = rows.map(({ name, passed, failed, time }) => [name, String(passed), String(failed), time]);
  say(`\n${table([['tier', 'passed', 'failed', 'seconds'], ...cells])}\n`);
  for (const { name, notes } of rows) for (const note of notes) say(`  ${name}: ${note}`);
  say(`  all: ${seconds(since)} s\n${sumLine(rows)}`);
  return rows.some(({ failed }) => failed > 0) ? 1 : 0;
}
