import { type Answer, readAnswer, redirected } from './answer.ts';
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

/**
 * One attempt, as `begin` starts it and says how to break it off. The time limit and the stop end it whatever becomes of it: a page may have
 * wrapped `fetch` in something that forgets the signal.
 */
export function attempt(
  timeout: number,
  stop: Stop,
  begin: (settle: (answer: Answer) => void, fail: (cause: unknown) => void) => () => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let breakOff: (() => void) | undefined;
    let over = false;
    const finish = (outcome: Outcome) => {
      if (over) return;
      over = true;
      forget(late);
      stop.hook = undefined;
      resolve(outcome);
    };
    const end = (failure: ErrorKind) => {
      finish({ failure, cause: undefined });
      breakOff?.();
    };
    const late = () => end('timeout');
    const fail = (cause: unknown) =>
      finish({ failure: globalThis.navigator?.onLine === false ? 'offline' : 'network', cause });
    expireIn(timeout, late);
    stop.hook = () => end('aborted');
    try {
      breakOff = begin((answer) => finish({ answer }), fail);
    } catch (cause) {
      fail(cause);
    }
  });
}

/**
 * Sends by fetch. Redirects are not followed: a redirect to a login page, followed, would come back as a 200 with HTML or, from another
 * origin, as "Failed to fetch".
 */
export function send(outgoing: Outgoing, timeout: number, stop: Stop): Promise<Outcome> {
  return attempt(timeout, stop, (settle, fail) => {
    const controller = new AbortController();
    fetchAnswer(outgoing, controller.signal).then(settle, fail);
    return () => controller.abort();
  });
}

async function fetchAnswer({ url, method, headers, body }: Outgoing, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers,
    body: body ?? null,
    credentials: 'same-origin',
    redirect: 'manual',
    signal,
  });
  if (response.type === 'opaqueredirect') return redirected();
  return readAnswer(response.status, (name) => response.headers.get(name), await response.text());
}
