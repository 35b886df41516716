import * as wasm from 'axero-wasm';
import { type BulkOptions, type BulkResult, runBulk } from './bulk.ts';
import { callFree, callOperation } from './call.ts';
import type { Groups } from './generated/operations.ts';
import { codeOf, errorOf } from './kinds.ts';
import type { PageFacts } from './page.ts';
import { pagedMethod } from './paging.ts';
import { type Session, session } from './session.ts';
import type { CallOptions, Priority } from './types.ts';
import { type Query, type WatchOptions, watch } from './watch.ts';
import { type Ledger, ledgers, type Widget, widgetNamed } from './widget.ts';

/** Query and body of a free request. */
export interface RequestOptions extends CallOptions {
  query?: Record<string, unknown>;
  /** An object or a bare value (sent as JSON), a `FormData`, or a `Blob` or bytes (sent as they are). */
  body?: unknown;
}

/** What connects a page's widgets to the site. */
export interface AxeroBase {
  /** The page around the widget. */
  readonly page: PageFacts;
  /**
   * The page's session. Events: `sessionexpired` (cancelable: then no prompt opens), `signedin`, `userchanged` (cancelable: then the page is
   * not loaded anew; what was cached of the former user is gone in any case).
   */
  readonly session: Session;
  /** The version of the package that serves this page. */
  readonly version: string;
  /**
   * Calls a path that has no method of its own, under the same rules: `axero.request('GET', 'users/me')`. A path without a leading slash is
   * below `api/`. Resolves to the answer without its envelope.
   */
  request(method: string, path: string, options?: RequestOptions): Promise<unknown>;
  /** The same client under a widget's name: the queue is fair between widgets, and `requests` counts by name. */
  widget(name: string, options?: { priority?: Priority }): Axero;
  /** How the calls of each widget of the page were served. */
  requests(): Record<string, Readonly<Ledger>>;
  /** Runs a job over many items as the platform's house rules ask: two at a time, 200 ms apart, each item with its own result. */
  bulk<I, R>(
    items: Iterable<I>,
    work: (item: I, axero: Axero) => Promise<R>,
    options?: BulkOptions,
  ): Promise<BulkResult<I, R>[]>;
  /**
   * Delivers a read's answer: the kept one at once, then the fresh one, then each that differs, after a write to its group in this or another
   * tab and, with `every`, by asking again while the page is looked at. Returns what ends it.
   */
  watch<T>(query: Query<T>, callback: (answer: T) => void, options?: WatchOptions): () => void;
  /**
   * Shows a write before the site has confirmed it: `apply` changes what is shown and returns what undoes that, which is called if the write
   * fails. Resolves and rejects as the write does.
   */
  optimistic<T>(apply: () => () => void, write: () => Promise<T>): Promise<T>;
  addEventListener: EventTarget['addEventListener'];
  removeEventListener: EventTarget['removeEventListener'];
}

/** The page's one client. */
export type Axero = AxeroBase & Groups;

/** Hangs a method into the groups: `spaces.members.add` becomes `groups.spaces.members.add`. */
function place(groups: Record<string, unknown>, name: string, method: unknown): void {
  const path = name.split('.');
  const last = path.pop() as string;
  let at = groups;
  for (const part of path) {
    at[part] ??= {};
    at = at[part] as Record<string, unknown>;
  }
  at[last] = method;
}

function method(widget: Widget, index: number, name: string, paged: boolean): unknown {
  if (paged) return pagedMethod(widget, index, name);
  return async (args?: object, options?: CallOptions) =>
    (await callOperation(widget, index, name, args, options)).data;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) deepFreeze(inner);
  Object.freeze(value);
}

function buildGroups(widget: Widget): Groups {
  const groups: Record<string, unknown> = {};
  for (const [index, line] of wasm.operations().trimEnd().split('\n').entries()) {
    const paged = line.endsWith('*');
    const name = paged ? line.slice(0, -1) : line;
    place(groups, name, method(widget, index, name, paged));
  }
  deepFreeze(groups);
  return groups as unknown as Groups;
}

/** Makes the client of a widget; the wasm module has started. */
export function makeClient(
  page: PageFacts,
  version: string,
  events: EventTarget,
  widget = widgetNamed('page'),
): Axero {
  const named = (name: string, priority?: Priority) =>
    makeClient(page, version, events, widgetNamed(name, priority));
  const base: AxeroBase = {
    page,
    session,
    version,
    async request(method, path, options = {}) {
      if (typeof method !== 'string' || typeof path !== 'string') {
        throw errorOf(
          codeOf('bad-argument'),
          { operation: 'request' },
          'request(method, path) takes two strings, like "GET" and "users/me".',
        );
      }
      return (await callFree(widget, method, path, options.query, options.body, options)).data;
    },
    widget: (name, options) => named(String(name), options?.priority),
    requests: ledgers,
    bulk: (items, work, options) => runBulk(named(widget.name, 'bulk'), items, work, options),
    watch,
    async optimistic(apply, write) {
      const undo = apply();
      try {
        return await write();
      } catch (error) {
        undo();
        throw error;
      }
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  return Object.freeze(Object.assign(base, buildGroups(widget))) as Axero;
}
