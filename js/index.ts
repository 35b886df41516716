import { connector } from './connect.ts';

export * from './public.ts';

/**
 * The page's one client; every call on a page gives the same.
 *
 * @throws {AxeroError} `wasm-blocked` where the module cannot be started.
 */
export const connect = connector(() => new URL('./axero.wasm', import.meta.url));
