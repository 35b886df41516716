// @ts-check
import { join } from 'node:path';
import { Failure, sentenceOf } from '../lib/failure.mjs';
import { withLock } from '../lib/lock.mjs';
import { say, step } from '../lib/log.mjs';
import { buildDir } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';

/**
 * @typedef {import('../lib/machine.mjs').Machine} Machine
 *
 * @typedef {object} Finding
 * @property {'present' | 'missing' | 'wrong version'} state
 * @property {string} detail what was found, or what is wanted
 * @property {string} [remedy] what a person does to put it right
 *
 * @typedef {object} InstallStep
 * @property {(text: string) => void} note
 * @property {(command: string, args: string[], options?: import('../lib/process.mjs').RunOptions) => Promise<import('../lib/process.mjs').Result>} run
 * @property {string} log
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {'start' | 'test'} neededFor
 * @property {string[]} [after] names of parts that must be ready first
 * @property {(machine: Machine) => string} [lock] parts that share a lock are installed one after another
 * @property {string} [effort] what to expect, shown at the install step
 * @property {(machine: Machine) => Finding} check
 * @property {(machine: Machine, step: InstallStep) => Promise<void>} [install] absent where only a person can do it
 */

/**
 * Makes one part ready: looks, installs what is missing, looks again.
 * @param {Part} part
 * @param {Machine} machine
 */
export async function ready(part, machine) {
  const before = part.check(machine);
  if (before.state === 'present') return;
  const install = part.install;
  if (!install) throw new Failure(lacking(part, before));
  const log = join(buildDir, 'setup-logs', `${part.name.replaceAll(' ', '-')}.log`);
  const lock = join(machine.cache, 'locks', part.lock?.(machine) ?? part.name.replaceAll(' ', '-'));
  await step(`set up ${part.name}${part.effort ? ` (${part.effort})` : ''}`, ({ note }) =>
    withLock(
      lock,
      () => say(`  ..    ${part.name}: another set-up is at it, waiting`),
      async () => {
        if (part.check(machine).state === 'present') return;
        await install(machine, {
          note,
          log,
          run: (command, args, options) => run(command, args, { log, onLine: note, ...options }),
        });
        const after = part.check(machine);
        if (after.state !== 'present') throw new Failure(lacking(part, after), { log });
      },
    ),
  );
}

/**
 * @param {Part} part
 * @param {Finding} finding
 */
function lacking(part, finding) {
  const wrong = finding.state === 'missing' ? 'is missing' : `has the wrong version (${finding.detail})`;
  return `${part.name} ${wrong}${finding.remedy ? `: ${finding.remedy}` : ''}.`;
}

/**
 * Starts the set-up of the named parts, side by side where they do not depend on each other.
 * @param {Part[]} parts
 * @param {Machine} machine
 * @param {string[]} names
 * @returns {{ need(...names: string[]): Promise<void> }} `need` fails with the sentence of the first part that failed
 */
export function prepare(parts, machine, names) {
  /** @type {Map<string, Promise<string | undefined>>} */
  const begun = new Map();
  /**
   * @param {string} name
   * @returns {Promise<string | undefined>} the sentence of the failure
   */
  const begin = (name) => {
    const known = begun.get(name);
    if (known) return known;
    const part = parts.find((one) => one.name === name);
    if (!part) throw new Error(`no part is called ${name}`);
    const work = (async () => {
      for (const earlier of part.after ?? []) {
        const failed = await begin(earlier);
        if (failed) return failed;
      }
      return ready(part, machine).then(() => undefined, sentenceOf);
    })();
    begun.set(name, work);
    return work;
  };
  for (const name of names) begin(name);
  return {
    async need(...wanted) {
      for (const name of wanted) {
        const failed = await begin(name);
        if (failed) throw new Failure(failed);
      }
    },
  };
}
