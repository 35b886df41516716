// @ts-check
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { root } from '../lib/paths.mjs';

const pair = /^[!#$%&'*+.^_`|~\w-]+=[\x21-\x3a\x3c-\x7e]*$/;

/**
 * Reads the cookies of a session that a user has copied from their browser. No message shows any of them.
 * @param {string} path
 * @param {NodeJS.Platform} [platform]
 * @returns {Map<string, string>} values by name
 */
export function readCookieFile(path, platform = process.platform) {
  // 2 is wrong use, and 3 a refusal for safety, as in the command line.
  const refuse = (/** @type {string} */ why, exitCode = 2) =>
    new Failure(`--session-cookie-file ${path}: ${why}.`, { exitCode });
  let place;
  let facts;
  try {
    place = realpathSync(path);
    facts = statSync(place);
  } catch {
    throw refuse('there is no such file');
  }
  if (!facts.isFile()) throw refuse('this is not a file');
  const inside = relative(realpathSync(root), place);
  // Not every name that begins with two dots leads out.
  if (!inside.startsWith(`..${sep}`) && !isAbsolute(inside))
    throw refuse('it is inside the repository, where it could be committed; keep it elsewhere', 3);
  if (platform !== 'win32' && facts.mode & 0o077)
    throw refuse(`others on this machine can read it; run \`chmod 600 ${path}\``, 3);
  const text = readFileSync(place, 'utf8').trim();
  const pairs = text
    .replace(/^cookie:/i, '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  if (pairs.length === 0 || !pairs.every((each) => pair.test(each)))
    throw refuse('it must hold one line of the form `Cookie: name=value; name=value`, as a browser shows it');
  return new Map(pairs.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]));
}
