// @ts-check
import { availableParallelism } from 'node:os';
import { lane } from '../lib/lane.mjs';
import { say, seconds } from '../lib/log.mjs';
import { prepare } from '../setup/part.mjs';
import { onDemand, parts } from '../setup/parts.mjs';
import { builds } from './builds.mjs';
import { runTier } from './run-tier.mjs';

/**
 * @typedef {import('./run-tier.mjs').Row} Row
 * @typedef {import('./builds.mjs').BuildName} BuildName
 * @typedef {Pick<import('./changed.mjs').Affected, 'tier' | 'files'> & { changed?: string[] }} Chosen
 */

const heartbeat = 30_000;

/**
 * Runs the tiers side by side. One compiles at a time, because a compiler takes all cores and cargo locks its folder; a few test at a time,
 * because tests in browsers mostly wait; tiers that do neither run beside them. A tier prints its output in one piece.
 * @param {Chosen[]} chosen in the order of their turns
 * @param {import('../lib/machine.mjs').Machine} machine
 * @returns {Promise<Row[]>}
 */
export async function runSideBySide(chosen, machine) {
  const named = chosen.flatMap(({ tier }) => tier.builds ?? []);
  const wanted = names.filter((name) => named.includes(name));
  const needs = [
    ...wanted.flatMap((name) => builds[name].needs),
    ...chosen.flatMap(({ tier }) => tier.needs),
  ];
  const setup = prepare([...parts, ...onDemand], machine, [...new Set(needs)]);
  const compiler = lane(1);
  const tests = lane(Math.max(2, Math.floor(availableParallelism() / 2)));
  const build = once(async (name) => {
    await setup.need(...builds[name].needs);
    /** @type {() => Promise<unknown>} */
    const make = () => builds[name].make(machine);
    return compiler(names.indexOf(name), make);
  });
  // Each tier that needs a failed build reports it.
  for (const name of wanted) build(name).catch(() => {});
  /** @type {Map<string, number>} */
  const atWork = new Map();
  const alive = setInterval(() => {
    const running = [...atWork].map(([name, since]) => `${name} ${seconds(since)} s`);
    if (running.length > 0) say(`  ..    at work: ${running.join(', ')}`);
  }, heartbeat);
  const rows = await Promise.all(
    chosen.map(async ({ tier, changed, files }, at) => {
      const row = await runTier(tier, {
        ...{ machine, setup, build, compiler, tests, changed, files },
        rank: names.length + at,
        onStart() {
          atWork.set(tier.name, Date.now());
          say(`  ..    ${tier.name}: started (${tier.about})`);
        },
      });
      atWork.delete(tier.name);
      say(row.text);
      return row;
    }),
  );
  clearInterval(alive);
  return rows;
}

const names = /** @type {BuildName[]} */ (Object.keys(builds));

/**
 * @param {(name: BuildName) => Promise<any>} make
 * @returns {(name: BuildName) => Promise<any>}
 */
function once(make) {
  /** @type {Map<BuildName, Promise<any>>} */
  const begun = new Map();
  return (name) => {
    const work = begun.get(name) ?? make(name);
    begun.set(name, work);
    return work;
  };
}
