// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { helpText, readArguments } from '../../tools/lib/arguments.mjs';
import { Failure } from '../../tools/lib/failure.mjs';
import { cacheFolder, root } from '../../tools/lib/paths.mjs';
import { firstVersion, isAtLeast, lockedVersion } from '../../tools/lib/versions.mjs';
import { budgetFor, overBudget } from '../../tools/sizes.mjs';
import { cargoCounts, judged, nothing, sumLine, tellsOfStartFailure } from '../../tools/tiers/counts.mjs';

const flags = {
  port: {
    value: 'NUMBER',
    help: 'the port',
    /** @param {string} value */
    refuse: (value) => (/^\d+$/.test(value) ? undefined : 'not a number'),
  },
  open: { help: 'open it' },
};

test('flags are read with a space, with an equals sign, and as switches', () => {
  assert.deepEqual(readArguments(['--port', '80', '--open'], flags), { port: '80', open: true });
  assert.deepEqual(readArguments(['--port=81'], flags), { port: '81' });
  assert.deepEqual(readArguments([], flags), {});
});

for (const [words, sentence] of /** @type {[string[], RegExp][]} */ ([
  [['--prot', '1'], /^--prot is not known here; known are --port, --open\.$/],
  [['port'], /^port is not known here/],
  [['--constructor'], /^--constructor is not known here/],
  [['--port'], /^--port needs a value: --port NUMBER\.$/],
  [['--port', '--open'], /^--port needs a value/],
  [['--port='], /^--port needs a value/],
  [['--port', 'x'], /^--port x: not a number\.$/],
  [['--open=yes'], /^--open takes no value\.$/],
]))
  test(`${words.join(' ')} is refused in one sentence, with exit code 2`, () => {
    assert.throws(
      () => readArguments(words, flags),
      (error) => error instanceof Failure && error.exitCode === 2 && sentence.test(error.message),
    );
  });

test('the help names every flag and its value', () => {
  const text = helpText('npm start --', 'Starts.', flags);
  assert.match(text, /usage: npm start -- \[flags\]/);
  assert.match(text, /--port NUMBER {2}the port\n {2}--open {9}open it/);
});

for (const [script, words] of /** @type {[string, string[]][]} */ ([
  ['start.mjs', ['--nonsense']],
  ['start.mjs', ['--vd', 'intranet/']],
  ['start.mjs', ['--csp', 'lax']],
  ['test.mjs', ['--only', 'format,nonsense']],
  ['build.mjs', ['--nonsense']],
  ['sizes.mjs', ['--nonsense']],
  ['doctor.mjs', ['--nonsense']],
]))
  test(`tools/${script} ${words.join(' ')} ends with code 2 and one line`, () => {
    const done = spawnSync(process.execPath, [join(root, 'tools', script), ...words], { encoding: 'utf8' });
    assert.equal(done.status, 2);
    assert.equal(done.stdout, '');
    assert.equal(done.stderr.trim().split('\n').length, 1);
    assert.doesNotMatch(done.stderr, /\n\s+at /);
  });

const lock = `version = 4

[[package]]
name = "wasm-bindgen"
version = "0.2.130"

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.131"
dependencies = ["wasm-bindgen"]

[[package]]
name = "twice"
version = "1.0.0"

[[package]]
name = "twice"
version = "2.0.0"
`;

test("a crate's version is read from Cargo.lock, whatever the line ends are", () => {
  assert.equal(lockedVersion(lock, 'wasm-bindgen'), '0.2.130');
  assert.equal(lockedVersion(lock.replaceAll('\n', '\r\n'), 'wasm-bindgen'), '0.2.130');
});

test('a lock file without the crate, with two versions of it, or absent is told in a sentence', () => {
  assert.throws(() => lockedVersion(lock, 'nobody'), /holds 0 versions of nobody/);
  assert.throws(() => lockedVersion(lock, 'twice'), /holds 2 versions of twice/);
  assert.throws(() => lockedVersion(undefined, 'wasm-bindgen'), /Cargo\.lock is missing/);
});

