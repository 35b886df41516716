// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './support/lint.mjs';
import { axero, project } from './support/program.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 22 || (major === 22 && minor >= 6);

/** The lines of each template about its checks. @type {Record<string, RegExp[]>} */
const templates = {
  snippet: [/ok {3}lint: no findings/, /ok {3}3 tests on the sandbox/],
  js: [/ok {3}lint: no findings/, /ok {3}3 tests on the sandbox/],
  ts: [
    /ok {3}lint: no findings/,
    runsTypeScript ? /ok {3}3 tests on the sandbox/ : /not checked: the tests: Node .* runs no TypeScript/,
  ],
  react: [/ok {3}3 tests on the sandbox, 1 left out/, /not checked: the component, because React/],
  rust: [/not checked: the Rust code: it was not compiled/],
};

for (const [template, lines] of Object.entries(templates))
  test(`create makes a ${template} project and says what it has checked`, async () => {
    const cwd = project();
    const { code, out, err } = await axero(['create', 'team-news', '--template', template], { cwd });
    assert.equal(code, 0, `${out}${err}`);
    for (const line of lines) assert.match(out, line);
    assert.match(out, /Done: team-news\. Next:\n {2}cd team-news/);
    const folder = join(cwd, 'team-news');
    for (const name of ['.gitignore', 'axero.config.json', 'README.md', 'widget.html'])
      assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /__[A-Z]+__/, name);
    const lint = await axero(['lint', '--fail-level', 'suggestion'], { cwd: folder });
    assert.equal(lint.code, 0, lint.out);
  });

test('the sources of the TypeScript template pass the compiler', async () => {
  const cwd = project();
  await axero(['create', 'team-news', '--template', 'ts'], { cwd });
  const folder = join(cwd, 'team-news');
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
  symlinkSync(
    join(root, 'node_modules', '@types', 'node'),
    join(folder, 'node_modules', '@types', 'node'),
    'junction',
  );
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

test('create fails when the tests of the project are red', async () => {
  const cwd = project({ 'team-news/test/own.test.mjs': "throw new Error('red on purpose');\n" });
  const { code, out, err } = await axero(['create', 'team-news', '--yes'], { cwd });
  assert.equal(code, 1);
  assert.match(out, /FAIL the tests\nThe project is written, and its checks fail/);
  assert.match(err, /red on purpose/);
});

test('a folder that is not empty is left alone without --yes, and its files stay with it', async () => {
  const cwd = project({ 'team-news/widget.html': 'mine' });
  const refused = await axero(['create', 'team-news'], { cwd });
  assert.equal(refused.code, 2);
  assert.match(refused.err, /is not empty.*pass --yes/);
  const { err } = await axero(['create', 'team-news', '--yes', '--no-install'], { cwd });
  assert.match(err, /kept as they were: widget\.html/);
  assert.equal(readFileSync(join(cwd, 'team-news', 'widget.html'), 'utf8'), 'mine');
  assert.equal(existsSync(join(cwd, 'team-news', 'node_modules')), false);
});

test('beside a foreign package.json it names the parts that are missing, and commands that work', async () => {
  const foreign = JSON.stringify({ scripts: { test: 'jest', lint: 'axero-widget-sdk lint' } });
  const cwd = project({ 'full/package.json': foreign });
  const { code, out, err } = await axero(['create', 'full', '--yes'], { cwd });
  assert.equal(code, 0, err);
  assert.match(out, /package\.json was there before, and lacks parts/);
  const [, added = ''] = /Add them:\n([\s\S]*?\n\})\n/.exec(out) ?? [];
  assert.deepEqual(Object.keys(JSON.parse(added).scripts), ['dev', 'test']);
  assert.deepEqual(Object.keys(JSON.parse(added).dependencies), ['axero-widget-sdk']);
  assert.doesNotMatch(out, /Done|npm (run|test)/);
  assert.match(out, /^ {2}npx axero-widget-sdk dev widget\.html # the widget/m);
  assert.match(out, /^ {2}node --test$/m);
  assert.equal(readFileSync(join(cwd, 'full', 'package.json'), 'utf8'), foreign);

  writeFileSync(join(cwd, 'full', 'package.json'), added);
  const again = await axero(['create', 'full', '--yes', '--no-install', '--json'], { cwd });
  assert.equal(again.json().data.lacking.scripts.lint, 'axero-widget-sdk lint');
});

test('a folder of one template does not take the files of another', async () => {
  for (const [former, other] of [
    ['js', 'snippet'],
    ['snippet', 'js'],
    ['ts', 'react'],
  ]) {
    const cwd = project();
    await axero(['create', 'team-news', '--template', String(former), '--no-install'], { cwd });
    const files = () => readdirSync(join(cwd, 'team-news'), { recursive: true }).sort();
    const before = files();
    const refused = await axero(
      ['create', 'team-news', '--template', String(other), '--yes', '--no-install'],
      { cwd },
    );
    assert.equal(refused.code, 3);
    assert.match(refused.err, new RegExp(`was made by --template ${former}.*Pass --template ${former}`));
    assert.deepEqual(files(), before);
    const same = await axero(['create', 'team-news', '--template', String(former), '--yes', '--no-install'], {
      cwd,
    });
    assert.equal(same.code, 0, same.err);
  }
});

test('a name that cannot be a package or a class is refused', async () => {
  for (const name of ['Team', 'a b', '-x', 'team--news']) {
    const { code, err } = await axero(['create', '--', name], { cwd: project() });
    assert.equal(code, 2);
    assert.match(err, /use small letters, digits and single hyphens/);
  }
});

test('create with --json names folder, files and checks', async () => {
  const cwd = project();
  writeFileSync(join(cwd, 'x'), '');
  const { data } = (await axero(['create', 'team-news', '--json'], { cwd })).json();
  assert.equal(data.template, 'snippet');
  assert.ok(data.written.includes('widget.html'));
  assert.deepEqual(
    data.checked.map((/** @type {any} */ one) => one.state),
    ['passed', 'passed'],
  );
});
