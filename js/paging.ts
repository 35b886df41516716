import * as wasm from 'axero-wasm';
import type { Answer } from './answer.ts';
import { callOperation } from './call.ts';
import type { CallOptions, Page } from './types.ts';
import type { Widget } from './widget.ts';

const MAX_PAGES = 200;

/** What `all` asks for at once where the caller does not say: the most that any known client asks for. */
const ALL_PAGE_SIZE = 100;

type Args = Record<string, unknown>;

/** How an operation is paged, as the core's table says. */
interface Style {
  kind: string;
  param: string;
  size: string;
}

/** What the pages so far have shown. */
interface Progress {
  pages: number;
  items: number;
  print: string;
}

/** The items of an answer: an array, an object around one, a single record; a page past the end may have nothing at all. */
function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  if (data === undefined || data === null) return [];
  const arrays = Object.values(data).filter(Array.isArray);
  return arrays.length === 1 ? (arrays[0] as unknown[]) : [data];
}

/** Enough of a page to know it again. */
function printOf(items: unknown[]): string {
  return items.length === 0 ? '' : JSON.stringify([items.length, items[0], items.at(-1)]);
}

/** The answer's own token for the next page. Where the API puts it is unknown, so any field of that name serves. */
function tokenIn(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.entries(data).find(([name]) => name.toLowerCase() === 'continuationtoken')?.[1];
}

/** The arguments of the next page, or undefined where there is no way to ask for it. */
function following(style: Style, args: Args, data: unknown, items: unknown[]): Args | undefined {
  if (style.kind === 'p') return { ...args, [style.param]: Number(args[style.param] ?? 1) + 1 };
  if (style.kind === 'c') {
    const token = tokenIn(data);
    return token ? { ...args, [style.param]: token } : undefined;
  }
  // `lastMessageID` asks for what comes after the item with that `MessageID`.
  const id = (items.at(-1) as Args | undefined)?.[style.param.replace(/^last/, '')];
  return id === undefined ? undefined : { ...args, [style.param]: id };
}

/** Makes the method of a paged operation: a page at a time, or `all` of them. */
export function pagedMethod(widget: Widget, index: number, name: string): unknown {
  let known: Style | undefined;
  const style = (): Style => {
    if (!known) {
      const [kind = '', param = '', size = ''] = wasm.paging(index).split(' ');
      known = { kind, param, size };
    }
    return known;
  };

  async function load(
    args: Args,
    options: CallOptions,
    maxPages: number,
    before: Progress,
  ): Promise<Page<unknown>> {
    const answer: Answer = await callOperation(widget, index, name, args, options);
    const items = itemsOf(answer.data);
    const print = printOf(items);
    const repeated = print !== '' && print === before.print;
    const now: Progress = { pages: before.pages + 1, items: before.items + items.length, print };
    const size = Number(args[style().size] ?? 0);
    const more = wasm.page_follows(
      now.pages,
      maxPages,
      items.length,
      size,
      now.items,
      answer.total ?? -1,
      repeated,
    );
    const next = more ? following(style(), args, answer.data, items) : undefined;
    return {
      // A repeated page is the end of the list, not more of it.
      items: repeated ? [] : items,
      total: answer.total,
      next: async () => (next ? load(next, options, maxPages, now) : undefined),
    };
  }

  const start: Progress = { pages: 0, items: 0, print: '' };
  const list = async (args?: Args, options: CallOptions = {}) => load(args ?? {}, options, MAX_PAGES, start);

  async function* all(
    args?: Args,
    options: CallOptions & { maxPages?: number } = {},
  ): AsyncGenerator<unknown> {
    const sized = style().size === '' ? args : { [style().size]: ALL_PAGE_SIZE, ...args };
    const maxPages = Math.max(1, Math.min(MAX_PAGES, Math.trunc(options.maxPages ?? MAX_PAGES)));
    let page: Page<unknown> | undefined = await load(sized ?? {}, options, maxPages, start);
    while (page) {
      yield* page.items;
      page = await page.next();
    }
  }

  return Object.assign(list, { all });
}
