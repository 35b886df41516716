// @ts-check
import { commonFlags } from './command.mjs';
import { commandNames, loadCommand } from './commands.mjs';

const exitCodes = `Exit codes: 0 fine; 1 findings, or the work failed; 2 wrong use or configuration;
3 refused for safety; 4 not signed in or not allowed.`;

/** @param {string} version */
export async function overview(version) {
  const names = commandNames();
  const width = Math.max(...names.map((name) => name.length));
  const rows = await Promise.all(
    names.map(async (name) => `  ${name.padEnd(width)}  ${(await loadCommand(name)).summary}`),
  );
  return `axero-widget-sdk ${version}: widgets for Axero pages

usage: npx axero-widget-sdk <command> [arguments] [flags]

${rows.join('\n')}

Each command explains itself: npx axero-widget-sdk <command> --help
Nothing is asked where there is no terminal, or where CI is set. Results go to standard output, remarks to
standard error; --json prints one JSON object instead. NO_COLOR is respected.

${exitCodes}`;
}

/**
 * @param {string} name
 * @param {import('./command.mjs').Command} command
 */
export function commandHelp(name, command) {
  const rows = Object.entries({ ...command.flags, ...commonFlags }).map(([flag, { value, help, oneOf }]) => [
    `--${flag}${value ? ` ${value}` : ''}`,
    oneOf ? `${help}: ${oneOf.join(', ')}` : help,
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return [
    command.summary,
    '',
    `usage: npx axero-widget-sdk ${name} ${command.usage}`.trimEnd(),
    '',
    ...rows.map(([left = '', right]) => `  ${left.padEnd(width)}  ${right}`),
    ...(command.notes ? ['', ...command.notes] : []),
    '',
    'Examples',
    ...command.examples.map((line) => `  ${line}`),
    '',
    exitCodes,
  ].join('\n');
}
