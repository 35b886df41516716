// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';

const SERVICE = 'axero-widget-sdk';
const KEYRING = '@napi-rs/keyring';
/** `.axero` has the backups of pages, and a page may hold the token: that must not keep its owner from an undo. */
const left = new Set(['node_modules', '.git', 'target', '.axero']);
const largest = 5_000_000;
/** A shorter text stands in many files by chance. */
const shortest = 8;

/**
 * Returns the token for a site: from AXERO_TOKEN, or from the system's key store if the project has `@napi-rs/keyring`. From
 * then on the terminal does not show it.
 * @param {string} host
 * @param {string} folder of the project
 * @param {import('../frame/terminal.mjs').Terminal} terminal
 * @returns {Promise<string>}
 */
export async function tokenFor(host, folder, { env, hide }) {
  const token = env['AXERO_TOKEN']?.trim() || (await stored(host, folder));
  if (!token)
    throw new Failure(
      `There is no token for ${host}. Make one on the site (your account, Authorizations), and pass it in the environment as AXERO_TOKEN, or store it in the system's key store under the service "${SERVICE}" and the account "${host}" (needs the package ${KEYRING}).`,
      EXIT.denied,
    );
  if (/\s/.test(token)) throw wrongUse('AXERO_TOKEN has a space or line break in it: copy the token again.');
  const odd = /[^\x21-\x7e]/u.exec(token)?.[0].codePointAt(0);
  if (odd !== undefined)
    throw wrongUse(
      `AXERO_TOKEN has a character in it that no token has, U+${odd.toString(16).toUpperCase().padStart(4, '0')}: copy the token again, from its source as plain text.`,
    );
  if (token.length < shortest) throw wrongUse('AXERO_TOKEN is too short for a token: copy the token again.');
  hide(token);
  const place = fileWith(token, folder);
  if (place)
    throw new Failure(
      `The token is in a file of the project: ${place}. Remove it there, revoke the token on the site, and make a new one.`,
      EXIT.unsafe,
    );
  return token;
}

/**
 * @param {string} host
 * @param {string} folder
 */
async function stored(host, folder) {
  let path;
  try {
    path = createRequire(join(folder, 'package.json')).resolve(KEYRING);
  } catch {
    return undefined;
  }
  const loaded = await import(pathToFileURL(path).href);
  const Entry = loaded.Entry ?? loaded.default?.Entry;
  try {
    return new Entry(SERVICE, host).getPassword() ?? undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `The system's key store cannot be read: ${why}. Pass the token in AXERO_TOKEN.`,
      EXIT.denied,
    );
  }
}

/**
 * The first file below a folder that holds a text.
 * @param {string} text
 * @param {string} folder
 * @returns {string | undefined}
 */
export function fileWith(text, folder) {
  const wanted = Buffer.from(text);
  /** @param {string} place @returns {string | undefined} */
  const search = (place) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name);
      if (entry.isDirectory() && !left.has(entry.name)) {
        const found = search(path);
        if (found) return found;
      } else if (entry.isFile() && statSync(path).size <= largest && readFileSync(path).includes(wanted))
        return relative(folder, path);
    }
    return undefined;
  };
  return search(folder);
}
