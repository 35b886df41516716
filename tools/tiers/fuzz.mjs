// @ts-check
import { join } from 'node:path';
import { fuzz } from '../fuzz/fuzz.mjs';
import { buildDir } from '../lib/paths.mjs';

/** Enough to meet every operation with good and bad values; `npm run fuzz` goes deeper. */
const examples = 5;

/**
 * Each scene counts as one test.
 * @param {import('./tiers.mjs').Context} context
 * @returns {Promise<import('./counts.mjs').Outcome>}
 */
export async function fuzzing({ tier, machine, build }) {
  const sandbox = await build('sandbox');
  const log = join(buildDir, 'test-logs', `${tier}.log`);
  const results = await fuzz(machine, sandbox, { examples, seed: 1, only: [], log, limitMs: 600_000 });
  const broken = results.filter(({ findings, calls }) => findings.length > 0 || calls === 0);
  const calls = results.reduce((sum, one) => sum + one.calls, 0);
  const reached = new Set(results.flatMap((one) => one.reached)).size;
  return {
    passed: results.length - broken.length,
    failed: broken.length,
    skipped: 0,
    notes: [
      `${calls} calls, ${reached} operations answered well`,
      ...broken.map(({ scene, findings }) => `${scene}: ${findings.join(', ') || 'no call was made'}`),
    ],
  };
}
