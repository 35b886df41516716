// @ts-check
import { buildPackage, buildSandbox } from '../build/package.mjs';
import { checkFloor } from '../floor/check.mjs';
import { sentenceOf } from '../lib/failure.mjs';
import { siteFiles } from '../lib/paths.mjs';
import { chromiumPath, firefoxPath } from '../setup/browsers.mjs';
import { geckodriverPath } from '../setup/cargo-tools.mjs';
import { neededForStart } from '../setup/parts.mjs';
import { checkBudget } from '../sizes.mjs';
import { formatting, lints } from './checks.mjs';
import { cargoCounts, judged } from './counts.mjs';
import { fuzzing } from './fuzz.mjs';
import { nodeTests } from './node-tests.mjs';
import { wasmTests } from './wasm-tests.mjs';
import { webkitTier } from './webkit.mjs';

/**
 * @typedef {import('./counts.mjs').Outcome} Outcome
 *
 * @typedef {object} Context
 * @property {string} tier
 * @property {import('../lib/machine.mjs').Machine} machine
 * @property {(command: string, args: string[], env?: Record<string, string | undefined>) => Promise<import('../lib/process.mjs').Result>} exec
 *
 * @typedef {object} Tier
 * @property {string} name
 * @property {string} about
 * @property {string[]} needs parts of the set-up
 * @property {number} limitMinutes for each command
 * @property {(context: Context) => Promise<Outcome & { startFailed?: boolean }>} run
 */

const browserParts = {
  chromium: ['chromium', 'chromedriver'],
  firefox: ['firefox', 'geckodriver'],
};

/** @type {Tier[]} */
export const tiers = [
  {
    name: 'format',
    about: 'formatting of Rust and JavaScript',
    needs: ['npm packages', 'rust', 'rustfmt'],
    limitMinutes: 3,
    run: formatting,
  },
  {
    name: 'lint',
    about: 'derived files, lints of Rust (native and wasm) and JavaScript, types',
    needs: ['npm packages', 'rust', 'rustfmt', 'wasm target', 'clippy'],
    limitMinutes: 20,
    run: lints,
  },
  {
    name: 'native',
    about: 'cargo test of the whole workspace',
    needs: ['rust'],
    limitMinutes: 20,
    async run({ exec }) {
      const ended = await exec('cargo', ['test', '--workspace', '--no-fail-fast']);
      return judged(cargoCounts(ended.output), ended);
    },
  },
  {
    name: 'build',
    about: 'the npm package, its size budget, and the oldest browsers that it works in',
    needs: neededForStart,
    limitMinutes: 15,
    run: async ({ machine }) =>
      counted([
        ['package', () => buildPackage(machine)],
        ['size', async () => checkBudget()],
        ['floor', checkFloor],
      ]),
  },
  {
    name: 'fuzz',
    about: 'schemathesis against the sandbox, by the description',
    needs: ['rust', 'schemathesis'],
    limitMinutes: 10,
    run: fuzzing,
  },
  wasmTier('chromium'),
  wasmTier('firefox'),
  {
    name: 'node',
    about: 'tests of the JavaScript and of these tools',
    needs: neededForStart,
    limitMinutes: 15,
    async run(context) {
      await buildPackage(context.machine);
      return nodeTests(context, 'tests/node');
    },
  },
  endToEndTier('chromium'),
  endToEndTier('firefox'),
  webkitTier,
  {
    name: 'packaging',
    about: 'the packed package in throwaway consumers',
    needs: [...neededForStart, 'wasm-pack', ...browserParts.chromium],
    limitMinutes: 15,
    run: (context) => withSite(context, (env) => nodeTests(context, 'tests/packaging', env)),
  },
];

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {Tier}
 */
function wasmTier(browser) {
  return {
    name: `wasm-${browser}`,
    about: `wasm-pack test in ${browser}`,
    needs: ['rust', 'wasm target', 'wasm-bindgen', 'wasm-pack', ...browserParts[browser]],
    limitMinutes: 15,
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
    needs: [...neededForStart, ...browserParts[browser]],
    limitMinutes: 12,
    run: (context) =>
      withSite(context, (env) => nodeTests(context, 'tests/e2e', { ...env, BROWSER: browser })),
  };
}

/**
 * Builds what a test against the running site uses, and names it in the environment.
 * @param {Context} context
 * @param {(env: Record<string, string | undefined>) => Promise<Outcome & { startFailed?: boolean }>} work
 * @returns {Promise<Outcome & { startFailed?: boolean }>}
 */
async function withSite({ machine }, work) {
  const sandbox = await buildSandbox(machine);
  await buildPackage(machine);
  return work({
    AXERO_SANDBOX: sandbox,
    AXERO_SITE_FILES: siteFiles,
    BROWSER: 'chromium',
    CHROMIUM: chromiumPath(machine),
    FIREFOX: firefoxPath(machine),
    GECKODRIVER: geckodriverPath(machine),
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
