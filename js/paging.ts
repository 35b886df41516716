import * as wasm from 'axero-wasm';
import { callOperation } from './call.ts';
import { type Operation, type Paging, pagingOf } from './operations.ts';
import type { CallOptions, Page } from './types.ts';
import type { Widget } from './widget.ts';

/** As many as the core allows. */
const MAX_PAGES = 200;

/** What `all` asks for at once where the caller does not say: the most that any known client asks for. */
const ALL_PAGE_SIZE = 100;

export type Args = Record<string, unknown>;

/** What the pages so far have shown. */
interface Progress {
  pages: number;
  items: number;
  /** The last page as it came. */
  text: string;
}

/** The items of an answer: an array, an object around one, a single record; a page past the end may have nothing at all. */
function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  if (data === undefined || data === null) return [];
  const arrays = Object.values(data).filter(Array.isArray);
  return arrays.length === 1 ? (arrays[0] as unknown[]) : [data];
}

/** The answer's own token for the next page. Where the API puts it is unknown, so any field of that name serves. */
function tokenIn(data: unknown): unknown {
  return Object.entries(data ?? {}).find(([name]) => name.toLowerCase() === 'continuationtoken')?.[1];
}

/** The arguments of the next page, or undefined where there is no way to ask for it. */
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

/** Loads a page, of which `before` are those that came before it. */
function load(
  widget: Widget,
  operation: Operation,
  args: Args,
  options: CallOptions | undefined,
  maxPages: number,
  before: Progress,
): Promise<Page<unknown>> {
  const paging = pagingOf(operation);
  return callOperation(widget, operation, args, options, ({ data, total, text }): Page<unknown> => {
    const items = itemsOf(data);
    const repeated = items.length > 0 && text === before.text;
    const now: Progress = { pages: before.pages + 1, items: before.items + items.length, text };
    const asked = paging.size === undefined ? 0 : Number(args[paging.size] ?? 0);
    const more = wasm.page_follows(
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
      next: async () => (next ? load(widget, operation, next, options, maxPages, now) : undefined),
    };
  });
}

const START: Progress = { pages: 0, items: 0, text: '' };

/** The first page of a list. */
export function firstPage(
  widget: Widget,
  operation: Operation,
  args: Args = {},
  options?: CallOptions,
): Promise<Page<unknown>> {
  return load(widget, operation, args, options, MAX_PAGES, START);
}

/** The items of all pages of a list. */
export async function* allItems(
  widget: Widget,
  operation: Operation,
  args?: Args,
  options: CallOptions & { maxPages?: number } = {},
): AsyncGenerator<unknown> {
  const { size } = pagingOf(operation);
  const sized = size === undefined ? args : { [size]: ALL_PAGE_SIZE, ...args };
  const maxPages = Math.max(1, Math.min(MAX_PAGES, options.maxPages ?? MAX_PAGES));
  let page: Page<unknown> | undefined = await load(widget, operation, sized ?? {}, options, maxPages, START);
  while (page) {
    yield* page.items;
    page = await page.next();
  }
}
