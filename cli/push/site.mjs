// @ts-check
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';
import { jsonIn, refuseInexactNumbers } from './json.mjs';
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
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (isWeb ? url.username || url.password : text.includes('@'))
    throw wrongUse('The address of the site has a user name or a password in it: leave both away.');
  if (!isWeb || url.search)
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
  const token = await tokenFor(host, config.folder, terminal);
  /** @param {string} id @param {RequestInit} [init] */
  const call = async (id, init = {}) => {
    const path = `/api/pb/pages/${encodeURIComponent(id)}?format=json`;
    const answer = await reach(`${base}${path}`, host, {
      ...init,
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}`, ...init.headers },
    });
    refuseUnless(answer, host, id);
    const body = jsonIn(answer.text);
    refuseInDisguise(answer.text, body, host);
    return { body, text: answer.text };
  };
  return {
    host,
    async page(id) {
      const { body, text } = await call(id);
      return { body: pageIn(body, text, host), text };
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

/** A request whose effect is not known: no answer came, or the site failed while it worked. */
export class Uncertain extends Failure {}

/**
 * Sends a request and waits for the whole answer.
 * @param {string} address
 * @param {string} host
 * @param {RequestInit} init
 */
async function reach(address, host, init) {
  let broken = 'cannot be reached';
  try {
    const response = await fetch(address, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    broken = 'has broken off its answer';
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      text: await response.text(),
    };
  } catch (error) {
    const { cause, message, name } = /** @type {Error & { cause?: Error }} */ (error);
    throw new Uncertain(
      name === 'TimeoutError'
        ? `${host} has not answered in full within ${patience / 1000} seconds.`
        : `${host} ${broken}: ${cause?.message || message}.`,
    );
  }
}

/**
 * @param {{ status: number, retryAfter: string | null, text: string }} answer
 * @param {string} host
 * @param {string} id
 */
function refuseUnless({ status, retryAfter, text }, host, id) {
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
  if (status === 429)
    throw new Failure(`${host} refuses further requests for now (status 429). ${afterPause(retryAfter)}`);
  if (status < 400) return;
  const sentence = `${host} answers ${status}: ${sentenceIn(text)}`;
  throw status >= 500 ? new Uncertain(sentence) : new Failure(sentence);
}

/** @param {string | null} retryAfter seconds, or a date */
function afterPause(retryAfter) {
  const seconds = /^\d+$/.test(retryAfter ?? '')
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter ?? '') - Date.now()) / 1000);
  return seconds > 0
    ? `Try again in ${seconds} second${seconds === 1 ? '' : 's'}.`
    : 'Try again in a few minutes.';
}

/**
 * Refuses an answer of status 200 that is a page, such as that of the login, or an envelope with an error.
 * @param {string} text
 * @param {any} body
 * @param {string} host
 */
function refuseInDisguise(text, body, host) {
  if (/^\ufeff?\s*</.test(text))
    throw new Failure(
      `${host} answers with a page in place of data: the token is not accepted, or the address is not that of the site.`,
      EXIT.denied,
    );
  if (body?.IsError === true) throw new Failure(`${host} refuses: ${sentenceIn(text)}`);
}

/** @param {string} text */
function sentenceIn(text) {
  const body = jsonIn(text);
  const given = String(body?.Message || body?.ResponseMessage || 'no reason given');
  const shown = given.replace(/\p{Cc}+/gu, ' ').trim();
  return shown.length > 300 ? `${shown.slice(0, 300)} ...` : `${shown.replace(/[.!]$/, '')}.`;
}

/** @param {any} body @param {string} text @param {string} host */
function pageIn(body, text, host) {
  const page = body?.ResponseData ?? body;
  if (page === null || typeof page !== 'object' || Array.isArray(page))
    throw new Failure(`${host} answers with something that is no page.`);
  refuseInexactNumbers(text);
  return page;
}
