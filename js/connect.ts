import * as wasm from 'axero-wasm';
import { type Axero, makeClient } from './client.ts';
import { AxeroError } from './errors.ts';
import { load, type WasmSource } from './loader.ts';
import { pageFacts } from './page.ts';
import { stale } from './reads.ts';
import { beginSession, otherTab } from './session.ts';
import { returnFromSignIn } from './sign-in-window.ts';
import { joinTabs } from './tabs.ts';
import { VERSION } from './version.ts';

/** How to connect; a page needs none of these. */
export interface ConnectOptions {
  /** The virtual directory that the site is served under, where the page's `CF_VD` does not say it. */
  virtualDirectory?: string;
  /** Where the wasm module is, if it is not beside the script. */
  wasm?: WasmSource;
}

/** What the first copy of the package leaves on a page for the others. */
interface Shared {
  version: string;
  client: Promise<Axero>;
}

/** Copies with the same first number share one client. Its name holds that number, so an incompatible copy finds nothing. */
const SHARED = Symbol.for(`axero-widget-sdk/${VERSION.split('.')[0]}`);

async function begin(options: ConnectOptions, source: () => WasmSource): Promise<Axero> {
  returnFromSignIn();
  await load(options.wasm ?? source());
  const page = pageFacts(options.virtualDirectory);
  if (!wasm.start(page.virtualDirectory, page.userId ?? 0)) {
    throw new AxeroError(
      'bad-argument',
      `"${page.virtualDirectory}" is no virtual directory: expected a path of this site, like "/intranet".`,
    );
  }
  const events = new EventTarget();
  beginSession(page, events);
  joinTabs(page.virtualDirectory, (message) => {
    if (message.kind === 'stale') stale(new Set(message.groups));
    else otherTab(message);
  });
  return makeClient(page, VERSION, events);
}

/** Makes the `connect` of an entry point, which knows where its wasm module is. */
export function connector(source: () => WasmSource) {
  return function connect(options: ConnectOptions = {}): Promise<Axero> {
    const page = globalThis as unknown as Record<symbol, Shared | undefined>;
    const found = page[SHARED];
    if (found) return found.client;
    const client = begin(options, source);
    page[SHARED] = { version: VERSION, client };
    // A failure is not kept: the next call tries again.
    client.catch(() => {
      page[SHARED] = undefined;
    });
    return client;
  };
}
