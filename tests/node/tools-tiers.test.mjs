// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { inParallel, lane } from '../../tools/lib/lane.mjs';
import { thisMachine } from '../../tools/lib/machine.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { affectedBy, changedPaths, innerLoop } from '../../tools/tiers/changed.mjs';
import { formatting, lints, runChecks } from '../../tools/tiers/checks.mjs';
import { provesSomething } from '../../tools/tiers/counts.mjs';
import { matches } from '../../tools/tiers/inputs.mjs';
import { testPrograms } from '../../tools/tiers/native.mjs';
import { runTier } from '../../tools/tiers/run-tier.mjs';
import { tiers } from '../../tools/tiers/tiers.mjs';

const machine = { ...thisMachine(), exists: () => true };

/** @param {string[]} paths */
function chosenFor(paths, areNamed = false) {
  const { now, later } = innerLoop(affectedBy(paths, tiers), machine, areNamed);
  return {
    now: now.map(({ tier }) => tier.name),
    later: later.map(({ tier }) => tier.name),
    files: Object.fromEntries(now.flatMap(({ tier, files }) => (files ? [[tier.name, files]] : []))),
  };
}

/**
 * The commands of the checks that a change of these paths leads to.
 * @param {string[]} changed
 */
async function checksFor(changed) {
  /** @type {string[]} */
  const commands = [];
  /** @type {any} */
  const context = {
    machine,
    changed,
    compile: (/** @type {() => Promise<any>} */ work) => work(),
    exec: async (/** @type {string} */ command, /** @type {string[]} */ args) => {
      commands.push(command === 'cargo' ? `cargo ${args[0]}` : (args[0]?.split(/[\\/]/).at(-1) ?? ''));
      return { code: 0, output: '', timedOut: false };
    },
  };
  for (const checks of [formatting, lints]) await runChecks(context, checks);
  return commands;
}

test('a change of the driver runs the quick tiers of JavaScript and names the slow ones', () => {
  const { now, later } = chosenFor(['js/call.ts']);
  assert.deepEqual(now, ['format', 'build', 'node', 'simulator', 'lint']);
  assert.deepEqual(later, [
    'e2e-firefox',
    'e2e-chromium',
    'elements-firefox',
    'elements-chromium',
    'packaging',
    'cli',
    'webkit',
  ]);
});

test('a change of the driver calls no compiler of Rust among the checks', async () => {
  const commands = await checksFor(['js/call.ts']);
  assert.ok(commands.length >= 4 && !commands.some((command) => command.startsWith('cargo')), `${commands}`);
});

test('a change of the crate leaves the checks of the description and of the tools alone', async () => {
  const commands = await checksFor(['src/core/retry.rs']);
  assert.deepEqual(
    [...new Set(commands)].sort(),
    ['cargo clippy', 'cargo doc', 'cargo fmt', 'check.mjs', 'bin.mjs'].toSorted(),
  );
});

test('a change of the crate reaches native tests at once and the browsers by name', () => {
  const { now, later } = chosenFor(['src/core/retry.rs']);
  for (const name of ['format', 'lint', 'native', 'build', 'node']) assert.ok(now.includes(name), name);
  for (const name of ['e2e-firefox', 'wasm-chromium', 'packaging']) assert.ok(later.includes(name), name);
});

test('where only test files of a tier changed it runs these and nothing else, slow or not', () => {
  const paths = ['tests/e2e/page.test.mjs', 'tests/node/args.test.mjs'];
  const { files } = chosenFor(paths);
  assert.deepEqual(files, {
    'e2e-firefox': ['tests/e2e/page.test.mjs'],
    'e2e-chromium': ['tests/e2e/page.test.mjs'],
  });
  assert.deepEqual(chosenFor(['tests/node/args.test.mjs']).files.node, ['tests/node/args.test.mjs']);
});

test('a slow tier that is asked for by name runs where it is affected', () => {
  assert.ok(chosenFor(['js/call.ts'], true).now.includes('e2e-firefox'));
});

test('a change of documents affects the checks of words alone', async () => {
  const documents = ['ARCHITECTURE.md', 'SECURITY.md', 'docs/some-guide.md'];
  assert.deepEqual(chosenFor(documents).now, ['lint']);
  assert.deepEqual(await checksFor(documents), ['bin.mjs', 'check.mjs']);
  for (const inert of [[], ['LICENSE-MIT', '.gitattributes', '.editorconfig']])
    assert.deepEqual(chosenFor(inert).now, []);
});

test('a path that no tier names, and one that says how tiers run, affect every tier', () => {
  for (const path of ['somewhere/new.bin', 'tools/tiers/tiers.mjs', 'tools/setup/apt.mjs'])
    assert.deepEqual(
      affectedBy([path], tiers).map(({ tier }) => tier.name),
      tiers.map(({ name }) => name),
      path,
    );
});

test('every file of the repository but documents affects a tier, and not all of them affect all', () => {
  const files = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).stdout.trim().split('\n');
  const idle = files.filter((path) => affectedBy([path], tiers).length === 0);
  assert.deepEqual(
    idle.filter((path) => !/\.md$|^LICENSE|^\./.test(path)),
    [],
  );
  const broad = files.filter((path) => affectedBy([path], tiers).length === tiers.length);
  assert.ok(broad.length < files.length / 10, broad.join());
});

