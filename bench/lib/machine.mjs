import { readFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/lib/paths.mjs';

const PACKAGES = [
  'ky',
  'axios',
  'axios-retry',
  '@tanstack/query-core',
  '@wordpress/api-fetch',
  'esbuild',
  'puppeteer-core',
];

function versionOf(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

export function machine() {
  const [processor] = os.cpus();
  return {
    processor: processor?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release().split('-')[0]}`,
    node: process.version,
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  };
}

/** The load average of the last minute: above the number of cores, times are those of a busy machine. */
export const load = () => Math.round((os.loadavg()[0] ?? 0) * 10) / 10;
