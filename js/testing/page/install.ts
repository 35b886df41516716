import { readLocalFile } from '../module.ts';
import { isOfSite } from '../network/paths.ts';
import { uploaderBy } from '../network/upload.ts';
import { namesOf } from '../option-names.ts';
import type { Globals } from './globals.ts';
import { standIn } from './stand-ins.ts';

/** Facts that the page around a widget declares in its globals. */
export interface PageSetup {
  /** `CF_SPACEID`. Default: 0, the top-level community. */
  spaceId?: number;
  /** `CF_THEME` */
  theme?: string;
}

/** The names of these facts. */
export const PAGE_SETUP = namesOf<PageSetup>({ spaceId: true, theme: true });

/** The user who is signed in on the page. */
export interface PageOwner {
  readonly id: number;
  readonly name: string;
  readonly locale: string;
}

/** The address of the sandbox. */
export interface Place {
  origin: string;
  virtualDirectory: string;
}

/** Replaces the network by the sandbox for the site's own addresses; other requests go to the network. */
export function replaceNetwork(globals: Globals, place: Place, siteFetch: typeof fetch): void {
  const page = globalThis;
  const former = page.fetch;
  const routed: typeof fetch = async (input, init) => {
    const address = addressOf(input, place.origin);
    if (address?.origin === place.origin && isOfSite(place.virtualDirectory, address.pathname))
      return siteFetch(input, init);
    // In Node the package's own module is a file, and Node's fetch reads none.
    if (address?.protocol === 'file:') return new Response(await readLocalFile(address.href));
    return former(input, init);
  };
  standIn(globals, place.origin);
  globals.put(page, 'fetch', routed);
  globals.put(page, 'XMLHttpRequest', uploaderBy(routed));
  if (typeof page.BroadcastChannel === 'function') globals.put(page, 'BroadcastChannel', closing(globals));
}

function addressOf(input: RequestInfo | URL, origin: string): URL | undefined {
  const text = typeof input === 'object' && 'url' in input ? input.url : String(input);
  try {
    return new URL(text, globalThis.document?.baseURI ?? `${origin}/`);
  } catch {
    return undefined;
  }
}

/** Channels that are closed with the sandbox: an open one would keep a Node process alive, and carry messages from test to test. */
function closing(globals: Globals) {
  const opened = new Set<BroadcastChannel>();
  globals.after(() => {
    for (const channel of opened) channel.close();
  });
  return class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      opened.add(this);
      (this as { unref?: () => void }).unref?.();
    }
  };
}

/** Writes the globals of an Axero page and removes those of the former owner. */
export function describePage(
  globals: Globals,
  place: Place,
  owner: PageOwner | undefined,
  setup: PageSetup,
): void {
  const { origin, virtualDirectory } = place;
  const facts: Record<string, unknown> = {
    CF_VD: virtualDirectory,
    CF_HOST: new URL(origin).host,
    CF_SPACEID: setup.spaceId ?? 0,
    CF_THEME: setup.theme ?? 'default',
    CF_USERID: owner?.id ?? 0,
    CF_USER_DISPLAY_NAME: owner?.name ?? '',
    CF_LOCALE: owner?.locale ?? 'en-US',
    Communifire: {
      buildApiUrl: (path: string) =>
        `${virtualDirectory}/api/${String(path)
          .replace(/^\/+/, '')
          .replace(/^api\/+/i, '')}`,
    },
  };
  for (const [name, value] of Object.entries(facts)) globals.put(globalThis, name, value);
}