test('versions are found in what programs print, and compared as numbers', () => {
  assert.equal(firstVersion('rustc 1.95.0 (abc 2026-01-01)'), '1.95.0');
  assert.equal(firstVersion('no digits'), undefined);
  assert.ok(isAtLeast('1.100.0', '1.88'));
  assert.ok(isAtLeast('20.0.0', '20'));
  assert.ok(!isAtLeast('1.87.9', '1.88'));
});

test('the cache folder follows the variable, then the custom of the platform', () => {
  assert.equal(cacheFolder({ AXERO_SDK_CACHE: join(root, 'x') }, 'linux'), join(root, 'x'));
  assert.equal(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux'), join('/c', 'axero-widget-sdk'));
  assert.match(cacheFolder({}, 'darwin'), /Library.Caches.axero-widget-sdk$/);
  assert.equal(cacheFolder({ LOCALAPPDATA: '/l' }, 'win32'), join('/l', 'axero-widget-sdk'));
});

const ended = { code: 0, timedOut: false };

test('result lines of several test programs are added up', () => {
  const output = [
    'running 3 tests',
    'test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s',
    'test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s',
    'a log that says test result: ok. 9 passed; 0 failed; 0 ignored',
  ].join('\n');
  assert.deepEqual(cargoCounts(output), { passed: 7, failed: 2, skipped: 1, notes: [] });
});

test('a tier that executed no test has failed', () => {
  const verdict = judged(cargoCounts('test result: ok. 0 passed; 0 failed; 0 ignored'), ended);
  assert.deepEqual(verdict, { passed: 0, failed: 1, skipped: 0, notes: ['no test was executed'] });
});

test('a tier of skipped tests only has failed', () => {
  assert.equal(judged({ ...nothing(), skipped: 5 }, ended).failed, 1);
});

test('a command that died without a failed test counts as a failure', () => {
  const verdict = judged({ ...nothing(), passed: 8 }, { code: 101, timedOut: false });
  assert.equal(verdict.failed, 1);
  assert.deepEqual(verdict.notes, ['ended with code 101']);
});

test('a tier that was stopped at its limit has failed, whatever passed before', () => {
  const verdict = judged({ ...nothing(), passed: 8 }, { code: 1, timedOut: true });
  assert.equal(verdict.failed, 1);
  assert.deepEqual(verdict.notes, ['stopped at its time limit']);
});

test('the closing line sums all tiers', () => {
  const rows = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ];
  assert.equal(sumLine(rows), '7 passed, 2 failed');
});

test('only a browser that did not come up earns a second try', () => {
  assert.ok(tellsOfStartFailure('driver failed to bind port during startup'));
  assert.ok(tellsOfStartFailure('Failed to launch the browser process!'));
  assert.ok(tellsOfStartFailure('session not created: Chrome instance exited'));
  assert.ok(!tellsOfStartFailure('AssertionError: the session was not kept'));
  assert.ok(!tellsOfStartFailure('Timed out waiting for selector "#name"'));
});

const sizes = {
  'axero.wasm': { raw: 100, gzip: 60, brotli: 50 },
  'index.js': { raw: 30, gzip: 20, brotli: 10 },
};

test('sizes within their budget are silent', () => {
  assert.deepEqual(overBudget(sizes, { 'axero.wasm': 50, 'index.js': 11 }), []);
});

test('each size beyond its budget, or without one, is told', () => {
  assert.deepEqual(overBudget(sizes, { 'axero.wasm': 45 }), [
    'axero.wasm has 50 bytes (brotli), 5 over its budget of 45',
    'index.js has no budget',
  ]);
});

test('a new budget leaves less than 256 bytes of room', () => {
  const budget = budgetFor(sizes);
  assert.deepEqual(overBudget(sizes, budget), []);
  assert.deepEqual(budget, { 'axero.wasm': 256, 'index.js': 256 });
  assert.equal(budgetFor({ 'index.js': { raw: 0, gzip: 0, brotli: 256 } })['index.js'], 512);
});

test('no folder of the driver or of the elements holds more than twelve files', () => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const entries = ['js', 'elements'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, withFileTypes: true }),
  );
  for (const entry of entries) {
    const folder = relative(root, entry.parentPath ?? entry.path);
    if (entry.isFile() && !folder.includes('generated')) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  assert.ok(counts.size > 10);
  assert.deepEqual([...counts].filter(([, files]) => files > 12).map(String), []);
});
