// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** The folder of the elements. */
export const elementsFolder = join(root, 'elements');

/** The languages beside English, each a file of its own. */
export const languages = ['ar', 'de', 'es', 'fr'];

/** Returns the names of the elements: the folders that hold a source of their own name. */
export function elementNames() {
  return readdirSync(elementsFolder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(elementsFolder, entry.name, `${entry.name}.ts`)),
    )
    .map(({ name }) => name)
    .sort();
}

/**
 * `org-chart` is the class `AxeroOrgChart`.
 * @param {string} name
 */
export function className(name) {
  return `Axero${camelCase(`-${name}`)}`;
}

/**
 * @param {string} name
 */
export function camelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
