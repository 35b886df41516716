import { type Answer, readBody, readHead, redirected } from './answer.ts';
import { expireIn, forget } from './deadlines.ts';
import type { ErrorKind } from './errors.ts';
import type { Stop } from './stop.ts';

export const DEFAULT_TIMEOUT = 30_000;
export const ACCEPT = { accept: 'application/json' };

/** A request as the core planned it, with the body in the shape that the network takes. */
export interface Outgoing {
  method: string;
  url: string;
  body: BodyInit | undefined;
  headers: Record<string, string>;
}

/** What came of one attempt. */
export type Outcome = { answer: Answer } | { failure: ErrorKind; cause: unknown };

/** Hears once what came of an attempt. A callback, not a promise: the path of each call is short enough to feel one. */
export type Over = (outcome: Outcome) => void;

/**
 * One attempt, as `begin` starts it and says how to break it off. The time limit and the stop end it whatever becomes of it: a page may have
 * wrapped `fetch` in something that forgets the signal.
 */
export function attempt(
  timeout: number,
  stop: Stop,
  over: Over,
  begin: (settle: (answer: Answer) => void, fail: (cause: unknown) => void) => () => void,
): void {
  let breakOff: (() => void) | undefined;
  let pending = true;
  const finish = (outcome: Outcome) => {
    if (!pending) return;
    pending = false;
    forget(late);
    stop.hook = undefined;
    over(outcome);
  };
  const end = (failure: ErrorKind) => {
    finish({ failure, cause: undefined });
    breakOff?.();
  };
  const late = () => end('timeout');
  const fail = (cause: unknown) =>
    finish({ failure: globalThis.navigator?.onLine === false ? 'offline' : 'network', cause });
  try {
    breakOff = begin((answer) => finish({ answer }), fail);
    // While the request is on its way: before it, this would be time that the call takes.
    expireIn(timeout, late);
    stop.hook = () => end('aborted');
  } catch (cause) {
    fail(cause);
  }
}

/**
 * Sends by fetch. Redirects are not followed: a redirect to a login page, followed, would come back as a 200 with HTML or, from another
 * origin, as "Failed to fetch".
 */
export function transmit(
  { url, method, headers, body }: Outgoing,
  timeout: number,
  stop: Stop,
  over: Over,
): void {
  attempt(timeout, stop, over, (settle, fail) => {
    const controller = new AbortController();
    fetch(url, {
      method,
      headers,
      body: body ?? null,
      credentials: 'same-origin',
      redirect: 'manual',
      signal: controller.signal,
    })
      .then((response) => {
        if (response.type === 'opaqueredirect') return settle(redirected());
        const header = (name: string) => response.headers.get(name);
        // While the body comes, its head is read.
        const text = response.text();
        const answer = readHead(response.status, header);
        return text.then((whole) => settle(readBody(answer, header, whole)));
      })
      .catch(fail);
    return () => controller.abort();
  });
}

/** The same for those who would rather wait. */
export function send(outgoing: Outgoing, timeout: number, stop: Stop): Promise<Outcome> {
  return new Promise((resolve) => transmit(outgoing, timeout, stop, resolve));
}
