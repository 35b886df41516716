import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings, proseFiles } from '../../tools/words/check.mjs';

/** @param {string} path @param {string[]} lines */
const found = (path, lines) =>
  findings([path], () => lines.join('\n')).map((line) => line.replace(/": write .*/, '"'));

test('a finding says file, line, word and the better word', () => {
  assert.deepEqual(
    findings(['js/a.ts'], () => 'let x;\n/** The limit; 5 unless told. */\n'),
    ['js/a.ts:2: "unless told": write "Default: ...".'],
  );
});

test('each word of the list is found in comments and in documents', () => {
  const planted = {
    'Loads it anew.': 'anew',
    'Another one goes in its stead.': 'in its stead',
    'Shown to whoever asks.': 'whoever',
    'Somebody signs in.': 'Somebody',
    'The widget hears of it.': 'hears of',
    'The widget is told.': 'is told',
    'A timer looks after it.': 'looks after',
    'Waits for so many milliseconds.': 'so many',
    'Data is sown at the start.': 'sown',
    'Every deed is checked.': 'deed',
    'Removes the leavings.': 'leavings',
    'Closed, lest it be read.': 'lest',
  };
  for (const [text, word] of Object.entries(planted)) {
    assert.deepEqual(found('src/a.rs', [`/// ${text}`, 'fn a() {}']), [`src/a.rs:1: "${word}"`]);
    assert.deepEqual(found('docs/a.md', ['# A', '', text]), [`docs/a.md:3: "${word}"`]);
  }
});

test('a phrase is found across the lines of a comment, at the line where it begins', () => {
  assert.deepEqual(found('tools/a.mjs', ['/**', ' * The number; 30 unless', ' * told otherwise.', ' */']), [
    'tools/a.mjs:2: "unless told otherwise"',
  ]);
});

test('a comment does not open with a noun clause, but a document and the description of a parameter may', () => {
  assert.deepEqual(found('tools/a.mjs', ['/** Where it is. */']), ['tools/a.mjs:1: "Where"']);
  for (const word of ['What', 'Whether', 'How', 'Who', 'Why']) {
    assert.deepEqual(found('js/a.ts', [`/** ${word} it is. */`]), [`js/a.ts:1: "${word}"`]);
    assert.deepEqual(found('src/a.rs', ['fn a() {', `    // ${word} it is`, '    // at last.']), [
      `src/a.rs:2: "${word}"`,
    ]);
    assert.deepEqual(found('docs/a.md', [`${word} it is`]), []);
  }
  assert.deepEqual(found('js/a.ts', ['/**', ' * Does it.', ' * @param {string} [a] what to do', ' */']), []);
  assert.deepEqual(found('js/a.ts', ['/**', ' * Does it.', ' * @param {string} a 5 unless told', ' */']), [
    'js/a.ts:3: "unless told"',
  ]);
  assert.deepEqual(found('js/a.ts', ['// Where there is none, it is made.']), []);
  assert.deepEqual(found('js/a.ts', ['// What if the page is hidden? Timers are late.']), []);
});

test('code, and text in backquotes or fences, is not prose', () => {
  assert.deepEqual(found('js/a.ts', ["const deed = 'unless told';", '/** Returns `anew`. */']), []);
  assert.deepEqual(found('docs/a.md', ['```', 'anew', '```', 'Call `anew()`.']), []);
  assert.deepEqual(found('js/a.ts', ['// There are so many widgets that the queue fills.']), []);
});

test('the files that people write are read, and generated files are not', () => {
  const files = proseFiles();
  for (const path of [
    'README.md',
    'js/index.ts',
    'src/core/engine.rs',
    'generator/src/main.rs',
    'docs/size.md',
  ])
    assert.ok(files.includes(path), path);
  for (const path of files) assert.doesNotMatch(path, /generated|^src\/browser\/api|^docs\/api|node_modules/);
});
