// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { npm } from './node-packages.mjs';

/**
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Machine} Machine
 */

const pinned = ['package.json', 'package-lock.json'];

/**
 * The large tools that `npm run consumers` builds widgets with, pinned by the lock file in tests/consumers. They are no packages of the
 * repository, because nothing else needs their 1.3 GB.
 * @type {Part}
 */
export const consumerTools = {
  name: 'consumer tools',
  neededFor: 'test',
  after: ['node'],
  effort: 'npm packages of 1.3 GB, some minutes',
  lock: () => 'consumer-tools',
  check(machine) {
    const folder = consumerToolsFolder(machine);
    // npm writes this file last.
    return machine.exists(join(folder, 'node_modules', '.package-lock.json'))
      ? { state: 'present', detail: folder }
      : { state: 'missing', detail: folder, remedy: 'run `npm run consumers`, which installs them' };
  },
  async install(machine, step) {
    const folder = consumerToolsFolder(machine);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const name of pinned) writeFileSync(join(folder, name), pinnedFile(machine, name));
    const [command, before] = npm(machine);
    const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    const done = await step.run(command, [...before, ...flags], { cwd: folder, limitMs: 900_000 });
    if (done.code !== 0)
      throw new Failure(
        'npm could not install the tools of tests/consumers: look at the log, and check that the npm registry is reachable.',
        { log: step.log },
      );
  },
};

/**
 * Any change of the pinned tools leads to a folder of its own.
 * @param {Machine} machine
 */
export function consumerToolsFolder(machine) {
  const hash = createHash('sha256');
  for (const name of pinned) hash.update(pinnedFile(machine, name).replaceAll('\r', ''));
  return join(machine.cache, `consumer-tools-${hash.digest('hex').slice(0, 12)}`);
}

/**
 * @param {Machine} machine
 * @param {string} name
 */
function pinnedFile(machine, name) {
  const text = machine.read(join(machine.root, 'tests', 'consumers', name));
  if (text === undefined)
    throw new Failure(`tests/consumers/${name} is missing: restore it from version control.`);
  return text;
}
