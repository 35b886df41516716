import { openPrompt, type PromptActions } from '../session/prompt.ts';

/** A timer of the environment. */
export type Timer = ReturnType<typeof setTimeout>;

/** The events of the page that the runtime listens to. */
export type PageEvent =
  | 'focus'
  | 'keydown'
  | 'message'
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
  isOnline(): boolean;
  isVisible(): boolean;
  /** The address of the page. */
  location(): Location;
  /** Listens to an event of the page; with `capture` also where it is sent to an element. Returns what stops listening. */
  listen(event: PageEvent, listener: (event: Event) => void, capture?: boolean): () => void;
  /** Opens the prompt that asks for the sign-in. Returns what closes it. */
  openPrompt(actions: PromptActions): () => void;
  /** Opens a window; `null` where the browser does not allow it. */
  openWindow(url: string, name: string, features: string): Window | null;
}

/**
 * The environment of a browser page. Every function is looked up when it is called: pages and tests replace `fetch`, timers and clocks after
 * the runtime was made.
 */
export const browserEnvironment: Environment = {
  fetch: (url, init) => fetch(url, init),
  createUpload: () => new XMLHttpRequest(),
  now: () => performance.now(),
  date: () => Date.now(),
  random: () => Math.random(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer),
  openChannel: (name) => (typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined),
  indexedDb: () => globalThis.indexedDB,
  isOnline: () => globalThis.navigator?.onLine !== false,
  isVisible: () => document.visibilityState === 'visible',
  location: () => location,
  listen(event, listener, capture = false) {
    const target = event === 'visibilitychange' ? document : globalThis;
    const options = { passive: true, capture };
    target.addEventListener(event, listener, options);
    return () => target.removeEventListener(event, listener, options);
  },
  openPrompt,
  openWindow: (url, name, features) => window.open(url, name, features),
};
