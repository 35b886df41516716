import fc from 'fast-check';
import { scenarios } from './events/index.mjs';
import { run } from './run.mjs';
import { BrokenRule } from './world/world.mjs';

/** Returns the scenario of a seed. */
export function scenarioOf(seed) {
  return fc.sample(scenarios, { seed, numRuns: 1 })[0];
}

/** Runs a scenario. Returns the rule that it breaks, if any, and what happened how often. */
export async function tried(sdk, scenario, trace) {
  try {
    return { counts: await run(sdk, scenario, trace) };
  } catch (error) {
    if (!(error instanceof BrokenRule)) throw error;
    return { broken: error.message };
  }
}

/** Numbers and values do not tell two broken rules apart. */
export const kindOf = (sentence) => sentence.replace(/\d+/g, 'N').slice(0, 200);

/**
 * Returns the smallest scenario found within `limitMs` that breaks the same rule as that of the seed, with the sentence of the rule.
 */
export async function shrunk(sdk, seed, limitMs = 20_000) {
  const { broken } = await tried(sdk, scenarioOf(seed));
  if (broken === undefined) return undefined;
  const kind = kindOf(broken);
  const until = Date.now() + limitMs;
  let smallest = { scenario: scenarioOf(seed), broken };
  const property = fc.asyncProperty(scenarios, async (scenario) => {
    if (Date.now() > until) return;
    const found = await tried(sdk, scenario);
    if (found.broken === undefined || kindOf(found.broken) !== kind) return;
    smallest = { scenario, broken: found.broken };
    throw new BrokenRule(found.broken);
  });
  await fc.check(property, { seed, numRuns: 1, unbiased: false });
  return smallest;
}
