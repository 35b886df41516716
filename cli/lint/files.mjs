// @ts-check
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { wrongUse } from '../frame/failure.mjs';
import { readText } from '../frame/text-file.mjs';
import { parseScript } from './parse/script.mjs';

/** @type {Record<string, import('./document.mjs').Language>} */
const languages = {
  '.html': 'html',
  '.htm': 'html',
  '.js': 'js',
  '.mjs': 'mjs',
  '.cjs': 'cjs',
  '.css': 'css',
};
const forEslint = new Set(['.ts', '.tsx', '.jsx', '.mts', '.cts', '.vue', '.svelte']);
const left = new Set(['node_modules', 'dist', 'build', 'coverage', 'target', 'vendor']);
const largest = 2_000_000;

/** Scripts of this package, such as those that the command `elements` writes, begin so. */
const OWN = '/*! axero-widget-sdk ';

/**
 * @typedef {{ path: string, shown: string, language: import('./document.mjs').Language }} Found
 */

/**
 * The files that the arguments name. Of a folder these are all that lint reads, without those that are made or installed.
 * @param {string[]} names
 * @param {string} cwd
 * @param {import('../frame/config.mjs').Config} config
 * @returns {{ files: Found[], skipped: string[], unread: string[] }} `skipped` are files that only the ESLint plugin can read, `unread` those of
 *   a folder that are too large or may not be read
 */
export function findFiles(names, cwd, config) {
  const ignored = config.ignore?.length ? picomatch(config.ignore, { dot: true }) : () => false;
  /** @type {Map<string, Found>} */
  const files = new Map();
  /** @type {string[]} */
  const skipped = [];
  /** @type {string[]} */
  const unread = [];
  /** @param {string} path @param {boolean} isNamed */
  const add = (path, isNamed) => {
    const extension = extname(path).toLowerCase();
    const language = languages[extension];
    const shown = portable(relative(cwd, path)) || path;
    if (ignored(portable(relative(config.folder, path)))) return;
    if (language && (isNamed || mayEnter(path, shown))) files.set(path, { path, shown, language });
    else if (language) return;
    else if (forEslint.has(extension)) skipped.push(shown);
    else if (isNamed) throw wrongUse(`${shown} is none of .html, .js, .mjs, .cjs and .css.`);
  };
  /** @param {string} path of a file in a folder @param {string} shown */
  const mayEnter = (path, shown) => {
    if (/\.min\.(js|css)$/.test(path)) return false;
    try {
      if (statSync(path).size <= largest) return !beginsWith(path, OWN);
    } catch {
      // Without the right to read it, or gone since the folder was listed.
    }
    unread.push(shown);
    return false;
  };
  /** @param {string} folder */
  const entriesOf = (folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      unread.push(portable(relative(cwd, folder)) || folder);
      return [];
    }
  };
  /** @param {string} folder */
  const enter = (folder) => {
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith('.') || (entry.isDirectory() && left.has(entry.name))) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) enter(path);
      else if (entry.isFile()) add(path, false);
    }
  };
  for (const name of names) {
    const path = resolve(cwd, name);
    if (!existsSync(path))
      throw wrongUse(`There is no file ${name}. Write - to read a paste from standard input.`);
    if (statSync(path).isDirectory()) enter(path);
    else add(path, true);
  }
  return { files: [...files.values()], skipped, unread };
}

/** @param {Found} file */
export function readSource({ path, shown }) {
  if (statSync(path).size > largest)
    throw wrongUse(`${shown} has more than 2 MB: add it to "ignore" in axero.config.json.`);
  return readText(path, shown);
}

/** @param {string} path @param {string} start */
function beginsWith(path, start) {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(start.length);
    readSync(file, bytes);
    return bytes.toString('latin1') === start;
  } finally {
    closeSync(file);
  }
}

/** @param {string} path */
function portable(path) {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Returns whether a text with tags in it is a script, whose strings hold them. @param {string} text */
function isScript(text) {
  try {
    const { ast } = parseScript({ text, code: text, offset: 0, kind: 'unknown', place: 'file' });
    // A sentence with tags may parse as comparisons.
    return ast.body.every(
      (/** @type {any} */ one) =>
        one.type !== 'ExpressionStatement' || one.expression.type !== 'BinaryExpression',
    );
  } catch {
    return false;
  }
}

/**
 * Guesses the language of a paste.
 * @param {string} text
 * @returns {import('./document.mjs').Language}
 */
export function languageOfPaste(text) {
  const start = text.trimStart();
  // A Raw HTML widget holds markup; a paste that begins otherwise is a script or a style sheet.
  if (start.startsWith('<')) return 'html';
  if (text.includes('</')) return isScript(text) ? 'js' : 'html';
  return /^[.#@:*a-z][^;=(]*\{[^{}]*:[^{}]*;?/i.test(start) &&
    !/\b(function|const|let|var|class|=>)\b/.test(start.slice(0, 200))
    ? 'css'
    : 'js';
}
