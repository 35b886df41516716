// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildDir } from '../../tools/lib/paths.mjs';
import { run } from '../../tools/lib/process.mjs';
import { nodeTests } from '../../tools/tiers/node-tests.mjs';

const tier = 'second-try';

/**
 * Runs a file with these tests as a tier does.
 * @param {import('node:test').TestContext} t
 * @param {string} tests
 * @param {{ triesAgain: boolean }} [options]
 */
async function outcomeOf(t, tests, options) {
  const folder = mkdtempSync(join(tmpdir(), 'axero-second-try-'));
  mkdirSync(join(buildDir, 'test-logs'), { recursive: true });
  t.after(() => {
    rmSync(folder, { recursive: true });
    for (const name of [tier, `${tier}-again`])
      rmSync(join(buildDir, 'test-logs', `${name}.json`), { force: true });
  });
  const file = join(folder, 'some.test.mjs');
  // `fails` fails the first time only; `before` says whether it is the first time.
  writeFileSync(
    file,
    `import { existsSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
const mark = ${JSON.stringify(join(folder, 'mark'))};
const isAgain = existsSync(mark);
writeFileSync(mark, '');
const once = () => { if (!isAgain) throw new Error('an accident'); };
const always = () => { throw new Error('a fault'); };
${tests}`,
  );
  let runs = 0;
  /** @type {any} */
  const context = {
    tier,
    files: [file],
    /** @type {import('../../tools/tiers/tiers.mjs').Context['exec']} */
    exec(command, args, env) {
      runs += 1;
      return run(command, args, { env });
    },
  };
  const outcome = await nodeTests(context, 'tests/node', {}, options);
  return { ...outcome, runs };
}

test('a test that fails once passes in a second try, and the summary names it', async (t) => {
  const tests = "test('good', () => {}); test('shaky', once);";
  const { passed, failed, notes, runs } = await outcomeOf(t, tests, { triesAgain: true });
  assert.deepEqual([passed, failed, runs], [2, 0, 2]);
  assert.deepEqual(notes, ['passed only in a second try, alone: "shaky"']);
});

test('a test that fails again has failed', async (t) => {
  const tests = "test('good', () => {}); test('bad', always); test('shaky', once);";
  const { passed, failed, notes, runs } = await outcomeOf(t, tests, { triesAgain: true });
  assert.deepEqual([passed, failed, runs], [1, 2, 2]);
  assert.deepEqual(notes, ['failed in a second try too']);
});

test('three tests that fail are no accident', async (t) => {
  const tests = "for (const n of [1, 2, 3]) test('shaky ' + n, once);";
  const { failed, runs } = await outcomeOf(t, tests, { triesAgain: true });
  assert.deepEqual([failed, runs], [3, 1]);
});

test('what is left out the second time has not passed', async (t) => {
  const tests = "test('gone', { skip: isAgain }, once);";
  const { failed, runs } = await outcomeOf(t, tests, { triesAgain: true });
  assert.deepEqual([failed, runs], [1, 2]);
});

test('tests without a browser have one try', async (t) => {
  const { failed, runs } = await outcomeOf(t, "test('shaky', once);");
  assert.deepEqual([failed, runs], [1, 1]);
});
