import type { Axero, AxeroError, CallOptions, WatchOptions } from 'axero-widget-sdk';

/** What is known of a watched read. The same object until something changes. */
export interface WatchState<T> {
  readonly data?: T;
  readonly error?: AxeroError;
  readonly loading: boolean;
  /** When `data` was read, in milliseconds. */
  readonly at?: number;
}

/** A read that is kept up to date. */
export interface Watched<T> {
  readonly state: WatchState<T>;
  subscribe(listener: () => void): () => void;
  refresh(): Promise<void>;
  stop(): void;
}

/** A read: the options must be passed on. */
export type Query<T> = (options: CallOptions) => Promise<T>;

/** Watches a read and keeps its last result and failure. A slow answer never replaces that of a later request. */
export function watchQuery<T>(
  axero: Axero,
  query: Query<T>,
  options: { every?: number | undefined; signal?: AbortSignal | undefined } = {},
): Watched<T> {
  const listeners = new Set<() => void>();
  let state: WatchState<T> = { loading: true };
  let asked = 0;
  let answered = 0;
  let inFlight = 0;
  let isStopped = false;

  const publish = (next: WatchState<T>) => {
    if (isStopped) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const read = async (callOptions: CallOptions): Promise<T> => {
    const isFromCacheOnly = callOptions.cache === 'only-if-cached';
    const order = ++asked;
    if (!isFromCacheOnly) {
      inFlight += 1;
      if (!state.loading) publish({ ...state, loading: true });
    }
    try {
      const data = await query(callOptions);
      if (!isFromCacheOnly) inFlight -= 1;
      if (order > answered) {
        answered = order;
        const isSame = state.data !== undefined && JSON.stringify(state.data) === JSON.stringify(data);
        publish({ data: isSame ? (state.data as T) : data, loading: inFlight > 0, at: Date.now() });
      }
      return data;
    } catch (error) {
      if (!isFromCacheOnly) inFlight -= 1;
      if (!isFromCacheOnly && order > answered)
        publish({ ...state, error: error as AxeroError, loading: inFlight > 0 });
      throw error;
    }
  };

  const watchOptions: WatchOptions = { onError: () => {} };
  if (options.every !== undefined) watchOptions.every = options.every;
  if (options.signal) watchOptions.signal = options.signal;
  const stopWatch = axero.watch(read, () => {}, watchOptions);

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async refresh() {
      await read({ cache: 'reload', ...(options.signal ? { signal: options.signal } : {}) }).catch(() => {});
    },
    stop() {
      isStopped = true;
      listeners.clear();
      stopWatch();
    },
  };
}
