import { type Axero, makeClient } from './client.ts';
import { forgetDeadlines } from './deadlines.ts';
import { ready, useEngine } from './engine.ts';
import { tooOld } from './floor.ts';
import type { WasmSource } from './loader.ts';
import { pageFacts } from './page.ts';
import { forgetAll, stale } from './reads.ts';
import { beginSession, otherTab, pageShown } from './session.ts';
import { returnFromSignIn } from './sign-in-window.ts';
import { openStore } from './store.ts';
import { joinTabs } from './tabs.ts';
import { forgetTurns } from './turns.ts';
import { VERSION } from './version.ts';

/** How to connect; a page needs none of these. */
export interface ConnectOptions {
  /** The virtual directory that the site is served under, where the page's `CF_VD` does not say it. */
  virtualDirectory?: string;
  /** Keeps answers across page loads (in IndexedDB, for this user only); off unless told. Emptied when the session ends or the user changes. */
  store?: boolean;
  /** Where the wasm module is, if it is not beside the script. */
  wasm?: WasmSource;
}

/** What the first copy of the package leaves on a page for the others: for each number of incompatible versions one client. */
interface Shared {
  version: string;
  client: Promise<Axero>;
}

type Source = () => WasmSource | Promise<WasmSource>;

const SHARED = Symbol.for('axero-widget-sdk');
/** Versions with the same first number, and below 1.0 the same second one, share a client. */
const COMPATIBLE = /^(0\.\d+|\d+)/.exec(VERSION)?.[0] ?? VERSION;

async function begin(options: ConnectOptions, source: Source): Promise<Axero> {
  returnFromSignIn();
  const page = pageFacts(options.virtualDirectory);
  // A test may have taken the former client away: nothing of it may serve this one.
  forgetAll();
  forgetTurns();
  forgetDeadlines();
  useEngine(() => options.wasm ?? source(), page);
  const events = new EventTarget();
  beginSession(page, events);
  // Before the listeners of widgets, which call when the page comes back.
  globalThis.addEventListener?.('pageshow', pageShown, true);
  joinTabs(page.virtualDirectory, (message) => {
    if (message.kind === 'stale') stale(new Set(message.groups));
    else otherTab(message);
  });
  if (options.store && page.userId) await openStore(page.userId, page.virtualDirectory);
  // An author's own mistake is told at once; otherwise the first requests leave while the engine is still loading.
  if (options.virtualDirectory !== undefined) await ready();
  return makeClient(page, VERSION, events);
}

/** Makes the `connect` of an entry point, which knows where its wasm module is. */
export function connector(source: Source) {
  return function connect(options: ConnectOptions = {}): Promise<Axero> {
    const refusal = tooOld();
    if (refusal) return Promise.reject(refusal);
    const page = globalThis as unknown as Record<symbol, Record<string, Shared> | undefined>;
    page[SHARED] ??= {};
    const copies = page[SHARED];
    const found = copies[COMPATIBLE];
    if (found) return found.client;
    const others = Object.values(copies).map((copy) => copy.version);
    if (others.length > 0) {
      console.warn(
        `axero-widget-sdk ${VERSION} runs apart from ${others.join(', ')} on this page: they share neither queue nor cache.`,
      );
    }
    const client = begin(options, source);
    copies[COMPATIBLE] = { version: VERSION, client };
    // A failure is not kept: the next call tries again.
    client.catch(() => {
      delete copies[COMPATIBLE];
    });
    return client;
  };
}
