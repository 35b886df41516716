// @ts-check
import { checkFloor } from '../floor/check.mjs';
import { sentenceOf } from '../lib/failure.mjs';
import { siteFiles } from '../lib/paths.mjs';
import { chromiumPath, firefoxPath } from '../setup/browsers.mjs';
import { neededForStart } from '../setup/parts.mjs';
import { checkBudget } from '../sizes.mjs';
import { advisoriesTier } from './advisories.mjs';
import { formatting, inputsOf, lints, runChecks } from './checks.mjs';
import { fuzzing } from './fuzz.mjs';
import { inputs } from './inputs.mjs';
import { nativeTests } from './native.mjs';
import { nodeTests } from './node-tests.mjs';
import { wasmTests } from './wasm-tests.mjs';
import { webkitTier } from './webkit.mjs';

/**
 * @typedef {import('./counts.mjs').Outcome} Outcome
 * @typedef {{ cwd?: string, whole?: boolean, gently?: boolean }} ExecOptions `whole`: the log gets the output in one piece, at the end
 *
 * @typedef {object} Context
 * @property {string} tier
 * @property {import('../lib/machine.mjs').Machine} machine
 * @property {string[]} [changed] with --changed: the paths that affect the tier
 * @property {string[]} [files] with --changed: the only test files to run
 * @property {(name: import('./builds.mjs').BuildName) => Promise<any>} build gives what a run makes once for all tiers
 * @property {<T>(work: () => Promise<T>) => Promise<T>} compile waits for the turn at the compiler
 * @property {(command: string, args: string[], env?: Record<string, string | undefined>, options?: ExecOptions) => Promise<import('../lib/process.mjs').Result>} exec
 *
 * @typedef {object} Tier
 * @property {string} name
 * @property {string} about
 * @property {string[]} needs parts of the set-up
 * @property {import('./builds.mjs').BuildName[]} [builds] made before the tier begins
 * @property {'compiler' | 'tests' | 'none'} [lane] the queue in which it waits. Default: tests
 * @property {string[]} [inputs] the files that can change its outcome. Default: any file
 * @property {string} [tests] the folder of its test files, where a single one can run
 * @property {boolean} [isSlow] not for the inner loop
 * @property {number} limitMinutes for each command
 * @property {(context: Context) => Promise<Outcome & { startFailed?: boolean }>} run
 */

/** In the order of their start: the longest first. */
/** @type {Tier[]} */
export const tiers = [
  {
    name: 'format',
    about: 'formatting of Rust and JavaScript',
    needs: ['npm packages', 'rust', 'rustfmt'],
    lane: 'none',
    inputs: inputsOf(formatting),
    limitMinutes: 3,
    run: (context) => runChecks(context, formatting),
  },
  {
    name: 'build',
    about: 'the npm package, its size budget, and the oldest browsers that it works in',
    needs: neededForStart,
    builds: ['package'],
    lane: 'none',
    inputs: [...inputs.built, 'tools/sizes.mjs', 'tools/size-budget.json'],
    limitMinutes: 30,
    run: async ({ build }) =>
      counted([
        ['package', () => build('package')],
        ['size', async () => checkBudget()],
        ['floor', checkFloor],
      ]),
  },
  endToEndTier('firefox'),
  endToEndTier('chromium'),
  elementsTier('firefox'),
  elementsTier('chromium'),
  {
    name: 'native',
    about: 'cargo test of the whole workspace',
    needs: ['rust', 'rustfmt'],
    builds: ['native tests'],
    inputs: [...inputs.crates, ...inputs.native, ...inputs.derived, 'rustfmt.toml'],
    limitMinutes: 40,
    run: nativeTests,
  },
  {
    name: 'packaging',
    about: 'the packed package in throwaway consumers',
    needs: [...neededForStart, 'wasm-pack', 'chromium'],
    builds: ['sandbox', 'package'],
    inputs: [
      ...[...inputs.built, 'tests/packaging/**', 'tests/{e2e,node}/support/**', 'examples/**'],
      ...['README.md', 'CHANGELOG.md', 'LICENSE-*', 'www/**', 'tools/rust-sizes.mjs'],
    ],
    tests: 'tests/packaging',
    isSlow: true,
    limitMinutes: 45,
    run: (context) =>
      withSite(context, (env) => nodeTests(context, 'tests/packaging', env, { triesAgain: true })),
  },
  {
    name: 'cli',
    about: 'the command line as it was built, and the packed package from create to push',
    needs: [...neededForStart, 'chromium'],
    builds: ['package'],
    inputs: [
      ...inputs.built,
      'cli/**',
      'docs/**',
      'tests/cli/**',
      'tests/e2e/support/**',
      'tools/upstream/**',
    ],
    tests: 'tests/cli',
    isSlow: true,
    limitMinutes: 20,
    run: (context) =>
      nodeTests(
        context,
        'tests/cli',
        { BROWSER: 'chromium', CHROMIUM: chromiumPath(context.machine) },
        { triesAgain: true },
      ),
  },
  {
    name: 'node',
    about: 'tests of the JavaScript and of these tools',
    needs: neededForStart,
    builds: ['package'],
    inputs: [
      ...inputs.built,
      'tests/**/*.{js,mjs,json,jsonl}',
      'tools/**',
      'bench/**',
      'www/**',
      'docs/benchmarks.md',
      'docs/benchmarks/**',
      'docs/testing.md',
    ],
    tests: 'tests/node',
    limitMinutes: 30,
    run: (context) => nodeTests(context, 'tests/node'),
  },
  {
    name: 'simulator',
    about: 'thousands of random scenarios of a simulated site',
    needs: neededForStart,
    builds: ['package'],
    inputs: [...inputs.built, 'tests/simulator/**', 'tests/node/support/**', 'tools/simulate.mjs'],
    tests: 'tests/simulator',
    limitMinutes: 30,
    run: (context) => nodeTests(context, 'tests/simulator'),
  },
  {
    name: 'fuzz',
    about: 'schemathesis against the sandbox, by the description',
    needs: ['npm packages', 'rust', 'schemathesis'],
    builds: ['sandbox'],
    inputs: [...inputs.crates, ...inputs.sandbox, 'tools/fuzz/**'],
    isSlow: true,
    limitMinutes: 20,
    run: fuzzing,
  },
  wasmTier('chromium'),
  wasmTier('firefox'),
  webkitTier,
  advisoriesTier,
  {
    name: 'lint',
    about: 'derived files, lints of Rust (native and wasm) and JavaScript, types',
    needs: ['npm packages', 'rust', 'rustfmt', 'wasm target', 'clippy'],
    lane: 'none',
    inputs: inputsOf(lints),
    limitMinutes: 40,
    run: (context) => runChecks(context, lints),
  },
];

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {Tier}
 */
