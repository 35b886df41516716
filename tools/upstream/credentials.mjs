// @ts-check
import { credentialEnds, otherEnds, overrideEnds, refusedRoutes } from './credential-names.mjs';

/**
 * Undoes percent-encoding as often as it can be, also that of `%u0074`; see `decode_fully` in `src/core/text.rs`.
 * @param {string} text
 */
function decodedFully(text) {
  for (let before = '', now = text; ; ) {
    before = now;
    now = now.replace(/%u([0-9a-f]{4})|%([0-9a-f]{2})/gi, (_, wide, narrow) =>
      String.fromCharCode(Number.parseInt(wide ?? narrow, 16)),
    );
    if (now === before) return now;
  }
}

/**
 * Returns the letters of a name, however it is encoded, in lower case.
 * @param {string} name
 */
const lettersOf = (name) =>
  decodedFully(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/**
 * @param {string} letters
 * @param {string[]} ends
 */
const endsIn = (letters, ends) => ends.some((end) => letters.endsWith(end));

/**
 * Returns whether a header or a parameter of this name would carry a credential; as `src/core/credentials.rs` does.
 * @param {string} name
 */
export function isCredentialName(name) {
  // Of `api-key-v2` the number has gone.
  const letters = lettersOf(name).replace(/v$/, '');
  return endsIn(letters, credentialEnds) && !endsIn(letters, otherEnds);
}

/**
 * Returns whether an address has a parameter that would carry a credential, also where another address is in one of its parameters.
 * @param {string} address or a text with addresses in it, JSON too
 */
export function carriesCredential(address) {
  const decoded = decodedFully(address.replaceAll('\\u', '%u'));
  return [...decoded.matchAll(/[?&#;]([^?&#;=]*)=/g)].some(([, name = '']) => isCredentialName(name));
}

/**
 * Returns whether a header or a parameter of this name makes the request another one; as `src/core/credentials.rs` does.
 * @param {string} name
 */
export const isOverrideName = (name) => endsIn(lettersOf(name), overrideEnds);

/**
 * Returns whether a path, however it is spelled, asks for a credential; as `src/core/credentials.rs` does.
 * @param {string} path
 */
export function isRefusedRoute(path) {
  const segments = decodedFully(path)
    // A letter of Greek, Cyrillic, Chinese and so on is read as no other; the wide space begins like Japanese letters.
    .replace(/\xe3(?!\x80)|[\xce-\xe0\xe4-\xee]/g, '~')
    // Characters beyond ASCII come as their bytes, of which the first is one of these.
    .replace(/[\x80-\xbf]/g, '')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .split(/[/\\]/)
    .map((segment) => segment.replace(/[;?#].*/s, '').replace(/^[\0- ]+|[\0- .]+$/g, ''));
  const reduced = `/${segments.filter(Boolean).join('/')}/`;
  return refusedRoutes.some((route) => holds(reduced, route));
}

/**
 * Returns whether these whole segments are in a path. Any character beyond ASCII may stand for one, or for none.
 * @param {string} reduced
 * @param {string} wanted
 */
function holds(reduced, wanted) {
  /** The numbers of characters of `wanted` that may have been matched up to here. */
  let matched = new Set([0]);
  for (const character of reduced) {
    if (character === '/' && matched.has(wanted.length)) return true;
    const next = new Set([0]);
    for (const at of matched) {
      if (character > '\x7f') next.add(at).add(at + 1);
      else if (wanted[at] === character) next.add(at + 1);
    }
    matched = next;
  }
  return false;
}
