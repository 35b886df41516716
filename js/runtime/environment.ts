import { openPrompt, type Prompt, type PromptActions } from '../session/prompt.ts';
import type { PromptTexts } from '../texts/texts.ts';
import { ownOrigin, pageAddress, pageWindow } from './own-address.ts';

/** The longest that a timer of a browser can wait, in milliseconds. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A timer of the environment. */
export type Timer = ReturnType<typeof setTimeout>;

/** The events of the page that the runtime listens to. */
export type PageEvent =
  | 'focus'
  | 'keydown'
  | 'message'
  | 'online'
  | 'pageshow'
  | 'pointerdown'
  | 'pointermove'
  | 'scroll'
  | 'visibilitychange';

/**
 * Everything outside the runtime that it uses. A browser page has one; a test passes its own, and so runs several pages, tabs and users in
 * one process under a clock of its own.
 */
export interface Environment {
  /** Sends a request. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Creates what sends an upload. */
  createUpload(): XMLHttpRequest;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Milliseconds since 1970. */
  date(): number;
  /** A number from 0 to 1. */
  random(): number;
  setTimeout(run: () => void, ms: number): Timer;
  clearTimeout(timer: Timer | undefined): void;
  /** Opens the channel between the tabs of the site, where there is one. */
  openChannel(name: string): BroadcastChannel | undefined;
  /** The database of the browser, where there is one. */
  indexedDb(): IDBFactory | undefined;
  /** The small storage of the browser; throws where the browser forbids it. */
  localStorage(): Storage;
  /**
   * Resolves to the bytes of the newest response of this address as they came over the network, 0 where the browser does not tell. Firefox reports
   * no error where a compressed response ends early.
   */
  receivedBytes(address: string, since: number): Promise<number>;
  isOnline(): boolean;
  isVisible(): boolean;
  /** The address of the page; in a frame without one of its own that of the embedding page. */
  location(): Location;
  /** The page's own origin, whatever a `base` element says. */
  origin(): string;
  /** The language that the page names for itself; empty where it names none. */
  language(): string;
  /** Returns whether the user came back to this page, which the browser may have kept since another user saw it. */
  isComeBackTo(): boolean;
  /** Loads the page again because its user has changed; for one change of user only once. */
  loadAgain(change: string): void;
  /** Notes that the page was loaded for this user. */
  hasLoaded(user: number): void;
  /** Returns whether a service worker may have followed a redirect. */
  hasServiceWorker(): boolean;
  /** Listens to an event of the page; with `capture` also where it is sent to an element. Returns what stops listening. */
  listen(event: PageEvent, listener: (event: Event) => void, capture?: boolean): () => void;
  /** Opens the prompt that asks for the sign-in. */
  openPrompt(actions: PromptActions, texts: PromptTexts): Prompt;
  /** Opens a window; `null` where the browser does not allow it. */
  openWindow(url: string, name: string, features: string): Window | null;
}

/** Milliseconds after which the browser has recorded a response. */
const RECORDED_MS = 50;

const LOADED_AGAIN = 'axero-widget-sdk.loaded-again';

function loadAgain(change: string): void {
  const address = pageAddress();
  try {
    // A page that names another user than the site does would load itself for ever. Other pages of the tab, and a page that names the new user
    // by then, may load.
    const mark = `${address} ${change}`;
    if (sessionStorage.getItem(LOADED_AGAIN) === mark) return;
    sessionStorage.setItem(LOADED_AGAIN, mark);
  } catch {
    // Without storage there is no memory of a former load.
  }
  // Not `reload`: it would submit the form again that a page was made by.
  location.replace(address);
}

function hasLoaded(user: number): void {
  try {
    if (sessionStorage.getItem(LOADED_AGAIN)?.endsWith(`>${user}`)) sessionStorage.removeItem(LOADED_AGAIN);
  } catch {
    // As above.
  }
}

/** The timers that were cleared, where a timer is an object. */
const cleared = new WeakSet<object>();

/**
 * The environment of a browser page. Every function is looked up when it is called: pages and tests replace `fetch`, timers and clocks after
 * the runtime was made.
 */
export const browserEnvironment: Environment = {
  fetch: (url, init) => fetch(url, init),
  createUpload: () => new XMLHttpRequest(),
  // `var performance = ...` replaces the browser's clock.
  now: () => globalThis.performance?.now?.() ?? Number(Date.now()),
  // Date.js replaces it by one that returns a `Date`.
  date: () => Number(Date.now()),
  random: () => Math.random(),
  setTimeout(run, ms) {
    // A wrapper of the page may return nothing, by which no timer can be cleared.
    const timer: unknown = setTimeout(() => cleared.has(timer as object) || run(), ms) ?? {};
    return timer as Timer;
  },
  clearTimeout(timer) {
    if (typeof timer === 'object') cleared.add(timer);
    clearTimeout(timer);
  },
  openChannel(name) {
    try {
      return new BroadcastChannel(name);
    } catch {
      // Missing, or forbidden where cookies are blocked: each tab is on its own.
      return undefined;
    }
  },
  indexedDb: () => globalThis.indexedDB,
  localStorage: () => globalThis.localStorage,
  async receivedBytes(address, since) {
    const size = () => {
      // That of an earlier request of the same address says nothing of this one.
      const [entry] = performance
        .getEntriesByName(new URL(address, location.href).href, 'resource')
        .filter(({ startTime }) => startTime >= since)
        .slice(-1);
      return (entry as PerformanceResourceTiming | undefined)?.encodedBodySize;
    };
    try {
      // The entry comes with the end of the response or a moment after it.
      return size() ?? (await new Promise((resolve) => setTimeout(() => resolve(size() ?? 0), RECORDED_MS)));
    } catch {
      return 0;
    }
  },
  isOnline: () => globalThis.navigator?.onLine !== false,
  isVisible: () => globalThis.document?.visibilityState === 'visible',
  location: () => pageWindow().location,
  origin: ownOrigin,
  language: () => globalThis.document?.documentElement.lang ?? '',
  isComeBackTo() {
    const [entry] = globalThis.performance?.getEntriesByType?.('navigation') ?? [];
    return (entry as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
  },
  loadAgain,
  hasLoaded,
  hasServiceWorker: () => Boolean(globalThis.navigator?.serviceWorker?.controller),
  listen(event, listener, capture = false) {
    const target = event === 'visibilitychange' ? document : globalThis;
    // Without a prototype, to which a library may have added a `signal` that the browser refuses.
    const options = { __proto__: null, passive: true, capture };
    target.addEventListener(event, listener, options);
    // A page that a test has put together may have no such method.
    return () => target.removeEventListener?.(event, listener, options);
  },
  openPrompt,
  openWindow: (url, name, features) => window.open(url, name, features),
};
