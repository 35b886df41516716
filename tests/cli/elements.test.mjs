// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { root } from './support/lint.mjs';
import { axero, project } from './support/program.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const budget = JSON.parse(readFileSync(join(root, 'tools', 'size-budget.json'), 'utf8'));

test('elements writes one file, whose hash, size and tags it prints', async () => {
  const cwd = project();
  const { code, out, err } = await axero(['elements', 'people,news', '--json'], { cwd });
  assert.equal(code, 0, err);
  const { data } = JSON.parse(out);
  const bytes = readFileSync(data.file);
  const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  assert.deepEqual([data.integrity, data.size.raw], [hash, bytes.length]);
  assert.match(
    bytes.toString(),
    new RegExp(`^/\\*! ${name} ${version} \\| .* \\| elements: news, people \\*/\n`),
  );
  assert.match(bytes.toString(), /BSD-3-Clause/);
  assert.equal(data.file, join(cwd, `axero-elements-${version}-${/-(\w{8})\.js$/.exec(data.file)?.[1]}.js`));
  const lines = data.snippet.split('\n');
  assert.equal(lines[0], `<script src="${data.address}" integrity="${hash}" defer></script>`);
  assert.match(lines[1], /^<axero-news .*href="\/articles"/);
  assert.match(lines[2], /^<axero-people /);
  for (const path of data.beside) assert.ok(existsSync(path), path);
});

test('the file is a classic script that gives the page the SDK, and waits for the page before it defines elements', async () => {
  const cwd = project();
  await axero(['elements', 'news', '--out', 'picked.js'], { cwd });
  /** @type {any} */
  const page = {
    ...{ TextDecoder, TextEncoder, URL, console },
    document: {
      readyState: 'loading',
      addEventListener: (/** @type {string} */ type) => page.waits.push(type),
    },
    waits: [],
  };
  runInNewContext(readFileSync(join(cwd, 'picked.js'), 'utf8'), page);
  assert.equal(page.AxeroWidgetSDK.VERSION, version);
  assert.deepEqual([page.waits, page.AxeroElements], [['DOMContentLoaded'], undefined]);
});

test('tags, capitals, spaces and repetitions are understood, and the order makes no difference', async () => {
  const cwd = project();
  /** @param {string[]} names */
  const hash = async (...names) =>
    (await axero(['elements', ...names, '--json'], { cwd })).json().data.integrity;
  const first = await hash('people,news');
  assert.equal(await hash('<axero-news>', 'People,', 'news'), first);
  assert.notEqual(await hash('people'), first);
});

test('an unknown element or language is refused with the nearest one, and nothing is written', async () => {
  const cwd = project();
  const element = await axero(['elements', 'eventz,news'], { cwd });
  assert.deepEqual([element.code, element.out], [2, '']);
  assert.match(element.err, /^There is no element eventz\. Did you mean events\? Elements: accordion, /);
  const language = await axero(['elements', 'people', '--languages', 'nl'], { cwd });
  assert.equal(language.code, 2);
  assert.match(language.err, /no texts in the language nl\. Languages: en, ar, de, es, fr\./);
  assert.deepEqual(readdirSync(cwd), ['package.json']);
});

test('without names it lists the elements of the package', async () => {
  const { code, out } = await axero(['elements']);
  assert.equal(code, 0);
  assert.match(out, /^people +The people of the site/m);
});

test('a flag for the file is wrong use without names, and nothing is written', async () => {
  const cwd = project();
  for (const flags of [
    ['--out', 'z.js'],
    ['--languages', 'de'],
    ['--address', '/a.js'],
  ]) {
    const { code, out, err } = await axero(['elements', ...flags], { cwd });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, new RegExp(`^Which elements\\? ${flags[0]} needs their names`));
  }
  assert.equal((await axero(['elements', ',', '--out', 'z.js'], { cwd })).code, 2);
  assert.deepEqual(readdirSync(cwd), ['package.json']);
});

test('a file that is no script of the package is not overwritten; one of a former run is', async () => {
  const cwd = project({ 'mine.js': 'important();' });
  const refused = await axero(['elements', 'people', '--out', 'mine.js'], { cwd });
  assert.equal(refused.code, 3);
  assert.match(refused.err, /mine\.js is there already and is no script of this package/);
  assert.equal(readFileSync(join(cwd, 'mine.js'), 'utf8'), 'important();');
  const nowhere = await axero(['elements', 'people', '--out', 'none/a.js'], { cwd });
  assert.deepEqual([nowhere.code, /The folder .* is not there/.test(nowhere.err)], [2, true]);
  for (const names of ['people', 'people,news'])
    assert.equal((await axero(['elements', names, '--out', 'ours.js'], { cwd })).code, 0);
  assert.match(readFileSync(join(cwd, 'ours.js'), 'utf8'), /elements: news, people/);
});

test('the languages that are named are in the file, and no other', async () => {
  const cwd = project();
  /** @param {string[]} flags */
  const script = async (...flags) => {
    await axero(['elements', 'people', '--out', 'a.js', ...flags], { cwd });
    return readFileSync(join(cwd, 'a.js'), 'utf8');
  };
  const [all, german, english] = [
    await script(),
    await script('--languages', 'de'),
    await script('--languages', 'none'),
  ];
  /** @param {string} text */
  const found = (text) => [/Personen nach Namen/.test(text), /Buscar personas/.test(text)];
  assert.deepEqual(
    [found(all), found(german), found(english)],
    [
      [true, true],
      [true, false],
      [false, false],
    ],
  );
});

test('the addresses in the snippet are those of the project’s virtual directory', async () => {
  const cwd = project({ 'axero.config.json': '{"virtualDirectory":"/intranet"}' });
  const { snippet } = (await axero(['elements', 'people', '--json'], { cwd })).json().data;
  assert.match(snippet, /src="\/intranet\/files\/[\s\S]*href="\/intranet\/people"/);
  writeFileSync(join(cwd, 'axero.config.json'), '{}');
  const given = await axero(['elements', 'people', '--address', '/up/a.js', '--json'], { cwd });
  assert.match(given.json().data.snippet, /^<script src="\/up\/a\.js" /);
});

/** The elements that are larger than the goal of 3.5 kB, with what they may add. */
const larger = new Map([
  ['calendar', 5_000],
  ['comments', 4_700],
  ['copilot', 3_800],
]);

test('one element fits its budget, so does each further one, and all together are less than the script with all', async () => {
  const cwd = project();
  /** @param {string[]} names */
  const brotli = async (names) =>
    (await axero(['elements', names.join(), '--json'], { cwd })).json().data.size.brotli;
  const { data } = (await axero(['elements', '--json'])).json();
  const names = data.elements.map((/** @type {{ name: string }} */ one) => one.name);
  const people = await brotli(['people']);
  assert.ok(people <= budget['a picked script with one element'], `${people} bytes`);
  for (const one of names.filter((/** @type {string} */ one) => one !== 'people')) {
    const more = (await brotli(['people', one])) - people;
    assert.ok(more <= (larger.get(one) ?? 3_500), `${one} adds ${more} bytes`);
  }
  // A picked script holds the four other languages, which lie beside the script with all.
  const all = budget['axero-elements.global.js'] + 4 * budget['axero-elements.de.js'];
  assert.ok((await brotli(names)) <= all);
});
