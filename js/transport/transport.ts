import type { ErrorKind } from '../generated/protocol.ts';
import type { Environment } from '../runtime/environment.ts';
import type { CancelToken } from './cancel-token.ts';
import {
  type ApiResponse,
  type HeaderOf,
  isCut,
  promisedBytes,
  readBody,
  readHead,
  redirected,
} from './response.ts';
import type { SharedTimer } from './shared-timer.ts';

/** Milliseconds for one attempt, where the caller does not say. */
export const DEFAULT_TIMEOUT = 30_000;
/** Milliseconds for an attempt with a file whose progress is not seen, and for the site to work on one that it has. */
export const UPLOAD_TIMEOUT = 600_000;
export const ACCEPT = { accept: 'application/json' };

/** A request as the engine planned it, with the body in the form that the network takes. */
export interface Outgoing {
  method: string;
  url: string;
  body: BodyInit | undefined;
  headers: Record<string, string>;
  /** The use of the browser's own cache. */
  cache?: RequestCache | undefined;
  /** Default: `'manual'`. */
  redirect?: RequestRedirect | undefined;
}

/** The outcome of one attempt. */
export type Outcome = { response: ApiResponse } | { failure: ErrorKind; cause: unknown };

/** Receives the outcome of an attempt, once. A callback, not a promise: each promise on this path is time that every call takes. */
export type OnOutcome = (outcome: Outcome) => void;

/** Makes what breaks a request off; `undefined` where the page has put in its place what the browser's `fetch` does not take. */
function abortController(): AbortController | undefined {
  try {
    const made = new AbortController();
    return String(made.signal) === '[object AbortSignal]' ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Sends requests, one attempt at a time. */
export class Transport {
  constructor(
    readonly environment: Environment,
    readonly timer: SharedTimer,
  ) {}

  /**
   * Runs one attempt. `begin` starts it and returns what breaks it off. The time limit and the token end the attempt even where a page has
   * wrapped `fetch` in a function that ignores the signal.
   */
  attempt(
    timeout: number,
    token: CancelToken,
    onOutcome: OnOutcome,
    begin: (
      settle: (response: ApiResponse) => void,
      fail: (cause: unknown) => void,
      isAlive: (timeout?: number) => void,
    ) => () => void,
  ): void {
    let breakOff: (() => void) | undefined;
    let pending = true;
    const finish = (outcome: Outcome) => {
      if (!pending) return;
      pending = false;
      this.timer.clear(expire);
      token.onCancel = undefined;
      onOutcome(outcome);
    };
    let ending = false;
    const end = (failure: ErrorKind) => {
      ending = true;
      // Before the outcome is known: it lets the next request of the queue leave.
      breakOff?.();
      finish({ failure, cause: undefined });
    };
    const expire = () => end('timeout');
    let limit = timeout;
    const isAlive = (next = timeout) => {
      limit = next;
      if (pending) this.timer.schedule(limit, expire);
    };
    const fail = (cause: unknown) => {
      if (!ending) finish({ failure: this.environment.isOnline() ? 'network' : 'offline', cause });
    };
    try {
      breakOff = begin((response) => finish({ response }), fail, isAlive);
      // While the request is on its way: before it, this would be time that the call takes.
      if (pending) this.timer.schedule(limit, expire);
      token.onCancel = () => end('aborted');
    } catch (cause) {
      fail(cause);
    }
  }

  /**
   * Sends by fetch. Redirects are not followed: a redirect to a login page, followed, would come back as a 200 with HTML or, from another
   * origin, as "Failed to fetch".
   */
  fetch(
    { url, method, headers, body, cache, redirect = 'manual' }: Outgoing,
    timeout: number,
    token: CancelToken,
    onOutcome: OnOutcome,
  ): void {
    this.attempt(timeout, token, onOutcome, (settle, fail) => {
      const address = this.environment.origin() + url;
      const since = this.environment.now();
      const controller = abortController();
      this.environment
        .fetch(address, {
          method,
          // A wrapper of the page may write into it.
          headers: { ...headers },
          body: body ?? null,
          credentials: 'same-origin',
          redirect,
          // Named even where they say nothing: a library may have added values of these names to the prototype of all objects.
          signal: controller?.signal ?? null,
          cache: cache ?? 'default',
        })
        .then((response) => {
          if (response.type === 'opaqueredirect') return settle(redirected());
          const header = (name: string) => response.headers.get(name);
          // The head is read while the body comes.
          const text = response.text();
          const head = readHead(response.status, header, this.environment.date());
          return text.then((whole) => {
            const done = () => settle(readBody(head, header, whole));
            return isCut(whole, header) ? brokeOff() : this.whole(address, since, whole, header, done);
          });
        })
        .catch(fail);
      return () => controller?.abort();
    });
  }

  /** Calls `done` where the whole body of a request that left at `since` has come, as far as the browser can tell. */
  whole(
    address: string,
    since: number,
    body: string,
    header: HeaderOf,
    done: () => void,
  ): void | Promise<void> {
    const promised = promisedBytes(body, header);
    if (!(promised > 0)) return done();
    return this.environment
      .receivedBytes(address, since)
      .then((received) => (received > 0 && received < promised ? brokeOff() : done()));
  }

  /** Sends by fetch and returns the outcome as a promise. */
  send(outgoing: Outgoing, timeout: number, token: CancelToken): Promise<Outcome> {
    return new Promise((resolve) => this.fetch(outgoing, timeout, token, resolve));
  }
}

/** Ends an attempt whose response is not whole. */
export function brokeOff(): never {
  throw new Error('The body of the response broke off.');
}
