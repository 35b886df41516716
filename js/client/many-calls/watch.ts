import type { CacheKey } from '../../cache/response-cache.ts';
import { isMadeStaleBy, type Write } from '../../cache/stale.ts';
import { tagOf } from '../../request/json.ts';
import { durationOf } from '../../request/limits.ts';
import { NO_OPTIONS, signalOf } from '../../request/options.ts';
import { argumentError, thrownBy } from '../../request/readable.ts';
import { LONGEST_TIMER_MS, type Timer } from '../../runtime/environment.ts';
import { guarded } from '../../runtime/guarded.ts';
import type { PageRuntime } from '../../runtime/runtime.ts';
import { type AxeroError, isAxeroError } from '../errors.ts';
import type { CallOptions } from '../types.ts';

/** A read to watch: `(options) => axero.notifications.listUnread({ PageLength: 5 }, options)`. The options must be passed on. */
export type Query<T> = (options: CallOptions) => Promise<T>;

/** A write of this page or of another tab. */
export interface WriteInfo {
  /** Its operation (`events.rsvp.setMine`), or method and path of a free request. */
  readonly operation: string;
  /** Its path below the virtual directory without the query, like `/api/events/5/rsvp/me/status`. */
  readonly path: string;
}

/** The options of a watch. */
export interface WatchOptions {
  /** Milliseconds between two reads while the page is looked at, at least 5 000. Default: none, only writes cause another read. */
  every?: number | undefined;
  /** The oldest cached response that serves the first read, in milliseconds. Default: as for a call. */
  maxAge?: number | undefined;
  /** Stops the watch when it is aborted. */
  signal?: AbortSignal | undefined;
  /** Stops the watch once this element has left the page. */
  while?: Element | undefined;
  /** Returns true for a write after which the watch has to read again, besides those that the SDK knows of. */
  refreshOn?: ((write: WriteInfo) => boolean) | undefined;
}

/** The names of the options of a watch. @internal */
export const WATCH_OPTIONS = ['every', 'maxAge', 'signal', 'while', 'refreshOn'];

/** The newest result of a watch, and its newest failure. */
export interface WatchState<T> {
  /** The newest result. It stays after a failure; of another user nothing is left. */
  readonly data: T | undefined;
  /** The failure of the newest read. */
  readonly error: AxeroError | undefined;
  /** True while a read is under way. */
  readonly loading: boolean;
  /** When the site gave `data`, in milliseconds since 1970. */
  readonly at: number | undefined;
}

/** A read that is repeated whenever its result may have changed. */
export interface Watched<T> {
  /** The newest result and failure. The same object until something changes. */
  readonly state: WatchState<T>;
  /** Calls a listener with each new state. Returns what ends that. */
  subscribe(listener: (state: WatchState<T>) => void): () => void;
  /** Asks the site again. Resolves when the read has ended, also when it failed. */
  refresh(): Promise<void>;
  /** Ends the watch: no further read, no further call of a listener. */
  stop(): void;
}

/** The options of a watch with a callback. */
export interface EachOptions extends WatchOptions {
  /** Called when a read failed; the watch goes on, with longer pauses. */
  onError?: (error: AxeroError) => void;
}

const SHORTEST_MS = 5_000;
const LONGEST_MS = 300_000;

/** After these failures nothing but a sign-in or another call helps. */
const FINAL: readonly (string | undefined)[] = [
  'session-expired',
  'bad-argument',
  'credential-refused',
  'internal',
];

/** Returns a result as text, to compare it with the next; undefined where it has none. */
function printOf(data: unknown): string | undefined {
  try {
    return JSON.stringify(data);
  } catch {
    return undefined;
  }
}

/** Returns whether the text of a result says all of it: JSON leaves out what is in a `Map`, for example. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return /^(Object|Array|Date)$/.test(tagOf(value)) && Object.values(value).every(isPlain);
}

/** Calls the listeners of a watch. One may end another, or all. @internal */
export function tellAll<T>(listeners: ReadonlySet<(state: T) => void>, state: T): void {
  for (const listener of [...listeners]) if (listeners.has(listener)) guarded(() => listener(state));
}

