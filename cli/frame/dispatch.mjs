// @ts-check
import { readArguments } from './arguments.mjs';
import { commandNames, loadCommand } from './commands.mjs';
import { EXIT, Failure, wrongUse } from './failure.mjs';
import { commandHelp, overview } from './help.mjs';
import { nearest } from './nearest.mjs';
import { ownVersion } from './package.mjs';
import { systemSentence } from './system-error.mjs';

/**
 * Runs a command line and returns its exit code.
 * @param {string[]} given
 * @param {import('./terminal.mjs').Terminal} terminal
 * @returns {Promise<number>}
 */
export async function dispatch(given, terminal) {
  const json = asksForJson(given);
  const words = given[0] === '--json' ? [...given.slice(1), '--json'] : given;
  const [name = '', ...rest] = words;
  /** @param {string} command @param {unknown} data @param {string} text */
  const give = (command, data, text) => {
    terminal.print(json ? JSON.stringify({ ok: true, command, data }) : text);
    return EXIT.fine;
  };
  try {
    const names = commandNames();
    if (['--version', '-v'].includes(name)) return give('version', { version: ownVersion() }, ownVersion());
    if (['help', '--help', '-h'].includes(name)) {
      const about = rest.find((word) => !word.startsWith('-'));
      const text = await (about === undefined ? overview(ownVersion()) : helpOf(about, names));
      return give('help', { text }, text);
    }
    if (name === '' || name === '--json') {
      if (json) throw wrongUse(`Which command? Commands: ${names.join(', ')}.`);
      terminal.print(await overview(ownVersion()));
      return EXIT.usage;
    }
    if (name.startsWith('-'))
      throw wrongUse(`Which command? ${name} goes behind its name. Commands: ${names.join(', ')}.`);
    if (!names.includes(name)) throw wrongUse(unknownCommand(name, names));
    const command = await loadCommand(name);
    const { words: own, flags } = readArguments(name, command, rest);
    if (flags['help']) {
      const text = commandHelp(name, command);
      return give(name, { text }, text);
    }
    const result = await command.run({ words: own, flags, json, terminal });
    const exitCode = result.exitCode ?? EXIT.fine;
    if (result.isPrinted) return exitCode;
    if (json)
      terminal.print(JSON.stringify({ ok: exitCode === EXIT.fine, command: name, data: result.data }));
    else if (result.text) terminal.print(result.text);
    return exitCode;
  } catch (error) {
    return failed(name === '--json' ? '' : name, error, json, terminal);
  }
}

/** @param {string[]} words */
function asksForJson(words) {
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).includes('--json');
}

/** @param {string} name @param {string[]} names */
async function helpOf(name, names) {
  if (!names.includes(name)) throw wrongUse(unknownCommand(name, names));
  return commandHelp(name, await loadCommand(name));
}

/**
 * @param {string} name
 * @param {string[]} names
 */
function unknownCommand(name, names) {
  const guess = nearest(name, names);
  return `There is no command ${name}.${guess ? ` Did you mean ${guess}?` : ''} Commands: ${names.join(', ')}.`;
}

/**
 * @param {string} command
 * @param {unknown} error
 * @param {boolean} json
 * @param {import('./terminal.mjs').Terminal} terminal
 */
function failed(command, error, json, terminal) {
  const ofSystem = systemSentence(error);
  const expected = error instanceof Failure || ofSystem !== undefined;
  const exitCode =
    error instanceof Failure ? error.exitCode : ofSystem === undefined ? EXIT.findings : EXIT.usage;
  const message = ofSystem ?? (error instanceof Error ? error.message : String(error));
  if (json) terminal.print(JSON.stringify({ ok: false, command, error: { message, exitCode } }));
  else terminal.say(expected || !(error instanceof Error) ? message : (error.stack ?? message));
  return exitCode;
}
