// @ts-check
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { firstVersion, isAtLeast, pinned } from '../lib/versions.mjs';

/** @typedef {import('./part.mjs').Part} Part */

/** @type {Part} */
export const node = {
  name: 'node',
  neededFor: 'start',
  check(machine) {
    const detail = machine.nodeVersion;
    return isAtLeast(detail, pinned.node)
      ? { state: 'present', detail }
      : { state: 'wrong version', detail, remedy: `install Node ${pinned.node} or later` };
  },
};

/** @type {Part} */
export const npmPackages = {
  name: 'npm packages',
  neededFor: 'start',
  after: ['node'],
  lock: (machine) => `npm-${createHash('sha256').update(machine.root).digest('hex').slice(0, 12)}`,
  check(machine) {
    const remedy = 'run `npm ci`';
    const wanted = packagesIn(machine.read(join(machine.root, 'package-lock.json')));
    if (!wanted)
      return { state: 'missing', detail: 'package-lock.json', remedy: 'restore package-lock.json' };
    const installed = packagesIn(machine.read(join(machine.root, 'node_modules', '.package-lock.json')));
    if (!installed) return { state: 'missing', detail: 'node_modules', remedy };
    for (const [path, { version, optional }] of Object.entries(wanted)) {
      const there = installed[path];
      if (path === '' || (optional && !there)) continue;
      if (!there) return { state: 'missing', detail: path, remedy };
      if (there.version !== version)
        return { state: 'wrong version', detail: `${path} ${there.version}, wanted ${version}`, remedy };
    }
    return { state: 'present', detail: `${Object.keys(installed).length} packages` };
  },
  async install(machine, step) {
    const [command, before] = npm(machine);
    const done = await step.run(command, [...before, 'ci', '--no-audit', '--no-fund'], {
      limitMs: 600_000,
    });
    if (done.code !== 0)
      throw new Failure(
        'npm could not install the packages: look at the log, and check that the npm registry is reachable.',
        {
          log: step.log,
        },
      );
  },
};

/** @type {Part} */
export const wasmOpt = {
  name: 'wasm-opt',
  neededFor: 'start',
  after: ['npm packages'],
  check(machine) {
    const remedy = 'run `npm ci`: it comes with the npm package binaryen';
    const manifest = machine.read(join(machine.root, 'node_modules', 'binaryen', 'package.json'));
    if (!manifest) return { state: 'missing', detail: 'binaryen', remedy };
    return { state: 'present', detail: firstVersion(manifest.slice(manifest.indexOf('"version"'))) ?? '' };
  },
};

/**
 * Without a shell, npm can only be started as the script that it is; a bare `npm` is a batch file on Windows.
 * @param {import('../lib/machine.mjs').Machine} machine
 * @returns {[string, string[]]}
 */
export function npm(machine) {
  const script = machine.env.npm_execpath;
  if (script?.endsWith('.js') || script?.endsWith('.cjs')) return [process.execPath, [script]];
  if (machine.platform === 'win32') return ['cmd.exe', ['/d', '/s', '/c', 'npm']];
  return ['npm', []];
}

/**
 * @param {string | undefined} text
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesIn(text) {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text).packages;
  } catch {
    return undefined;
  }
}
