// @ts-check
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';
import { refuseInexactNumbers } from './numbers.mjs';
import { tokenFor } from './token.mjs';

/**
 * @typedef {import('../frame/config.mjs').Config} Config
 *
 * A page of the Page Builder, as the site has sent it.
 * @typedef {{ body: any, text: string }} Page
 *
 * @typedef {object} Site
 * @property {string} host
 * @property {(id: string) => Promise<Page>} page
 * @property {(id: string, body: any) => Promise<void>} save
 */

const patience = 30_000;
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address of the site with its virtual directory, without a slash at the end.
 * @param {Config} config
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [given] by `--site`
 */
export function siteAddress(config, env, given) {
  const text = given ?? env['AXERO_SITE'] ?? config.site;
  if (!text)
    throw wrongUse('Which site? Pass --site https://their.site, or write "site" into axero.config.json.');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.search)
    throw wrongUse(`${text} is no address of a site. Write it like https://their.site`);
  if (url.protocol === 'http:' && !loopback.test(url.hostname))
    throw wrongUse(`A token must not cross a network unencrypted: use https for ${url.host}.`);
  const folder = url.pathname.replace(/\/+$/, '') || (config.virtualDirectory ?? '');
  return { base: `${url.origin}${folder}`, host: url.host };
}

/**
 * Opens the site with the token of its user.
 * @param {Config} config
 * @param {import('../frame/terminal.mjs').Terminal} terminal
 * @param {string} [given]
 * @returns {Promise<Site>}
 */
export async function openSite(config, terminal, given) {
  const { base, host } = siteAddress(config, terminal.env, given);
  const token = await tokenFor(host, config.folder, terminal.env);
  /** @param {string} id @param {RequestInit} [init] */
  const call = async (id, init = {}) => {
    const path = `/api/pb/pages/${encodeURIComponent(id)}?format=json`;
    const response = await reach(`${base}${path}`, host, {
      ...init,
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}`, ...init.headers },
    });
    const text = await response.text();
    refuseUnless(response, text, host, id);
    return text;
  };
  return {
    host,
    async page(id) {
      const text = await call(id);
      return { body: parsed(text, host), text };
    },
    async save(id, body) {
      await call(id, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    },
  };
}

/**
 * @param {string} address
 * @param {string} host
 * @param {RequestInit} init
 */
async function reach(address, host, init) {
  try {
    return await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const { cause, message } = /** @type {Error & { cause?: Error }} */ (error);
    throw new Failure(`${host} cannot be reached: ${cause?.message || message}.`);
  }
}

/**
 * @param {Response} response
 * @param {string} text
 * @param {string} host
 * @param {string} id
 */
function refuseUnless({ status }, text, host, id) {
  if (status === 401 || (status >= 300 && status < 400))
    throw new Failure(
      `${host} does not accept the token (status ${status}): it has ended, or was made on another site. Make a new one and pass it in AXERO_TOKEN.`,
      EXIT.denied,
    );
  if (status === 403)
    throw new Failure(
      `The user of the token may not do this with page ${id}: ask for the rights of an editor.`,
      EXIT.denied,
    );
  if (status === 404)
    throw wrongUse(`${host} has no Page Builder page ${id} that the user of the token may see.`);
  if (status >= 400) throw new Failure(`${host} answers ${status}: ${sentenceIn(text)}`);
}

/** @param {string} text */
function sentenceIn(text) {
  try {
    const body = JSON.parse(text);
    return String(body.Message ?? body.ResponseMessage ?? 'no reason given');
  } catch {
    return 'no reason given';
  }
}

/** @param {string} text @param {string} host */
function parsed(text, host) {
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Failure(
      `${host} answers with a page in place of data: the token is not accepted, or the address is not that of the site.`,
      EXIT.denied,
    );
  }
  const page = body?.ResponseData ?? body;
  if (page === null || typeof page !== 'object' || Array.isArray(page))
    throw new Failure(`${host} answers with something that is no page.`);
  refuseInexactNumbers(text);
  return page;
}
