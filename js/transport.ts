import { type Answer, readResponse } from './answer.ts';
import type { ErrorKind } from './errors.ts';

/** A request as the core planned it, with the body in the shape that the network takes. */
export interface Outgoing {
  method: string;
  url: string;
  body: BodyInit | undefined;
  headers: Record<string, string>;
}

/** What came of one attempt. */
export type Outcome = { answer: Answer } | { failure: ErrorKind; cause: unknown };

/** An attempt's time limit joined with the caller's own signal: neither replaces the other. */
export interface Limit {
  signal: AbortSignal;
  /** Rejects when the time is over or the caller gives up. */
  ended: Promise<never>;
  timedOut: () => boolean;
  release: () => void;
}

export function limit(timeout: number, caller: AbortSignal | undefined): Limit {
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  // Where nobody races it, its rejection is nobody's business.
  ended.catch(() => undefined);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout);
  const forward = () => controller.abort();
  if (caller?.aborted) forward();
  else caller?.addEventListener('abort', forward, { once: true });
  return {
    signal: controller.signal,
    ended,
    timedOut: () => late,
    release: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', forward);
    },
  };
}

/** Tells apart why there was no answer. */
export function failureKind(limited: Limit): ErrorKind {
  if (limited.timedOut()) return 'timeout';
  if (limited.signal.aborted) return 'aborted';
  return globalThis.navigator?.onLine === false ? 'offline' : 'network';
}

/**
 * Sends by fetch. Redirects are not followed: a redirect to a login page, followed, would come back as a 200 with HTML or, from another
 * origin, as "Failed to fetch".
 */
export async function send(
  outgoing: Outgoing,
  timeout: number,
  caller: AbortSignal | undefined,
): Promise<Outcome> {
  const limited = limit(timeout, caller);
  try {
    const answer = fetch(outgoing.url, {
      method: outgoing.method,
      headers: outgoing.headers,
      body: outgoing.body ?? null,
      credentials: 'same-origin',
      redirect: 'manual',
      signal: limited.signal,
    }).then(readResponse);
    // A page may have wrapped fetch in something that forgets the signal: the limit holds all the same.
    return { answer: await Promise.race([answer, limited.ended]) };
  } catch (cause) {
    return { failure: failureKind(limited), cause };
  } finally {
    limited.release();
  }
}
