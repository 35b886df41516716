import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';

/** The files of the commands, without the packages that they install first. */
const clone = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
after(() => rmSync(clone, { recursive: true, force: true }));
/** @param {string} path */
const withoutPackages = (path) => !/[\\/](node_modules|target)$/.test(path);
for (const name of [
  'tools',
  'bench',
  'cli',
  'tests',
  'package.json',
  'package-lock.json',
  'README.md',
  'Cargo.toml',
])
  cpSync(join(root, name), join(clone, name), { recursive: true, filter: withoutPackages });

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands = new Set(
  Object.entries(scripts)
    // The script that refuses to publish the folder has no help.
    .filter(([name]) => name !== 'prepublishOnly')
    .flatMap(([, script]) => /^node (\S+\.mjs)/.exec(script)?.slice(1) ?? []),
);

for (const command of commands)
  test(`${command} starts in a fresh clone, before any package is installed`, () => {
    const { status, stderr } = spawnSync(process.execPath, [command, '--help'], {
      cwd: clone,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

test('the commands of package.json are those that were tried', () => {
  assert.ok(commands.has('tools/test.mjs') && commands.has('tools/start.mjs'), [...commands].join());
});
