import type { Operation, Paging } from '../engine/operations.ts';
import { callOperation } from '../request/call.ts';
import type { CallOptions, Page } from './types.ts';
import type { Widget } from './widgets.ts';

/** The most pages that the engine allows; see `core::paging`. */
const MAX_PAGES = 200;

/** The page size of `all`, where the caller does not say: the most that any known client asks for. */
const ALL_PAGE_SIZE = 100;

export type Args = Record<string, unknown>;

/** The pages so far. */
interface Progress {
  pages: number;
  items: number;
  /** The text of the last page. */
  text: string;
}

/** Returns the items of a response: an array, an object around one, or a single record; a page past the end may have nothing at all. */
function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  if (data === undefined || data === null) return [];
  const arrays = Object.values(data).filter(Array.isArray);
  return arrays.length === 1 ? (arrays[0] as unknown[]) : [data];
}

/** Returns the response's token for the next page. Where the API puts it is unknown, so any field of that name serves. */
function tokenIn(data: unknown): unknown {
  return Object.entries(data ?? {}).find(([name]) => name.toLowerCase() === 'continuationtoken')?.[1];
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

/** Loads a page; `before` describes the pages before it. */
function load(
  widget: Widget,
  operation: Operation,
  args: Args,
  options: CallOptions | undefined,
  maxPages: number,
  before: Progress,
): Promise<Page<unknown>> {
  const { engine, operations, session } = widget.runtime;
  const { user } = session;
  const paging = operations.pagingOf(operation);
  return callOperation(widget, operation, args, options, ({ data, total, text }): Page<unknown> => {
    const items = itemsOf(data);
    const repeated = items.length > 0 && text === before.text;
    const now: Progress = { pages: before.pages + 1, items: before.items + items.length, text };
    const asked = paging.size === undefined ? 0 : Number(args[paging.size] ?? 0);
    const more = engine.page_follows(
      now.pages,
      maxPages,
      items.length,
      asked,
      now.items,
      total ?? -1,
      repeated,
    );
    const next = more ? following(paging, args, data, items) : undefined;
    return {
      // A repeated page is the end of the list, not more of it.
      items: repeated ? [] : items,
      total,
      async next() {
        // The next page of one user is not the next page of another.
        session.mustBe(user, operation.name);
        return next ? load(widget, operation, next, options, maxPages, now) : undefined;
      },
    };
  });
}

const START: Progress = { pages: 0, items: 0, text: '' };

/** Reads the first page of a list. */
export function firstPage(
  widget: Widget,
  operation: Operation,
  args: Args = {},
  options?: CallOptions,
): Promise<Page<unknown>> {
  return load(widget, operation, args, options, MAX_PAGES, START);
}

/** Reads the items of all pages of a list. */
export async function* allItems(
  widget: Widget,
  operation: Operation,
  args?: Args,
  options: CallOptions & { maxPages?: number } = {},
): AsyncGenerator<unknown> {
  const { operations, session } = widget.runtime;
  const { user } = session;
  const { size } = operations.pagingOf(operation);
  const sized = size === undefined ? args : { [size]: ALL_PAGE_SIZE, ...args };
  const maxPages = Math.max(1, Math.min(MAX_PAGES, options.maxPages ?? MAX_PAGES));
  let page: Page<unknown> | undefined = await load(widget, operation, sized ?? {}, options, maxPages, START);
  while (page) {
    for (const item of page.items) {
      // The caller may take its time between two items.
      session.mustBe(user, operation.name);
      yield item;
    }
    page = await page.next();
  }
}
