import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after } from 'node:test';
import { packPackage } from '../../../tools/release/stage.mjs';

const made = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder outside the repository that is gone after the tests. */
export function throwaway(name, within = tmpdir()) {
  const folder = mkdtempSync(join(realpathSync(within), `axero-${name}-`));
  made.push(folder);
  return folder;
}

/** Runs a program to its end; its output is the error if it fails. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

// On Windows npm is a batch file, which only a shell starts.
const npm = (args, cwd) => run('npm', args, { cwd, shell: process.platform === 'win32' });

let packed;

/** The packed package as it is published: its path, and the files in it. */
export function tarball() {
  if (!packed) {
    const folder = throwaway('packed');
    const path = packPackage(folder);
    const files = run('tar', ['-tzf', basename(path)], { cwd: folder })
      .trim()
      .split('\n');
    packed = { path, files: files.map((file) => file.trim().replace(/^package\//, '')) };
  }
  return packed;
}

/**
 * A project of an outsider, with the packed package installed and these files in it.
 * @param {string} [within] the folder that it is made in
 */
export function consumer(name, files, within) {
  const folder = throwaway(name, within);
  const all = {
    'package.json': JSON.stringify({ name: `consumer-${name}`, private: true, type: 'module' }),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  npm(
    [
      'install',
      '--offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      tarball().path,
    ],
    folder,
  );
  return folder;
}
