// @ts-check
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../frame/package.mjs';

const parts = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE-MIT', 'LICENSE-APACHE', 'dist'];

/**
 * Copies the package that runs into the project, so that nothing has to be downloaded.
 * @param {string} folder
 */
export function installSelf(folder) {
  const target = join(folder, 'node_modules', 'axero-widget-sdk');
  const source = packageRoot();
  if (existsSync(target) && realpathSync(target) === realpathSync(source)) return;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const part of parts)
    if (existsSync(join(source, part))) cpSync(join(source, part), join(target, part), { recursive: true });
  link(folder);
}

/** The command that the scripts of package.json call, as npm makes it. @param {string} folder */
function link(folder) {
  const place = join(folder, 'node_modules', '.bin');
  mkdirSync(place, { recursive: true });
  const program = '../axero-widget-sdk/dist/cli.mjs';
  if (process.platform === 'win32') {
    writeFileSync(
      join(place, 'axero-widget-sdk.cmd'),
      `@node "%~dp0\\..\\axero-widget-sdk\\dist\\cli.mjs" %*\r\n`,
    );
    return;
  }
  rmSync(join(place, 'axero-widget-sdk'), { force: true });
  symlinkSync(program, join(place, 'axero-widget-sdk'));
  chmodSync(join(folder, 'node_modules', 'axero-widget-sdk', 'dist', 'cli.mjs'), 0o755);
}
