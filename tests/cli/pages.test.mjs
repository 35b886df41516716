// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { search, sectionsOf } from '../../cli/docs/sections.mjs';
import { root } from './support/lint.mjs';
import { axero, project } from './support/program.mjs';

test('docs prints the whole section of an operation', async () => {
  const { code, out } = await axero(['docs', 'users.me']);
  assert.equal(code, 0);
  assert.match(out, /^axero\.users\.me - Users {2}api\/users\.md$/m);
  assert.match(out, /`GET \/api\/users\/me`/);
  assert.doesNotMatch(out, /axero\.users\.details -/);
});

test('docs without words lists the guides, and prints the guide of a name', async () => {
  const list = await axero(['docs']);
  assert.equal(list.code, 0);
  assert.match(list.out, /^client +\S/m);
  assert.match(list.out, /^elements +Elements for builders of pages$/m);
  for (const name of ['client', 'client.md', 'docs/client.md'])
    assert.match((await axero(['docs', name])).out, /Its parts, which --all prints:\n {2}\S/, name);
  const whole = await axero(['docs', 'deploy', '--all']);
  assert.match(whole.out, /define: \{ 'process\.env\.NODE_ENV'/);
});

test('docs prints all attributes of each element, and the fields of an answer', async () => {
  const manifest = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules
    .flatMap((/** @type {any} */ one) => one.declarations ?? [])
    .filter((/** @type {any} */ one) => one.tagName);
  assert.ok(elements.length > 20);
  const { data } = (await axero(['docs', 'axero', '--all', '--json'])).json();
  for (const { tagName, attributes } of elements) {
    const page = data.sections.find((/** @type {any} */ one) => one.heading === tagName);
    assert.ok(page, tagName);
    for (const { name } of attributes) assert.ok(page.text.includes(`| \`${name}\` |`), `${tagName} ${name}`);
  }
  const { out } = await axero(['docs', 'axero-people']);
  assert.match(out, /^axero-people {2}elements\/axero-people\.md$/m);
  assert.match(out, /<axero-people heading="People"/);
  assert.match((await axero(['docs', 'AxeroEvent'])).out, /\| `EventID` \| integer \|/);
  assert.match((await axero(['docs', 'hide-when'])).out, /the states in which the element vanishes/);
});

test('docs finds sections by several words, the best first', async () => {
  const { out } = await axero(['docs', 'fake', 'timers']);
  assert.match(out, /^Fake timers - Test your widget {2}testing\.md$/m);
  const none = await axero(['docs', 'xyzzy']);
  assert.deepEqual([none.code, /Nothing in the package/.test(none.out)], [1, true]);
});

test('docs names the nearest operation, element, model, rule or guide', async () => {
  for (const [given, name] of [
    ['users.mee', 'users.me'],
    ['axero.users.mee', 'users.me'],
    ['axero-peple', 'axero-people'],
    ['AxeroEvnt', 'AxeroEvent'],
    ['known-elment', 'known-element'],
    ['troubelshooting', 'troubleshooting'],
  ]) {
    const { code, out } = await axero(['docs', String(given)]);
    assert.deepEqual(
      [code, out.trim()],
      [1, `Nothing in the package's pages has ${given}. Did you mean ${name}?`],
    );
    assert.equal((await axero(['docs', String(given), '--json'])).json().data.nearest, name);
  }
});

test('a heading counts more than a word in the text, and code is no heading', () => {
  const sections = sectionsOf('a.md', '# Page\n\nalpha\n\n## Alpha\n\nbeta\n\n```sh\n# alpha\n```\n');
  assert.deepEqual(
    sections.map(({ heading }) => heading),
    ['Page', 'Alpha'],
  );
  assert.equal(search(sections, ['alpha'])[0]?.heading, 'Alpha');
  assert.deepEqual(search(sections, ['gamma']), []);
});

test('explain shows a rule, a kind of error, and the list of both', async () => {
  assert.match(
    (await axero(['explain', 'no-unsafe-html'])).out,
    /^# no-unsafe-html\n[\s\S]*## When to switch it off/,
  );
  const error = await axero(['explain', 'session-expired']);
  assert.match(error.out, /Sign in again\.[\s\S]*Who has to act: the user/);
  const { data } = (await axero(['explain', '--json'])).json();
  assert.equal(data.rules.length, 16);
  assert.ok(data.errors.some((/** @type {any} */ one) => one.name === 'wasm-blocked'));
  const wrong = await axero(['explain', 'no-unsafe-htm']);
  assert.deepEqual([wrong.code, /Did you mean no-unsafe-html/.test(wrong.err)], [2, true]);
});

test('doctor finds a token in a file and a package that is not installed', async () => {
  const token = ['invented', 'token', 'for', 'this', 'test'].join('-');
  const cwd = project({
    'package.json': JSON.stringify({ dependencies: { 'axero-widget-sdk': '^0.1.0' } }),
    'notes.txt': token,
  });
  const { code, out } = await axero(['doctor', '--offline'], { cwd, env: { AXERO_TOKEN: token } });
  assert.equal(code, 1);
  assert.match(out, /FAULT axero-widget-sdk \^0\.1\.0 is not installed\n {6}npm install/);
  assert.match(out, /FAULT the token of AXERO_TOKEN is in a file of the project: notes\.txt/);
  assert.equal(out.includes(token), false);
});

test('doctor says when a site cannot be reached', async () => {
  const { code, out } = await axero(['doctor', '--site', 'http://127.0.0.1:9'], { cwd: project() });
  assert.equal(code, 1);
  assert.match(out, /FAULT 127\.0\.0\.1:9 cannot be reached/);
});
