import moduleText from 'axero-wasm-text';
import type { Axero } from './client/client.ts';
import { type ConnectOptions, connectWith } from './client/connect.ts';
import { type LazyAxero, lazyClient } from './client/lazy-client.ts';
import { loadFallback } from './engine/fallback.ts';
import { unpackModule } from './engine/packed-module.ts';

export type { ConnectOptions } from './client/connect.ts';
export * from './public.ts';

/**
 * Connects to the site and resolves to the page's client; every call on a page resolves to the same one.
 *
 * @throws {AxeroError} `wasm-blocked` where the page allows neither WebAssembly nor its replacement; the next call tries again.
 */
export function connect(options: ConnectOptions = {}): Promise<Axero> {
  return connectWith(options, {
    module: () => unpackModule(moduleText),
    fallback: loadFallback,
  });
}

/**
 * The page's client without `connect()`, for pages that need none of its options: the first call connects. What has a value at once (`page`,
 * `session`, `requests()`, events) needs `connect()`.
 */
export const axero: LazyAxero = /* @__PURE__ */ lazyClient(() => connect());
