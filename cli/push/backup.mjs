// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrongUse } from '../frame/failure.mjs';
import { readJson } from '../frame/text-file.mjs';

/**
 * The page before a push, with the markup of the widget before and after it.
 * @typedef {{ host: string, page: string, widget: string, at: string, before: string, after: string, body: any }} Backup
 */

/** @param {string} folder of the project */
const placeOf = (folder) => join(folder, '.axero', 'backups');

/**
 * Writes a backup, which version control leaves out, and returns its path.
 * @param {string} folder
 * @param {Backup} backup
 */
export function keep(folder, backup) {
  const place = placeOf(folder);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const ignore = join(folder, '.axero', '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  const name = `page-${backup.page}-widget-${backup.widget}-${backup.at.replace(/\D/g, '')}.json`;
  const path = join(place, name);
  writeFileSync(path, `${JSON.stringify(backup, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return path;
}

/**
 * The newest backup of a widget that was not undone yet.
 * @param {string} folder
 * @param {string} host
 * @param {string} page
 * @param {string} widget
 * @returns {{ path: string, backup: Backup }}
 */
export function newest(folder, host, page, widget) {
  const place = placeOf(folder);
  const start = `page-${page}-widget-${widget}-`;
  const names = existsSync(place) ? readdirSync(place) : [];
  for (const name of names
    .filter((one) => one.toLowerCase().startsWith(start) && one.endsWith('.json'))
    .sort()
    .reverse()) {
    const path = join(place, name);
    const backup = readJson(path);
    if (backup.host === host) return { path, backup };
  }
  const isUndone = names.some((one) => one.toLowerCase().startsWith(start) && one.endsWith('.undone'));
  throw wrongUse(
    `There is no backup of widget ${widget} of page ${page} of ${host} in ${place}: ${isUndone ? 'every push from here was undone' : 'nothing was pushed from here'}.`,
  );
}

/**
 * Marks a backup as one that `--undo` no longer takes.
 * @param {string} path
 * @param {'undone' | 'unused'} why unused: the site did not store what was pushed
 */
export function setAside(path, why) {
  renameSync(path, path.replace(/\.json$/, `.${why}`));
}
