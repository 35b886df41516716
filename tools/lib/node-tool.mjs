// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The command line of a program from an npm package; run by Node itself, because the links in `.bin` are batch files on Windows.
 * @param {string} packageName
 * @param {string} program
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function nodeTool(packageName, program, args) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[program]), ...args]];
}
