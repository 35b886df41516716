import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** The folder of screenshots and logs of tests; ignored by git. */
export const output = join(root, 'tests', '.output');

function firstThere(candidates, sentence) {
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error(sentence);
  return found;
}

/** The built sandbox: named by the environment, or where cargo puts it. */
export function sandboxProgram(env = process.env) {
  const name = process.platform === 'win32' ? 'axero-sandbox.exe' : 'axero-sandbox';
  const target = env.CARGO_TARGET_DIR ? resolve(env.CARGO_TARGET_DIR) : join(root, 'target');
  const named = env.AXERO_SANDBOX ?? env.SANDBOX_BIN;
  const built = ['debug', 'server', 'release'].map((profile) => join(target, profile, name));
  return firstThere(
    named ? [named] : built,
    `The sandbox is not built${named ? ` at ${named}` : ''}: run \`cargo build -p axero-sandbox\`, or name the program in AXERO_SANDBOX.`,
  );
}

/** The folder that a site has as its uploaded files, with the built package in `axero-widget-sdk`. */
export function siteFiles(env = process.env) {
  const folder = env.AXERO_SITE_FILES ?? join(root, 'target', 'site-files');
  firstThere(
    [join(folder, 'axero-widget-sdk', 'index.js')],
    `The package is not built in ${folder}: run \`npm run build\`, or name the folder in AXERO_SITE_FILES.`,
  );
  return folder;
}
