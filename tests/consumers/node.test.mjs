import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../e2e/support/paths.mjs';
import { nodeProgram } from './support/tools.mjs';

/** The programs are packages for Linux on x64 alone. */
const versions = { 20: '20.19.0, the oldest that engines names', 22: '22', 24: '24' };
const tests = join(root, 'tests', 'packaging', 'node.test.mjs');

for (const [major, name] of Object.entries(versions)) {
  const program = nodeProgram(major);
  const skip = existsSync(program) ? false : `no package of Node ${major} for this system is pinned`;
  test(`Node ${name}: import, require, and a component on a server`, { timeout: 120_000, skip }, () => {
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', tests], {
      encoding: 'utf8',
      env: { ...env, NODE_PROGRAM: program },
    });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^ℹ pass 5$/m);
  });
}
