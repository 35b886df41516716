import type { DiagnoseOptions } from '../diagnose/diagnose.ts';
import { diagnose } from '../diagnose/load.ts';
import type { Diagnosis } from '../diagnose/types.ts';
import type { Groups } from '../generated/operations.ts';
import { callFree } from '../request/call.ts';
import { objectOf, priorityOf } from '../request/options.ts';
import { argumentError, readable, readableLater } from '../request/readable.ts';
import type { PageFacts } from '../runtime/page-facts.ts';
import type { PageRuntime } from '../runtime/runtime.ts';
import type { Session, SessionEvents } from '../session/types.ts';
import type { HookEvents } from './hooks.ts';
import { type BulkOptions, type BulkResult, runBulk } from './many-calls/bulk.ts';
import { type Permission, Permissions, type PermissionTarget } from './many-calls/permissions.ts';
import {
  type EachOptions,
  type Query,
  WATCH_OPTIONS,
  type Watched,
  type WatchOptions,
  watch,
  watchEach,
} from './many-calls/watch.ts';
import { addGroups } from './methods.ts';
import { suggesting } from './suggestions.ts';
import type { CallOptions, Priority } from './types.ts';
import { VERSION } from './version.ts';
import type { RequestStats, Widget } from './widgets.ts';

/** Query and body of a free request. */
export interface RequestOptions extends CallOptions {
  query?: Record<string, unknown> | ReadonlyMap<string, unknown> | URLSearchParams;
  /** An object or a bare value (sent as JSON), a `FormData`, or a `Blob` or bytes (sent as they are). */
  body?: unknown;
}

/** The client of a page, without its groups of methods. */
export interface AxeroBase {
  /** The page around the widget. */
  readonly page: PageFacts;
  /**
   * The page's session. Events of the client: `sessionexpired` (cancelable: then no prompt opens), `signedin`, `userchanged` (cancelable: then
   * the page is not reloaded; the cache of the former user is cleared in any case).
   */
  readonly session: Session;
  /** The version of the package that serves this page. */
  readonly version: string;
  /** Resolves at once: `connect()` has already waited for the engine. */
  ready(): Promise<void>;
  /**
   * Calls a path that has no method of its own, under the same rules: `axero.request('GET', 'users/me')`. A path without a leading slash is
   * below `api/`. Resolves to the data of the response without its envelope.
   */
  request(method: string, path: string, options?: RequestOptions): Promise<unknown>;
  /** Returns the same client under a widget's name: the queue is fair between widgets, and `requests` counts by name. */
  widget(name: string, options?: { priority?: Priority }): Axero;
  /** Returns how the calls of each widget of the page were served. */
  requests(): Record<string, Readonly<RequestStats>>;
  /** Runs a job over many items at the pace of the platform's house rules: two at a time, 200 ms apart, each item with its own result. */
  bulk<I, R>(
    items: Iterable<I>,
    work: (item: I, axero: Axero) => Promise<R>,
    options?: BulkOptions,
  ): Promise<BulkResult<I, R>[]>;
  /**
   * Keeps the result of one or more reads up to date: first what is cached, then the response of the site, then again after each write that
   * may have changed it, in this or another tab, and, with `every`, while the page is looked at. A read that failed is repeated, with growing
   * pauses and as soon as the browser is online, the user signs in or the page is looked at again.
   */
  watch<T>(query: Query<T>, options?: WatchOptions): Watched<T>;
  /** The same for a page that only draws: calls `callback` with each result that differs. Returns what stops the watch. */
  watch<T>(query: Query<T>, callback: (result: T) => void, options?: EachOptions): () => void;
  /** Resolves to whether the signed-in user has a permission. The permissions that are asked for at once are one request for each target. */
  can(permission: Permission, target?: PermissionTarget): Promise<boolean>;
  /**
   * Shows a write before the site has confirmed it: `apply` changes what is shown and returns what undoes that, which is called if the write
   * fails. Resolves and rejects as the write does.
   */
  optimistic<T>(apply: () => () => void, write: () => Promise<T>): Promise<T>;
  /**
   * Calls a listener with each request that leaves the page, each response (also one from the cache) or each failed call of all widgets. It
   * can change nothing. Returns what ends that.
   */
  on<K extends keyof HookEvents>(type: K, listener: (event: HookEvents[K]) => void): () => void;
  /**
   * Looks at the page, the copies of the package on it and the site, and says what is wrong and who can act. Needs `diagnose.js` of the package
   * beside the running script; `axero-widget-sdk/diagnose` has the same function for bundles.
   */
  diagnose(options?: DiagnoseOptions): Promise<Diagnosis>;
  /** Adds a listener to an event of the session; `session.on` does the same and returns what ends it. */
  addEventListener<K extends keyof SessionEvents>(
    type: K,
    listener: (event: SessionEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof SessionEvents>(
    type: K,
    listener: (event: SessionEvents[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** The client of a page: one for all its widgets. */
export type Axero = AxeroBase & Groups;

/** Makes the client of a page for the widget of this name. @internal */
export function makeClient(runtime: PageRuntime, name = 'page', priority?: Priority): Axero {
  return clientOf(runtime.widgets.named(name, priority));
}

function clientOf(widget: Widget): Axero {
  const { runtime, name } = widget;
  const { events } = runtime;
  const permissions = new Permissions(() => client);
  const base: AxeroBase = {
    page: runtime.page,
    session: runtime.session.session,
    version: VERSION,
    ready: () => Promise.resolve(),
    request: (method, path, options) => callFree(widget, method, path, options),
    widget(other, options) {
      const priority = objectOf(options, 'widget', ['priority'])?.priority;
      return makeClient(runtime, String(other), priorityOf(priority, 'widget'));
    },
    requests: () => runtime.widgets.stats(),
    bulk: (items, work, options) =>
      readableLater('bulk', () =>
        runBulk(
          (resume) => clientOf({ ...runtime.widgets.named(name, 'bulk'), resume }),
          runtime,
          items,
          work,
          objectOf(options, 'bulk', ['onProgress', 'signal']),
        ),
      ),
    watch: ((query, callback, options) =>
      readable('watch', () =>
        typeof callback === 'function'
          ? watchEach(runtime, query, callback, objectOf(options, 'watch', [...WATCH_OPTIONS, 'onError']))
          : watch(runtime, query, objectOf(callback, 'watch', WATCH_OPTIONS)),
      )) as AxeroBase['watch'],
    can: (permission, target) =>
      readableLater('can', () => permissions.can(permission, objectOf(target, 'can'))),
    async optimistic(apply, write) {
      const undo = readable('optimistic', apply);
      if (typeof undo !== 'function')
        throw argumentError('optimistic', 'The first function must return one that undoes what it did.');
      try {
        return await write();
      } catch (error) {
        try {
          undo();
        } catch (cause) {
          // The failure of the write is what the caller asked for.
          console.error(cause);
        }
        throw error;
      }
    },
    on: (type, listener) => runtime.hooks.on(type, listener),
    diagnose,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  addGroups(base, widget);
  const client: Axero = suggesting(Object.freeze(base) as Axero, 'axero');
  return client;
}
