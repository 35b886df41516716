// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { packagePath, packageText } from '../frame/package.mjs';
import { rawWidgets } from '../push/page.mjs';
import { deliver, send } from './delivery.mjs';
import { applyFaults, faults } from './faults.mjs';
import { readSnippet, withSnippet } from './page.mjs';
import { fileFor } from './project-files.mjs';
import { signIn } from './site.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 *
 * @typedef {object} Options
 * @property {import('axero-sdk/testing').Site} site
 * @property {string} file the snippet
 * @property {string} folder of the project
 * @property {string} as
 * @property {string[]} faults
 * @property {string} virtualDirectory
 * @property {boolean} isDamaged
 * @property {(line: string) => void} say
 */

const own = '/__axero/';
const SIGNED = 'axero-dev-visitor=1';
const vendor = /^\/assets\/vendor\/([\w./-]+)$/;

/** Serves the site, the snippet on its page, and the bar. */
export class DevServer {
  #options;
  #listeners = new Set();
  #server = createServer((request, response) => {
    this.#handle(request, response).catch((error) => {
      this.#options.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (!response.headersSent)
        send(response, 500, 'text/plain', 'The development server failed; its terminal says why.');
    });
  });

  /** @param {Options} options */
  constructor(options) {
    this.#options = options;
    applyFaults(options.site, options.faults);
  }

  /** @param {number} port @returns {Promise<string>} the origin */
  listen(port) {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        const address = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
        resolve(`http://127.0.0.1:${address.port}`);
      });
    });
  }

  close() {
    for (const response of this.#listeners) response.end();
    this.#server.close();
    this.#server.closeAllConnections();
    this.#options.site.dispose();
  }

  /** Tells all open pages to load again. */
  reload() {
    for (const response of this.#listeners) response.write('data: reload\n\n');
  }

  /** @param {Request} request @param {Response} response */
  async #handle(request, response) {
    const { site, virtualDirectory, folder } = this.#options;
    const host = request.headers.host ?? '';
    // A page of another site could otherwise reach this server under a name that leads here.
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host))
      return send(response, 403, 'text/plain', 'Open it as 127.0.0.1 or localhost.');
    const url = new URL(request.url ?? '/', `http://${host}`);
    const { method = 'GET' } = request;
    const path = url.pathname.startsWith(`${virtualDirectory}/`)
      ? url.pathname.slice(virtualDirectory.length)
      : url.pathname;
    const ownPath = path.replace(/^\/www(?=\/__axero\/)/, '');
    if (ownPath.startsWith(own)) return this.#own(ownPath.slice(own.length), request, response);
    if (method === 'GET') {
      const library = vendor.exec(path)?.[1];
      if (library) return this.#library(library, response);
      const [, place, inner] = /^\/(files|www)\/(.+)$/.exec(path) ?? [];
      const file = inner && (await fileFor(folder, inner, `${virtualDirectory}/${place}/`));
      if (file) return send(response, 200, file.type, file.body);
    }
    const isPage = method === 'GET' && /^\/(spaces\/\d+\/[^/]+\/?)?$/.test(path);
    if (isPage) return this.#page(url, request, response);
    const headers = /** @type {[string, string][]} */ (pairs(request.rawHeaders));
    const body = await buffer(request);
    return deliver(
      site.ask({ method, target: url.pathname + url.search, headers, body }, false),
      response,
      method,
    );
  }

  /** @param {URL} url @param {Request} request @param {Response} response */
  async #page(url, request, response) {
    const { site, as, virtualDirectory } = this.#options;
    const headers = pairs(request.rawHeaders).filter(
      // The page is changed before it is sent, so it must not come compressed.
      ([name]) => !['cookie', 'accept-encoding'].includes(name),
    );
    let cookie = request.headers.cookie ?? '';
    /** @type {string[]} */
    const cookies = [];
    // Signed in once for each browser, so that signing out stays possible.
    if (!cookie.includes(SIGNED)) {
      const session = signIn(site, as);
      cookie = [cookie, session.cookie].filter(Boolean).join('; ');
      cookies.push(session.header, `${SIGNED}; Path=/; SameSite=Lax`);
    }
    /** @param {string} target */
    const ask = (target) =>
      site.ask(
        { method: 'GET', target, headers: [...headers, ['cookie', cookie]], body: new Uint8Array() },
        false,
      );
    const handled = ask(url.pathname + url.search);
    if (handled.status === 200) {
      const page = new TextDecoder().decode(handled.body);
      const stored = url.searchParams.get('page');
      const snippet =
        stored === null
          ? this.#snippet().html
          : pageMarkup(ask(`${virtualDirectory}/api/pb/pages/${encodeURIComponent(stored)}`));
      handled.body = new TextEncoder().encode(withSnippet(page, snippet, `${virtualDirectory}${own}bar.js`));
      handled.headers = [
        ...handled.headers.filter(([name]) => !/^(etag|cache-control)$/i.test(name)),
        ['Cache-Control', 'no-store'],
      ];
    }
    return deliver(handled, response, 'GET', cookies);
  }

  #snippet() {
    return readSnippet(this.#options.file, this.#options.isDamaged);
  }

  /** @param {string} path @param {Request} request @param {Response} response */
  async #own(path, request, response) {
    const { site } = this.#options;
    if (path === 'bar.js')
      return send(response, 200, 'text/javascript; charset=utf-8', packageText('cli/dev-bar.js'));
    if (path === 'events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': open\n\n');
      this.#listeners.add(response);
      response.once('close', () => this.#listeners.delete(response));
      return undefined;
    }
    if (request.method === 'POST') {
      // Only the bar sends JSON from this origin; a form of another page cannot.
      if (!request.headers['content-type']?.startsWith('application/json'))
        return send(response, 415, 'text/plain', 'JSON only.');
      const { user, fault } = JSON.parse((await buffer(request)).toString('utf8') || '{}');
      if (typeof user === 'string' && site.users.some(({ userName }) => userName === user))
        response.setHeader('Set-Cookie', [signIn(site, user).header, `${SIGNED}; Path=/; SameSite=Lax`]);
      if (Array.isArray(fault) && fault.every((name) => Object.hasOwn(faults, name))) {
        this.#options.faults = fault;
        applyFaults(site, fault);
      }
    }
    const state = {
      users: site.users.map(({ userName, name }) => ({ userName, name })),
      faults: Object.entries(faults).map(([name, { about }]) => ({
        name,
        about,
        isOn: this.#options.faults.includes(name),
      })),
      notes: this.#snippet().notes,
    };
    return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(state));
  }

  /** @param {string} name @param {Response} response */
  #library(name, response) {
    const path = packagePath(`cli/page/${name}`);
    if (name.includes('..') || !existsSync(path)) return send(response, 404, 'text/plain', 'No such file.');
    const type = name.endsWith('.css')
      ? 'text/css; charset=utf-8'
      : name.endsWith('.png')
        ? 'image/png'
        : 'text/javascript; charset=utf-8';
    return send(response, 200, type, readFileSync(path));
  }
}

/**
 * The markup of all Raw HTML widgets of a stored page.
 * @param {import('axero-sdk/testing').Handled} handled
 */
function pageMarkup({ status, body }) {
  if (status !== 200)
    return `<p class="alert">There is no such Page Builder page for this user (status ${status}).</p>`;
  return rawWidgets(JSON.parse(new TextDecoder().decode(body)))
    .map(({ html }) => html)
    .join('\n');
}

/** @param {string[]} raw @returns {[string, string][]} */
function pairs(raw) {
  /** @type {[string, string][]} */
  const all = [];
  for (let at = 0; at < raw.length; at += 2) all.push([(raw[at] ?? '').toLowerCase(), raw[at + 1] ?? '']);
  return all;
}
