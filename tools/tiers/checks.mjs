// @ts-check

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceOf } from '../lib/failure.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { buildDir, dist, root } from '../lib/paths.mjs';
import { wasmEnvironment } from '../setup/wasm-target.mjs';
import { inputs, matches } from './inputs.mjs';
import { tested } from './native.mjs';

/**
 * @typedef {import('./tiers.mjs').Context} Context
 * @typedef {import('./counts.mjs').Outcome} Outcome
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} inputs
 * @property {() => [string, string[]]} command asked for when the npm packages are there
 * @property {import('./builds.mjs').BuildName} [program] what to run instead of a command that the machine has
 * @property {boolean} [compiles] takes its turn at the compiler
 * @property {boolean} [isForWasm]
 * @property {Record<string, string>} [env]
 */

const deny = ['--', '-D', 'warnings'];
const target = ['--target', 'wasm32-unknown-unknown'];

/**
 * @param {string} name
 * @param {string[]} flags
 * @param {string[]} from inputs
 * @param {boolean} [isForWasm]
 * @returns {Check}
 */
function clippy(name, flags, from, isForWasm = false) {
  return {
    name,
    inputs: [...inputs.crates, 'clippy.toml', ...from],
    command: () => ['cargo', ['clippy', ...(isForWasm ? target : []), ...flags, ...deny]],
    compiles: true,
    isForWasm,
  };
}

/**
 * The documentation of the crate without a warning: a link that leads nowhere is one.
 * @param {string} name
 * @param {boolean} [isForWasm]
 * @returns {Check}
 */
function documentation(name, isForWasm = false) {
  return {
    name,
    inputs: [...inputs.crates, ...inputs.crate],
    command: () => {
      // The feature `testing` holds files of the built package.
      const hasPackage = existsSync(join(dist, 'testing.wasm'));
      const features = hasPackage ? ['--all-features'] : ['--features', 'jiff'];
      return [
        'cargo',
        ['doc', '--no-deps', '-p', 'axero-widget-sdk', ...(isForWasm ? target : []), ...features],
      ];
    },
    compiles: true,
    isForWasm,
    env: { RUSTDOCFLAGS: '-D warnings' },
  };
}

/**
 * @param {string} name
 * @param {string} project
 * @param {string[]} from inputs
 * @returns {Check}
 */
function types(name, project, from) {
  return {
    name,
    inputs: [...inputs.packages, ...from, project, 'tsconfig.json'],
    command: () => nodeTool('typescript', 'tsc', ['--noEmit', '-p', project]),
  };
}

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Check}
 */
function biome(name, args) {
  return {
    name,
    inputs: [...inputs.packages, ...inputs.scripts, 'biome.json', '.gitignore'],
    command: () => nodeTool('@biomejs/biome', 'biome', [...args, '.']),
  };
}

/** @type {Check[]} */
export const formatting = [
  {
    name: 'cargo fmt',
    inputs: ['**/*.rs', '**/Cargo.toml', 'rustfmt.toml'],
    command: () => ['cargo', ['fmt', '--all', '--check']],
  },
  biome('biome format', ['format']),
];

/** @type {Check[]} */
export const lints = [
  {
    name: 'derived files',
    inputs: [...inputs.crates, 'rustfmt.toml', 'generator/**', ...inputs.described, ...inputs.derived],
    program: 'generator',
    command: () => ['', ['--check']],
  },
  clippy('clippy, native', [...tested, '--all-targets'], inputs.native),
  clippy('clippy, wasm', ['-p', 'axero-widget-sdk', '--all-targets'], inputs.crate, true),
  ...['page', 'own'].map((feature) =>
    clippy(
      `clippy, wasm with the feature ${feature} alone`,
      ['-p', 'axero-widget-sdk', '--lib', '--no-default-features', '--features', feature],
      inputs.crate,
      true,
    ),
  ),
  clippy(
    'clippy, wasm engine',
    ['-p', 'axero-widget-sdk-bindings', '--lib', '--no-default-features', '--features', 'engine'],
    inputs.crate,
    true,
  ),
  clippy('clippy, wasm sandbox', ['-p', 'axero-sandbox-wasm'], inputs.sandbox, true),
  documentation('cargo doc, native'),
  documentation('cargo doc, wasm', true),
  biome('biome lint', ['lint', '--error-on-warnings']),
  {
    name: 'redocly lint',
    inputs: [...inputs.packages, ...inputs.described, 'redocly.yaml'],
    command: () => nodeTool('@redocly/cli', 'redocly', ['lint']),
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
  {
    name: 'spelling',
    inputs: [...inputs.packages, ...inputs.prose, 'cspell.json'],
    command: () =>
      nodeTool('cspell', 'cspell', [
        ...['lint', '--no-progress', '--no-summary', '--cache'],
        ...['--cache-location', join(buildDir, 'stamps', 'spelling')],
      ]),
  },
  {
    name: 'plain English',
    inputs: [...inputs.prose, 'tools/words/**'],
    command: () => [process.execPath, [join(root, 'tools', 'words', 'check.mjs')]],
  },
  types('tsc', 'tsconfig.json', ['js/**']),
  types('tsc, elements', 'tsconfig.elements.json', ['js/**', 'elements/**']),
  {
    name: 'index of the elements',
    inputs: ['elements/**', 'tools/elements/**'],
    command: () => [process.execPath, [join(root, 'tools', 'elements', 'generate.mjs'), '--check']],
  },
  types('tsc, every operation called', 'tests/generated/tsconfig.json', ['js/**', 'tests/generated/**']),
  types('tsc, tools', 'tsconfig.tools.json', ['tools/**', 'cli/**', 'tests/node/tools*.mjs']),
];

/** @param {Check[]} checks */
export function inputsOf(checks) {
  return [...new Set(checks.flatMap((check) => check.inputs))];
}

/**
 * Runs the checks that the changed files can affect, whatever the first ones say: those that compile in turn, the others beside them.
 * @param {Context} context
 * @param {Check[]} checks
 * @returns {Promise<Outcome>}
 */
export async function runChecks(context, checks) {
  const { changed } = context;
  const chosen = changed
    ? checks.filter((check) => changed.some((path) => matches(path, check.inputs)))
    : checks;
  /** @type {string[]} */
  const broken = [];
  /** @param {Check[]} some */
  const inTurn = async (some) => {
    for (const check of some) {
      const [known, args] = check.command();
      let command = known;
      try {
        if (check.program) command = await context.build(check.program);
      } catch (error) {
        broken.push(`${check.name} (${sentenceOf(error)})`);
        continue;
      }
      const env = { ...check.env, ...(check.isForWasm ? wasmEnvironment(context.machine) : {}) };
      const exec = () => context.exec(command, args, env, { whole: true, gently: check.compiles });
      const ended = await (check.compiles ? context.compile(exec) : exec());
      if (ended.code !== 0)
        broken.push(ended.timedOut ? `${check.name} (stopped at its time limit)` : check.name);
    }
  };
  await Promise.all([
    inTurn(chosen.filter(({ compiles }) => compiles)),
    inTurn(chosen.filter(({ compiles }) => !compiles)),
  ]);
  return {
    passed: chosen.length - broken.length,
    failed: broken.length,
    skipped: 0,
    notes: broken.length > 0 ? [`not clean: ${broken.join(', ')}`] : [],
  };
}
