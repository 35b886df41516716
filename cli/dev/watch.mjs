// @ts-check
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

const left = new Set(['node_modules', '.git', '.axero', 'target']);
const settle = 60;
/** More folders than a widget has; each costs the system a watch, and those are limited. */
const most = 400;

/**
 * Calls back when a file of the project has changed, once for changes that come together. Each folder is watched by itself, because Node
 * walks through `node_modules` when it watches a whole tree.
 * @param {string} root
 * @param {() => void} changed
 * @param {(line: string) => void} say
 * @returns {() => void} ends it
 */
export function watchFiles(root, changed, say) {
  /** @type {Map<string, import('node:fs').FSWatcher>} */
  const watchers = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const folder of foldersOf(root)) add(folder);
      changed();
    }, settle);
  };
  /** @param {string} folder */
  const add = (folder) => {
    if (watchers.has(folder) || watchers.size >= most) return;
    try {
      const watcher = watch(folder, later);
      const drop = () => {
        watcher.close();
        watchers.delete(folder);
      };
      watcher.on('error', drop);
      watchers.set(folder, watcher);
    } catch (error) {
      say(
        `${folder} is not watched: ${error instanceof Error ? error.message : error}. Load the page by hand.`,
      );
    }
  };
  const folders = foldersOf(root);
  for (const folder of folders) add(folder);
  if (folders.length > most) say(`Only the first ${most} folders of ${root} are watched.`);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/**
 * The folder and all folders in it that people write files into, the outer ones first.
 * @param {string} root
 * @returns {string[]}
 */
function foldersOf(root) {
  const all = [root];
  for (const folder of all)
    for (const entry of entriesOf(folder))
      if (entry.isDirectory() && !left.has(entry.name) && all.length <= most)
        all.push(join(folder, entry.name));
  return all;
}

/** The entries of a folder, which may have been removed meanwhile. @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
