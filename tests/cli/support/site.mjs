// @ts-check
import { createInterface } from 'node:readline';
import { atEnd, start } from './program.mjs';

/**
 * @typedef {{ home: string, origin: string, users: { userName: string, password: string }[], pages: { page: number, name: string, widgets: number[] }[], stop: () => Promise<number | null>, errors: () => string }} Served
 */

/**
 * Starts `dev` and waits until it is ready; ends it after the tests.
 * @param {string[]} args
 * @param {{ cwd: string, path?: string }} options
 * @returns {Promise<Served>}
 */
export async function dev(args, options) {
  const child = start(['dev', ...args, '--data', 'tiny', '--json'], options);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  /** @type {Promise<number | null>} */
  const closed = new Promise((resolve) => child.once('close', resolve));
  const stop = () => {
    child.kill('SIGTERM');
    return closed;
  };
  atEnd(stop);
  const first = await Promise.race([
    new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve)),
    closed.then((code) => {
      throw new Error(`dev ended with ${code}: ${errors}`);
    }),
  ]);
  const { ok, data } = JSON.parse(String(first));
  if (!ok) throw new Error(String(first));
  return { ...data, stop, errors: () => errors };
}

/**
 * Makes a token of the API for a user of the served site, as a program outside would get it.
 * @param {string} origin
 * @param {string} UserName
 * @param {string} Password
 * @returns {Promise<string>}
 */
export async function tokenOf(origin, UserName, Password) {
  const response = await fetch(`${origin}/api/users/token`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ UserName, Password }),
  });
  const body = /** @type {any} */ (await response.json());
  return String(body.ResponseData ?? body);
}
