import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { root } from '../e2e/support/paths.mjs';
import { consumer, run } from './support/consumer.mjs';

const limit = { timeout: 180_000 };

/** An author's project as in `examples/`: the packed package installed, and the tools of this repository in place of theirs. */
function author(name, tools, sources = [name]) {
  const folder = consumer(`author-${name}`, {});
  for (const source of sources)
    cpSync(join(root, 'examples', source), folder, {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  for (const tool of tools) {
    const place = join(folder, 'node_modules', tool);
    mkdirSync(dirname(place), { recursive: true });
    rmSync(place, { recursive: true, force: true });
    symlinkSync(join(root, 'node_modules', tool), place, 'junction');
  }
  return folder;
}

/** Runs a test runner and gives what it prints, without colours. */
function runner(folder, [program, args], env = {}) {
  const clean = { ...process.env, NO_COLOR: '1', CI: '1', NODE_TEST_CONTEXT: undefined, ...env };
  const done = run(program, args, { cwd: folder, env: clean, stdio: ['ignore', 'pipe', 'pipe'] });
  return done;
}

const vitestTools = ['vitest', 'jsdom', 'happy-dom', 'playwright', '@vitest/browser-playwright'];

test('an author’s suite runs under Vitest in jsdom and in happy-dom', limit, () => {
  const folder = author('vitest', vitestTools);
  const printed = runner(folder, nodeTool('vitest', 'vitest', ['run']));
  assert.match(printed, /Test Files {2}2 passed \(2\)/);
  assert.match(printed, /Tests {2}16 passed \(16\)/);
});

test('the same suite runs in Vitest’s browser mode', limit, () => {
  const folder = author('vitest', vitestTools);
  const args = ['run', '--config', 'vitest.browser.config.js'];
  const printed = runner(folder, nodeTool('vitest', 'vitest', args), {
    CHROMIUM: process.env.CHROMIUM ?? '/usr/bin/chromium',
  });
  assert.match(printed, /Tests {2}8 passed \(8\)/);
});

test('a suite for the same widget runs under Jest', limit, () => {
  const folder = author(
    'jest',
    ['jest', '@jest/globals', 'jest-environment-jsdom', 'jest-fixed-jsdom'],
    ['vitest', 'jest'],
  );
  const [program, args] = nodeTool('jest', 'jest', ['--json', '--testMatch', '<rootDir>/people.test.js']);
  const printed = runner(folder, [program, ['--experimental-vm-modules', ...args]]);
  const { numPassedTests, numFailedTests } = JSON.parse(printed.slice(printed.indexOf('{')));
  assert.deepEqual([numPassedTests, numFailedTests], [4, 0]);
});

const suite = `
import assert from 'node:assert/strict';
import { connect } from 'axero-widget-sdk';
import { createSandbox } from 'axero-widget-sdk/testing';

const sandbox = (await createSandbox()).install();
const axero = await connect();
assert.equal((await axero.users.me()).UserName, 'maya');
await sandbox.dispose();
console.log('done');
`;

test('a plain Node program uses it, and ends', limit, () => {
  const folder = consumer('testing-node', { 'suite.mjs': suite });
  assert.equal(run(process.execPath, ['suite.mjs'], { cwd: folder, timeout: 60_000 }), 'done\n');
});

const typed = `
import { createSandbox, type Fault, type OperationName, type Sandbox, startDemo } from 'axero-widget-sdk/testing';

export async function suite(): Promise<void> {
  const sandbox: Sandbox = await createSandbox({ data: 'tiny', seed: 3, now: new Date(0), settings: { ping: 'open' } });
  sandbox.install({ spaceId: 7 });
  const handle = await sandbox.fail('spaces.members.add', { fault: 'status', status: 503, times: 2 });
  await handle.remove();
  await sandbox.fail('/api/**', { fault: 'hang', when: 'after' });
  const [entry] = await sandbox.journal({ operation: 'users.me', user: 'maya' });
  const operation: OperationName | undefined = entry?.operation;
  const fault: Fault = { fault: 'slow', piece: 1, pauseMs: 1, method: 'GET' };
  const answer: Response = await sandbox.fetch('/api/users/me');
  await startDemo({ worker: '/testing-worker.js' });
  await sandbox.expireSession({ afterCalls: 2 });
  await sandbox.fail('/**', { fault: 'latency', distribution: { kind: 'lognormal', p50: 120, p95: 900 } });
  const { repeatedWrites } = await sandbox.journalSummary({ path: '/api/**' });
  await sandbox.goOffline({ seconds: 3 * repeatedWrites.length });
  console.log(operation, fault, answer.ok, sandbox.users[0]?.userName);

  // @ts-expect-error an operation that does not exist
  await sandbox.fail('users.mine', { fault: 'hang' });
  // @ts-expect-error a fault that does not exist
  await sandbox.fail('users.me', { fault: 'flood' });
  // @ts-expect-error a fault without what it needs
  await sandbox.fail('users.me', { fault: 'delay' });
  // @ts-expect-error a setting with a value that it cannot have
  await sandbox.settings({ ping: 'no' });
  // @ts-expect-error a size that does not exist
  await createSandbox({ data: 'huge' });
  // @ts-expect-error a filter that does not exist
  await sandbox.journal({ colour: 1 });
}
`;

test('its declarations hold in a strict TypeScript project, and mistakes are found', limit, () => {
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  };
  const folder = consumer('testing-types', {
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['suite.ts'] }),
    'suite.ts': typed,
  });
  const [program, args] = nodeTool('typescript', 'tsc', ['-p', folder]);
  assert.equal(run(program, args), '');
});
