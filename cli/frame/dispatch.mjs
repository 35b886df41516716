// @ts-check
import { readArguments } from './arguments.mjs';
import { commandNames, loadCommand } from './commands.mjs';
import { EXIT, Failure, wrongUse } from './failure.mjs';
import { commandHelp, overview } from './help.mjs';
import { nearest } from './nearest.mjs';
import { ownVersion } from './package.mjs';

/**
 * Runs a command line and returns its exit code.
 * @param {string[]} words
 * @param {import('./terminal.mjs').Terminal} terminal
 * @returns {Promise<number>}
 */
export async function dispatch(words, terminal) {
  const [name = '', ...rest] = words;
  const json = rest.includes('--json');
  try {
    if (['', 'help', '--help', '-h'].includes(name)) {
      terminal.print(await overview(ownVersion()));
      return name === '' ? EXIT.usage : EXIT.fine;
    }
    if (['--version', '-v'].includes(name)) {
      terminal.print(ownVersion());
      return EXIT.fine;
    }
    const names = commandNames();
    if (!names.includes(name)) throw wrongUse(unknownCommand(name, names));
    const command = await loadCommand(name);
    const { words: given, flags } = readArguments(name, command, rest);
    if (flags['help']) {
      terminal.print(commandHelp(name, command));
      return EXIT.fine;
    }
    const result = await command.run({ words: given, flags, json, terminal });
    const exitCode = result.exitCode ?? EXIT.fine;
    if (result.isPrinted) return exitCode;
    if (json)
      terminal.print(JSON.stringify({ ok: exitCode === EXIT.fine, command: name, data: result.data }));
    else if (result.text) terminal.print(result.text);
    return exitCode;
  } catch (error) {
    return failed(name, error, json, terminal);
  }
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
  const expected = error instanceof Failure;
  const exitCode = expected ? error.exitCode : EXIT.findings;
  const message = error instanceof Error ? error.message : String(error);
  if (json) terminal.print(JSON.stringify({ ok: false, command, error: { message, exitCode } }));
  else terminal.say(expected || !(error instanceof Error) ? message : (error.stack ?? message));
  return exitCode;
}
