import * as wasm from 'axero-wasm';
import { callOperation } from './call.ts';
import { type Operation, type Paging, pagingOf } from './operations.ts';
import type { CallOptions, Page } from './types.ts';
import type { Widget } from './widget.ts';

/** As many as the core allows. */
const MAX_PAGES = 200;

/** What `all` asks for at once where the caller does not say: the most that any known client asks for. */
const ALL_PAGE_SIZE = 100;

type Args = Record<string, unknown>;

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
  const id = (items.at(-1) as Args | undefined)?.[param.replace(/^last/, '')];
  return id === undefined ? undefined : { ...args, [param]: id };
}

/** Makes the method of a paged operation: a page at a time, or `all` of them. */
export function pagedMethod(widget: Widget, operation: Operation): unknown {
  let known: Paging | undefined;
  const style = (): Paging => (known ??= pagingOf(operation) as Paging);

  const load = (args: Args, options: CallOptions | undefined, maxPages: number, before: Progress) =>
    callOperation(widget, operation, args, options, ({ data, total, text }): Page<unknown> => {
      const items = itemsOf(data);
      const repeated = items.length > 0 && text === before.text;
      const now: Progress = { pages: before.pages + 1, items: before.items + items.length, text };
      const { size } = style();
      const asked = size === undefined ? 0 : Number(args[size] ?? 0);
      const more = wasm.page_follows(
        now.pages,
        maxPages,
        items.length,
        asked,
        now.items,
        total ?? -1,
        repeated,
      );
      const next = more ? following(style(), args, data, items) : undefined;
      return {
        // A repeated page is the end of the list, not more of it.
        items: repeated ? [] : items,
        total,
        next: async () => (next ? load(next, options, maxPages, now) : undefined),
      };
    });

  const start: Progress = { pages: 0, items: 0, text: '' };
  const list = (args: Args = {}, options?: CallOptions) => load(args, options, MAX_PAGES, start);

  async function* all(
    args?: Args,
    options: CallOptions & { maxPages?: number } = {},
  ): AsyncGenerator<unknown> {
    const { size } = style();
    const sized = size === undefined ? args : { [size]: ALL_PAGE_SIZE, ...args };
    const maxPages = Math.max(1, Math.min(MAX_PAGES, options.maxPages ?? MAX_PAGES));
    let page: Page<unknown> | undefined = await load(sized ?? {}, options, maxPages, start);
    while (page) {
      yield* page.items;
      page = await page.next();
    }
  }

  return Object.assign(list, { all });
}
