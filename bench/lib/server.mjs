import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { created, currentUser, listAfterWrites, listOfItems, listOfSize } from './bodies.mjs';
import { bundles, snapshot } from './paths.mjs';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** The headers of the real site's recordings. */
const API_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-cache',
  pragma: 'no-cache',
  expires: '-1',
};

// Without them browsers round their clocks to 0.1 or 1 ms.
const ISOLATION = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A site with the part of the API that the sections call. */
export class Site {
  /** Milliseconds until a response of the API, and until a file, is sent. */
  latency = 0;
  fileLatency = 0;
  /** While true, the API answers 503. */
  down = false;
  #hearReport;
  /** Requests to the API, by address without the query. */
  counts = new Map();
  #writes = 0;
  #files = new Map();
  #server = createServer((request, response) => {
    this.#answer(request, response).catch((error) => response.destroy(error));
  });

  /** Starts on a free port of this machine. */
  static async start() {
    const site = new Site();
    site.#server.keepAliveTimeout = 60_000;
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    site.origin = `http://127.0.0.1:${site.#server.address().port}`;
    return site;
  }

  /** Sets the delays; puts back everything else that a section may have set. */
  reset({ latency = 0, fileLatency = 0 } = {}) {
    Object.assign(this, { latency, fileLatency, down: false });
    this.counts.clear();
  }

  /** Resolves to the next report that a page posts. */
  report() {
    return new Promise((resolve) => {
      this.#hearReport = resolve;
    });
  }

  /** The number of requests to the API since the last `reset`. */
  get requests() {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.origin);
    if (url.pathname === '/report') {
      this.#hearReport(await json(request));
      response.writeHead(204).end();
    } else if (url.pathname.startsWith('/api/')) await this.#api(request, response, url);
    else await this.#file(response, url.pathname);
  }

  async #api(request, response, url) {
    this.counts.set(url.pathname, (this.counts.get(url.pathname) ?? 0) + 1);
    request.resume();
    if (this.latency > 0) await pause(this.latency);
    const body = this.down ? Buffer.from('{"Message":"down"}') : this.#body(request.method, url);
    response.writeHead(this.down ? 503 : 200, { ...API_HEADERS, 'content-length': body.length });
    response.end(body);
  }

  #body(method, { pathname, searchParams }) {
    if (method !== 'GET') {
      this.#writes += 1;
      return created;
    }
    if (pathname.endsWith('/users/me')) return currentUser;
    if (pathname.endsWith('/content/list') && searchParams.has('CategoryID'))
      return listAfterWrites(this.#writes);
    const count = searchParams.get('PageLength');
    return count === null ? listOfSize(Number(searchParams.get('SpaceID') ?? 1)) : listOfItems(Number(count));
  }

  async #file(response, pathname) {
    if (this.fileLatency > 0) await pause(this.fileLatency);
    const found = this.#read(pathname);
    if (!found) {
      response.writeHead(404, ISOLATION).end();
      return;
    }
    const { body, type } = found;
    response.writeHead(200, {
      ...ISOLATION,
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
  }

  #read(pathname) {
    if (!this.#files.has(pathname)) {
      const type = TYPES[extname(pathname)];
      this.#files.set(pathname, type && { type, body: pageOf(pathname) ?? fileOf(pathname) });
    }
    return this.#files.get(pathname);
  }

  async stop() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

/** Returns a page with the scripts that its address names: `/page/main.html`, `/page/cold/ky.html`. */
function pageOf(pathname) {
  const name = /^\/page\/([\w/-]+)\.html$/.exec(pathname)?.[1];
  if (name === undefined) return undefined;
  const scripts =
    name === 'cold/script-tag'
      ? '<script src="/dist/axero-widget-sdk.global.js"></script><script src="/bundles/cold/script-tag.js"></script>'
      : `<script type="module" src="/bundles/${name}.js"></script>`;
  return Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${scripts}`,
  );
}

function fileOf(pathname) {
  const [, folder, name] = /^\/(bundles|dist)\/([\w/.-]+)$/.exec(pathname) ?? [];
  if (name === undefined || name.includes('..')) return undefined;
  return readFileSync(join(folder === 'dist' ? snapshot : bundles, name));
}
