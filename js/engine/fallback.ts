import type { EngineExports } from './engine.ts';

/**
 * Loads the engine as JavaScript from `axero-engine.js` beside the running script, and makes an engine.
 *
 * The browser resolves the name, never a bundler: bundlers have no chunks for a classic script, so they would put the 70 kB into it, Rollup would
 * refuse to build it, and the chunk loaders of webpack and Parcel break under Trusted Types. Hence no literal, and the comments.
 */
export async function loadFallback(): Promise<EngineExports> {
  const name = './axero-engine.js';
  const { default: makeEngine } = await import(/* webpackIgnore: true */ /* @vite-ignore */ name.slice(0));
  return makeEngine();
}
