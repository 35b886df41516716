// @ts-check
import { dotted } from './names.mjs';
import { constantOf } from './scope.mjs';
import { pieces } from './text.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 *
 * An address that a script uses, as far as it is known.
 * @typedef {object} Address
 * @property {string} path below the virtual directory, begins with `/`, without the query; `{}` stands for each unknown part
 * @property {string[]} query names of the query's parameters
 * @property {boolean} isWhole false if the query may have further parameters
 * @property {'none' | 'virtual directory' | 'origin' | 'absolute' | 'unknown'} base what is in front of the path
 * @property {string} [host] of an absolute address
 */

const directory = /(^|\.)(CF_VD|virtualDirectory)$/;
const origins = /(^|\.)location\.(origin|host|hostname)$|(^|\.)(origin|CF_HOST)$/;

/**
 * Reads an address; nothing if it has no known path.
 * @param {Script} script
 * @param {Node} expression
 * @returns {Address | undefined}
 */
export function addressOf(script, expression) {
  const all = pieces(script, expression);
  if (!all.some(({ text }) => text !== undefined)) return undefined;
  let base = /** @type {Address['base']} */ ('none');
  let text = '';
  for (const [at, piece] of all.entries()) {
    if (piece.text !== undefined) {
      text += piece.text;
      continue;
    }
    const known = piece.node?.type === 'Identifier' ? constantOf(script, piece.node) : undefined;
    const name = dotted(known?.type === 'MemberExpression' ? known : piece.node);
    if (at === 0 && directory.test(name)) base = 'virtual directory';
    else if (origins.test(name) && !text.includes('/api')) base = 'origin';
    else if (directory.test(name) && !text.includes('/api')) base = 'virtual directory';
    else if (at === 0) base = 'unknown';
    else text += '{}';
  }
  return readText(text, base, all.at(-1)?.text === undefined);
}

/**
 * @param {string} given
 * @param {Address['base']} before
 * @param {boolean} isOpen the end is unknown
 * @returns {Address | undefined}
 */
export function readText(given, before = 'none', isOpen = false) {
  let text = given;
  let base = before;
  let host;
  if (/^(https?:)?\/\//i.test(text)) {
    const url = URL.canParse(text, 'https://x') ? new URL(text, 'https://x') : undefined;
    if (!url) return undefined;
    if (base !== 'origin') {
      base = 'absolute';
      host = url.host;
    }
    text = text.slice(text.indexOf('/', text.indexOf('//') + 2));
    if (!text.startsWith('/')) text = '/';
  }
  const [beforeHash = ''] = text.split('#');
  const [path = '', query = ''] = beforeHash.split('?');
  const names = query
    .split('&')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter((name) => name !== '' && !name.includes('{}'));
  return {
    path,
    query: names,
    isWhole: !isOpen && !query.startsWith('{}'),
    base,
    ...(host !== undefined && { host }),
  };
}

/**
 * The part of a path from `/api/` on, without `/api`; nothing if it is no call of the API.
 * @param {string} path
 */
export function apiPath(path) {
  const at = path.toLowerCase().indexOf('/api/');
  // Deeper folders than a virtual directory of two levels are other sites' addresses.
  if (at < 0 || path.slice(0, at).split('/').length > 3) return undefined;
  return path.slice(at + '/api'.length);
}
