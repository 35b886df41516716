/**
 * Returns the window of this site around another one. Not `parent`, which a page may replace by a variable of its own (`var parent = ...`).
 */
export function windowAround(view: Window): Window | null {
  return view.frameElement?.ownerDocument.defaultView ?? null;
}

/** Returns the window that the page belongs to. A frame by `srcdoc` has neither address nor facts of its own, only those of the page around it. */
export function pageWindow(): Window {
  // Outside a browser there is no `window`.
  let view = globalThis as unknown as Window;
  while (view.location?.protocol === 'about:') {
    const around = windowAround(view);
    if (!around) break;
    view = around;
  }
  return view;
}

/** Returns the origin of the page; empty where it has none. A page may replace `self.origin`, and never that of its address. */
export function ownOrigin(): string {
  const origin = pageWindow().location?.origin ?? 'null';
  return origin === 'null' ? '' : origin;
}

/** Returns a path of the site with one slash at its beginning: after two, a browser takes the next part for another host. */
export function ownPath(path: string): string {
  return path.replace(/^\/+/, '/');
}

/** Returns a path of the site as an absolute address, which a `base` element of the page does not change. */
export function ownAddress(path: string): string {
  return ownOrigin() + ownPath(path);
}

/** Returns the absolute address of this page, without its fragment. */
export function pageAddress(): string {
  const { pathname, search } = pageWindow().location;
  return ownAddress(pathname + search);
}
