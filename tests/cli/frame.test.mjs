// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './support/lint.mjs';
import { axero, project } from './support/program.mjs';

test('without a command it prints the commands and ends with 2', async () => {
  const { code, out } = await axero([]);
  assert.equal(code, 2);
  for (const name of ['create', 'dev', 'docs', 'doctor', 'elements', 'explain', 'learn', 'lint', 'push'])
    assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
});

test('help of each command shows flags, examples and exit codes', async () => {
  for (const name of ['create', 'dev', 'docs', 'doctor', 'elements', 'explain', 'learn', 'lint', 'push']) {
    const { code, out } = await axero([name, '--help']);
    assert.equal(code, 0, name);
    assert.match(out, /--json/);
    assert.match(out, /Examples\n {2}npx axero-widget-sdk/);
    assert.match(out, /Exit codes: 0 fine/);
  }
});

test('an unknown command or flag ends with 2 and names the nearest', async () => {
  const command = await axero(['lnit']);
  assert.deepEqual([command.code, command.out], [2, '']);
  assert.match(command.err, /no command lnit. Did you mean lint\?/);
  const flag = await axero(['lint', '--fixx']);
  assert.equal(flag.code, 2);
  assert.match(flag.err, /Did you mean --fix\?/);
});

test('a flag without its value, with one too many, or with a wrong one is refused', async () => {
  assert.match((await axero(['lint', '--format'])).err, /--format needs a value/);
  assert.match((await axero(['lint', '--fix=yes'])).err, /--fix takes no value/);
  assert.match((await axero(['lint', '--format', 'xml'])).err, /choose one of pretty, concise/);
});

test('with --json results and failures are one object on standard output', async () => {
  const fine = await axero(['lint', '-', '--json'], { input: '<p>Hello</p>' });
  assert.equal(fine.code, 0);
  assert.deepEqual([fine.json().ok, fine.json().command, fine.json().data.findings], [true, 'lint', []]);
  const wrong = await axero(['lint', 'no-such-file.html', '--json']);
  assert.equal(wrong.code, 2);
  assert.equal(wrong.err, '');
  assert.deepEqual([wrong.json().ok, wrong.json().error.exitCode], [false, 2]);
});

test('the version is that of the package', async () => {
  assert.match((await axero(['--version'])).out, /^\d+\.\d+\.\d+/);
});

test('a configuration with a mistake or a secret is refused with a sentence', async () => {
  /** @param {object} settings */
  const refused = async (settings) => {
    const cwd = project({ 'axero.config.json': JSON.stringify(settings), 'a.html': '<p></p>' });
    const { code, err } = await axero(['lint'], { cwd });
    assert.equal(code, 2);
    return err;
  };
  assert.match(await refused({ sites: 'x' }), /"sites" is not known. Did you mean "site"\?/);
  assert.match(await refused({ site: 'intranet' }), /"site" is the address of the site/);
  assert.match(await refused({ token: 'x' }), /must not be in a file.*revoke/);
  assert.match(await refused({ rules: { 'button-typ': 'off' } }), /Did you mean button-type\?/);
  assert.match(await refused({ rules: { 'button-type': 'loud' } }), /can be off, suggestion, warning, error/);
});

test('the schema for editors has the same settings as the program', async () => {
  const schema = JSON.parse(readFileSync(join(root, 'dist', 'cli', 'config.schema.json'), 'utf8'));
  const cwd = project({ 'axero.config.json': '{"no-such-setting":1}' });
  const { err } = await axero(['lint'], { cwd });
  const known = /Known are (.*)\./.exec(err)?.[1]?.split(', ');
  assert.deepEqual(known, Object.keys(schema.properties));
});

test('settings are read from package.json and from folders above', async () => {
  const cwd = project({
    'package.json': JSON.stringify({ axero: { rules: { 'button-type': 'off' }, ignore: ['old/**'] } }),
    'a.html': '<button>x</button>',
    'old/b.html': '<form></form>',
  });
  const { code, out } = await axero(['lint'], { cwd });
  assert.deepEqual([code, out], [0, 'No findings in 1 file.\n']);
});

test('a broken package.json is named', async () => {
  const { code, err } = await axero(['lint'], { cwd: project({ 'package.json': '{' }) });
  assert.equal(code, 2);
  assert.match(err, /package\.json is no JSON/);
});

test('the start of a small command loads neither parsers nor servers', () => {
  const report = "process.on('exit', () => console.error(process.moduleLoadList.join()))";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(report)}`];
  const program = join(root, 'dist', 'cli.mjs');
  const { status, stderr } = spawnSync(process.execPath, [...args, program, 'help'], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.match(stderr, /NativeModule fs\b/);
  assert.doesNotMatch(
    stderr,
    /NativeModule (http|https|http2|_http_server|child_process|readline\/promises)\b/,
  );
});
