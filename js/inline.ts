import moduleText from 'axero-wasm-text';
import { bytesFromText } from './bytes-from-text.ts';
import { connector } from './connect.ts';

export * from './public.ts';

/**
 * The page's one client, from a build that is one file: the wasm module is inside.
 *
 * It does not wait for the engine: calls do, and fail with `wasm-blocked` where it cannot be started. It rejects with the
 * same in a browser that is too old.
 */
export const connect = connector(async () => {
  // First what the page's widgets ask for: reading the text is work, and their first requests need not wait for it.
  await new Promise((resolve) => setTimeout(resolve));
  return bytesFromText(moduleText);
});
