// @ts-check
import { watch } from 'node:fs';
import { sep } from 'node:path';

const left = ['node_modules', '.git', '.axero'];
const settle = 60;

/**
 * Calls back when a file of the project has changed, once for changes that come together.
 * @param {string} folder
 * @param {() => void} changed
 * @returns {() => void} ends it
 */
export function watchFiles(folder, changed) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name && left.some((one) => name.split(sep).includes(one))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, settle);
  });
  watcher.on('error', () => undefined);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
