// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { thisMachine } from '../../tools/lib/machine.mjs';
import { consumerTools, consumerToolsFolder } from '../../tools/setup/consumer-tools.mjs';

const cache = mkdtempSync(join(tmpdir(), 'axero-consumer-tools-'));
after(() => rmSync(cache, { recursive: true, force: true }));

const machine = { ...thisMachine(), cache };
const nothing = { note() {}, log: 'the.log' };

test('the tools of the consumers are installed by their lock file, without their scripts, into the cache', async () => {
  assert.equal(consumerTools.check(machine).state, 'missing');
  /** @type {[string[], string | undefined][]} */
  const commands = [];
  await consumerTools.install?.(machine, {
    ...nothing,
    async run(_command, args, options) {
      commands.push([args.slice(-4), options?.cwd]);
      return { code: 0, output: '', timedOut: false };
    },
  });
  const folder = consumerToolsFolder(machine);
  assert.deepEqual(commands, [[['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder]]);
  for (const name of ['package.json', 'package-lock.json'])
    assert.equal(
      readFileSync(join(folder, name), 'utf8'),
      readFileSync(join(machine.root, 'tests', 'consumers', name), 'utf8'),
    );
});

test('another lock file leads to another folder', () => {
  const other = { ...machine, read: () => '{}' };
  assert.notEqual(consumerToolsFolder(other), consumerToolsFolder(machine));
});

test('without a network one sentence says what to check', async () => {
  const run = async () => ({ code: 1, output: '', timedOut: false });
  await assert.rejects(
    async () => consumerTools.install?.(machine, { ...nothing, run }),
    /^Failure: npm could not install the tools of tests\/consumers: .* check that the npm registry is reachable\.$/,
  );
});
