// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ifChanged } from '../../tools/lib/inputs.mjs';
import { withLock } from '../../tools/lib/lock.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { run } from '../../tools/lib/process.mjs';

const folder = mkdtempSync(join(tmpdir(), 'axero-tools-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} code */
const node = (code) => /** @type {[string, string[]]} */ ([process.execPath, ['-e', code]]);

/** @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

test('a command gives its code and output, and its log holds both streams', async () => {
  const log = join(folder, 'command.log');
  const done = await run(...node("console.log('out'); console.error('err'); process.exit(3)"), { log });
  assert.equal(done.code, 3);
  assert.equal(done.timedOut, false);
  for (const text of [done.output, readFileSync(log, 'utf8')])
    for (const stream of ['out', 'err']) assert.ok(text.split('\n').includes(stream));
});

test('a command that does not exist gives code 127, not an exception', async () => {
  const done = await run('no-such-program-anywhere', []);
  assert.equal(done.code, 127);
});

test('a variable set to undefined is taken out of the environment', async () => {
  const done = await run(...node("console.log('PATH' in process.env, process.env.ADDED)"), {
    env: { PATH: undefined, ADDED: 'yes' },
  });
  assert.match(done.output, /false yes/);
});

test('a command beyond its time limit is killed together with its children', {
  skip: process.platform === 'win32' && 'needs process groups',
}, async () => {
  const child =
    "console.log('child ' + require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }).pid); setInterval(() => {}, 1000)";
  const done = await run(...node(child), { limitMs: 1_500 });
  assert.equal(done.timedOut, true);
  const pid = Number(/child (\d+)/.exec(done.output)?.[1]);
  assert.ok(pid > 0);
  await sleep(100);
  assert.equal(runs(pid), false);
});

test('a program that left the group of its command is swept away afterwards', {
  skip: process.platform !== 'linux' && 'reads /proc',
}, async () => {
  const code =
    "const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true }); c.unref(); console.log('child ' + c.pid); setTimeout(() => process.exit(0), 300)";
  const done = await run(...node(code), { sweep: true });
  const pid = Number(/child (\d+)/.exec(done.output)?.[1]);
  assert.ok(pid > 0);
  await sleep(100);
  assert.equal(runs(pid), false);
});

test('of two set-ups at once the second waits for the first', async () => {
  const path = join(folder, 'locks', 'one');
  /** @type {string[]} */
  const events = [];
  /** @param {string} name */
  const work = (name) =>
    withLock(
      path,
      () => events.push(`${name} waits`),
      async () => {
        events.push(`${name} begins`);
        await sleep(200);
        events.push(`${name} ends`);
      },
    );
  await Promise.all([work('first'), work('second')]);
  assert.deepEqual(events, ['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
  assert.equal(existsSync(path), false);
});

test('a lock is given back when the work fails', async () => {
  const path = join(folder, 'locks', 'failing');
  await assert.rejects(
    withLock(path, assert.fail, () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(existsSync(path), false);
});

test('a lock whose owner died is taken over', async () => {
  const path = join(folder, 'locks', 'dead');
  mkdirSync(path, { recursive: true });
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(path, 'owner'), String(pid));
  let done = false;
  await withLock(
    path,
    () => {},
    async () => {
      done = true;
    },
  );
  assert.ok(done);
});

test('a step is done again only when an input, a word or an output changed', async () => {
  const input = join(folder, 'input');
  const output = join(folder, 'output');
  let times = 0;
  /** @param {string[]} [words] */
  const job = (words) =>
    ifChanged({
      stamp: join(folder, 'stamp'),
      inputs: [input],
      words,
      outputs: [output],
      work: async () => {
        times += 1;
        writeFileSync(output, '');
      },
    });
  writeFileSync(input, 'a');
  await job();
  await job();
  assert.equal(times, 1);
  writeFileSync(input, 'b');
  await job();
  assert.equal(times, 2);
  await job(['v2']);
  assert.equal(times, 3);
  rmSync(output);
  await job(['v2']);
  assert.equal(times, 4);
});

test('a step that failed is done again', async () => {
  let times = 0;
  const job = () =>
    ifChanged({
      stamp: join(folder, 'failing-stamp'),
      inputs: [],
      outputs: [],
      work: async () => {
        times += 1;
        throw new Error('no');
      },
    });
  await assert.rejects(job());
  await assert.rejects(job());
  assert.equal(times, 2);
});

/** @param {Record<string, string>} files */
function reported(files) {
  const place = mkdtempSync(join(folder, 'tests-'));
  const paths = Object.entries(files).map(([name, code]) => {
    const path = join(place, name);
    writeFileSync(path, `import { test } from 'node:test';\n${code}\n`);
    return path;
  });
  const reporter = pathToFileURL(join(root, 'tools', 'tiers', 'node-reporter.mjs')).href;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', ...paths];
  return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8', env }).stdout);
}

test('node tests are counted as they ran: passed, failed, skipped', () => {
  const counts = reported({
    'a.test.mjs':
      "test('p', () => {}); test('f', () => { throw new Error('broken'); }); test('s', { skip: true }, () => {});",
    'b.test.mjs': "test('outer', async (t) => { await t.test('inner', () => {}); });",
  });
  assert.equal(counts.passed, 3);
  assert.equal(counts.failed, 1);
  assert.equal(counts.skipped, 1);
  assert.match(counts.failures[0], /^f: Error: broken/);
  assert.deepEqual(
    counts.tests.map((/** @type {any} */ { name, outcome }) => `${name} ${outcome}`),
    ['p ok', 'f FAILED', 's left out', 'inner ok', 'outer ok'],
  );
});

test('a test file without a test is a failure, not a pass', () => {
  const counts = reported({ 'empty.test.mjs': '' });
  assert.equal(counts.passed, 0);
  assert.equal(counts.failed, 1);
  assert.match(counts.failures[0], /no test in this file was executed/);
  assert.deepEqual(
    counts.tests.map((/** @type {any} */ { outcome }) => outcome),
    ['FAILED'],
  );
});

test('a test file that does not load is a failure', () => {
  const counts = reported({ 'broken.test.mjs': "import './nowhere.mjs';" });
  assert.equal(counts.passed, 0);
  assert.equal(counts.failed, 1);
});
