// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { consumer, tarball } from '../packaging/support/consumer.mjs';
import { axero } from './support/program.mjs';
import { dev, tokenOf } from './support/site.mjs';

/** @param {string[]} args @param {string} cwd */
function npm(args, cwd) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const options = /** @type {const} */ ({
    cwd,
    encoding: 'utf8',
    env: { ...env, npm_config_offline: 'true' },
  });
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

test('an author goes from create to a tested widget and on to a page by push, from the packed package, offline', async () => {
  const outside = consumer('cli', {});
  const made = npm(['exec', '--no', '--', 'axero-widget-sdk', 'create', 'team-news'], outside);
  assert.equal(made.status, 0, `${made.stdout}${made.stderr}`);
  assert.match(made.stdout, /ok {3}3 tests on the sandbox[\s\S]*Done: team-news/);

  const cwd = join(outside, 'team-news');
  const tested = npm(['test'], cwd);
  assert.equal(tested.status, 0, tested.stdout);
  const linted = npm(['run', 'lint'], cwd);
  assert.equal(linted.status, 0, linted.stdout);

  const path = join(cwd, 'node_modules', 'axero-widget-sdk', 'dist', 'cli.mjs');
  const site = await dev(['--as', 'admin'], { cwd, path });
  const shown = await (await fetch(site.home)).text();
  assert.match(shown, /data-team-news/);

  const admin = site.users.find(({ userName }) => userName === 'admin');
  const token = await tokenOf(site.origin, 'admin', admin?.password ?? '');
  const page = site.pages.find(({ widgets }) => widgets.length > 0);
  const place = ['--page', String(page?.page), '--widget', String(page?.widgets[0])];
  const env = { AXERO_SITE: site.origin, AXERO_TOKEN: token };
  const pushed = await axero(['push', 'widget.html', ...place, '--yes', '--allow-published'], {
    cwd,
    path,
    env,
  });
  assert.equal(pushed.code, 0, pushed.err);
  const stored = await (await fetch(`${site.home}?page=${page?.page}`)).text();
  assert.ok(stored.includes(readFileSync(join(cwd, 'widget.html'), 'utf8').trimEnd()), stored);
  assert.equal(await site.stop(), 0);
});

test('the package brings no dependency, and the program is one file that can be run', () => {
  const { files, path } = tarball();
  assert.ok(files.includes('dist/cli.mjs') && files.includes('dist/cli/THIRD-PARTY.txt'));
  const listed = spawnSync('tar', ['-xzOf', path, 'package/package.json'], { encoding: 'utf8' });
  const { dependencies, bin } = JSON.parse(listed.stdout);
  assert.deepEqual([dependencies, bin], [undefined, { 'axero-widget-sdk': 'dist/cli.mjs' }]);
  const program = join(import.meta.dirname, '..', '..', 'dist', 'cli.mjs');
  assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  if (process.platform !== 'win32') assert.ok(statSync(program).mode & 0o100);
});
