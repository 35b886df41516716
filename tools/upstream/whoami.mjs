// @ts-check
import { isOfSite } from './address.mjs';

/** @typedef {import('./address.mjs').Upstream} Upstream */

/**
 * @typedef {object} Person
 * @property {number} id
 * @property {string} name
 * @property {string} locale
 * @property {string} theme
 */

/**
 * @typedef {object} Asked
 * @property {Person} [person] absent if no user is signed in
 * @property {number} [refused] the status of a response that says nothing about a session
 * @property {string[]} setCookie
 */

const limit = 20_000;
const fallback = { locale: 'en-US', theme: 'default' };

/** @typedef {Map<number, { locale?: string, theme?: string }>} Known facts of users that pages have shown */

/**
 * Sends a request of the proxy to the site, as the user with these cookies.
 * @param {Upstream} upstream
 * @param {string} path below the site's folder
 * @param {string} [cookie]
 */
export function ask(upstream, path, cookie) {
  return fetch(`${upstream.origin}${upstream.folder}${path}`, {
    redirect: 'manual',
    headers: { accept: 'application/json, text/html', ...(cookie ? { cookie } : {}) },
    signal: AbortSignal.timeout(limit),
  });
}

/**
 * Asks the site which user is signed in.
 * @param {Upstream} upstream
 * @param {string | undefined} cookie
 * @param {string} preferred the locale of the browser, used if the site has none
 * @param {Known} known
 * @returns {Promise<Asked>}
 */
export async function whoIs(upstream, cookie, preferred, known) {
  if (!cookie) return { setCookie: [] };
  const response = await ask(upstream, '/api/users/me', cookie);
  const setCookie = response.headers.getSetCookie();
  const body = await response.text();
  const user = response.status === 200 ? userIn(body) : undefined;
  if (!user) return { setCookie, ...(isDead(response) ? {} : { refused: response.status }) };
  const page = known.get(user.id) ?? (await factsOfPage(upstream, cookie));
  known.set(user.id, page);
  return {
    setCookie,
    person: { ...user, ...fallback, ...(preferred ? { locale: preferred } : {}), ...page },
  };
}

/**
 * Returns whether a response shows that the session has ended.
 * @param {Response} response
 */
function isDead({ status, headers }) {
  const isPage = /html/i.test(headers.get('content-type') ?? '');
  const hidden = /"status"\s*:\s*401/.test(headers.get('x-responded-json') ?? '');
  return status === 401 || (status >= 300 && status < 400) || (status === 200 && (isPage || hidden));
}

/**
 * @param {string} body
 * @returns {{ id: number, name: string } | undefined}
 */
function userIn(body) {
  try {
    const data = JSON.parse(body);
    const user = data?.ResponseData ?? data;
    const id = Number(user?.UserID);
    return Number.isInteger(id) && id > 0
      ? { id, name: String(user.UserInfoDisplayName ?? user.UserName ?? '') }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the user's language and theme from the globals of the site's home page, because the API does not have them.
 * @param {Upstream} upstream
 * @param {string} cookie
 * @returns {Promise<{ locale?: string, theme?: string }>}
 */
async function factsOfPage(upstream, cookie) {
  const page = await ask(upstream, '/', cookie);
  if (page.status !== 200) return {};
  const html = await page.text();
  const script = /<script[^>]+src="([^"]*globals[^"]*)"/i.exec(html)?.[1];
  const inPage = globalsIn(html);
  if (inPage.locale || !script) return inPage;
  const url = new URL(script.replaceAll('&amp;', '&'), `${upstream.origin}${upstream.folder}/`);
  if (!isOfSite(upstream, url) || !url.pathname.startsWith(upstream.folder)) return inPage;
  const path = `${url.pathname}${url.search}`.slice(upstream.folder.length);
  return globalsIn(await (await ask(upstream, path, cookie)).text());
}

/** @param {string} text */
function globalsIn(text) {
  const locale = /\bCF_LOCALE\s*=\s*["']([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)["']/.exec(text)?.[1];
  const theme = /\bCF_THEME\s*=\s*["']([\w .-]{1,60})["']/.exec(text)?.[1];
  return { ...(locale ? { locale } : {}), ...(theme ? { theme } : {}) };
}
