// @ts-check
import { existsSync } from 'node:fs';
import { startSite } from '../dev/site.mjs';
import { ownVersion, packagePath } from '../frame/package.mjs';

const oldest = [20, 19];

/** @returns {Promise<import('./run.mjs').Check[]>} */
export async function ofPackage() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 20 || (major === 20 && minor >= (oldest[1] ?? 0));
  const files = [
    'index.js',
    'axero-widget-sdk.global.js',
    'testing.js',
    'testing.wasm',
    'cli/operations.json',
  ];
  const missing = files.filter((name) => !existsSync(packagePath(name)));
  return [
    isNew
      ? { state: 'ok', what: `Node ${process.versions.node}` }
      : {
          state: 'fault',
          what: `Node ${process.versions.node}`,
          advice: `Install Node ${oldest.join('.')} or newer.`,
        },
    missing.length === 0
      ? { state: 'ok', what: `axero-widget-sdk ${ownVersion()}, with all its files` }
      : {
          state: 'fault',
          what: `axero-widget-sdk ${ownVersion()}: ${missing.join(', ')} missing`,
          advice: 'Install it again.',
        },
    await sandbox(),
  ];
}

/** @returns {Promise<import('./run.mjs').Check>} */
async function sandbox() {
  try {
    const { site } = await startSite({ as: 'maya' });
    site.dispose();
    return { state: 'ok', what: 'the sandbox starts' };
  } catch (error) {
    return {
      state: 'fault',
      what: `the sandbox does not start: ${error instanceof Error ? error.message : error}`,
      advice: 'Tests and `dev` need it. Install the package again.',
    };
  }
}
