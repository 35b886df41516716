import base64 from 'axero-wasm-bytes';
import { connector } from './connect.ts';

export * from './public.ts';

/**
 * The page's one client, from a build that is one file: the wasm module is inside.
 *
 * @throws {AxeroError} `wasm-blocked` where the module cannot be started.
 */
export const connect = connector(() => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
