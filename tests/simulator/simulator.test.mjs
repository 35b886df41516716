import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './found.mjs';
import { mutations, without } from './mutations.mjs';
import { loadPackage } from './package.mjs';
import { scenarioOf, shrunk, tried } from './search.mjs';
import { simulate } from './threads.mjs';

/** Enough for each part to happen; `npm run simulate` runs more. */
const SEEDS = 2_000;

test('no scenario breaks a rule', async () => {
  const { done, failures, counts } = await simulate({ seeds: SEEDS, threads: 2 });
  const [first] = failures;
  assert.equal(
    first && `npm run simulate -- --seed ${first.seed}: ${first.broken}`,
    undefined,
    `${failures.length} of ${done} seeds break a rule`,
  );
  assert.equal(done, SEEDS);
  // A simulation in which nothing happens proves nothing.
  for (const [name, least] of [
    ...[
      ['delivered', 10_000],
      ['asked', 400],
      ['told', 1_000],
      ['restored', 20],
      ['stored', 1_000],
      ['brokeOff', 1_000],
    ],
    ...[
      ['failed as aborted', 300],
      ['failed as timeout', 300],
      ['failed as session-expired', 500],
      ['failed as network', 100],
      ['failed as server', 30],
      ['failed as rate-limited', 10],
    ],
  ])
    assert.ok(counts[name] >= least, `${name} happens ${counts[name]} times in ${SEEDS} seeds`);
});

for (const { fault, scenario, happens, mend } of found)
  test(`a scenario that showed a fault is well: ${fault}`, async () => {
    const { broken, counts } = await tried(await loadPackage(), scenario);
    assert.equal(broken, undefined);
    for (const [name, least] of Object.entries(happens))
      assert.ok(counts[name] >= least, `${name} happens ${counts[name] ?? 0} times`);
    if (mend === undefined) return;
    const mutation = mutations.find((each) => each.fault === mend);
    assert.ok((await tried(await loadPackage((text) => without(mutation, text)), scenario)).broken, mend);
  });

test('a scenario runs in the same way each time', async () => {
  const sdk = await loadPackage();
  for (let seed = 1; seed <= 15; seed += 1) {
    const runs = [];
    for (let time = 0; time < 2; time += 1) {
      const lines = [];
      await tried(sdk, scenarioOf(seed), (line) => lines.push(line));
      runs.push(lines);
    }
    assert.ok(runs[0].length > 3);
    assert.deepEqual(runs[0], runs[1], `seed ${seed}`);
  }
});

test('each known mend still stands once in the package, so that it can be taken out', async () => {
  let text;
  await loadPackage((whole) => {
    text = whole;
    return whole;
  });
  for (const mutation of mutations) assert.notEqual(without(mutation, text), text, mutation.fault);
});

/** Mends whose absence shows within a few seeds. The others: `npm run simulate -- --power`. */
const QUICKLY_NOTICED = [
  'a page that is looked at again',
  'one odd 401 counts',
  'a call has no limit of its own',
  'a write that may be done is called retryable',
  'a broken copy keeps the others',
  'what the browser keeps of a former user',
];

for (const start of QUICKLY_NOTICED)
  test(`the simulator notices by itself that ${start} ... is missing`, async () => {
    const mutation = mutations.findIndex(({ fault }) => fault.startsWith(start));
    const { failures } = await simulate({ seeds: 300, threads: 1, mutation, stopsAtFirst: true });
    assert.ok(failures.length > 0);
  });

test('a scenario that breaks a rule shrinks to a few events that break the same rule', async () => {
  const mutation = mutations.find(({ fault }) => fault.startsWith('one odd 401 counts'));
  const sdk = await loadPackage((text) => without(mutation, text));
  let seed = 1;
  while ((await tried(sdk, scenarioOf(seed))).broken === undefined) seed += 1;
  const { scenario, broken } = await shrunk(sdk, seed);
  assert.match(broken, /asks for the sign-in and the site has not said that nobody is signed in/);
  assert.ok(scenario.happenings.length <= 4, JSON.stringify(scenario.happenings));
});
