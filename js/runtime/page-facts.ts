/** What the page around a widget says about itself (its `CF_*` globals); absent where it does not. */
export interface PageFacts {
  /** `CF_VD`: the virtual directory, empty or like `/intranet`. */
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
}

function fact(name: string): string | undefined {
  const value = (globalThis as Record<string, unknown>)[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function id(name: string): number | undefined {
  const value = fact(name);
  return value !== undefined && /^[0-9]{1,10}$/.test(value) ? Number(value) : undefined;
}

export function pageFacts(virtualDirectory?: string): PageFacts {
  return Object.freeze({
    virtualDirectory: (virtualDirectory ?? fact('CF_VD') ?? '').replace(/\/+$/, ''),
    userId: id('CF_USERID') || undefined,
    spaceId: id('CF_SPACEID'),
    userDisplayName: fact('CF_USER_DISPLAY_NAME'),
    locale: fact('CF_LOCALE'),
    theme: fact('CF_THEME'),
  });
}
