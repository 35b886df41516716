import { connector } from './connect.ts';

export * from './public.ts';

/**
 * The page's one client; every call on a page gives the same.
 *
 * It does not wait for the engine: calls do, and fail with `wasm-blocked` where it cannot be started. It rejects with the
 * same in a browser that is too old.
 */
export const connect = connector(() => new URL('./axero.wasm', import.meta.url));
