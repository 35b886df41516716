// @ts-check
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axero, project } from '../support/program.mjs';

const bad = '<button>More</button>\n<p>{{ name }}</p>\n';

test('findings have the place, the reason and the fix, and end with 1', async () => {
  const { code, out } = await axero(['lint', 'a.html'], { cwd: project({ 'a.html': bad }) });
  assert.equal(code, 1);
  assert.match(out, /^a\.html:1:2 {2}error {2}button-type$/m);
  assert.match(out, /a click reloads everything/);
  assert.match(out, /fix: Write type="button"\. \(--fix\)/);
  assert.match(out, /^2 errors, 0 warnings in 1 file\./m);
});

test('a paste is read from standard input as markup, script or style sheet', async () => {
  /** @param {string} input */
  const rules = async (input) =>
    (await axero(['lint', '-', '--json'], { input }))
      .json()
      .data.findings.map((/** @type {any} */ one) => one.rule);
  assert.deepEqual(await rules('<button>x</button>'), ['button-type']);
  assert.deepEqual(await rules('const options = {};'), ['no-page-globals', 'no-empty-braces']);
  assert.deepEqual(await rules('h2 { color: red; }'), ['scoped-css']);
});

test('--fix keeps the meaning, --fix-unsafe goes further', async () => {
  const text = `<input type="search" aria-label="Word">\n<button>Go</button>\n<script type="module">\n  const a = {};\n  const b = '{}';\n  const c = /\\d\\.\\//.test('a\\tb');\n</script>\n`;
  const cwd = project({ 'a.html': text });
  await axero(['lint', 'a.html', '--fix'], { cwd });
  const safe = readFileSync(join(cwd, 'a.html'), 'utf8');
  assert.equal(
    safe,
    `<input type="search" aria-label="Word">\n<button type="button">Go</button>\n<script type="module">\n  const a = { };\n  const b = '{}';\n  const c = /[0-9][.][/]/.test(('a' + String.fromCharCode(9) + 'b'));\n</script>\n`,
  );
  const { code } = await axero(['lint', 'a.html', '--fix-unsafe', '--fail-level', 'warning'], { cwd });
  assert.equal(code, 0);
  const rest = readFileSync(join(cwd, 'a.html'), 'utf8');
  assert.match(rest, /onkeydown="if \(event\.key === 'Enter'\) event\.preventDefault\(\)"/);
  assert.match(rest, /const b = '\{ \}';/);
});

test('a corrected paste is printed, and what is left goes to standard error', async () => {
  const { code, out, err } = await axero(['lint', '-', '--fix'], { input: `${bad}` });
  assert.equal(out, '<button type="button">More</button>\n<p>{{ name }}</p>\n');
  assert.match(err, /no-double-braces/);
  assert.equal(code, 1);
});

test('--fail-level and --rule decide what counts', async () => {
  const cwd = project({ 'a.js': "export const f = () => fetch(CF_VD + '/api/users/me');\n" });
  assert.equal((await axero(['lint'], { cwd })).code, 0);
  assert.equal((await axero(['lint', '--fail-level', 'warning'], { cwd })).code, 1);
  assert.equal((await axero(['lint', '--rule', 'prefer-operation=error'], { cwd })).code, 1);
  const off = await axero(['lint', '--rule', 'prefer-operation=off', '--fail-level', 'suggestion'], { cwd });
  assert.equal(off.code, 0);
});

test('--page treats a script as pasted', async () => {
  const cwd = project({ 'a.js': 'export const a = {};\n' });
  assert.equal((await axero(['lint', 'a.js'], { cwd })).code, 0);
  assert.equal((await axero(['lint', 'a.js', '--page'], { cwd })).code, 1);
});

test('comments switch a rule off with a reason, in markup, scripts and styles', async () => {
  const text = `<!-- axero-disable-next-line button-type: saves on purpose -->
<button>Save</button>
<style>
  /* axero-disable-next-line scoped-css: the whole site */
  h2 { margin: 0; }
</style>
<script type="module">
  // axero-disable-next-line prefer-operation: loads before the SDK
  const me = await fetch(CF_VD + '/api/users/me');
</script>
`;
  const cwd = project({ 'a.html': text });
  assert.equal((await axero(['lint', '--fail-level', 'suggestion'], { cwd })).code, 0);
});

