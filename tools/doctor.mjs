// @ts-check
import { pathToFileURL } from 'node:url';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { sentenceOf } from './lib/failure.mjs';
import { say } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { parts } from './setup/parts.mjs';

/**
 * @typedef {import('./setup/part.mjs').Finding & { name: string, neededFor: 'start' | 'test' }} Diagnosis
 */

/**
 * Checks every part, installs nothing.
 * @param {import('./lib/machine.mjs').Machine} machine
 * @returns {Diagnosis[]}
 */
export function diagnose(machine) {
  return parts.map(({ name, neededFor, check }) => {
    try {
      return { name, neededFor, ...check(machine) };
    } catch (error) {
      return { name, neededFor, state: 'missing', detail: 'cannot tell', remedy: sentenceOf(error) };
    }
  });
}

/** @param {Diagnosis[]} findings */
export function report(findings) {
  const width = Math.max(...findings.map(({ name }) => name.length));
  const lines = findings.map(({ name, state, detail, remedy, neededFor }) => {
    const line = `  ${state.padEnd(13)}  ${name.padEnd(width)}  ${detail}`.trimEnd();
    return state === 'present' ? line : `${line}\n${' '.repeat(19 + width)}for npm ${neededFor}: ${remedy}`;
  });
  const lacking = findings.filter(({ state }) => state !== 'present');
  const end =
    lacking.length === 0
      ? 'Everything is there.'
      : 'npm start and npm test put right by themselves what can be installed without you.';
  return [...lines, '', `  ${end}`].join('\n');
}

/** @param {Diagnosis[]} findings */
export function exitCode(findings) {
  return findings.some(({ state, neededFor }) => state !== 'present' && neededFor === 'start') ? 1 : 0;
}

const flags = { help: { help: 'show this text' } };

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    const given = readArguments(process.argv.slice(2), flags);
    if (given.help)
      return say(
        helpText('npm run doctor', 'Says what is present, missing, or of the wrong version.', flags),
      );
    const findings = diagnose(thisMachine());
    say(report(findings));
    return exitCode(findings);
  });
