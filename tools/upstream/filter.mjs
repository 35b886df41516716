// @ts-check

import { isCredentialName, isOverrideName, isRefusedRoute } from './credentials.mjs';

/** @typedef {import('./address.mjs').Upstream} Upstream */

/**
 * @typedef {object} Rules
 * @property {Upstream} upstream
 * @property {number} port
 * @property {boolean} allowWrites
 */

const reads = ['GET', 'HEAD'];
const writes = ['POST', 'PUT', 'PATCH', 'DELETE'];
/**
 * Routes about keys and passwords: the key for a password, as older versions give it too, the check of a password, and the sign-in of the
 * apps, which ends at an address with the key.
 */
const aboutCredentials = /\/(users\/(token|validate)|restapikey|ssologin)(\/|$)/;

/**
 * Returns the reason why a request must not reach the site, as a sentence; nothing if it may.
 * @param {import('node:http').IncomingMessage} request
 * @param {URL} url what it asks for, as the browser resolves it
 * @param {Rules} rules
 * @returns {string | undefined}
 */
export function refusal(request, url, rules) {
  // First what cannot be read: the other rules compare the decoded path.
  return (
    unreadable(url) ??
    foreign(request, url, rules) ??
    named(request, url) ??
    revealing(request, url, rules) ??
    write(request, url, rules)
  );
}

/**
 * An address that a server may read otherwise than the rules do.
 * @param {URL} url
 */
function unreadable({ pathname }) {
  return /\/\/|[\\;]|%(2f|5c|25|00)/i.test(pathname) || !isDecodable(pathname)
    ? 'The proxy passes no address on that has two slashes, a semicolon, an encoded slash or percent sign, or bytes that are not UTF-8 in its path.'
    : undefined;
}

/** @param {string} path */
function isDecodable(path) {
  try {
    return Boolean(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/**
 * Every client that reaches the proxy gets its session, so only pages that the proxy has served itself may use it.
 * @param {import('node:http').IncomingMessage} request
 * @param {URL} url
 * @param {Rules} rules
 */
function foreign({ headers, method }, url, rules) {
  // A foreign site can make its name point at this machine, but then `Host` is that name.
  if (![`127.0.0.1:${rules.port}`, `localhost:${rules.port}`].includes(headers.host ?? ''))
    return `This proxy answers only at http://127.0.0.1:${rules.port} and http://localhost:${rules.port}.`;
  const site = headers['sec-fetch-site'];
  const isVisit =
    reads.includes(method ?? '') &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    !below(rules.upstream, url).startsWith('/api');
  // To a browser, other ports of this machine are the same site, but they belong to other programs.
  if (site !== undefined && !['same-origin', 'none'].includes(String(site)) && !isVisit)
    return 'Pages of other sites and of other programs on this machine cannot use this proxy.';
  const { origin } = headers;
  // A page with the referrer policy `no-referrer` posts its own forms with the origin `null`.
  const isOwn = origin === `http://${headers.host}` || (origin === 'null' && site === 'same-origin');
  if (origin !== undefined && !isOwn)
    return 'Pages of other sites and of other programs on this machine cannot use this proxy.';
  return undefined;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {URL} url
 */
function named({ headers }, url) {
  const given = [
    ...Object.keys(headers).map((name) => ({ name, where: `the header ${name}` })),
    ...[...url.searchParams.keys()].map((name) => ({ name, where: `?${name}=` })),
  ];
  // The browser's own cookies are those of the session, which the proxy knows.
  const credential = given.find(({ name, where }) => where !== 'the header cookie' && isCredentialName(name));
  if (credential)
    return `This request carries a key or token (${credential.where}): the proxy works with your session only, as a page of the site does.`;
  const disguise = given.find(({ name }) => isOverrideName(name));
  return (
    disguise &&
    `This request says that it is another one than it looks (${disguise.where}): the proxy passes no such request on.`
  );
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {URL} url
 * @param {Rules} rules
 */
function revealing({ method = '' }, url, { upstream }) {
  // The laxest comparison is for writes only: it takes a long name in another script for any route.
  const isRefused = writes.includes(method) && isRefusedRoute(url.pathname);
  return isRefused || aboutCredentials.test(below(upstream, url))
    ? 'The proxy passes nothing on that gives out a key or token: the session is all that a page needs.'
    : undefined;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {URL} url
 * @param {Rules} rules
 */
function write({ method = '' }, url, rules) {
  if (reads.includes(method)) return undefined;
  if (!writes.includes(method)) return `The proxy passes no ${method} on.`;
  if (method === 'POST' && isLogin(rules.upstream, url)) return undefined;
  if (rules.allowWrites) return undefined;
  return `${method} ${url.pathname} would change the real site ${rules.upstream.origin}: start with --allow-writes to let writes through.`;
}

/**
 * Returns whether a path is that of the site's sign-in. What is let through must be spelled plainly.
 * @param {Upstream} upstream
 * @param {URL} url
 */
function isLogin({ folder }, { pathname }) {
  const path = pathname.toLowerCase().replace(/\/$/, '');
  return path === '/login' || path === `${folder.toLowerCase()}/login`;
}

/**
 * The path below the site's folder as IIS compares it: in lower case, without spaces around a segment and dots at its end. Throws where the
 * path cannot be decoded, which `refusal` has refused.
 * @param {Upstream} upstream
 * @param {URL} url
 */
export function below({ folder }, { pathname }) {
  const path = decodeURIComponent(pathname)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\0- .]+(?=\/|$)|(?<=\/)[\0- ]+/g, '')
    .replace(/\/+/g, '/');
  return path.startsWith(`${folder.toLowerCase()}/`) ? path.slice(folder.length) : path;
}
