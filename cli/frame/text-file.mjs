// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { wrongUse } from './failure.mjs';

/**
 * Reads a file of the project as text. One that is no UTF-8 is refused: read with replacements and written again, it would be damaged.
 * @param {string} path
 * @param {string} shown
 * @returns {string}
 */
export function readText(path, shown) {
  if (statSync(path).isDirectory()) throw wrongUse(`${shown} is a folder: name a file.`);
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {}
  throw wrongUse(`${shown} is no text in UTF-8: save it in that encoding, or name other files.`);
}

/**
 * Reads a file of JSON.
 * @param {string} path
 * @returns {any}
 */
export function readJson(path) {
  try {
    // Some editors write a mark at the beginning, which npm takes too.
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw wrongUse(`${path} is no JSON: ${error instanceof Error ? error.message : error}.`);
  }
}
