// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundleDescription, bundledDescription } from '../build/description.mjs';
import { Failure } from '../lib/failure.mjs';
import { buildDir, root } from '../lib/paths.mjs';
import { adopt, killGroup, run } from '../lib/process.mjs';
import { schemathesisPath } from '../setup/fuzzer.mjs';
import { groups, halves, scenes } from './scenes.mjs';

/**
 * @typedef {import('./scenes.mjs').Scene} Scene
 * @typedef {object} Wish
 * @property {number} examples made-up calls for each operation, at most
 * @property {number} seed
 * @property {string[]} only groups; empty for all
 * @property {string} log
 * @property {number} [limitMs] for each run of schemathesis
 * @property {(line: string) => void} [onLine]
 *
 * @typedef {{ scene: string, calls: number, operations: number, findings: string[], reached: string[] }} Result
 * @typedef {{ test_cases: { generated: number }, operations: { tested: number, errored: number }, failures: unknown[], errors: unknown[], exit_code: number }} Report
 */

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'hostile_ids_are_refused',
  'refusals_say_why',
  'good_answers_have_the_recorded_headers',
  'nobody_is_let_in_without_a_session',
];
const shortExamples = 2;
const output = join(buildDir, 'fuzz');

/**
 * Runs the fuzzer against the sandbox, scene by scene, two at a time.
 * @param {import('../lib/machine.mjs').Machine} machine
 * @param {string} sandbox the program
 * @param {Wish} wish
 * @returns {Promise<Result[]>}
 */
export async function fuzz(machine, sandbox, wish) {
  mkdirSync(output, { recursive: true });
  await bundleDescription();
  const known = groups();
  const unknown = wish.only.find((name) => !known.has(name));
  if (unknown)
    throw new Failure(`There is no group called "${unknown}"; known are ${[...known.keys()].join(', ')}.`);
  const chosen = new Map([...known].filter(([name]) => wish.only.length === 0 || wish.only.includes(name)));
  const tasks = scenes.flatMap((scene) => halves(chosen).map((names) => ({ scene, names })));
  /** @type {Result[]} */
  const results = [];
  const work = async () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      const { scene, names } = task;
      results.push(await withSite(sandbox, (origin) => tryOut(machine, origin, scene, names, wish)));
    }
  };
  await Promise.all([work(), work()]);
  return scenes.map(({ name }) =>
    joined(
      name,
      results.filter(({ scene }) => scene === name),
    ),
  );
}

/**
 * @param {string} scene
 * @param {Result[]} results
 * @returns {Result}
 */
function joined(scene, results) {
  return {
    scene,
    calls: results.reduce((sum, one) => sum + one.calls, 0),
    operations: results.reduce((sum, one) => sum + one.operations, 0),
    findings: results.flatMap(({ findings }) => findings),
    reached: results.flatMap(({ reached }) => reached),
  };
}

/**
 * @param {import('../lib/machine.mjs').Machine} machine
 * @param {string} origin
 * @param {Scene} scene
 * @param {string[]} names
 * @param {Wish} wish
 * @returns {Promise<Result>}
 */
async function tryOut(machine, origin, scene, names, wish) {
  const own = join(output, `${scene.name.replaceAll(' ', '-')}-${names[0]}`);
  const [reportFile, reachedFile] = [`${own}.json`, `${own}-reached.json`];
  for (const file of [reportFile, reachedFile]) rmSync(file, { force: true });
  const args = [
    ...['run', bundledDescription, '--url', `${origin}/api`],
    ...['--phases', scene.isShort ? 'fuzzing' : 'examples,coverage,fuzzing'],
    ...['--max-examples', String(scene.isShort ? Math.min(shortExamples, wish.examples) : wish.examples)],
    ...['--seed', String(wish.seed), '--workers', '1', '--generation-database', 'none'],
    ...['--checks', checks.join(','), '--continue-on-failure', '--no-color', '--warnings', 'off'],
    ...['--report-json-path', reportFile],
    ...names.flatMap((name) => ['--include-tag', name]),
  ];
  const ended = await run(schemathesisPath(machine), args, {
    cwd: output,
    log: wish.log,
    onLine: wish.onLine,
    limitMs: wish.limitMs,
    env: {
      AXERO_FUZZ_ORIGIN: origin,
      AXERO_FUZZ_USER: scene.user,
      AXERO_FUZZ_SETTINGS: JSON.stringify(scene.settings),
      AXERO_FUZZ_REACHED: reachedFile,
      SCHEMATHESIS_HOOKS: 'hooks',
      PYTHONPATH: join(root, 'tools', 'fuzz'),
      PYTHONDONTWRITEBYTECODE: '1',
    },
  });
  const report = /** @type {Report | undefined} */ (read(reportFile));
  /** @type {string[]} */
  const findings = [];
  if (!report) findings.push(`schemathesis ended with code ${ended.code} and without a report`);
  else if (report.failures.length + report.errors.length > 0)
    findings.push(`${report.failures.length} findings and ${report.errors.length} errors of schemathesis`);
  else if (ended.code !== 0) findings.push(`schemathesis ended with code ${ended.code}`);
  return {
    scene: scene.name,
    calls: report?.test_cases.generated ?? 0,
    operations: report?.operations.tested ?? 0,
    findings,
    reached: /** @type {string[]} */ (read(reachedFile) ?? []),
  };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @template T
 * @param {string} sandbox
 * @param {(origin: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withSite(sandbox, work) {
  const args = ['--port', '0', '--data', 'tiny', '--until-stdin-closes'];
  const child = spawn(sandbox, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  adopt(child);
  try {
    const line = once(createInterface({ input: child.stdout }), 'line', {
      signal: AbortSignal.timeout(20_000),
    });
    const [text] = await line.catch(() => {
      throw new Failure('The sandbox did not start.');
    });
    return await work(JSON.parse(text).origin);
  } finally {
    killGroup(child, 'SIGKILL');
  }
}
