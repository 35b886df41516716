// @ts-check
import { siteFiles } from '../lib/paths.mjs';
import { neededForStart } from '../setup/parts.mjs';
import { webkitAbsence } from '../setup/webkit.mjs';
import { nothing } from './counts.mjs';
import { inputs } from './inputs.mjs';
import { nodeTests } from './node-tests.mjs';
import { wasmTests } from './wasm-tests.mjs';

/**
 * @typedef {import('./tiers.mjs').Context} Context
 * @typedef {import('./counts.mjs').Outcome & { startFailed?: boolean }} Outcome
 */

/** @type {import('./tiers.mjs').Tier} */
export const webkitTier = {
  name: 'webkit',
  about: 'the wasm suite and the way from sign-in to sign-in in WebKit, the engine of Safari',
  needs: [...neededForStart, 'wasm-pack', 'webkit'],
  builds: ['sandbox', 'package', 'wasm tests'],
  inputs: [
    ...inputs.built,
    ...inputs.crates,
    ...inputs.crate,
    'tests/webkit/**',
    'tests/e2e/support/**',
    'www/**',
  ],
  isSlow: true,
  limitMinutes: 20,
  async run(context) {
    const { machine } = context;
    const absence = webkitAbsence(machine);
    if (absence) return { ...nothing(), notes: [`left out: ${absence}`], leftOut: true };
    const sandbox = await context.build('sandbox');
    await context.build('package');
    const onScreen = withScreen(context);
    // wasm-pack lets cargo check everything again, and cargo locks its folder for that.
    const suite = await context.compile(() => wasmTests(onScreen, 'webkit'));
    // One after another: two browsers on one screen would take the focus from each other.
    const env = { AXERO_SANDBOX: sandbox, AXERO_SITE_FILES: siteFiles };
    const pages = await nodeTests(onScreen, 'tests/webkit', env, { abreast: 1, triesAgain: true });
    return together({ 'wasm suite': suite, pages });
  },
};

/**
 * WebKitGTK has no headless mode, so its commands run on a screen of their own; Safari uses the real one.
 * @param {Context} context
 * @returns {Context}
 */
function withScreen(context) {
  if (context.machine.platform !== 'linux') return context;
  return {
    ...context,
    exec: (command, args, ...more) =>
      context.exec('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', command, ...args], ...more),
  };
}

/**
 * Adds up the parts of the tier, with the part's name before each note.
 * @param {Record<string, Outcome>} parts
 * @returns {Outcome}
 */
function together(parts) {
  /** @type {Outcome} */
  const sum = { ...nothing(), startFailed: false };
  for (const [name, { passed, failed, skipped, notes, startFailed }] of Object.entries(parts)) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    sum.notes.push(...notes.map((note) => `${name}: ${note}`));
    sum.startFailed ||= startFailed;
  }
  return sum;
}
