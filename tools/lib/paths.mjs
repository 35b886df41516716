// @ts-check
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything that the tools make inside the repository, apart from dist. */
export const buildDir = join(root, 'target');

export const dist = join(root, 'dist');

/** Served by the sandbox as the site's uploaded files. */
export const siteFiles = join(buildDir, 'site-files');

/**
 * The folder that holds built tools, shared by all clones of one user.
 * @param {Record<string, string | undefined>} env
 * @param {NodeJS.Platform} platform
 */
export function cacheFolder(env, platform) {
  if (env.AXERO_SDK_CACHE) return resolve(env.AXERO_SDK_CACHE);
  const home = homedir();
  const base =
    env.XDG_CACHE_HOME ||
    (platform === 'win32' && env.LOCALAPPDATA) ||
    (platform === 'darwin' && join(home, 'Library', 'Caches')) ||
    join(home, '.cache');
  return join(base, 'axero-widget-sdk');
}

/** @param {string} path */
export function shown(path) {
  const short = relative(root, path);
  return short.startsWith('..') ? path : short;
}
