// @ts-check
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { firstVersion, isAtLeast } from '../lib/versions.mjs';
import { apt } from './apt.mjs';

/**
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Machine} Machine
 */

const leastPython = '3.11';

/** @type {Part} */
export const fuzzer = {
  name: 'schemathesis',
  neededFor: 'test',
  effort: 'Python packages, half a minute',
  lock: () => 'schemathesis',
  check(machine) {
    const wanted = wantedVersion(machine);
    const remedy = `run \`npm run fuzz\`, which installs it into ${folderOf(machine)} with Python ${leastPython} or later`;
    if (!machine.exists(schemathesisPath(machine))) return { state: 'missing', detail: wanted, remedy };
    const found = firstVersion(machine.capture(schemathesisPath(machine), ['--version']).output);
    return found === wanted
      ? { state: 'present', detail: wanted }
      : { state: 'wrong version', detail: `${found ?? 'does not run'}, wanted ${wanted}`, remedy };
  },
  async install(machine, step) {
    if (!pythonPath(machine) || !hasVenv(machine)) await apt(machine, step, [['python3'], ['python3-venv']]);
    const python = pythonPath(machine);
    if (!python || !hasVenv(machine))
      throw new Failure(
        `The fuzzer needs Python ${leastPython} or later with its module venv: install it, or name it in PYTHON.`,
      );
    const folder = folderOf(machine);
    // Remains of an interrupted set-up would look complete.
    rmSync(folder, { recursive: true, force: true });
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
    for (const [command, args] of /** @type {[string, string[]][]} */ ([
      [python, ['-m', 'venv', folder]],
      [program(machine, 'python'), [...pip, '--require-hashes', '-r', requirementsPath(machine)]],
    ])) {
      const done = await step.run(command, args, { limitMs: 600_000 });
      if (done.code !== 0)
        throw new Failure(
          'The fuzzer could not be installed: look at the log, and check that PyPI is reachable.',
          {
            log: step.log,
          },
        );
    }
  },
};

/** @param {Machine} machine */
export function schemathesisPath(machine) {
  return program(machine, 'schemathesis');
}

/**
 * @param {Machine} machine
 * @param {string} name
 */
function program(machine, name) {
  return machine.platform === 'win32'
    ? join(folderOf(machine), 'Scripts', `${name}.exe`)
    : join(folderOf(machine), 'bin', name);
}

/** @param {Machine} machine */
function requirementsPath(machine) {
  return join(machine.root, 'tools', 'fuzz', 'requirements.txt');
}

/** @param {Machine} machine */
function requirements(machine) {
  const text = machine.read(requirementsPath(machine));
  if (text === undefined)
    throw new Failure('tools/fuzz/requirements.txt is missing: restore it from version control.');
  return text.replaceAll('\r', '');
}

/** @param {Machine} machine */
function wantedVersion(machine) {
  const found = /^schemathesis==(\S+)/m.exec(requirements(machine))?.[1];
  if (!found) throw new Failure('tools/fuzz/requirements.txt does not name a version of schemathesis.');
  return found;
}

/**
 * Any change of the pinned packages leads to a folder of its own.
 * @param {Machine} machine
 */
function folderOf(machine) {
  const key = createHash('sha256').update(requirements(machine)).digest('hex').slice(0, 8);
  return join(machine.cache, `schemathesis-${wantedVersion(machine)}-${key}`);
}

/** @param {Machine} machine */
function pythonPath(machine) {
  const names = ['python3', 'python'].flatMap((name) => machine.which(name) ?? []);
  const candidates = machine.env.PYTHON ? [machine.env.PYTHON] : names;
  return candidates.find((path) => {
    const version = firstVersion(machine.capture(path, ['--version']).output);
    return version !== undefined && isAtLeast(version, leastPython);
  });
}

/**
 * Debian packs the half of venv that makes it work, ensurepip, on its own.
 * @param {Machine} machine
 */
function hasVenv(machine) {
  const python = pythonPath(machine);
  return python !== undefined && machine.capture(python, ['-c', 'import venv, ensurepip']).ok;
}
