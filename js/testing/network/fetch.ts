import type { Functions } from '../control/answers.ts';
import type { Asked, Handled, Site } from '../site.ts';
import { readRequest, type WireRequest } from './request.ts';
import { makeResponse, opaqueRedirect, type ResponseBody } from './response.ts';
import { cutOff, inPieces } from './streams.ts';

const MOST_REDIRECTS = 20;

/** The longest that a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

type Timer = ReturnType<typeof setTimeout>;

/** Keeps a process of Node alive, as an open connection does: the timers of the SDK alone would let it end. */
function keepAlive(): Timer {
  return setTimeout(() => undefined, LONGEST_MS);
}

/** Requests that wait for an answer, which a reset of the sandbox ends. */
export class Pending {
  #enders = new Set<(reason: Error) => void>();

  /** Waits `ms` milliseconds by the page's own timers, or for ever; ends early when the caller aborts or the sandbox is reset. */
  wait(ms: number | undefined, signal: AbortSignal | undefined): Promise<void> {
    return this.#begin(signal, (done) => (ms === undefined ? keepAlive() : setTimeout(done, ms)));
  }

  /** Waits for the result of work; ends early when the caller aborts or the sandbox is reset. */
  until<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    return this.#begin(signal, (done, failed) => {
      work.then(done, failed);
      return keepAlive();
    });
  }

  #begin<T>(
    signal: AbortSignal | undefined,
    start: (done: (result: T) => void, failed: (reason: unknown) => void) => Timer,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      // A test may replace the timers while the request waits.
      const clear = clearTimeout;
      const end = (settle: () => void) => {
        clear(timer);
        signal?.removeEventListener('abort', abort);
        this.#enders.delete(fail);
        settle();
      };
      const abort = () => end(() => reject(reasonOf(signal)));
      const fail = (reason: unknown) => end(() => reject(reason));
      const timer = start((result) => end(() => resolve(result)), fail);
      this.#enders.add(fail);
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
    });
  }

  endAll(why: string): void {
    for (const end of [...this.#enders]) end(failure(why));
  }
}

function reasonOf(signal: AbortSignal | undefined): unknown {
  return signal?.reason ?? new DOMException('This operation was aborted', 'AbortError');
}

/** The error of fetch if there is no answer; its cause has the reason. */
function failure(why: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why) });
}

/** Makes a `fetch` that the site answers, for one visitor with separate cookies. */
export function siteFetch(site: Site, origin: string, pending: Pending): typeof fetch {
  return async (input, init) => {
    const request = await readRequest(input, init, baseOf(origin));
    if (request.signal?.aborted) throw reasonOf(request.signal);
    return follow(site, origin, pending, request);
  };
}

function baseOf(origin: string): string {
  const base = globalThis.document?.baseURI;
  return base?.startsWith(origin) ? base : `${origin}/`;
}

async function follow(site: Site, origin: string, pending: Pending, first: WireRequest): Promise<Response> {
  let request = first;
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    if (request.url.origin !== origin)
      throw failure(`The sandbox answers for ${origin} only, and ${request.url.origin} was asked for.`);
    const sent = asked(request);
    const given = site.ask(sent, request.cookies);
    // Nothing is awaited before the answer is pending, so that a reset at this moment ends it.
    const handled = await arrived({ given, sent, site }, pending, request.signal);
    const location = locationOf(handled);
    if (location === undefined || request.redirect === 'manual')
      return location === undefined
        ? respond(handled, request, pending, count > 0)
        : opaqueRedirect(addressOf(request.url));
    if (request.redirect === 'error') throw failure(`The site redirects to ${location}.`);
    request = redirected(request, handled.status, location);
  }
  throw failure('The site redirects in a circle.');
}

/** A request that was sent, with the site's decision and the site, whose functions may make the data. */
interface Exchange {
  given: Handled;
  sent: Asked;
  site: { readonly functions: Functions; correctJournal(before: Handled, after: Handled): void };
}

/** Waits for the answer. Throws a `TypeError` if none comes. */
export async function arrived(
  { given, sent, site }: Exchange,
  pending: Pending,
  signal: AbortSignal | undefined,
): Promise<Handled> {
  const handled = given.call ? await pending.until(site.functions.complete(given, sent), signal) : given;
  if (handled.status !== given.status) site.correctJournal(given, handled);
  if (handled.waitMs > 0) await pending.wait(handled.waitMs, signal);
  if (handled.then === 'hang') await pending.wait(undefined, signal);
  if (handled.then === 'reset') throw failure('The connection was reset.');
  return handled;
}

/** A request with the headers that a browser adds. */
export function asked(request: WireRequest): Asked {
  const { method, url, body } = request;
  const headers: [string, string][] = [['host', url.host], ...request.headers];
  if (url.protocol === 'https:') headers.push(['x-forwarded-proto', 'https']);
  if (!request.headers.has('accept')) headers.push(['accept', '*/*']);
  if (method !== 'GET' && method !== 'HEAD') headers.push(['origin', url.origin]);
  headers.push(['sec-fetch-site', 'same-origin'], ['content-length', String(body.length)]);
  return { method, target: url.pathname + url.search, headers, body };
}

/** Returns the target of a redirect. */
export function locationOf({ status, headers }: Handled): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  return headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
}

function redirected(request: WireRequest, status: number, location: string): WireRequest {
  const url = new URL(location, request.url);
  if (url.hash === '') url.hash = request.url.hash;
  const asGet = (status === 303 && request.method !== 'HEAD') || (status <= 302 && request.method === 'POST');
  if (!asGet) return { ...request, url };
  const headers = new Map(request.headers);
  headers.delete('content-type');
  return { ...request, url, headers, method: 'GET', body: new Uint8Array() };
}

function addressOf(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

/** Returns the answer as a `Response`, also if its body comes in pieces. */
export function respond(
  handled: Handled,
  request: WireRequest,
  pending: Pending,
  wasRedirected: boolean,
): Response {
  const headers = handled.headers.filter(([name]) => name.toLowerCase() !== 'set-cookie');
  const facts = { status: handled.status, headers, url: addressOf(request.url), redirected: wasRedirected };
  if (request.method === 'HEAD') return makeResponse(null, facts);
  return makeResponse(bodyOf(handled, request, pending), facts);
}

function bodyOf(handled: Handled, request: WireRequest, pending: Pending): ResponseBody {
  const { then, body, bytes, piece, pauseMs } = handled;
  if (then === 'slow')
    return { init: inPieces(body, piece, () => pending.wait(pauseMs, request.signal)), whole: undefined };
  if (then !== 'truncated' || bytes >= body.length) return { init: body, whole: () => body };
  const broken = failure('The connection broke in the middle of the body.');
  const whole = () => {
    throw broken;
  };
  return { init: cutOff(body.slice(0, bytes), broken), whole };
}
