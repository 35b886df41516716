// @ts-check
import { nodeTool } from '../lib/node-tool.mjs';
import { wasmEnvironment } from '../setup/wasm-target.mjs';

/**
 * @typedef {import('./tiers.mjs').Context} Context
 * @typedef {import('./counts.mjs').Outcome} Outcome
 * @typedef {{ name: string, command: [string, string[]], env?: Record<string, string> }} Check
 */

/** @param {Context} context */
export function formatting(context) {
  return runChecks(context, [
    { name: 'cargo fmt', command: ['cargo', ['fmt', '--all', '--check']] },
    { name: 'biome format', command: nodeTool('@biomejs/biome', 'biome', ['format', '.']) },
  ]);
}

/** @param {Context} context */
export function lints(context) {
  const deny = ['--', '-D', 'warnings'];
  const wasm = ['clippy', '--target', 'wasm32-unknown-unknown', '-p', 'axero-widget-sdk'];
  const env = wasmEnvironment(context.machine);
  /** @param {string} project */
  const types = (project) => nodeTool('typescript', 'tsc', ['--noEmit', '-p', project]);
  return runChecks(context, [
    { name: 'derived files', command: ['cargo', ['run', '-q', '-p', 'axero-generator', '--', '--check']] },
    { name: 'clippy, native', command: ['cargo', ['clippy', '--workspace', '--all-targets', ...deny]] },
    { name: 'clippy, wasm', command: ['cargo', [...wasm, '--all-targets', ...deny]], env },
    {
      name: 'clippy, wasm engine',
      command: ['cargo', [...wasm, '--lib', '--no-default-features', '--features', 'engine', ...deny]],
      env,
    },
    {
      name: 'clippy, wasm sandbox',
      command: [
        'cargo',
        ['clippy', '--target', 'wasm32-unknown-unknown', '-p', 'axero-sandbox-wasm', ...deny],
      ],
      env,
    },
    {
      name: 'biome lint',
      command: nodeTool('@biomejs/biome', 'biome', ['lint', '--error-on-warnings', '.']),
    },
    {
      name: 'redocly lint',
      command: nodeTool('@redocly/cli', 'redocly', ['lint']),
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
    { name: 'tsc', command: types('tsconfig.json') },
    { name: 'tsc, every operation called', command: types('tests/generated/tsconfig.json') },
    { name: 'tsc, tools', command: types('tsconfig.tools.json') },
  ]);
}

/**
 * Runs all checks, whatever the first ones say.
 * @param {Context} context
 * @param {Check[]} checks
 * @returns {Promise<Outcome>}
 */
async function runChecks(context, checks) {
  /** @type {string[]} */
  const broken = [];
  for (const { name, command, env } of checks) {
    const ended = await context.exec(command[0], command[1], env);
    if (ended.code !== 0) broken.push(ended.timedOut ? `${name} (stopped at its time limit)` : name);
  }
  return {
    passed: checks.length - broken.length,
    failed: broken.length,
    skipped: 0,
    notes: broken.length > 0 ? [`not clean: ${broken.join(', ')}`] : [],
  };
}
