// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { root } from '../lib/paths.mjs';
import { registryReadme, repositoryOf } from './registry-readme.mjs';

/**
 * Packs the npm package as it is published, from what was built, and returns the path of the archive. npm takes README.md of the folder that it
 * packs, and that of the repository is for people who have the clone.
 * @param {string} folder that receives the archive
 */
export function packPackage(folder) {
  const work = join(folder, '.staging');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const unpacked = join(work, 'package');
  // The folder is the working folder, because tar of Windows takes the colon of a drive for a host.
  exec('tar', ['-xzf', packed(root, work)], work);
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  writeFileSync(
    join(unpacked, 'README.md'),
    registryReadme(readme, { version: manifest.version, repository: repositoryOf(manifest) }),
  );
  const name = packed(unpacked, folder);
  rmSync(work, { recursive: true, force: true });
  return join(folder, name);
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {string} the name of the archive
 */
function packed(from, to) {
  const into = join(to, '.packed');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  // The package is built already; `prepack` would do it again.
  exec('npm', ['pack', '--ignore-scripts', '--pack-destination', into], from);
  const [name] = readdirSync(into);
  if (!name) throw new Failure('`npm pack` wrote no archive.');
  renameSync(join(into, name), join(to, name));
  rmSync(into, { recursive: true });
  return name;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
function exec(program, args, cwd) {
  // On Windows npm is a batch file, which only a shell starts.
  const shell = process.platform === 'win32' && program === 'npm';
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', shell });
  if (status === 0) return;
  const why = error?.message ?? stderr.trim().split('\n').at(-1);
  throw new Failure(`\`${program} ${args[0]}\` ended with ${status}: ${why}`);
}
