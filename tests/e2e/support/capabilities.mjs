/**
 * Probes of what the browser under test can do. Tests ask these and never a version: apt gives other browsers on every machine.
 */

/** Returns whether the page refuses a string where markup or a script is expected; Firefox does so only from 148 on. */
export const enforcesTrustedTypes = (page) => page.evaluate(() => 'trustedTypes' in window);

/**
 * Returns whether a driver's error says that the browser does not know a command. Puppeteer sends several commands for one wish, and an older
 * browser refuses the newest of them though it has done the others.
 */
export const isUnknownCommand = (error) =>
  /unknown command|unsupported operation/i.test(error?.message ?? '');
