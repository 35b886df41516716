import type { Operation, Paging } from '../../engine/operations.ts';
import { copyOf } from '../../request/arguments.ts';
import { callOperation } from '../../request/call.ts';
import { tagOf } from '../../request/json.ts';
import { checkOptions } from '../../request/options.ts';
import { ownEntries } from '../../request/own-entries.ts';
import { argumentError, readable } from '../../request/readable.ts';
import { type ApiResponse, copyResponse } from '../../transport/response.ts';
import type { AllOptions, CallOptions, Page, WholeList } from '../types.ts';
import type { Widget } from '../widgets.ts';

/** The most pages that the engine allows; see `core::paging`. */
const MAX_PAGES = 200;

/** The page size of `all`, where the caller does not say: the most that any known client asks for. */
const ALL_PAGE_SIZE = 100;

export type Args = Record<string, unknown>;

/** The pages so far. */
interface Progress {
  pages: number;
  items: number;
  /** The response of the last page. */
  last?: ApiResponse;
}

/** Returns the items of a response: an array, an object around one, or a single record; a page past the end may have nothing at all. */
function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  if (data === undefined || data === null) return [];
  const arrays = Object.values(data).filter(Array.isArray);
  return arrays.length === 1 ? (arrays[0] as unknown[]) : [data];
}

const ID = /id$/i;

/**
 * Returns a text that is the same for the same items. Other numbers of an item with ids may count on between two requests; they only matter
 * where the items of the page do not differ without them.
 */
function printOf(items: unknown[]): string {
  const prints = items.map((item) => {
    const members = ownEntries(Object(item) as object);
    const isKnown = members.some(([name]) => ID.test(name));
    return JSON.stringify(
      isKnown ? members.filter(([name, value]) => typeof value !== 'number' || ID.test(name)) : item,
    );
  });
  return new Set(prints).size === prints.length ? prints.join() : JSON.stringify(items);
}

/** Returns whether a page has the items of the one before. Its caller may have changed those: they are read once more. */
function isRepeated(items: unknown[], before: ApiResponse | undefined): boolean {
  if (items.length === 0 || !before) return false;
  const former = itemsOf(copyResponse(before).data);
  // Nearly always the first items differ, and the others need not be written.
  return (
    former.length === items.length &&
    printOf(former.slice(0, 1)) === printOf(items.slice(0, 1)) &&
    printOf(former) === printOf(items)
  );
}

/** Returns the response's token for the next page. Where the API puts it is unknown, so any field of that name serves. */
function tokenIn(data: unknown): unknown {
  return ownEntries(data ?? {}).find(([name]) => name.toLowerCase() === 'continuationtoken')?.[1];
}

/** Returns the arguments of the next page, or undefined where there is no way to ask for it. */
function following({ by, param }: Paging, args: Args, data: unknown, items: unknown[]): Args | undefined {
  if (by === '#') return { ...args, [param]: Number(args[param] ?? 1) + 1 };
  if (by === '&') {
    const token = tokenIn(data);
    return token ? { ...args, [param]: token } : undefined;
  }
  // `lastMessageID` asks for what comes after the item with that `MessageID`.
  const id = (items[items.length - 1] as Args | undefined)?.[param.replace(/^last/, '')];
  return id === undefined ? undefined : { ...args, [param]: id };
}

/** A walk through the pages of a list. */
interface Walk {
  widget: Widget;
  operation: Operation;
  maxPages: number;
  /** Called where the walk ends although the list may go on. */
  onCut?: () => void;
}

/** Loads a page; `before` describes the pages before it. */
function load(
  walk: Walk,
  args: Args,
  options: CallOptions | undefined,
  before: Progress,
): Promise<Page<unknown>> {
  const { widget, operation, maxPages } = walk;
  const { engine, operations, session } = widget.runtime;
  const { user } = session;
  const paging = operations.pagingOf(operation);
  return callOperation(widget, operation, args, options, (response): Page<unknown> => {
    const { data, total } = response;
    const items = itemsOf(data);
    const repeated = isRepeated(items, before.last);
    const now: Progress = {
      pages: before.pages + 1,
      items: before.items + items.length,
      last: response,
    };
    const asked = paging.size === undefined ? 0 : Number(args[paging.size] ?? 0);
    const follows = (pages: number, most: number) =>
      engine.page_follows(pages, most, items.length, asked, now.items, total ?? -1, repeated)
        ? following(paging, args, data, items)
        : undefined;
    const next = follows(now.pages, maxPages);
    if (!next && now.pages >= maxPages && follows(1, MAX_PAGES)) walk.onCut?.();
    return {
      // A repeated page is the end of the list, not more of it.
      items: repeated ? [] : items,
      total,
      hasNext: next !== undefined,
      async next(own) {
        // The next page of one user is not the next page of another.
        session.mustBe(user, operation.name);
        // The signal ended the first call; what asks for more later has its own.
        return next ? load(walk, next, { ...options, signal: undefined, ...own }, now) : undefined;
      },
    };
  });
}

