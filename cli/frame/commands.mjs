// @ts-check
import { readdirSync } from 'node:fs';

/** Written into the bundle by the build, which has no folder to read. */
/* global AXERO_COMMANDS */

/** @returns {string[]} */
export function commandNames() {
  // @ts-expect-error: a constant of the bundle
  if (typeof AXERO_COMMANDS !== 'undefined') return AXERO_COMMANDS;
  return readdirSync(new URL('../commands/', import.meta.url))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => name.slice(0, -'.mjs'.length))
    .sort();
}

/**
 * Loads one command. Each file in `commands` is a command of that name, and imports its work only when it runs.
 * @param {string} name
 * @returns {Promise<import('./command.mjs').Command>}
 */
export async function loadCommand(name) {
  const { command } = await import(`../commands/${name}.mjs`);
  return command;
}
