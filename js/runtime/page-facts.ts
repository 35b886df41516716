import { pageWindow } from './own-address.ts';

/** The item that a page shows, as its address names it. */
export interface PageItem {
  /** Its id. */
  readonly id: number;
  /** Its kind as the address has it: `wiki` of `/spaces/5/help/wiki/view/350/start`. */
  readonly kind: string;
}

/** Facts about the page around a widget (its `CF_*` globals); each is absent if the page does not have it. */
export interface PageFacts {
  /** `CF_VD`: the virtual directory as addresses have it, empty or like `/intranet` or `/my%20intranet`. */
  readonly virtualDirectory: string;
  /** `CF_USERID` */
  readonly userId: number | undefined;
  /** `CF_SPACEID`: 0 is the top-level community. */
  readonly spaceId: number | undefined;
  /** `CF_USER_DISPLAY_NAME` */
  readonly userDisplayName: string | undefined;
  /** `CF_LOCALE`, like `en-US`. */
  readonly locale: string | undefined;
  /** `CF_THEME` */
  readonly theme: string | undefined;
  /**
   * The item that the page shows, if its address names one. Source: addresses of public Axero pages (`.../wiki/view/350/...`); without `view`
   * only where the id is the last number and a name follows it.
   */
  readonly item: PageItem | undefined;
}

/** Returns a fact that the page names in a global. */
export function fact(name: string): string | undefined {
  const here = globalThis as Record<string, unknown>;
  const value = here[name] ?? (pageWindow() as unknown as Record<string, unknown>)[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** An id of digits alone. The engine keeps ids in 32 bits. */
function id(name: string): number | undefined {
  const value = fact(name);
  const number = value !== undefined && /^[0-9]+$/.test(value) ? Number(value) : undefined;
  return number !== undefined && number < 2 ** 32 ? number : undefined;
}

/**
 * Returns a virtual directory as `src/core/base_path.rs` writes it, for the addresses that do not come from the engine: a path without a
 * leading slash would be relative to the page. What is no path stays as it is, and the engine refuses it.
 */
function basePath(text: string): string {
  const path = text
    .replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '')
    .replace(/\/+$/, '')
    // Half of a surrogate pair has no encoding.
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[ \u0080-\uffff]+/g, encodeURIComponent);
  return path === '' || /^\/|^[^/]*:/.test(path) ? path : `/${path}`;
}

/** Reads the item from a path like `/spaces/5/help/wiki/view/350/start`. A space or a person is a place, not an item. */
function itemOf(path: string): PageItem | undefined {
  const found =
    /\/([a-z][a-z-]*)\/view\/(\d+)(?:\/|$)/i.exec(path) ?? /\/([a-z][a-z-]*)\/(\d+)\/[^/]*$/i.exec(path);
  const [, kind = '', id] = found ?? [];
  return found && !/^(spaces|people|users|page|view)$/i.test(kind) ? { id: Number(id), kind } : undefined;
}

export function pageFacts(virtualDirectory?: string): PageFacts {
  return Object.freeze({
    virtualDirectory: basePath(virtualDirectory ?? fact('CF_VD') ?? ''),
    userId: id('CF_USERID') || undefined,
    spaceId: id('CF_SPACEID'),
    userDisplayName: fact('CF_USER_DISPLAY_NAME'),
    locale: fact('CF_LOCALE'),
    theme: fact('CF_THEME'),
    item: itemOf(pageWindow().location?.pathname ?? ''),
  });
}