const START: Progress = { pages: 0, items: 0 };

/** Reads the first page of a list. */
export function firstPage(
  widget: Widget,
  operation: Operation,
  args: Args = {},
  options?: CallOptions,
): Promise<Page<unknown>> {
  return load({ widget, operation, maxPages: MAX_PAGES }, copyOf(args), options, START);
}

/** Checks a limit of `all` or `pages`. */
function limitOf(value: number | undefined, name: string, operation: string, most: number): number {
  if (value === undefined) return most;
  if (typeof value !== 'number' || !(value >= 1))
    throw argumentError(operation, `${name} must be a number, 1 or more.`);
  return Math.min(most, Math.floor(value));
}

/** Reads the pages of a list, one after the other. */
export function allPages(
  widget: Widget,
  operation: Operation,
  args: Args | undefined,
  options: AllOptions = {},
): WholeList<Page<unknown>> {
  return wholeList(widget, operation, args, options, async function* (walk, first, own) {
    let left = limitOf(own.max, 'max', operation.name, Number.POSITIVE_INFINITY);
    // The limits of the walk are no options of a call.
    const { max: _, maxPages: __, ...each } = own;
    let page: Page<unknown> | undefined = await load(walk, first, each, START);
    while (page) {
      const { items, hasNext } = page as Page<unknown>;
      if (items.length > left || (items.length === left && hasNext)) walk.onCut?.();
      const shown = items.length > left ? { ...page, items: items.slice(0, left) } : page;
      // Counted before the caller has the page, and may take items out of it.
      left -= items.length;
      yield shown;
      page = left > 0 ? await page.next(each) : undefined;
    }
  });
}

/** Reads the items of all pages of a list. */
export function allItems(
  widget: Widget,
  operation: Operation,
  args: Args | undefined,
  options: AllOptions = {},
): WholeList<unknown> {
  const pages = allPages(widget, operation, args, options);
  return {
    get stoppedEarly() {
      return pages.stoppedEarly;
    },
    async *[Symbol.asyncIterator]() {
      const { session } = widget.runtime;
      const { user } = session;
      for await (const { items } of pages)
        for (const item of items) {
          // The caller may take its time between two items.
          session.mustBe(user, operation.name);
          yield item;
        }
    },
  };
}

/** Makes the result of `all` and `pages`, which knows whether it has ended before the list did. */
function wholeList<T>(
  widget: Widget,
  operation: Operation,
  args: Args | undefined,
  options: AllOptions,
  read: (walk: Walk, first: Args, own: AllOptions) => AsyncGenerator<T>,
): WholeList<T> {
  const { size } = widget.runtime.operations.pagingOf(operation);
  const given = copyOf(args);
  let stoppedEarly = false;
  let own: AllOptions = {};
  const onCut = () => {
    stoppedEarly = true;
    if (own.max === undefined && own.maxPages === undefined)
      console.warn(
        `axero-widget-sdk: ${operation.name} stopped after ${MAX_PAGES} pages; the list may go on.`,
      );
  };
  return {
    get stoppedEarly() {
      return stoppedEarly;
    },
    async *[Symbol.asyncIterator]() {
      stoppedEarly = false;
      const { name } = operation;
      own = readable(name, () => checkOptions(options, name, ['max', 'maxPages']));
      const maxPages = limitOf(own.maxPages, 'maxPages', name, MAX_PAGES);
      // Anything but an object is refused as arguments, not spread.
      const hasArgs = given === undefined || tagOf(given) === 'Object';
      const first = hasArgs
        ? readable(name, () => ({ ...(size !== undefined && { [size]: ALL_PAGE_SIZE }), ...given }))
        : given;
      yield* read({ widget, operation, maxPages, onCut }, first, own);
    },
  };
}
