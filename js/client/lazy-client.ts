import type { Groups } from '../generated/operations.ts';
import { copyOf } from '../request/arguments.ts';
import { argumentError } from '../request/readable.ts';
import { guarded } from '../runtime/guarded.ts';
import type { Axero, AxeroBase } from './client.ts';
import type { AxeroError } from './errors.ts';
import { type EachOptions, tellAll, type Watched, type WatchState } from './many-calls/watch.ts';
import type { WholeList } from './types.ts';

/** The client of the page without `connect()`: the first call connects. */
export type LazyAxero = Groups &
  Pick<AxeroBase, 'bulk' | 'can' | 'diagnose' | 'optimistic' | 'request' | 'watch'>;

/** Members that have a value at once, and so need a client that is connected. */
const NEED_CLIENT = [
  'page',
  'session',
  'version',
  'requests',
  'ready',
  'on',
  'widget',
  'addEventListener',
  'removeEventListener',
];

type Follow = (client: Axero) => unknown;

/** Makes a client whose methods connect before they call. */
export function lazyClient(connect: () => Promise<Axero>): LazyAxero {
  const member = (path: string[]): unknown =>
    new Proxy(() => {}, {
      get(_, name) {
        // A promise, a serializer or an inspector may ask for more than a group or a method.
        if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
        if (path.length === 0 && NEED_CLIENT.includes(name))
          throw argumentError(
            name,
            `axero.${name} needs a client that is connected: const axero = await connect().`,
          );
        return member([...path, name]);
      },
      apply(_, __, given: unknown[]) {
        const args = given.map(copyOf);
        const follow: Follow = (client) => {
          // Not `reduce`, in whose place old versions of Prototype put a function of their own.
          let target: unknown = client;
          for (const name of path.slice(0, -1)) target = target && Reflect.get(Object(target), name);
          const method = target && Reflect.get(Object(target), path[path.length - 1] as string);
          if (typeof method !== 'function')
            throw argumentError(path.join('.'), 'There is no operation of this name.');
          return method.apply(target, args);
        };
        const last = path[path.length - 1];
        // A callback in the second place is the form of `watch` that returns what stops it.
        if (last === 'watch') {
          const isEach = path.length === 1 && typeof args[1] === 'function';
          const { onError } = Object(isEach && args[2]) as EachOptions;
          const followed = follow as (client: Axero) => Watched<unknown> | (() => void);
          const watched = watchLater(connect, followed, onError);
          return isEach ? watched.stop : watched;
        }
        if (path.length > 2 && (last === 'all' || last === 'pages')) return listLater(connect, follow);
        return connect().then(follow);
      },
    });
  return member([]) as LazyAxero;
}

function listLater(connect: () => Promise<Axero>, follow: Follow): WholeList<unknown> {
  let list: WholeList<unknown> | undefined;
  return {
    get stoppedEarly() {
      return list?.stoppedEarly ?? false;
    },
    async *[Symbol.asyncIterator]() {
      list = follow(await connect()) as WholeList<unknown>;
      yield* list;
    },
  };
}

function watchLater(
  connect: () => Promise<Axero>,
  follow: (client: Axero) => Watched<unknown> | (() => void),
  onError: EachOptions['onError'],
): Watched<unknown> {
  const listeners = new Set<(state: WatchState<unknown>) => void>();
  let state: WatchState<unknown> = { data: undefined, error: undefined, loading: true, at: undefined };
  let watched: Watched<unknown> | undefined;
  let stopInner: (() => void) | undefined;
  let isStopped = false;
  const tell = (next: WatchState<unknown>) => {
    state = next;
    tellAll(listeners, state);
  };
  const begin = (client: Axero) => {
    if (isStopped) return;
    const made = follow(client);
    if (typeof made === 'function') {
      stopInner = made;
      return;
    }
    watched = made;
    stopInner = made.stop;
    made.subscribe(tell);
    tell(made.state);
  };
  let started: Promise<void> | undefined;
  const start = () => {
    started ??= connect()
      .then(begin)
      .catch((error: AxeroError) => {
        started = undefined;
        if (isStopped) return;
        tell({ ...state, error, loading: false });
        guarded(() => onError?.(error));
      });
    return started;
  };
  void start();
  return {
    get state() {
      return watched?.state ?? state;
    },
    subscribe(listener) {
      if (!isStopped) listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh: () => start().then(() => watched?.refresh()),
    stop() {
      isStopped = true;
      state = { ...state, loading: false };
      listeners.clear();
      stopInner?.();
    },
  };
}
