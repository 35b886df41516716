// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { say } from './lib/log.mjs';
import { root } from './lib/paths.mjs';

/** @param {string} value */
const refuse = (value) =>
  /^[0-9]{1,9}$/.test(value) && value !== '0' ? undefined : 'it is not a positive number';

/** @type {Record<string, import('./lib/arguments.mjs').Flag>} */
const flags = {
  seeds: { value: 'N', help: 'the number of scenarios, 10000 by default', refuse },
  from: { value: 'N', help: 'the first seed, 1 by default', refuse },
  seed: {
    value: 'N',
    help: 'runs this one and, if it breaks a rule, shrinks it and shows what happens',
    refuse,
  },
  threads: {
    value: 'N',
    help: 'threads that run scenarios, as many as processors up to 4 by default',
    refuse,
  },
  power: { help: 'takes known mends out one at a time, and tells the first seed that notices each' },
  help: { help: 'show this text' },
};

/** The reports of a long run are this far apart. */
const REPORT_MS = 10_000;

/**
 * The simulator has types of its own making only; see docs/simulator.md.
 * @param {string} name
 * @returns {Promise<any>}
 */
const part = (name) => import(pathToFileURL(join(root, 'tests', 'simulator', name)).href);

/** @param {number} seed */
async function replay(seed) {
  const { loadPackage } = await part('package.mjs');
  const { scenarioOf, shrunk, tried } = await part('search.mjs');
  const sdk = await loadPackage();
  const found = await shrunk(sdk, seed);
  const { scenario } = found ?? { scenario: scenarioOf(seed) };
  const { happenings, ...world } = scenario;
  if (found) say(`Seed ${seed} breaks a rule. The smallest scenario that was found with it:`);
  say(`  ${JSON.stringify(world)}`);
  await tried(sdk, scenario, (/** @type {string} */ line) => say(`  ${line}`));
  say(found ? `  ${happenings.length} events: ${found.broken}` : '  No rule is broken.');
  return found ? 1 : 0;
}

/** @param {{ from: number, seeds: number, threads: number | undefined }} asked */
async function many(asked) {
  const { simulate } = await part('threads.mjs');
  const { kindOf } = await part('search.mjs');
  let reported = Date.now();
  let shown = 0;
  /** @param {{ done: number, failures: { seed: number, broken: string }[] }} all */
  const onProgress = ({ done, failures }) => {
    // At once: a night may be cut short.
    for (const { seed, broken } of failures.slice(shown)) say(`  seed ${seed}: ${kindOf(broken)}`);
    shown = failures.length;
    if (Date.now() - reported < REPORT_MS) return;
    reported = Date.now();
    say(`  ${done} seeds, ${failures.length} broke a rule`);
  };
  const { done, failures, counts } = await simulate({ ...asked, onProgress });
  /** @type {Map<string, number[]>} */
  const kinds = new Map();
  for (const { seed, broken } of failures)
    kinds.set(kindOf(broken), [...(kinds.get(kindOf(broken)) ?? []), seed]);
  for (const [kind, seeds] of kinds)
    say(`  FAIL  ${seeds.length} times: ${kind}\n        npm run simulate -- --seed ${seeds[0]}`);
  say(`  ${done} seeds: ${counts.begun} calls, ${counts.sent} requests, ${failures.length} broken rules`);
  return failures.length > 0 ? 1 : 0;
}

/** @param {{ from: number, seeds: number, threads: number | undefined }} asked */
async function power(asked) {
  const { simulate } = await part('threads.mjs');
  const { mutations } = await part('mutations.mjs');
  let missed = 0;
  for (const [mutation, { fault }] of mutations.entries()) {
    const { done, failures } = await simulate({ ...asked, mutation, stopsAtFirst: true });
    const [first] = failures;
    if (!first) missed += 1;
    say(`  ${first ? `seed ${first.seed}` : `not in ${done} seeds`}: ${fault}`);
    if (first) say(`      ${first.broken.slice(0, 160)}`);
  }
  say(`  ${mutations.length - missed} of ${mutations.length} are noticed.`);
  return missed > 0 ? 1 : 0;
}

await main(async () => {
  const given = readArguments(process.argv.slice(2), flags);
  const purpose =
    'Simulates a site with users, browsers, tabs and widgets, and checks rules after every step.';
  if (given.help) return say(helpText('npm run simulate --', purpose, flags));
  if (given.seed) return replay(Number(given.seed));
  const asked = {
    from: Number(given.from ?? 1),
    seeds: Number(given.seeds ?? 10_000),
    threads: given.threads ? Number(given.threads) : undefined,
  };
  return given.power ? power(asked) : many(asked);
});