function wasmTier(browser) {
  const driver = browser === 'chromium' ? 'chromedriver' : 'geckodriver';
  return {
    name: `wasm-${browser}`,
    about: `wasm-pack test in ${browser}`,
    needs: [...neededForStart, 'wasm-bindgen', 'wasm-pack', browser, driver],
    // The Rust client joins the client of the built package in some of the tests.
    builds: ['package', 'wasm tests'],
    // wasm-pack lets cargo check everything again, and cargo locks its folder for that.
    lane: 'compiler',
    inputs: [...inputs.crates, ...inputs.crate, 'js/client/shared.ts', 'webdriver.json'],
    isSlow: true,
    limitMinutes: 30,
    run: (context) => wasmTests(context, browser),
  };
}

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {Tier}
 */
function endToEndTier(browser) {
  return {
    name: `e2e-${browser}`,
    about: `the sample page on the sandbox in ${browser}`,
    needs: [...neededForStart, browser],
    builds: ['sandbox', 'package'],
    inputs: [...inputs.built, 'tests/e2e/**', 'tools/upstream/**', 'www/**'],
    tests: 'tests/e2e',
    isSlow: true,
    limitMinutes: 25,
    run: (context) =>
      withSite(context, (env) =>
        nodeTests(context, 'tests/e2e', { ...env, BROWSER: browser }, { triesAgain: true }),
      ),
  };
}

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {Tier}
 */
function elementsTier(browser) {
  return {
    name: `elements-${browser}`,
    about:
      browser === 'firefox'
        ? 'six elements in every state in firefox, the others on two pages each; `ELEMENT=all` runs all of everything'
        : `every element in every state in ${browser}`,
    needs: [...neededForStart, browser],
    builds: ['sandbox', 'package'],
    inputs: [...inputs.built, 'tests/elements/**', 'tests/e2e/support/**'],
    tests: 'tests/elements',
    isSlow: true,
    limitMinutes: 45,
    run: (context) =>
      withSite(context, (env) =>
        nodeTests(context, 'tests/elements', { ...env, BROWSER: browser }, { triesAgain: true }),
      ),
  };
}

/**
 * Sets the environment variables that tests against the running site read.
 * @param {Context} context
 * @param {(env: Record<string, string | undefined>) => Promise<Outcome & { startFailed?: boolean }>} work
 * @returns {Promise<Outcome & { startFailed?: boolean }>}
 */
export async function withSite({ machine, build }, work) {
  await build('package');
  return work({
    AXERO_SANDBOX: await build('sandbox'),
    AXERO_SITE_FILES: siteFiles,
    BROWSER: 'chromium',
    CHROMIUM: chromiumPath(machine),
    FIREFOX: firefoxPath(machine),
  });
}

/**
 * Runs named checks in order up to the first that fails, which the others depend on.
 * @param {[string, () => Promise<void>][]} checks
 * @returns {Promise<Outcome>}
 */
async function counted(checks) {
  let passed = 0;
  for (const [name, check] of checks) {
    try {
      await check();
      passed += 1;
    } catch (error) {
      return { passed, failed: 1, skipped: 0, notes: [`${name}: ${sentenceOf(error)}`] };
    }
  }
  return { passed, failed: 0, skipped: 0, notes: [] };
}
