// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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
  for (const rule of ['button-type=off=x', 'button-type', '=off', 'button-type='])
    assert.equal(
      (await axero(['lint', '--rule', rule])).err.trim(),
      `--rule ${rule}: write it as --rule NAME=LEVEL.`,
    );
});

test('a corrected standard input is not printed to a program that asked for findings', async () => {
  const input = '<button>x</button>';
  for (const format of ['json', 'sarif', 'github'])
    for (const fix of ['--fix', '--fix-unsafe']) {
      const { code, out, err } = await axero(['lint', '-', fix, '--format', format], { input });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /has no effect: pass --json, which prints the text and the findings/);
    }
  const { data } = (await axero(['lint', '-', '--fix', '--json'], { input })).json();
  assert.deepEqual([data.text, data.findings], ['<button type="button">x</button>', []]);
});

test('a flag whose value was forgotten does not swallow the next flag', async () => {
  const cwd = project({ 'a.html': '<p>x</p>' });
  const out = await axero(['elements', 'people', '--out', '--json'], { cwd });
  assert.equal(out.code, 2);
  assert.match(out.json().error.message, /^--out needs a value, and --json is a flag\. .* --out=--json$/);
  for (const args of [
    ['lint', '--rule', '--fix'],
    ['lint', '--format', '--'],
    ['push', 'a.html', '--page', '--widget', '7'],
  ]) {
    const { code, err } = await axero(args, { cwd });
    assert.equal(code, 2, args.join(' '));
    assert.match(err, /needs a value, and --\w* is a flag/);
  }
  assert.deepEqual(readdirSync(cwd).sort(), ['a.html', 'package.json']);
  assert.equal((await axero(['elements', 'people', '--out=--odd.js'], { cwd })).code, 0);
  assert.ok(readdirSync(cwd).includes('--odd.js'));
});

test('an empty argument, as of a variable that is not set, is wrong use and changes nothing', async () => {
  const cwd = project({ 'a.html': '<button>x</button>' });
  for (const args of [
    ['create', '', '--yes', '--no-install'],
    ['lint', '', '--fix'],
    ['lint', 'a.html', ' ', '--fix'],
    ['push', '', '--page', '1', '--widget', '2'],
    ['dev', ''],
    ['docs', ''],
    ['explain', ''],
    ['elements', ''],
  ]) {
    const { code, out, err } = await axero(args, { cwd });
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(
      err,
      new RegExp(`^${args[0]}: an argument is empty\\. Is a variable of the shell not set\\?`),
    );
  }
  assert.deepEqual(readdirSync(cwd).sort(), ['a.html', 'package.json']);
  assert.equal(readFileSync(join(cwd, 'a.html'), 'utf8'), '<button>x</button>');
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

test('help and version are one object too, and help of a command is asked for in both ways', async () => {
  const names = ['create', 'dev', 'docs', 'doctor', 'elements', 'explain', 'learn', 'lint', 'push'];
  for (const args of [['--version'], ['help'], ['help', 'lint'], ...names.map((name) => [name, '--help'])]) {
    const plain = await axero(args);
    const { code, out, json } = await axero([...args, '--json']);
    assert.equal(code, 0, args.join(' '));
    assert.equal(out.trim().split('\n').length, 1, args.join(' '));
    const { ok, data } = json();
    assert.ok(ok);
    assert.equal(data.text ?? data.version, plain.out.trimEnd());
  }
  assert.equal((await axero(['help', 'lint'])).out, (await axero(['lint', '--help'])).out);
  const unknown = await axero(['help', 'lnit']);
  assert.deepEqual([unknown.code, unknown.out], [2, '']);
  assert.match(unknown.err, /Did you mean lint\?/);
});

test('flags before a command, and no command at all, are wrong use in the form that was asked for', async () => {
  const first = await axero(['--json', 'explain', 'button-type']);
  assert.deepEqual([first.code, first.json().command], [0, 'explain']);
  const none = await axero(['--json']);
  assert.equal(none.code, 2);
  assert.match(none.json().error.message, /^Which command\? Commands: create, /);
  const other = await axero(['--fix', 'lint']);
  assert.deepEqual([other.code, other.out], [2, '']);
  assert.match(other.err, /^Which command\? --fix goes behind its name\./);
});

test('a path that the system refuses is one sentence, and no finding', async () => {
  const cwd = project({ 'folder.html/a.txt': '', 'a.html': '<p></p>', file: '' });
  symlinkSync('round.html', join(cwd, 'round.html'));
  /** @type {[args: string[], sentence: RegExp][]} */
  const cases = [
    [['lint', 'folder.html'], /^There is no \.html, .* file in folder\.html:/],
    [['lint', 'round.html'], /^There is no file round\.html\./],
    [['push', 'folder.html', '--page', '1', '--widget', '2'], /^folder\.html is a folder: name a file\.$/],
    [['create', 'file/x'], /cannot be made: a part of its path is no folder\.$/],
  ];
  if (process.platform !== 'win32')
    cases.push([
      ['elements', 'people', '--out', `${'a'.repeat(300)}.js`],
      /cannot be opened: its name is too long\.$/,
    ]);
  if (process.getuid && process.getuid() !== 0) {
    chmodSync(join(cwd, 'a.html'), 0o000);
    cases.push([['lint', 'a.html'], /a\.html cannot be opened: there is no permission\.$/]);
  }
  for (const [args, sentence] of cases) {
    const { code, out, err } = await axero(args, { cwd });
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err.trim(), sentence);
    assert.equal(err.trim().split('\n').length, 1, err);
  }
});

test('a file that is no text in UTF-8 is refused, and stays as it is', async () => {
  const latin = Buffer.from('<button>Gr\u00fc\u00dfe</button>', 'latin1');
  for (const bytes of [latin, Buffer.from('<p>a\0b</p>'), Buffer.from('\ufeff<p>x</p>', 'utf16le')]) {
    const cwd = project({ 'a.html': '' });
    writeFileSync(join(cwd, 'a.html'), bytes);
    for (const args of [
      ['lint', 'a.html'],
      ['lint', '--fix'],
      ['push', 'a.html', '--page', '1', '--widget', '2'],
    ]) {
      const { code, err } = await axero(args, { cwd });
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^a\.html is no text in UTF-8: save it in that encoding/);
    }
    assert.ok(readFileSync(join(cwd, 'a.html')).equals(bytes));
  }
});

