import { bundled, wasmModule } from '../node/support/bundle.mjs';

/** The parts of the package that the simulator uses. */
const SOURCE = `
  export { makeClient } from './client/client.ts';
  export { joinBrowser, startRuntime } from './client/connect.ts';
  export { isAxeroError } from './client/errors.ts';
  export { findShared, offer } from './client/shared.ts';
  export { engineOf } from './engine/engine.ts';
`;

/** Returns the package, with a change to its text where one is given. */
export async function loadPackage(change = undefined, module = wasmModule()) {
  const sdk = await bundled(SOURCE, change);
  return { ...sdk, newEngine: () => sdk.engineOf(new WebAssembly.Instance(module).exports) };
}
