import { parentPort, workerData } from 'node:worker_threads';
import { mutations, without } from './mutations.mjs';
import { loadPackage } from './package.mjs';
import { scenarioOf, tried } from './search.mjs';

/** Seeds between two reports. */
const BATCH = 50;

const { first, step, seeds, mutation, stopsAtFirst } = workerData;
const change = mutation === undefined ? undefined : (text) => without(mutations[mutation], text);
const sdk = await loadPackage(change);

let failures = [];
let counts = {};
let done = 0;
for (let number = 0; number < seeds; number += 1) {
  const seed = first + number * step;
  const result = await tried(sdk, scenarioOf(seed));
  done += 1;
  if (result.broken !== undefined) failures.push({ seed, broken: result.broken });
  for (const [name, count] of Object.entries(result.counts ?? {})) counts[name] = (counts[name] ?? 0) + count;
  const isLast = number === seeds - 1 || (stopsAtFirst && failures.length > 0);
  if (!isLast && done < BATCH) continue;
  parentPort.postMessage({ done, failures, counts });
  if (isLast) break;
  failures = [];
  counts = {};
  done = 0;
}