test('control characters of a file do not reach the terminal', async () => {
  const cwd = project({ 'a.html': '<p>\u001b[2J\u0007</p><button>x</button>' });
  for (const format of ['pretty', 'concise', 'github']) {
    const { code, out } = await axero(['lint', '--format', format], { cwd });
    assert.equal(code, 1);
    assert.doesNotMatch(out.replaceAll('\n', ''), /\p{Cc}/u, format);
  }
});

test('the site of a live page can be named by a flag, and only with the page', async () => {
  const alone = await axero(['lint', '--site', 'https://their.site']);
  assert.equal(alone.code, 2);
  assert.match(alone.err, /^--site names the site of --page-id: pass both\./);
  const both = await axero(['lint', '--page-id', '1', '--site', 'https://their.site'], { cwd: project() });
  assert.equal(both.code, 4, both.err);
  assert.match(both.err, /^There is no token for their\.site\./);
});

test('a token that is too short to be one is refused before it is looked for', async () => {
  const cwd = project({ 'a.html': '<p>x</p>' });
  const { code, err } = await axero(
    ['push', 'a.html', '--page', '1', '--widget', '2', '--site', 'https://their.site'],
    {
      cwd,
      env: { AXERO_TOKEN: 'x' },
    },
  );
  assert.deepEqual([code, err.trim()], [2, 'AXERO_TOKEN is too short for a token: copy the token again.']);
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
  for (const site of ['localhost:3000', 'their.site', 'ftp://their.site', 'https://', 'https://a.b/?x=1', 1])
    assert.match(await refused({ site }), /"site" is the address of the site/, String(site));
  const secret = await refused({ site: 'https://maya:hunter2@their.site' });
  assert.match(secret, /"site" is the address of the site without a user name/);
  assert.equal(secret.includes('hunter2'), false);
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
  const site = new RegExp(schema.properties.site.pattern);
  for (const fine of ['https://their.site', 'http://localhost:3000/intranet/', 'HTTPS://their.site'])
    assert.match(fine, site);
  for (const bad of ['localhost:3000', 'ftp://their.site', 'https://', 'https://a@b.c', 'https://a.b?x=1'])
    assert.doesNotMatch(bad, site);
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

test('a package.json with the mark of an editor at its beginning is read', async () => {
  const cwd = project({
    'package.json': '\ufeff{"axero":{"rules":{"button-type":"off"}}}',
    'a.html': '<button>x</button>',
  });
  assert.equal((await axero(['lint'], { cwd })).code, 0);
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
