// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thisMachine } from '../../tools/lib/machine.mjs';
import { advisories, judgeAdvisories, judgeAudit } from '../../tools/tiers/advisories.mjs';

const clean = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} });

/**
 * Runs the tier on a machine that prints this for each command.
 * @param {Record<string, { code?: number, output?: string }>} answers by the command's words
 * @param {boolean} hasDeny
 */
function run(answers, hasDeny = true) {
  /** @type {string[]} */
  const asked = [];
  const machine = { ...thisMachine(), which: () => (hasDeny ? '/cargo-deny' : undefined) };
  const exec = async (/** @type {string} */ _, /** @type {string[]} */ args) => {
    const words = args.join(' ');
    asked.push(words);
    const [, answer] = Object.entries(answers).find(([part]) => words.includes(part)) ?? [];
    return { code: 0, output: '', timedOut: false, ...answer };
  };
  const context = /** @type {any} */ ({ machine, exec });
  return advisories(context).then((outcome) => ({ ...outcome, asked }));
}

test('three checks pass where npm and cargo deny find nothing', async () => {
  const { passed, failed, notes, asked } = await run({ audit: { output: clean } });
  assert.deepEqual([passed, failed, notes, asked.length], [3, 0, [], 3]);
});

test('without a network and without cargo deny the tier is left out, and says what is missing', async () => {
  const output = JSON.stringify({ message: '405 Method Not Allowed', error: {} });
  const { leftOut, notes } = await run({ audit: { code: 1, output } }, false);
  assert.equal(leftOut, true);
  assert.deepEqual(notes, [
    'left out: npm audit, because the registry gave npm no advisories',
    'left out: cargo deny, because it is not installed (`cargo install cargo-deny --locked`)',
  ]);
});

test('an advisory fails the tier and names the package; a mild one does not', () => {
  const vulnerabilities = { bad: { severity: 'critical' }, mild: { severity: 'low' } };
  const outcome = judgeAudit(JSON.stringify({ vulnerabilities }));
  assert.ok(typeof outcome === 'object' && outcome.failed === 1);
  assert.match(outcome.notes[0] ?? '', /^npm audit: bad \(critical\); /);
  assert.deepEqual(judgeAudit('no JSON'), 'npm printed no report');
});

test('a licence that is not allowed fails the tier; a list that cannot be fetched is left out', async () => {
  const { failed, notes } = await run({ audit: { output: clean }, licenses: { code: 4 } });
  assert.deepEqual([failed, notes], [1, ['cargo deny refuses a crate: the log says which and why']]);
  const unreachable = { code: 1, output: 'error: failed to fetch advisory database', timedOut: false };
  assert.equal(judgeAdvisories(unreachable), 'the list of advisories could not be fetched');
  assert.equal(/** @type {any} */ (judgeAdvisories({ ...unreachable, output: 'vulnerable' })).failed, 1);
});