test('comments without a reason, with an unknown rule, or without effect are reported', async () => {
  const text = `<!-- axero-disable-next-line button-type -->
<button>Save</button>
<!-- axero-disable-next-line button-types: reason -->
<p></p>
<!-- axero-disable-next-line button-type: reason -->
<p></p>
`;
  const { out } = await axero(['lint', '-', '--format', 'concise'], { input: text });
  assert.match(out, /:1:1: warning disable-comment: This comment names no rule or gives no reason/);
  assert.match(out, /:2:2: error button-type/);
  assert.match(out, /:3:1: warning disable-comment: There is no rule button-types/);
  assert.match(out, /:5:1: warning disable-comment: The next line breaks no rule/);
});

test('SARIF and GitHub reports name rule, level and place', async () => {
  const cwd = project({ 'a b.html': bad });
  const sarif = JSON.parse((await axero(['lint', '--format', 'sarif'], { cwd })).out);
  assert.equal(sarif.version, '2.1.0');
  const [result] = sarif.runs[0].results;
  assert.deepEqual([result.ruleId, result.level], ['button-type', 'error']);
  assert.equal(sarif.runs[0].tool.driver.rules[result.ruleIndex].id, 'button-type');
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  assert.deepEqual([artifactLocation.uri, region.startLine, region.startColumn], ['a%20b.html', 1, 2]);
  const github = (await axero(['lint', '--format', 'github'], { cwd })).out;
  assert.match(github, /^::error file=a b\.html,line=1,endLine=1,col=2,endColumn=8,title=button-type::/m);
});

test('a script that does not parse is a finding with its place', async () => {
  const { code, out } = await axero(['lint', '-', '--format', 'concise'], {
    input: '<script>\nconst = 1;\n</script>',
  });
  assert.equal(code, 1);
  assert.match(out, /:2:7: error syntax: This script does not parse/);
});

test('a secret is not shown again in the report', async () => {
  const secret = ['0123456789abcdef', 'fedcba9876543210'].join('');
  for (const format of ['pretty', 'concise', 'json', 'sarif', 'github']) {
    const input = `<script type="module">const apiKey = '${secret}';</script>`;
    const { code, out, err } = await axero(['lint', '-', '--format', format], { input });
    assert.equal(code, 1);
    assert.equal(`${out}${err}`.includes(secret), false, format);
  }
});

test('files of TypeScript are left to ESLint, and that is said', async () => {
  const { code, err } = await axero(['lint'], {
    cwd: project({ 'a.ts': 'const a: number = 1;', 'b.js': '' }),
  });
  assert.equal(code, 0);
  assert.match(err, /1 TypeScript, JSX or Vue files are left to ESLint/);
});

test('a prefix that is no beginning of a class name is a mistake of the configuration', async () => {
  const files = { 'a.css': 'p { margin: 0; }\n' };
  for (const prefix of ['.news-', '#news', 'news widget', '-news', '1news']) {
    const cwd = project({ ...files, 'axero.config.json': JSON.stringify({ prefix }) });
    const { code, err } = await axero(['lint', '--fix-unsafe'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /axero\.config\.json: "prefix" is the beginning of class names/);
    assert.equal(readFileSync(join(cwd, 'a.css'), 'utf8'), files['a.css']);
  }
  const cwd = project({ ...files, 'axero.config.json': '{ "prefix": "news-" }' });
  assert.equal((await axero(['lint', '--fix-unsafe'], { cwd })).code, 0);
  assert.equal(readFileSync(join(cwd, 'a.css'), 'utf8'), '.news-widget p { margin: 0; }\n');
});

test('a file that is no UTF-8 is named, and the others are checked all the same', async () => {
  const cwd = project({ 'a.html': bad, 'c.html': bad });
  const latin = Buffer.from('<button>Gr\u00fc\u00dfe</button>', 'latin1');
  writeFileSync(join(cwd, 'b.html'), latin);
  for (const names of [[], ['a.html', 'b.html', 'c.html']]) {
    const { code, out, err } = await axero(['lint', ...names], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^b\.html is no text in UTF-8/m);
    assert.match(out, /^a\.html:1:2[\s\S]*^c\.html:1:2[\s\S]*^4 errors, 0 warnings in 2 files\./m);
  }
  await axero(['lint', '--fix'], { cwd });
  assert.ok(readFileSync(join(cwd, 'b.html')).equals(latin));
  assert.match(readFileSync(join(cwd, 'c.html'), 'utf8'), /type="button"/);
});

test('standard input that is no UTF-8 is refused', async () => {
  const latin = Buffer.from('<button>Gr\u00fc\u00dfe</button>', 'latin1');
  for (const input of [latin, '<p>a\0b</p>']) {
    const { code, out, err } = await axero(['lint', '-', '--fix'], { input: /** @type {any} */ (input) });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Standard input is no text in UTF-8/);
  }
});
