// @ts-check
import { parseArgs } from 'node:util';
import { commonFlags } from './command.mjs';
import { wrongUse } from './failure.mjs';
import { nearest } from './nearest.mjs';

/**
 * @param {string} name
 * @param {import('./command.mjs').Command} command
 * @param {string[]} words
 * @returns {{ words: string[], flags: import('./command.mjs').Values }}
 */
export function readArguments(name, command, words) {
  const known = { ...command.flags, ...commonFlags };
  const options = Object.fromEntries(
    Object.entries(known).map(([flag, { value, short, many }]) => [
      flag,
      {
        type: /** @type {'string' | 'boolean'} */ (value ? 'string' : 'boolean'),
        ...(short && { short }),
        ...(many && { multiple: true }),
      },
    ]),
  );
  const { values, positionals, tokens } = parse(name, words, options);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!flag) throw wrongUse(unknownFlag(name, token.rawName, Object.keys(known)));
    if (flag.value && (token.value === undefined || token.value === ''))
      throw wrongUse(`${token.rawName} needs a value: --${token.name} ${flag.value}.`);
    // The next flag is no value: a flag whose value was forgotten would swallow it.
    if (flag.value && !token.inlineValue && token.value?.startsWith('--'))
      throw wrongUse(
        `${token.rawName} needs a value, and ${token.value} is a flag. A value that begins like one: --${token.name}=${token.value}`,
      );
    if (!flag.value && token.value !== undefined) throw wrongUse(`${token.rawName} takes no value.`);
    if (flag.form && !flag.form.test(String(token.value)))
      throw wrongUse(`${token.rawName} ${token.value}: write it as --${token.name} ${flag.value}.`);
    if (flag.oneOf && !flag.oneOf.includes(String(token.value)))
      throw wrongUse(`${token.rawName} ${token.value}: choose one of ${flag.oneOf.join(', ')}.`);
  }
  // Read as a path, an empty word would be the current folder.
  if (positionals.some((word) => word.trim() === ''))
    throw wrongUse(`${name}: an argument is empty. Is a variable of the shell not set?`);
  const [least, most] = command.words;
  if (!values['help'] && (positionals.length < least || positionals.length > most))
    throw wrongUse(`Write: axero-widget-sdk ${name} ${command.usage}`);
  return { words: positionals, flags: /** @type {import('./command.mjs').Values} */ (values) };
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, any>} options
 */
function parse(name, args, options) {
  try {
    // Not strict, because the sentences of parseArgs do not name the nearest flag.
    return parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  } catch (error) {
    throw wrongUse(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * @param {string} command
 * @param {string} given
 * @param {string[]} known
 */
function unknownFlag(command, given, known) {
  const guess = nearest(given.replace(/^-+/, ''), known);
  const hint = guess ? ` Did you mean --${guess}?` : '';
  return `${command} has no flag ${given}.${hint} See: axero-widget-sdk ${command} --help`;
}
