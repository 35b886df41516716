import type { AxeroError } from '../client/errors.ts';
import type { CallOptions } from '../client/types.ts';
import { codeOf, errorOf } from '../engine/error-codes.ts';
import { LONGEST_TIMER_MS } from '../runtime/environment.ts';
import { argumentError } from './readable.ts';

/** Checks a duration from outside, in milliseconds, and caps it. */
export function durationOf(value: unknown, name: string, operation: string): number {
  if (typeof value !== 'number' || !(value > 0))
    throw argumentError(operation, `${name} must be a number of milliseconds above 0.`);
  return Math.min(value, LONGEST_TIMER_MS);
}

/** Returns the error of a call whose signal was aborted: `AbortSignal.timeout()` means a time limit. */
export function abortedBy(signal: AbortSignal, operation: string): AxeroError {
  const cause: unknown = signal.reason;
  const kind = (cause as { name?: unknown } | undefined)?.name === 'TimeoutError' ? 'timeout' : 'aborted';
  return errorOf(codeOf(kind), { operation, cause });
}

/** Returns the error of a call that took longer than its caller allowed. */
export function tooLate(operation: string): AxeroError {
  return errorOf(codeOf('timeout'), { operation });
}

/**
 * Ends a wait for its caller when the signal is aborted or the time is over. `give up` is called once, with the error; the returned function
 * ends the watching.
 */
export function watchLimits(
  { signal, timeout }: CallOptions,
  operation: string,
  timer: { schedule(ms: number, expire: () => void): void; clear(expire: () => void): void },
  giveUp: (error: AxeroError) => void,
): () => void {
  const abort = () => giveUp(abortedBy(signal as AbortSignal, operation));
  const expire = () => giveUp(tooLate(operation));
  signal?.addEventListener('abort', abort, { once: true });
  // A hook may have aborted it while the request left; not at once, because the caller does not have the returned function yet.
  if (signal?.aborted) void Promise.resolve().then(abort);
  if (timeout !== undefined) timer.schedule(durationOf(timeout, 'timeout', operation), expire);
  return () => {
    signal?.removeEventListener('abort', abort);
    if (timeout !== undefined) timer.clear(expire);
  };
}
