// @ts-check
import { dirname } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { root } from '../lib/paths.mjs';

/**
 * Arguments that keep this machine's folders out of the module: a panic contains the path of its file, and the paths of
 * dependencies contain the names of the user and of the registry.
 * @param {import('../lib/machine.mjs').Machine} machine
 * @param {string} target
 * @param {Record<string, string>} env
 * @returns {string[]}
 */
export function withoutFolders(machine, target, env) {
  const asked = machine.capture('cargo', ['metadata', '--format-version', '1'], env);
  if (!asked.ok)
    throw new Failure(`cargo cannot read the workspace in ${root}: run \`cargo metadata\` to see why.`);
  /** @type {{ manifest_path: string, source: string | null }[]} */
  const packages = JSON.parse(asked.output).packages;
  const folders = new Set(
    packages.filter(({ source }) => source).map(({ manifest_path: path }) => dirname(dirname(path))),
  );
  const flags = [...folders].sort().map((folder) => `--remap-path-prefix=${folder}=crates`);
  return ['--config', `target.${target}.rustflags=${JSON.stringify(flags)}`];
}
