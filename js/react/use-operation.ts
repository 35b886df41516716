import { type DependencyList, useMemo, useSyncExternalStore } from 'react';
import type { WatchOptions, WatchState } from '../client/many-calls/watch.ts';
import { LOADING, type OperationQuery, OperationStore } from './store.ts';

/** The state of a read, with a function that asks the site again. */
export interface OperationState<T> extends WatchState<T> {
  /** Asks the site again; for a "Try again" button. Resolves when the read has ended, also when it failed. */
  readonly refresh: () => Promise<void>;
}

const onServer = () => LOADING;

/**
 * Reads from the site and keeps the result up to date: after writes of this page or another tab, and as `options` say. `deps` are the values
 * that the query uses, as for `useMemo`; another value starts another watch. On a server it is loading.
 *
 * ```tsx
 * const { data, error, loading, refresh } = useOperation(
 *   (axero, options) => axero.users.list({ UserName: text }, options),
 *   [text],
 * );
 * ```
 */
export function useOperation<T>(
  query: OperationQuery<T>,
  deps: DependencyList,
  options?: WatchOptions,
): OperationState<T> {
  const every = options?.every;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what the query depends on
  const store = useMemo(() => new OperationStore(query, options), [...deps, every]);
  const state = useSyncExternalStore(store.subscribe, store.state, onServer);
  return useMemo(() => ({ ...state, refresh: store.refresh }), [state, store]);
}
