// @ts-check
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createProxyServer } from 'httpxy';
import { Cookies } from './cookies.mjs';
import { unreachable } from './failures.mjs';
import { below, refusal } from './filter.mjs';
import { revealsCredential, translateHeaders } from './response-headers.mjs';
import { fail, redirect, send } from './responses.mjs';
import { routeOf } from './routes.mjs';
import { globals, shell } from './shell.mjs';
import { whoIs } from './whoami.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @typedef {object} Options
 * @property {import('./address.mjs').Upstream} upstream
 * @property {string} local origin of the sandbox, which serves the files of the page shell
 * @property {string} pages folder of the sample pages
 * @property {number} port
 * @property {boolean} allowWrites
 * @property {Map<string, string>} [session] cookies that stay here
 * @property {string} [policy] Content-Security-Policy of the sample pages
 * @property {(line: string) => void} note
 * @property {(cookies: string) => void} [onSession] gets the browser's cookies for this proxy when a user who is signed in opens a page
 */

// Long enough for the largest upload, which the site reads before it answers.
const patience = 180_000;

/**
 * Serves the sample pages on this machine, and lets them call the site.
 * @param {Options} options
 * @returns {Promise<{ origin: string, home: string, close(): Promise<void> }>}
 */
export async function startProxy(options) {
  const proxy = new UpstreamProxy(options);
  const server = createServer((request, response) => proxy.handle(request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  proxy.port = port;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    home: `${origin}${options.upstream.folder}/${proxy.key ? `?key=${proxy.key}` : ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class UpstreamProxy {
  port = 0;
  #options;
  #cookies;
  #known = new Map();
  #told = new Set();
  #proxy = createProxyServer({ secure: true, proxyTimeout: patience });

  /** @param {Options} options */
  constructor(options) {
    this.#options = options;
    this.#cookies = new Cookies(options.upstream, options.session);
    // A session that is not in the browser would belong to every program of this machine that knows the port.
    this.key = this.#cookies.holdsSession ? randomBytes(24).toString('base64url') : '';
    this.#proxy.on('proxyRes', (incoming, _, response) => this.#translate(incoming, response));
  }

  /**
   * @param {Request} request
   * @param {Response} response
   */
  async handle(request, response) {
    const here = `http://${request.headers.host}`;
    const url = request.url?.startsWith('/') && URL.canParse(request.url, here) && new URL(request.url, here);
    if (!url || url.origin !== new URL(here).origin)
      return fail(response, 400, 'This is no address of the site.');
    const { upstream } = this.#options;
    const why =
      refusal(request, url, { ...this.#options, port: this.port }) ?? this.#stranger(request, url, response);
    if (why === true) return undefined;
    if (why) return fail(response, 403, why);
    const route = routeOf(upstream, url, this.#options.pages);
    try {
      if (route.kind === 'folder') return redirect(response, `${upstream.folder}/${url.search}`);
      if (route.kind === 'file') return await this.#file(request, response, route.path + url.search);
      if (route.kind === 'globals') return await this.#globals(request, response, url);
      if (route.kind === 'page') return await this.#page(request, response, url, route);
      return await this.#pass(request, response, url);
    } catch (error) {
      const sentence = unreachable(upstream, error);
      this.#tell(sentence);
      return fail(response, 502, sentence);
    }
  }

  /**
   * Returns a refusal if a key is needed and the request has none, or `true` if it brings the key and is redirected.
   * @param {Request} request
   * @param {URL} url
   * @param {Response} response
   */
  #stranger(request, url, response) {
    if (!this.key) return undefined;
    const name = `axero-proxy-${this.port}`;
    if (url.searchParams.get('key') === this.key) {
      response.setHeader('Set-Cookie', `${name}=${this.key}; Path=/; HttpOnly; SameSite=Lax`);
      redirect(response, url.pathname);
      return true;
    }
    const shown = (request.headers.cookie ?? '')
      .split(';')
      .some((part) => part.trim() === `${name}=${this.key}`);
    return shown
      ? undefined
      : 'This proxy holds a session and opens only by the whole address that it has printed, with its key.';
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {string} path
   */
  #file(request, response, path) {
    request.url = path;
    for (const name of ['cookie', 'origin', 'referer']) delete request.headers[name];
    return this.#proxy.web(request, response, { target: this.#options.local, changeOrigin: true });
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {URL} url
   */
  async #globals(request, response, url) {
    const { person } = await this.#who(request, response);
    const space = Number(/^\d{1,15}$/.exec(url.searchParams.get('space') ?? '')?.[0] ?? 0);
    const script = globals(this.#options.upstream, person, space, url.host);
    send(response, 200, 'text/javascript; charset=utf-8', script);
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {URL} url
   * @param {{ name: string, space: number }} page
   */
  async #page(request, response, url, { name, space }) {
    const { upstream, pages, allowWrites, policy } = this.#options;
    const { person, refused } = await this.#who(request, response);
    if (refused !== undefined)
      return fail(
        response,
        502,
        `${upstream.origin} answers ${refused} when asked who is signed in (users/me).`,
      );
    if (!person && this.#cookies.holdsSession)
      return fail(
        response,
        401,
        'The session of the cookie file has ended: make a new file and start again.',
      );
    if (!person) {
      const back = encodeURIComponent(url.pathname + url.search);
      return redirect(response, `${upstream.folder}/login?ReturnUrl=${back}`);
    }
    this.#options.onSession?.(request.headers.cookie ?? '');
    const markup = readFileSync(join(pages, `${name}.html`), 'utf8');
    if (policy) response.setHeader('Content-Security-Policy', policyWith(policy, upstream.origin));
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    return send(
      response,
      200,
      'text/html; charset=utf-8',
      shell(upstream, person, { name, space, markup, allowWrites }),
    );
  }

  /**
   * @param {Request} request
   * @param {Response} response
   */
  async #who({ headers }, response) {
    const preferred = /^[a-z]{2,3}(-[a-z0-9]{2,8})*/i.exec(headers['accept-language'] ?? '')?.[0] ?? '';
    const cookie = this.#cookies.toSite(headers.cookie);
    const asked = await whoIs(this.#options.upstream, cookie, preferred, this.#known);
    const renewed = this.#cookies.toBrowser(asked.setCookie);
    if (renewed.length > 0) response.setHeader('Set-Cookie', renewed);
    return asked;
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {URL} url
   */
  #pass(request, response, url) {
    const { upstream } = this.#options;
    const { headers } = request;
    const here = `http://${headers.host}`;
    const cookie = this.#cookies.toSite(headers.cookie);
    if (cookie) headers.cookie = cookie;
    else delete headers.cookie;
    if (headers.origin && headers.origin !== 'null') headers.origin = upstream.origin;
    if (headers.referer?.startsWith(`${here}/`))
      headers.referer = upstream.origin + headers.referer.slice(here.length);
    for (const name of Object.keys(headers))
      if (/^(x-)?forwarded/.test(name) || name === 'upgrade') delete headers[name];
    // The path as the browser resolves it, so that the checked path is the one that is sent.
    request.url = url.pathname + url.search;
    asked.set(response, { here, path: request.url, isCall: below(upstream, url).startsWith('/api/') });
    return this.#proxy.web(request, response, { target: upstream.origin, changeOrigin: true });
  }

  /**
   * @param {Request} incoming the site's answer
   * @param {Response} response
   */
  #translate(incoming, response) {
    const about = asked.get(response);
    if (!about) return;
    const { upstream } = this.#options;
    const cookies = this.#cookies.toBrowser(incoming.headers['set-cookie']);
    if (revealsCredential(incoming.headers)) {
      incoming.resume();
      if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
      return fail(
        response,
        403,
        'The site answers with an address that carries a key or token: the proxy passes none on, because the session is all that a page needs.',
      );
    }
    const elsewhere = translateHeaders(incoming.headers, upstream, about.path, about.here);
    delete incoming.headers['set-cookie'];
    if (cookies.length > 0) incoming.headers['set-cookie'] = cookies;
    if (elsewhere && (about.isCall || /\/login/i.test(about.path)))
      this.#tell(
        `${upstream.origin} sends people to ${elsewhere.origin} to sign in. That cannot work through a proxy: sign in at the site itself and start with --session-cookie-file.`,
      );
  }

  /** @param {string} line said once */
  #tell(line) {
    if (this.#told.has(line)) return;
    this.#told.add(line);
    this.#options.note(line);
  }
}

/** @type {WeakMap<Response, { here: string, path: string, isCall: boolean }>} */
const asked = new WeakMap();

/**
 * Allows pictures of the site: the API returns pictures of users with the site's own address.
 * @param {string} policy
 * @param {string} origin
 */
function policyWith(policy, origin) {
  return policy.replace(/(^|;\s*)img-src ([^;]*)/, `$1img-src $2 ${origin}`);
}
