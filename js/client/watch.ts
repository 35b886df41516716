import { durationOf } from '../request/limits.ts';
import type { Timer } from '../runtime/environment.ts';
import type { PageRuntime } from '../runtime/runtime.ts';
import type { CacheMode, CallOptions, Priority } from './types.ts';

/** A read to watch: `(options) => axero.notifications.unread({ PageLength: 5 }, options)`. The options must be passed on. */
export type Query<T> = (options: CallOptions) => Promise<T>;

/** The options of a watch. */
export interface WatchOptions {
  /** Milliseconds between two reads while the page is looked at, at least 5 000. Default: none, only writes cause another read. */
  every?: number;
  /** Called when a read failed; the watch goes on, with longer pauses. */
  onError?: (error: unknown) => void;
  /** Stops the watch when it is aborted. */
  signal?: AbortSignal;
}

const SHORTEST = 5_000;
const LONGEST = 300_000;

/** Runs a caller's function: an exception in it is no failure of the read, and must not end the watch. */
function guarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    console.error(error);
  }
}

/** See `AxeroBase.watch`. @internal */
export function watch<T>(
  { activity, cache, environment }: PageRuntime,
  query: Query<T>,
  callback: (answer: T) => void,
  options: WatchOptions = {},
): () => void {
  const { onError, signal } = options;
  const every = options.every === undefined ? undefined : durationOf(options.every, 'every', 'watch');
  const controller = new AbortController();
  let timer: Timer | undefined;
  let shown: string | undefined;
  let failures = 0;
  let asked = 0;
  let answered = 0;

  const deliver = (order: number, answer: T) => {
    // A slow response to an earlier read must not replace a newer one.
    if (controller.signal.aborted || order < answered) return;
    answered = order;
    const print = JSON.stringify(answer);
    if (print === shown) return;
    shown = print;
    guarded(() => callback(answer));
  };

  const plan = () => {
    environment.clearTimeout(timer);
    if (every === undefined || controller.signal.aborted) return;
    const wait = Math.min(LONGEST, Math.max(SHORTEST, every) * 2 ** failures);
    timer = environment.setTimeout(
      () => (activity.isWatched() ? void look('background', 'reload') : plan()),
      wait * (0.9 + environment.random() * 0.2),
    );
  };

  const look = async (priority: Priority, cache: CacheMode) => {
    const order = ++asked;
    try {
      deliver(order, await query({ cache, priority, signal: controller.signal }));
      failures = 0;
    } catch (error) {
      if (controller.signal.aborted) return;
      failures += 1;
      guarded(() => onError?.(error));
    }
    plan();
  };

  const stop = () => {
    controller.abort();
    environment.clearTimeout(timer);
    stopListening();
  };

  activity.start();
  // If the cache still holds this read, it is not among what became stale, and no request is made.
  const stopStale = cache.onStale(() => void look('visible', 'default'));
  const stopOnline = environment.listen('online', () => failures > 0 && void look('background', 'reload'));
  const stopListening = () => {
    stopStale();
    stopOnline();
  };
  if (signal?.aborted) stop();
  else {
    signal?.addEventListener('abort', stop, { signal: controller.signal });
    query({ cache: 'only-if-cached', signal: controller.signal }).then(
      (answer) => deliver(0, answer),
      () => undefined,
    );
    void look('visible', 'reload');
  }
  return stop;
}
