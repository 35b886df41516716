// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wrongUse } from './failure.mjs';
import { nearest } from './nearest.mjs';
import { readJson } from './text-file.mjs';

/**
 * The project's settings, all optional.
 * @typedef {object} Config
 * @property {string} folder the folder of the file, or the current one
 * @property {string} [file] where the settings come from
 * @property {string} [site] `https://their.site`
 * @property {string} [virtualDirectory] like `/intranet`
 * @property {string} [prefix] the prefix of the project's class names and ids
 * @property {Record<string, string>} [rules] levels by rule
 * @property {string[]} [ignore] patterns of files that lint leaves out
 */

const FILE = 'axero.config.json';

/** @type {Record<string, (value: unknown) => string | undefined>} */
const checks = {
  $schema: () => undefined,
  site: (value) =>
    isText(value) && isSite(value)
      ? undefined
      : 'is the address of the site without a user name, such as https://their.site',
  virtualDirectory: (value) =>
    isText(value) && (value === '' || value.startsWith('/')) && !value.endsWith('/')
      ? undefined
      : 'is empty or like /intranet',
  prefix: (value) => (isText(value) && value !== '' ? undefined : 'is a text such as news-'),
  rules: (value) =>
    isObject(value) && Object.values(value).every(isText)
      ? undefined
      : 'is an object such as {"button-type": "off"}',
  ignore: (value) => (Array.isArray(value) && value.every(isText) ? undefined : 'is a list of patterns'),
};

/**
 * Reads `axero.config.json`, or the key `axero` of package.json, from the folder or the nearest one above it.
 * @param {string} start
 * @returns {Config}
 */
export function readConfig(start) {
  for (let folder = start; ; folder = dirname(folder)) {
    const own = join(folder, FILE);
    if (existsSync(own)) return { ...checked(own, readJson(own)), folder, file: own };
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const settings = readJson(manifest)?.axero;
      if (settings !== undefined) return { ...checked(manifest, settings), folder, file: manifest };
      return { folder };
    }
    if (dirname(folder) === folder) return { folder: start };
  }
}

/**
 * @param {string} path
 * @param {unknown} settings
 * @returns {Record<string, any>}
 */
function checked(path, settings) {
  if (!isObject(settings)) throw wrongUse(`${path}: the settings are an object.`);
  for (const [name, value] of Object.entries(settings)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) {
      if (/token|key|secret|password/i.test(name))
        throw wrongUse(
          `${path}: "${name}" must not be in a file. Remove it, revoke the token on the site, and pass the new one in AXERO_TOKEN.`,
        );
      const guess = nearest(name, Object.keys(checks));
      throw wrongUse(
        `${path}: "${name}" is not known.${guess ? ` Did you mean "${guess}"?` : ''} Known are ${Object.keys(checks).join(', ')}.`,
      );
    }
    const why = check(value);
    if (why) throw wrongUse(`${path}: "${name}" ${why}.`);
  }
  return settings;
}

/** Without its scheme, localhost:3000 would be an address of the scheme "localhost". @param {string} text */
function isSite(text) {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password, search } = new URL(text);
  return username === '' && password === '' && search === '';
}

/** @param {unknown} value @returns {value is string} */
function isText(value) {
  return typeof value === 'string';
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
