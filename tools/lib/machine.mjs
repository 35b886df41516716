// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';

/**
 * The questions that the set-up may ask of the machine. Tests pass an invented one.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {string} nodeVersion
 * @property {Record<string, string | undefined>} env
 * @property {string} root the repository
 * @property {string} cache
 * @property {(command: string, args: string[], env?: Record<string, string>) => { ok: boolean, output: string }} capture
 * @property {(name: string) => string | undefined} which
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => string[]} list names in a folder; empty where there is none
 * @property {(path: string) => string | undefined} read
 * @property {boolean} isRoot
 */

/** @returns {Machine} */
export function thisMachine() {
  const platform = process.platform;
  return {
    platform,
    nodeVersion: process.versions.node,
    env: process.env,
    root,
    cache: cacheFolder(process.env, platform),
    isRoot: process.getuid?.() === 0,
    capture(command, args, env = {}) {
      const done = spawnSync(command, args, {
        cwd: root,
        env: { ...process.env, ...env },
        encoding: 'utf8',
        timeout: 60_000,
        maxBuffer: 64_000_000,
        windowsHide: true,
      });
      return { ok: done.status === 0, output: done.stdout ?? '' };
    },
    which: (name) => which(name, process.env, platform),
    exists: existsSync,
    list(path) {
      try {
        return readdirSync(path);
      } catch {
        return [];
      }
    },
    read(path) {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * @param {string} name
 * @param {Record<string, string | undefined>} env
 * @param {NodeJS.Platform} platform
 */
function which(name, env, platform) {
  const endings = platform === 'win32' ? (env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        if (statSync(path).isFile()) return path;
      } catch {}
    }
  }
  return undefined;
}
