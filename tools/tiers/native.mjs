// @ts-check
import { dirname, join, relative } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { inParallel } from '../lib/lane.mjs';
import { step } from '../lib/log.mjs';
import { buildDir, root, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { cargoCounts, judged, sumOf } from './counts.mjs';

/** All crates, with those features that no default brings. The feature `testing` is for browsers: the tiers of wasm have it. */
export const tested = ['--workspace', '--features', 'axero-widget-sdk/jiff'];

/** @typedef {{ folder: string, name: string, path: string }} TestProgram */

/**
 * Compiles all native tests and gives the programs.
 * @returns {Promise<TestProgram[]>}
 */
export async function compileNative() {
  const log = join(buildDir, 'build-logs', 'native-tests.log');
  const args = ['test', ...tested, '--no-run', '--message-format', 'json-render-diagnostics'];
  return step('compile the native tests', async ({ note }) => {
    const built = await run('cargo', args, {
      log,
      onLine: (line) => line.startsWith('{') || note(line),
      gently: true,
      limitMs: 1_800_000,
      env: { CARGO_TERM_COLOR: 'never' },
    });
    if (built.code !== 0)
      throw new Failure('The native tests do not compile: the log says why.', { log: shown(log) });
    return testPrograms(built.output);
  });
}

/**
 * Reads what cargo says of the programs that it has built. Those of `tests/` come first, because they take longest.
 * @param {string} output
 * @returns {TestProgram[]}
 */
export function testPrograms(output) {
  const found = output
    .split('\n')
    .filter((line) => line.startsWith('{"reason":"compiler-artifact"'))
    .map((line) => JSON.parse(line))
    .filter(({ executable, profile }) => executable && profile.test)
    .map(({ executable, target, manifest_path: manifest }) => ({
      isApart: target.kind.includes('test'),
      program: {
        folder: relative(root, dirname(manifest)),
        name: target.name,
        path: executable,
      },
    }));
  return [...found.filter(({ isApart }) => isApart), ...found.filter(({ isApart }) => !isApart)].map(
    ({ program }) => program,
  );
}

/**
 * Runs the programs side by side, which `cargo test` runs one after another: some of them wait for a clock most of the time.
 * @param {import('./tiers.mjs').Context} context
 */
export async function nativeTests(context) {
  /** @type {TestProgram[]} */
  const programs = await context.build('native tests');
  const works = programs.map(({ folder, path, name }) => async () => {
    const cwd = join(root, folder);
    const ended = await context.exec(path, [], { CARGO_MANIFEST_DIR: cwd }, { cwd, whole: true });
    const counts = cargoCounts(ended.output);
    // A program may have no test at all, but it always says so.
    const said = /^test result: /m.test(ended.output);
    const outcome = said && ended.code === 0 ? counts : judged(counts, ended);
    return { ...outcome, notes: outcome.notes.map((note) => `${name}: ${note}`) };
  });
  const documented = async () => {
    const ended = await context.compile(() =>
      context.exec(
        'cargo',
        ['test', ...tested, '--doc', '--no-fail-fast'],
        {},
        { whole: true, gently: true },
      ),
    );
    return ended.code === 0 ? cargoCounts(ended.output) : judged(cargoCounts(ended.output), ended);
  };
  const [ran, examples] = await Promise.all([inParallel(2, works), documented()]);
  return sumOf([...ran, examples]);
}
