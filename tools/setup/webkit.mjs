// @ts-check
import { apt } from './apt.mjs';

/**
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Machine} Machine
 */

const safariDriver = '/usr/bin/safaridriver';

/**
 * Says why this system cannot run WebKit under a driver at all, or nothing where it can.
 * @param {Machine} machine
 */
export function webkitAbsence({ platform }) {
  if (platform === 'linux' || platform === 'darwin') return undefined;
  return 'WebKit has no driver for this system; Linux and macOS run this tier';
}

/** @param {Machine} machine */
export function webkitDriverPath(machine) {
  if (machine.env.WEBKIT_DRIVER) return machine.env.WEBKIT_DRIVER;
  if (machine.platform === 'darwin') return machine.exists(safariDriver) ? safariDriver : undefined;
  return machine.which('WebKitWebDriver');
}

/**
 * MiniBrowser, WebKitGTK's own browser, which distributions install beside the library and not in PATH.
 * @param {Machine} machine
 */
export function miniBrowserPath(machine) {
  if (machine.env.MINIBROWSER) return machine.env.MINIBROWSER;
  for (const base of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    const folders = [
      base,
      ...machine.list(base).flatMap((name) => (/-linux-gnu/.test(name) ? `${base}/${name}` : [])),
    ];
    for (const folder of folders)
      for (const library of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
        const path = `${folder}/${library}/MiniBrowser`;
        if (machine.exists(path)) return path;
      }
  }
  return undefined;
}

/** @type {Part} */
export const webkit = {
  name: 'webkit',
  neededFor: 'test',
  lock: () => 'apt',
  check(machine) {
    const absence = webkitAbsence(machine);
    // Nobody can put this right, so it is no finding; the tier says that it is left out.
    if (absence) return { state: 'present', detail: `left out: ${absence}` };
    const driver = webkitDriverPath(machine);
    if (machine.platform === 'darwin')
      return driver && machine.exists(driver)
        ? { state: 'present', detail: driver }
        : {
            state: 'missing',
            detail: '',
            remedy: 'install Safari, then run `sudo safaridriver --enable` once',
          };
    const programs = [driver, miniBrowserPath(machine), machine.which('xvfb-run'), machine.which('xauth')];
    const names = ['WebKitWebDriver', 'MiniBrowser', 'xvfb-run', 'xauth'];
    const missing = names.filter((_, at) => !machine.exists(programs[at] ?? ''));
    if (missing.length > 0 || !driver)
      return {
        state: 'missing',
        detail: missing.join(', '),
        remedy:
          'install WebKitGTK with its WebDriver, xvfb and xauth; programs outside PATH are named in WEBKIT_DRIVER and MINIBROWSER',
      };
    // The driver does not tell a version, and the browser does so only on a screen.
    return machine.capture(driver, ['--help']).ok
      ? { state: 'present', detail: driver }
      : { state: 'missing', detail: `${driver} does not run`, remedy: 'install it again' };
  },
  install: (machine, step) =>
    apt(machine, step, [['webkit2gtk-driver', 'webkitgtk-webdriver'], ['xvfb'], ['xauth']]),
};
