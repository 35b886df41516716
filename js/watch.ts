import { onStale } from './reads.ts';
import type { CacheMode, CallOptions, Priority } from './types.ts';

/** A read to watch: `(options) => axero.notifications.unread({ PageLength: 5 }, options)`. The options must be passed on. */
export type Query<T> = (options: CallOptions) => Promise<T>;

/** How a read is watched. */
export interface WatchOptions {
  /** Milliseconds between two looks while the page is looked at; without it only writes make it look again. At least 5,000. */
  every?: number;
  /** Is told of a failed look; looking goes on, more slowly. */
  onError?: (error: unknown) => void;
  /** Ends the watch. */
  signal?: AbortSignal;
}

const SHORTEST = 5_000;
const LONGEST = 300_000;

/** A person who has not touched the page for so long has walked away: polling for them would keep their session alive for ever. */
const IDLE = 300_000;

let lastTouch = 0;

function touched(): void {
  lastTouch = performance.now();
}

function listenForTouches(): void {
  if (lastTouch > 0) return;
  touched();
  for (const name of ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focus']) {
    addEventListener(name, touched, { passive: true, capture: true });
  }
}

const isWatched = () => document.visibilityState === 'visible' && performance.now() - lastTouch < IDLE;

/** See `AxeroBase.watch`. */
export function watch<T>(
  query: Query<T>,
  callback: (answer: T) => void,
  options: WatchOptions = {},
): () => void {
  const { every, onError, signal } = options;
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: string | undefined;
  let failures = 0;
  let asked = 0;
  let answered = 0;

  const deliver = (order: number, answer: T) => {
    // A slow answer to an earlier look must not replace a newer one.
    if (controller.signal.aborted || order < answered) return;
    answered = order;
    const print = JSON.stringify(answer);
    if (print === shown) return;
    shown = print;
    callback(answer);
  };

  const plan = () => {
    clearTimeout(timer);
    if (every === undefined || controller.signal.aborted) return;
    const wait = Math.min(LONGEST, Math.max(SHORTEST, every) * 2 ** failures);
    timer = setTimeout(
      () => (isWatched() ? void look('background', 'reload') : plan()),
      wait * (0.9 + Math.random() * 0.2),
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
      onError?.(error);
    }
    plan();
  };

  const stop = () => {
    controller.abort();
    clearTimeout(timer);
    forget();
  };

  listenForTouches();
  // Whether this read is among what became stale, the cache knows: if it still has it, no request is made.
  const forget = onStale(() => void look('visible', 'default'));
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