test('patterns of paths know names, folders and alternatives', () => {
  for (const [path, pattern, expected] of /** @type {[string, string, boolean][]} */ ([
    ['js/a/b.ts', 'js/**', true],
    ['jsx/b.ts', 'js/**', false],
    ['b.ts', '**/*.{js,ts}', true],
    ['a/b.rs', '**/*.{js,ts}', false],
    ['tests/a.rs', 'tests/*.rs', true],
    ['tests/browser/a.rs', 'tests/*.rs', false],
    ['README.md', 'README.md', true],
    ['READMEXmd', 'README.md', false],
  ]))
    assert.equal(matches(path, [pattern]), expected, `${path} and ${pattern}`);
});

test('a revision that git does not know is one sentence with exit code 2', () => {
  const words = [join(root, 'tools', 'test.mjs'), '--changed', 'no-such-revision'];
  const done = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(done.status, 2);
  assert.equal(done.stdout, '');
  assert.match(
    done.stderr.trim(),
    /^--changed no-such-revision: git knows no such revision; name a branch.*\.$/,
  );
});

test('a folder that is no clone is told so', () => {
  assert.throws(
    () => changedPaths({ ...machine, capture: () => ({ ok: false, output: '' }) }, 'HEAD'),
    /this folder is no clone or git is missing: run `npm test`\.$/,
  );
});

test('what is committed since, uncommitted and unknown to git counts as changed, once', () => {
  /** @type {Record<string, string>} */
  const answers = { diff: 'b.rs\0a file.ts\0', 'ls-files': 'c.mjs\0b.rs\0' };
  const capture = (/** @type {string} */ _, /** @type {string[]} */ [verb = '']) => ({
    ok: true,
    output: answers[verb] ?? '',
  });
  assert.deepEqual(changedPaths({ ...machine, capture }, 'main'), ['a file.ts', 'b.rs', 'c.mjs']);
});

/** @param {Partial<import('../../tools/tiers/tiers.mjs').Tier>} parts */
function ran(parts) {
  /** @type {import('../../tools/tiers/tiers.mjs').Tier} */
  const tier = {
    name: 'invented-tier',
    about: 'nothing',
    needs: [],
    limitMinutes: 1,
    run: async () => ({ passed: 1, failed: 0, skipped: 0, notes: [] }),
    ...parts,
  };
  return runTier(tier, {
    ...{ machine, rank: 0, compiler: lane(1), tests: lane(1) },
    setup: { need: async () => {} },
    build: async () => {},
    onStart() {},
  });
}

test('a tier that executed no test fails, whatever it says of itself', async () => {
  const row = await ran({ run: async () => ({ passed: 0, failed: 0, skipped: 7, notes: [] }) });
  assert.equal(row.failed, 1);
  assert.match(row.text, /FAIL {2}invented-tier: no test was executed; 7 skipped; log: /);
  assert.equal(provesSomething({ passed: 1, failed: 0, skipped: 0, notes: [] }).failed, 0);
});

test('a tier tells the end of what its failed commands printed, in one piece', async () => {
  const row = await ran({
    async run({ exec }) {
      await exec(process.execPath, ['-e', "console.log('good')"]);
      const { code } = await exec(process.execPath, ['-e', "console.log('bad'); process.exit(1)"]);
      return { passed: 1, failed: code, skipped: 0, notes: ['broken.'] };
    },
  });
  assert.match(row.text, / {2}\| bad\n {2}FAIL {2}invented-tier: broken; log: /);
  assert.doesNotMatch(row.text, /\| good/);
});

test('a browser that did not start gets a second try, and that is told', async () => {
  let times = 0;
  const row = await ran({
    async run() {
      times += 1;
      const failed = times === 1 ? 1 : 0;
      return { passed: 1 - failed, failed, skipped: 0, notes: [], startFailed: times === 1 };
    },
  });
  assert.equal(times, 2);
  assert.match(row.text, /a second try\n {2}ok {4}invented-tier: 1 passed/);
});

test('a lane lets in so many at a time, the lowest rank next', async () => {
  const enter = lane(1);
  /** @type {number[]} */
  const order = [];
  let inside = 0;
  const works = [3, 2, 1].map((rank) =>
    enter(rank, async () => {
      inside += 1;
      assert.equal(inside, 1);
      await Promise.resolve();
      order.push(rank);
      inside -= 1;
    }),
  );
  await Promise.all(works);
  assert.deepEqual(order, [3, 1, 2]);
});

test('a work that fails leaves its place in the lane to the next', async () => {
  const enter = lane(1);
  await assert.rejects(
    enter(0, () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(await enter(0, async () => 'next'), 'next');
  assert.deepEqual(await inParallel(2, [async () => 1, async () => 2, async () => 3]), [1, 2, 3]);
});

test('of what cargo built only the test programs are run, those of tests/ first', () => {
  const line = (/** @type {object} */ artifact) =>
    JSON.stringify({
      reason: 'compiler-artifact',
      manifest_path: join(root, 'sandbox', 'Cargo.toml'),
      ...artifact,
    });
  const output = [
    '   Compiling axero-sandbox',
    line({ target: { name: 'unit', kind: ['lib'] }, profile: { test: true }, executable: '/t/unit' }),
    line({ target: { name: 'program', kind: ['bin'] }, profile: { test: false }, executable: '/t/program' }),
    line({ target: { name: 'serde', kind: ['lib'] }, profile: { test: false }, executable: null }),
    line({ target: { name: 'site', kind: ['test'] }, profile: { test: true }, executable: '/t/site' }),
  ].join('\n');
  assert.deepEqual(testPrograms(output), [
    { folder: 'sandbox', name: 'site', path: '/t/site' },
    { folder: 'sandbox', name: 'unit', path: '/t/unit' },
  ]);
});
