// @ts-check
import { Failure } from '../lib/failure.mjs';

/** @typedef {import('./part.mjs').Machine} Machine */

/**
 * Installs by apt the first package of each row that this release has.
 * @param {Machine} machine
 * @param {import('./part.mjs').InstallStep} step
 * @param {string[][]} rows
 */
export async function apt(machine, step, rows) {
  if (machine.platform !== 'linux' || !machine.which('apt-get')) return;
  const sudo = machine.isRoot ? [] : ['sudo', '-n'];
  if (!machine.isRoot && !machine.capture('sudo', ['-n', 'true']).ok)
    throw new Failure(
      `${rows.map((row) => row[0]).join(' and ')} would be installed by apt, which needs root: run \`sudo apt-get install ${rows.map((row) => row[0]).join(' ')}\` and start again.`,
    );
  const available = () => rows.map((row) => row.find((name) => hasCandidate(machine, name)));
  /** @param {string[]} args */
  const asRoot = ([...args]) => {
    const [command = '', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return step.run(command, rest, { limitMs: 900_000 });
  };
  if (available().includes(undefined)) await asRoot(['update', '-q']);
  const install = () =>
    asRoot([
      'install',
      ...['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'],
      ...available().flatMap((name) => name ?? []),
    ]);
  if ((await install()).code === 0) return;
  // Package lists that are too old name files that the mirror no longer has.
  await asRoot(['update', '-q']);
  if ((await install()).code !== 0)
    throw new Failure(
      `apt could not install ${rows.map((row) => row[0]).join(' and ')}: look at the log, and check that the package mirror is reachable.`,
      { log: step.log },
    );
}

/**
 * @param {Machine} machine
 * @param {string} name
 */
function hasCandidate(machine, name) {
  return /Candidate: (?!\(none\))/.test(
    machine.capture('apt-cache', ['policy', name], { LC_ALL: 'C' }).output,
  );
}
