import { PROTOCOL } from '../generated/protocol.ts';
import { callFree, callOperation } from '../request/call.ts';
import { argumentError } from '../request/readable.ts';
import { PAGE_SYMBOL } from '../runtime/page-symbol.ts';
import type { PageRuntime } from '../runtime/runtime.ts';
import type { SessionState } from '../session/types.ts';
import type { ApiResponse } from '../transport/response.ts';
import type { Axero, RequestOptions } from './client.ts';
import type { CallOptions } from './types.ts';
import { VERSION } from './version.ts';

/** The result of a call of another client. */
export type SharedResult = Pick<ApiResponse, 'data' | 'total' | 'message' | 'status'>;

/** The interface of the page's runtime for further copies of the package and for the Rust client. */
export interface SharedRuntime {
  /** The version of the copy that runs it. */
  readonly version: string;
  /** A copy with another protocol number runs apart. */
  readonly protocol: number;
  /** The client, for copies of the package; rejects if the runtime could not start. */
  readonly client: Promise<Axero>;
  /** Stops the watches and the listeners, for a page that is taken away: that of a sandbox. */
  end(): Promise<void>;
  /** Calls an operation by its name. */
  call(operation: string, args?: object, options?: CallOptions): Promise<SharedResult>;
  /** Calls a path. */
  request(method: string, path: string, options?: RequestOptions): Promise<unknown>;
  readonly sessionState: SessionState;
  addEventListener: EventTarget['addEventListener'];
  removeEventListener: EventTarget['removeEventListener'];
}

type Offers = Record<number, SharedRuntime>;

function offers(): Offers {
  const page = globalThis as unknown as Record<symbol, Offers | undefined>;
  page[PAGE_SYMBOL] ??= {};
  return page[PAGE_SYMBOL];
}

/** Returns the runtime of the page that speaks this copy's protocol, if there is one. */
export function findShared(): SharedRuntime | undefined {
  const found = offers()[PROTOCOL];
  if (found) return found;
  const others = Object.values(offers()).map(({ version }) => version);
  if (others.length > 0)
    console.warn(
      `axero-widget-sdk ${VERSION} runs apart from ${others.join(', ')} on this page: they share neither queue nor cache.`,
    );
  return undefined;
}

/** Offers a runtime to the page. If it does not start, the offer is withdrawn, and the next copy may try. */
export function offer(
  starting: Promise<{ runtime: PageRuntime; client: Axero; end(): void }>,
): Promise<Axero> {
  const client = starting.then((started) => started.client);
  const events = starting.then(({ runtime }) => runtime.events);
  let state: () => SessionState = () => 'unknown';
  const shared: SharedRuntime = {
    version: VERSION,
    protocol: PROTOCOL,
    client,
    end: () => starting.then(({ end }) => end()),
    async call(name, args, options) {
      const { runtime } = await starting;
      const operation = runtime.operations.find(name);
      if (!operation) throw argumentError(name, 'There is no operation of this name.');
      const widget = runtime.widgets.named('page');
      return callOperation(widget, operation, args, options, ({ data, total, message, status }) => ({
        data,
        total,
        message,
        status,
      }));
    },
    async request(method, path, options) {
      const widget = (await starting).runtime.widgets.named('page');
      return callFree(widget, method, path, options);
    },
    get sessionState() {
      return state();
    },
    addEventListener: (...listener) => void events.then((target) => target.addEventListener(...listener)),
    removeEventListener: (...listener) =>
      void events.then((target) => target.removeEventListener(...listener)),
  };
  offers()[PROTOCOL] = shared;
  starting.then(
    ({ runtime }) => {
      state = () => runtime.session.session.state;
    },
    () => {
      if (offers()[PROTOCOL] === shared) delete offers()[PROTOCOL];
    },
  );
  events.catch(() => {});
  return client;
}
