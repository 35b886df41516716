import { join } from 'node:path';
import { testBuilds } from '../packaging/support/builds.mjs';
import { run as execute } from '../packaging/support/consumer.mjs';
import { projects, toolFile } from './support/tools.mjs';

// The package `bun` finds its program by a script at install time; the program itself is a package for each system.
const system = process.platform === 'win32' ? 'windows' : process.platform;
const processor = process.arch === 'arm64' ? 'aarch64' : process.arch;
const program = process.platform === 'win32' ? 'bun.exe' : 'bun';
const bun = toolFile(`@oven/bun-${system}-${processor}`, join('bin', program));

const withBun =
  (...flags) =>
  (folder, out) =>
    execute(bun, ['build', 'main.js', '--outdir', out, ...flags], { cwd: folder });

testBuilds(
  'Bun',
  {
    'its default, a module in one file': { run: withBun(), hasFallback: true },
    'a classic script': { run: withBun('--format', 'iife'), isClassic: true },
  },
  projects,
);
