// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { buildDir, root } from '../lib/paths.mjs';
import { chromedriverPath, chromiumPath, firefoxPath } from '../setup/browsers.mjs';
import { geckodriverPath, toolFolders, wasmPackPath } from '../setup/cargo-tools.mjs';
import { wasmEnvironment } from '../setup/wasm-target.mjs';
import { webkitDriverPath } from '../setup/webkit.mjs';
import { cargoCounts, judged, sumOf, tellsOfStartFailure } from './counts.mjs';

/**
 * @typedef {import('./tiers.mjs').Context} Context
 * @typedef {import('../lib/machine.mjs').Machine} Machine
 * @typedef {import('./counts.mjs').Outcome} Outcome
 */

const browserOptions = /** @type {const} */ ({
  chromium: 'goog:chromeOptions',
  firefox: 'moz:firefoxOptions',
});

/** @typedef {'chromium' | 'firefox' | 'webkit'} WasmBrowser */

/**
 * Runs the wasm suites by wasm-pack, as a user of the crate would.
 * @param {Context} context
 * @param {WasmBrowser} browser
 */
export async function wasmTests(context, browser) {
  const { machine } = context;
  const args = [...['test', '--headless', ...driverOf(machine, browser)], ...['--mode', 'no-install', '.']];
  const env = {
    ...wasmEnvironment(machine),
    PATH: [...toolFolders(machine), machine.env.PATH ?? ''].join(delimiter),
    // For Safari's driver, wasm-bindgen's runner reads no capabilities.
    ...(browser === 'webkit' ? {} : { WASM_BINDGEN_TEST_WEBDRIVER_JSON: capabilities(machine, browser) }),
    WASM_BINDGEN_TEST_TIMEOUT: '120',
  };
  /** @type {(Outcome & { startFailed?: boolean })[]} */
  const outcomes = [];
  // The sandbox for tests of authors is a feature: it holds files that only a build makes.
  for (const more of [[], ['--features', 'testing', '--test', 'testing']]) {
    const ended = await context.exec(wasmPackPath(machine), [...args, ...more], env);
    const counts = cargoCounts(ended.output);
    const startFailed = ended.code !== 0 && counts.failed === 0 && tellsOfStartFailure(ended.output);
    outcomes.push({ ...judged(counts, ended), startFailed });
    if (startFailed) break;
  }
  return { ...sumOf(outcomes), startFailed: outcomes.some(({ startFailed }) => startFailed) };
}

/**
 * @param {Machine} machine
 * @param {WasmBrowser} browser
 */
function driverOf(machine, browser) {
  if (browser === 'chromium')
    return ['--chrome', '--chromedriver', chromedriverPath(machine) ?? 'chromedriver'];
  if (browser === 'webkit')
    return ['--safari', '--safaridriver', webkitDriverPath(machine) ?? 'WebKitWebDriver'];
  return ['--firefox', '--geckodriver', geckodriverPath(machine)];
}

/**
 * The drivers search few places for their browser, so a copy of webdriver.json names the one that was found.
 * @param {Machine} machine
 * @param {'chromium' | 'firefox'} browser
 */
function capabilities(machine, browser) {
  const given = JSON.parse(readFileSync(join(root, 'webdriver.json'), 'utf8'));
  const binary = browser === 'chromium' ? chromiumPath(machine) : firefoxPath(machine);
  const key = browserOptions[browser];
  const path = join(buildDir, `webdriver-${browser}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...given, [key]: { ...given[key], binary } }));
  return path;
}
