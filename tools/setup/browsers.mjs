// @ts-check
import { join } from 'node:path';
import { firstVersion } from '../lib/versions.mjs';
import { apt } from './apt.mjs';

/**
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Machine} Machine
 */

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** @param {Machine} machine */
export function chromiumPath(machine) {
  return locate(
    machine,
    'CHROMIUM',
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    {
      darwin: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    },
  );
}

/** @param {Machine} machine */
export function chromedriverPath(machine) {
  return locate(machine, 'CHROMEDRIVER', ['chromedriver'], {});
}

/** @param {Machine} machine */
export function firefoxPath(machine) {
  return locate(machine, 'FIREFOX', ['firefox-esr', 'firefox'], {
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  });
}

/** @type {Part} */
export const chromium = {
  name: 'chromium',
  neededFor: 'test',
  lock: () => 'apt',
  check: (machine) =>
    finding(machine, chromiumPath(machine), 'CHROMIUM', 'install Chromium or Chrome, or name it in CHROMIUM'),
  install: (machine, step) => apt(machine, step, [['chromium', 'chromium-browser'], ['fonts-liberation']]),
};

/** @type {Part} */
export const chromedriver = {
  name: 'chromedriver',
  neededFor: 'test',
  after: ['chromium'],
  lock: () => 'apt',
  check(machine) {
    const remedy = 'install the chromedriver that belongs to your Chromium, or name it in CHROMEDRIVER';
    const found = finding(machine, chromedriverPath(machine), 'CHROMEDRIVER', remedy);
    const browser = finding(machine, chromiumPath(machine), 'CHROMIUM', '');
    if (found.state !== 'present' || browser.state !== 'present') return found;
    const [driverMajor, browserMajor] = [found, browser].map(
      (one) => firstVersion(one.detail)?.split('.')[0],
    );
    // Chrome on Windows does not tell its version on the command line.
    if (!driverMajor || !browserMajor || driverMajor === browserMajor) return found;
    return { state: 'wrong version', detail: `${driverMajor}, the browser has ${browserMajor}`, remedy };
  },
  install: (machine, step) => apt(machine, step, [['chromium-driver', 'chromium-chromedriver']]),
};

/** @type {Part} */
export const firefox = {
  name: 'firefox',
  neededFor: 'test',
  lock: () => 'apt',
  check: (machine) =>
    finding(machine, firefoxPath(machine), 'FIREFOX', 'install Firefox, or name it in FIREFOX'),
  install: (machine, step) => apt(machine, step, [['firefox-esr', 'firefox']]),
};

/**
 * @param {Machine} machine
 * @param {string} variable
 * @param {string[]} names
 * @param {Partial<Record<NodeJS.Platform, string[]>>} installed
 */
function locate(machine, variable, names, installed) {
  const given = machine.env[variable];
  if (given) return given;
  for (const name of names) {
    const path = machine.which(name);
    if (path) return path;
  }
  const folders =
    machine.platform === 'darwin'
      ? ['/Applications', join(machine.env.HOME ?? '/', 'Applications')]
      : programFiles.flatMap((name) => machine.env[name] ?? []);
  const candidates = (installed[machine.platform] ?? []).flatMap((end) =>
    folders.map((folder) => join(folder, end)),
  );
  return candidates.find((path) => machine.exists(path));
}

/**
 * @param {Machine} machine
 * @param {string | undefined} path
 * @param {string} variable
 * @param {string} remedy
 * @returns {import('./part.mjs').Finding}
 */
function finding(machine, path, variable, remedy) {
  if (!path) return { state: 'missing', detail: '', remedy };
  if (machine.env[variable] && !machine.exists(path))
    return { state: 'missing', detail: path, remedy: `correct the variable ${variable}, or unset it` };
  // On Windows a browser that is asked for its version opens a window instead.
  if (machine.platform === 'win32') return { state: 'present', detail: path };
  const asked = machine.capture(path, ['--version']);
  if (!asked.ok) return { state: 'missing', detail: `${path} does not run`, remedy };
  return { state: 'present', detail: firstVersion(asked.output) ?? path };
}
