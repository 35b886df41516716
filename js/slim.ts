import type { Axero } from './client/client.ts';
import { connectWith, type SlimOptions } from './client/connect.ts';
import { loadFallback } from './engine/fallback.ts';

export type { SlimOptions as ConnectOptions } from './client/connect.ts';
export type { WasmSource } from './engine/start.ts';
export * from './public.ts';

/**
 * Connects as `connect` of `axero-widget-sdk` does, with a wasm module that the caller names: `axero-widget-sdk/axero.wasm`.
 *
 * @throws {AxeroError} `wasm-blocked` where the module cannot be loaded or started.
 */
export function connect(options: SlimOptions): Promise<Axero> {
  return connectWith(options, {
    module: () => options.wasm,
    fallback: loadFallback,
  });
}