/** See `AxeroBase.watch`. @internal */
export function watch<T>(
  runtime: PageRuntime,
  query: Query<T>,
  options: WatchOptions = NO_OPTIONS,
): Watched<T> {
  if (typeof query !== 'function')
    throw argumentError(
      'watch',
      'watch(query) takes a function, like (options) => axero.users.me({}, options).',
    );
  const { activity, cache, environment, events, session } = runtime;
  const { maxAge, while: element, refreshOn } = options;
  const signal = signalOf(options.signal, 'watch');
  const every = options.every === undefined ? undefined : durationOf(options.every, 'every', 'watch');
  const pause = Math.max(SHORTEST_MS, every ?? 0);
  const controller = new AbortController();
  const listeners = new Set<(state: WatchState<T>) => void>();
  let state: WatchState<T> = { data: undefined, error: undefined, loading: true, at: undefined };
  /** The requests of the newest read that has ended, and those of the newest read up to now. */
  let reads: CacheKey[] = [];
  let reading: CacheKey[] = [];
  let timer: Timer | undefined;
  let shown: string | undefined;
  let failures = 0;
  let asked = 0;
  let answered = 0;
  /** When the newest answer in the result came. */
  let newest = 0;
  /** The newest read that has failed, and the number of reads under way. */
  let lastFailed = 0;
  let running = 0;
  /** The last read that began before a write which changed what it asks for. */
  let outdated = 0;
  /** The read whose result is shown; after a change of user the first one of the new user. */
  let delivered = 0;
  let hasWithheld = false;
  let { user } = session;
  let wasOnPage = false;

  const set = (change: Partial<WatchState<T>>) => {
    state = Object.freeze({ ...state, ...change });
    tellAll(listeners, state);
  };

  /** Returns whether the watch is over, which it is when its element has left the page. */
  const isOver = () => {
    if (element?.isConnected) wasOnPage = true;
    else if (wasOnPage) stop();
    return controller.signal.aborted;
  };

  // A watch that failed does not disturb a user who has dismissed the prompt.
  const priority = () => (failures > 0 ? 'background' : 'visible');

  /** Takes the result of a read that began at this time; its answers are of `at` to `last`. */
  const deliver = (order: number, data: T, began: number, at: number, last: number) => {
    // A slow response to an earlier read must not replace a newer one, and what was in the cache not what is newer.
    if (isOver() || (last < began ? last < newest : order < answered)) return;
    // Nor a response from before a write one from after it.
    if (order <= outdated && order < delivered) return;
    // A response to a read from before a write would take back what the page shows of it. Never two in a row: writes may come without end.
    hasWithheld = order <= outdated && order < asked && !hasWithheld;
    if (hasWithheld) return;
    if (at >= began) answered = order;
    newest = last;
    delivered = order;
    if (order > lastFailed) failures = 0;
    const print = printOf(data);
    const isSame = print !== undefined && print === shown && state.data !== undefined && isPlain(data);
    shown = print;
    // The failure of a newer read stays: it is what is to be tried again.
    const error = order > lastFailed ? undefined : state.error;
    set({ data: isSame ? state.data : data, error, loading: running > 0, at });
  };

  const plan = () => {
    environment.clearTimeout(timer);
    if (controller.signal.aborted || (every === undefined && failures === 0)) return;
    if (failures > 0 && FINAL.includes(state.error?.kind)) return;
    // Not before the site wants to be asked again, whatever number is drawn.
    const growing = Math.max(pause * 2 ** failures, (state.error?.retryAfter ?? 0) / 0.9);
    const wait = failures === 0 ? pause : Math.min(LONGEST_MS, growing);
    timer = environment.setTimeout(
      () => (activity.isWatched() ? void look({ priority: 'background', maxAge: pause / 2 }) : plan()),
      Math.min(wait * (0.9 + environment.random() * 0.2), LONGEST_TIMER_MS),
    );
  };

  const look = async (how: CallOptions) => {
    if (isOver()) return;
    asked += 1;
    const order = asked;
    const now: CacheKey[] = [];
    reading = now;
    const began = environment.date();
    let at: number | undefined;
    let last = 0;
    running += 1;
    if (!state.loading) set({ loading: true });
    try {
      const data = await query({
        ...how,
        signal: controller.signal,
        onAnswer: (info) => {
          at = Math.min(at ?? info.at, info.at);
          last = Math.max(last, info.at);
        },
        onRead: (key) => now.push(key),
      });
      if (order === asked) reads = now;
      running -= 1;
      const ended = environment.date();
      // A clock that was set back meanwhile makes no response an old one.
      deliver(order, data, ended < began ? 0 : began, at ?? ended, last || ended);
    } catch (error) {
      running -= 1;
      if (!isOver() && order === asked) {
        failures += 1;
        lastFailed = order;
        if (reads.length === 0) reads = now;
        set({ error: thrownBy('The query of a watch failed', 'watch', error), loading: running > 0 });
      }
    }
    if (isOver()) return;
    if (state.loading && running === 0) set({ loading: false });
    if (order === asked) plan();
  };

  const lookIfFailed = () => void (!isOver() && failures > 0 && look({ priority: 'background' }));

  const onStale = (write: Write | undefined) => {
    if (isOver()) return;
    if (user !== session.user) {
      // The result is that of another user, and so are those of the reads under way.
      user = session.user;
      delivered = asked + 1;
      shown = undefined;
      set({ data: undefined, error: undefined, loading: true, at: undefined });
    }
    // The stale response has left the cache; the other reads of the query need no request.
    if (!write || [...reads, ...reading].some((read) => isMadeStaleBy(read, write))) {
      outdated = asked;
      void look({ priority: priority() });
    } else
      guarded(() => {
        const { virtualDirectory } = runtime.page;
        const path = (write.url.split('?')[0] as string).slice(virtualDirectory.length);
        if (!refreshOn?.({ operation: write.operation, path })) return;
        outdated = asked;
        void look({ priority: priority(), cache: 'reload' });
      });
  };

  const listen = (type: string, listener: () => void) => {
    events.addEventListener(type, listener);
    return () => events.removeEventListener(type, listener);
  };
  const stop = () => {
    controller.abort();
    environment.clearTimeout(timer);
    for (const end of stopListening) end();
    // Not by a signal of its own: older browsers do not know that option.
    signal?.removeEventListener('abort', stop);
    if (state.loading) state = Object.freeze({ ...state, loading: false });
    listeners.clear();
  };
  signal?.addEventListener('abort', stop);
  const stopListening = [
    cache.onStale(onStale),
    listen('signedin', lookIfFailed),
    listen('ended', () => stop()),
    environment.listen('online', lookIfFailed),
    environment.listen('visibilitychange', () => environment.isVisible() && lookIfFailed()),
  ];

  let refreshing: Promise<void> | undefined;
  let refreshNext: Promise<void> | undefined;
  /** One read for all who ask at once, and one more for those who ask during it: the site may have changed since it began. */
  const refresh = (): Promise<void> => {
    if (refreshing) {
      refreshNext ??= refreshing.then(() => {
        refreshNext = undefined;
        return refresh();
      });
      return refreshNext;
    }
    refreshing = look({ priority: 'visible', cache: 'reload' }).finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };

  activity.start();
  if (signal?.aborted) stop();
  else void showCached().then((mayGoOn) => (mayGoOn ? look({ priority: 'visible', maxAge }) : undefined));

  /** Shows what is cached, however old. Resolves to false where a further read makes no sense. */
  async function showCached(): Promise<boolean> {
    let at: number | undefined;
    let isWhole = true;
    try {
      const data = await query({
        cache: 'only-if-cached',
        signal: controller.signal,
        onMissing: () => {
          isWhole = false;
        },
        onAnswer: (info) => {
          at = Math.min(at ?? info.at, info.at);
        },
      });
      // A query that catches failures must not show as nothing what is only not cached.
      if (!isWhole) return true;
      if (asked === 0 && !isOver()) {
        shown = printOf(data);
        set({ data, at: at ?? environment.date() });
      }
      return true;
    } catch (error) {
      const isRefused = isAxeroError(error, 'bad-argument');
      if (isRefused) set({ error, loading: false });
      return !isRefused;
    }
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      if (!controller.signal.aborted) listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh,
    stop,
  };
}

/** Watches for a callback. Returns what stops the watch. @internal */
export function watchEach<T>(
  runtime: PageRuntime,
  query: Query<T>,
  callback: (result: T) => void,
  options: EachOptions = NO_OPTIONS,
): () => void {
  const { onError } = options;
  const watched = watch(runtime, query, options);
  let seen = watched.state;
  watched.subscribe((state) => {
    const { data, error } = seen;
    seen = state;
    if (state.error && state.error !== error) onError?.(state.error);
    if (state.at !== undefined && state.data !== data) callback(state.data as T);
  });
  return watched.stop;
}
