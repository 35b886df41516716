import type { Answer } from './answer.ts';
import { type BulkOptions, type BulkResult, runBulk } from './bulk.ts';
import { callFree, callOperation } from './call.ts';
import { ready } from './engine.ts';
import type { Groups } from './generated/operations.ts';
import { groupNames, type Operation, operationsOf } from './operations.ts';
import type { PageFacts } from './page.ts';
import { type Args, allItems, firstPage } from './paging.ts';
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
   * Resolves when the engine runs. No call needs it: each waits by itself, and plain reads leave before. Rejects with `wasm-blocked` where the
   * module cannot be started, as every call then does; the next call tries again.
   */
  ready(): Promise<void>;
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

/** The method of an operation. A group has many of them and a page calls few: here they are made, and nothing else is. */
function methodOf(widget: Widget, operation: Operation): unknown {
  if (!operation.paged)
    return (args?: object, options?: CallOptions) => callOperation(widget, operation, args, options, dataOf);
  const list = (args?: Args, options?: CallOptions) => firstPage(widget, operation, args, options);
  list.all = (args?: Args, options?: CallOptions) => allItems(widget, operation, args, options);
  return list;
}

const dataOf = (answer: Answer): unknown => answer.data;

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) deepFreeze(inner);
  Object.freeze(value);
}

/** The methods of a group: `spaces.members.add` becomes `members.add` in the group `spaces`. */
function makeGroup(widget: Widget, operations: readonly Operation[]): object {
  const group: Record<string, unknown> = {};
  for (const operation of operations) {
    const path = operation.name.split('.').slice(1);
    const last = path.pop() as string;
    let at = group;
    for (const part of path) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    at[last] = methodOf(widget, operation);
  }
  deepFreeze(group);
  return group;
}

/** Adds the groups, each made when it is first touched: a page uses few of them. */
function addGroups(client: object, widget: Widget): void {
  groupNames().forEach((name, place) => {
    let group: object | undefined;
    Object.defineProperty(client, name, {
      enumerable: true,
      get() {
        group ??= makeGroup(widget, operationsOf(place));
        return group;
      },
    });
  });
}

/** Makes the client of a widget. */
export function makeClient(
  page: PageFacts,
  version: string,
  events: EventTarget,
  widget = widgetNamed(page.virtualDirectory, 'page'),
): Axero {
  const named = (name: string, priority?: Priority) =>
    makeClient(page, version, events, widgetNamed(page.virtualDirectory, name, priority));
  const base: AxeroBase = {
    page,
    session,
    version,
    ready,
    request: (method, path, options = {}) =>
      callFree(widget, method, path, options.query, options.body, options),
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
  addGroups(base, widget);
  return Object.freeze(base) as Axero;
}
