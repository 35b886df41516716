// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSandbox } from '../build/package.mjs';
import { helpText, readArguments } from '../lib/arguments.mjs';
import { main } from '../lib/command.mjs';
import { say, step } from '../lib/log.mjs';
import { thisMachine } from '../lib/machine.mjs';
import { buildDir, shown } from '../lib/paths.mjs';
import { prepare } from '../setup/part.mjs';
import { parts } from '../setup/parts.mjs';
import { fuzz } from './fuzz.mjs';

/** @param {string} value */
const refuse = (value) =>
  /^[0-9]{1,9}$/.test(value) && value !== '0' ? undefined : 'it is not a positive number';

const needs = ['npm packages', 'rust', 'schemathesis'];

/** @type {Record<string, import('../lib/arguments.mjs').Flag>} */
const flags = {
  examples: { value: 'N', help: 'made-up calls for each operation, 50 by default', refuse },
  seed: { value: 'N', help: 'another number makes up other calls, 1 by default', refuse },
  only: { value: 'GROUP[,GROUP]', help: 'only these groups of the description' },
  help: { help: 'show this text' },
};

await main(async () => {
  const given = readArguments(process.argv.slice(2), flags);
  if (given.help)
    return say(
      helpText('npm run fuzz --', 'Lets schemathesis call everything that the sandbox serves.', flags),
    );
  const machine = thisMachine();
  await prepare(parts, machine, needs).need(...needs);
  const sandbox = await buildSandbox(machine);
  const log = join(buildDir, 'test-logs', 'fuzz-by-hand.log');
  rmSync(log, { force: true });
  const results = await step('fuzz', ({ note }) =>
    fuzz(machine, sandbox, {
      examples: Number(given.examples ?? 50),
      seed: Number(given.seed ?? 1),
      only: typeof given.only === 'string' ? given.only.split(',') : [],
      log,
      onLine: note,
    }),
  );
  for (const { scene, calls, operations, reached, findings } of results) {
    say(
      `  ${findings.length > 0 ? 'FAIL' : 'ok  '}  ${scene}: ${calls} calls to ${operations} operations, of which ${reached.length} answered well`,
    );
    for (const finding of findings) say(`        ${finding}`);
  }
  const failed = results.some(({ findings }) => findings.length > 0);
  if (failed) say(`  What was found, with a command for each that shows it again: ${shown(log)}`);
  return failed ? 1 : 0;
});
