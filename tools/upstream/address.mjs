// @ts-check
import { Failure } from '../lib/failure.mjs';

/**
 * @typedef {object} Upstream
 * @property {string} origin `https://their.site`
 * @property {string} host name and port, as in a `Host` header
 * @property {string} hostname
 * @property {string} folder the site's virtual directory: empty or like `/intranet`
 */

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Returns the reason why a text is no address of a site; nothing if it is one.
 * @param {string} text
 */
export function refuseAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return 'write the whole address of the site, such as https://their.site or https://their.site/intranet';
  if (url.username || url.password) return 'an address has no user name or password in it';
  if (url.search || url.hash) return 'leave away what follows ? or #';
  if (url.protocol === 'http:' && !loopback.test(url.hostname))
    return 'your session must not cross a network unencrypted: use https';
  if (!/^(\/[\w.-]*[\w-])*\/?$/.test(url.pathname) || url.pathname.includes('..'))
    return 'a folder after the name looks like /intranet';
  return undefined;
}

/**
 * @param {string} text
 * @returns {Upstream}
 */
export function readAddress(text) {
  const refusal = refuseAddress(text);
  if (refusal) throw new Failure(`--upstream ${text}: ${refusal}.`, { exitCode: 2 });
  const { origin, host, hostname, pathname } = new URL(text);
  return { origin, host, hostname, folder: pathname.replace(/\/$/, '') };
}

/**
 * Returns whether an address is one of the site, also if the site is behind a gateway and so believes that it is on plain http.
 * @param {Upstream} upstream
 * @param {URL} url
 */
export function isOfSite(upstream, url) {
  return url.host === upstream.host && ['http:', 'https:'].includes(url.protocol);
}
