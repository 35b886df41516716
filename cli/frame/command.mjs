// @ts-check

/**
 * One flag of a command. A flag without `value` is a switch.
 * @typedef {object} Flag
 * @property {string} help one line
 * @property {string} [value] name of the value in the help
 * @property {string} [short]
 * @property {boolean} [many] may be given several times
 * @property {string[]} [oneOf] the values that are allowed
 * @property {RegExp} [form] of the values that are allowed, as `value` writes it
 *
 * @typedef {Record<string, string | boolean | string[] | undefined>} Values
 *
 * The result of a command: what `--json` prints, and what is printed without it.
 * @typedef {object} Result
 * @property {unknown} data
 * @property {string} [text] Default: nothing is printed.
 * @property {number} [exitCode] Default: 0.
 * @property {boolean} [isPrinted] the command has printed its result already, because it ran on after that
 *
 * @typedef {object} Call
 * @property {string[]} words the arguments that are no flags
 * @property {Values} flags
 * @property {boolean} json
 * @property {import('./terminal.mjs').Terminal} terminal
 *
 * @typedef {object} Command
 * @property {string} summary one line
 * @property {string} usage the arguments after the name
 * @property {Record<string, Flag>} flags
 * @property {[least: number, most: number]} words how many arguments that are no flags it takes
 * @property {string[]} examples whole command lines
 * @property {string[]} [notes] further lines of the help
 * @property {(call: Call) => Promise<Result>} run
 */

/** The flags that every command has. */
export const commonFlags = /** @type {Record<string, Flag>} */ ({
  json: { help: 'print one JSON object: {ok, command, data} or {ok, command, error}' },
  help: { help: 'show this text', short: 'h' },
});

/**
 * @param {Values} flags
 * @param {string} name
 * @returns {string | undefined}
 */
export function textFlag(flags, name) {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * @param {Values} flags
 * @param {string} name
 * @returns {string[]}
 */
export function listFlag(flags, name) {
  const value = flags[name];
  return Array.isArray(value) ? value : [];
}
