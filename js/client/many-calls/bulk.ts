import { IDENTITY_SAME } from '../../generated/protocol.ts';
import { watchLimits } from '../../request/limits.ts';
import { NO_OPTIONS, signalOf } from '../../request/options.ts';
import { argumentError } from '../../request/readable.ts';
import { guarded } from '../../runtime/guarded.ts';
import type { PageRuntime } from '../../runtime/runtime.ts';
import { CancelToken } from '../../transport/cancel-token.ts';
import type { Axero } from '../client.ts';
import { isAxeroError } from '../errors.ts';
import type { CallOptions } from '../types.ts';
import type { Resume } from '../widgets.ts';

/** The result of one item of a bulk job. */
export type BulkResult<I, R> =
  | { item: I; value: R; error?: undefined }
  | { item: I; value?: undefined; error: object };

/** The progress of a bulk job. */
export interface BulkProgress {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

export interface BulkOptions {
  /** Called after each item. */
  onProgress?: (progress: BulkProgress) => void;
  /** Stops the job when it is aborted: items that have not begun are left out. */
  signal?: AbortSignal;
}

/**
 * Makes a call; if the session ends, waits for the sign-in and makes it once more: nothing was done for a dead session. Only the call, not the
 * work of its item, whose earlier writes are done. The job is that of the user who began it.
 */
async function whileSignedIn<T>(
  { session, transport }: PageRuntime,
  writer: number,
  signal: AbortSignal | undefined,
  call: () => Promise<T>,
  limits: () => CallOptions,
): Promise<T> {
  session.mustWriteAs(writer, 'bulk');
  try {
    return await call();
  } catch (error) {
    // A request that broke off may have been carried out before the session ended.
    const wasRefused = isAxeroError(error, 'session-expired') && error.outcome !== 'unknown';
    if (!wasRefused || signal?.aborted) throw error;
    if (session.isPaused) {
      const token = new CancelToken();
      const abort = () => token.cancel();
      // The site has answered that it did nothing, also where the call gives up the wait.
      const unwatch = watchLimits(limits(), String(error.operation), transport.timer, (late) =>
        token.cancel(Object.assign(late, { outcome: error.outcome })),
      );
      signal?.addEventListener('abort', abort);
      const identity = await session.afterSignIn(token, true);
      signal?.removeEventListener('abort', abort);
      unwatch();
      if (identity !== IDENTITY_SAME) throw token.error ?? error;
    } else if (!session.isSignedIn) throw error;
    // Else the answer of the dead session came after the sign-in.
    session.mustWriteAs(writer, 'bulk');
    return call();
  }
}

/** Runs `work` over all items, two at a time. A failed item does not stop the job: each has its own result, in the order of the items. @internal */
export async function runBulk<I, R>(
  clientWith: (resume: Resume) => Axero,
  runtime: PageRuntime,
  items: Iterable<I>,
  work: (item: I, axero: Axero) => Promise<R>,
  { onProgress, signal }: BulkOptions = NO_OPTIONS,
): Promise<BulkResult<I, R>[]> {
  if (typeof work !== 'function' || typeof items?.[Symbol.iterator] !== 'function')
    throw argumentError('bulk', 'bulk(items, work) takes a list and a function.');
  signalOf(signal, 'bulk');
  const { session } = runtime;
  const { writer } = session;
  const client = clientWith((call, limits) => whileSignedIn(runtime, writer, signal, call, limits));
  const list: I[] = [];
  for (const item of items) list.push(item);
  const results: BulkResult<I, R>[] = [];
  // Both workers share it: each takes the next item that is left.
  let next = 0;
  let done = 0;
  let failed = 0;
  const worker = async () => {
    while (next < list.length && !signal?.aborted) {
      const at = next;
      const item = list[at] as I;
      next += 1;
      try {
        session.mustWriteAs(writer, 'bulk');
        results[at] = { item, value: await work(item, client) };
      } catch (error) {
        // A callback may throw anything, and nothing at all would look like a success.
        results[at] = { item, error: typeof error === 'object' && error ? error : new Error(String(error)) };
        failed += 1;
      }
      done += 1;
      guarded(() => onProgress?.({ done, failed, total: list.length }));
    }
  };
  await Promise.all([worker(), worker()]);
  return results.filter((result) => result !== undefined);
}
