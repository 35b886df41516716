// @ts-check
import { Failure } from './failure.mjs';

/**
 * @typedef {object} Flag
 * @property {string} help one line
 * @property {string} [value] name of the value in the help; a flag without one is a switch
 * @property {boolean} [optional] the value may be left out, and then the flag reads as a switch
 * @property {(value: string) => string | undefined} [refuse] gives the reason if a value is not acceptable
 */

/**
 * Reads `--flag value`, `--flag=value` and switches. What is not known ends the command with code 2.
 * @param {string[]} words
 * @param {Record<string, Flag>} flags
 * @returns {Record<string, string | true | undefined>}
 */
export function readArguments(words, flags) {
  /** @type {Record<string, string | true | undefined>} */
  const found = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [name = '', ...rest] = word.replace(/^--/, '').split('=');
    const flag = word.startsWith('--') && Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!flag) throw usage(`${word} is not known here; known are ${known(flags)}.`);
    if (!flag.value) {
      if (rest.length > 0) throw usage(`--${name} takes no value.`);
      found[name] = true;
      continue;
    }
    const next = words[at + 1];
    if (flag.optional && rest.length === 0 && (next === undefined || next.startsWith('--'))) {
      found[name] = true;
      continue;
    }
    const value = rest.length > 0 ? rest.join('=') : words[++at];
    if (value === undefined || value === '' || (rest.length === 0 && value.startsWith('--')))
      throw usage(`--${name} needs a value: --${name} ${flag.value}.`);
    const refusal = flag.refuse?.(value);
    if (refusal) throw usage(`--${name} ${value}: ${refusal}.`);
    found[name] = value;
  }
  return found;
}

/**
 * @param {string} command
 * @param {string} purpose
 * @param {Record<string, Flag>} flags
 */
export function helpText(command, purpose, flags) {
  const rows = Object.entries(flags).map(([name, flag]) => [
    `--${name}${flag.value ? ` ${flag.optional ? `[${flag.value}]` : flag.value}` : ''}`,
    flag.help,
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return [purpose, '', `usage: ${command} [flags]`]
    .concat(rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`))
    .join('\n');
}

/** @param {Record<string, Flag>} flags */
function known(flags) {
  return Object.keys(flags)
    .map((name) => `--${name}`)
    .join(', ');
}

/** @param {string} sentence */
function usage(sentence) {
  return new Failure(sentence, { exitCode: 2 });
}
