import { bundled, wasmModule } from '../node/support/bundle.mjs';

/** The parts of the package that the simulator uses. */
const SOURCE = `
  export { makeClient } from './client/client.ts';
  export { joinBrowser, startRuntime } from './client/connect.ts';
  export { isAxeroError } from './client/errors.ts';
  export { findShared, offer } from './client/shared.ts';
  export { engineOf } from './engine/engine.ts';
  export { ERROR_KINDS } from './generated/protocol.ts';
  export { PROMPT_TEXTS } from './texts/prompt.ts';
  export { texts as ar } from './texts/ar.ts';
  export { texts as de } from './texts/de.ts';
  export { texts as es } from './texts/es.ts';
  export { texts as fr } from './texts/fr.ts';
`;

/** Returns the package, with a change to its text where one is given. */
export async function loadPackage(change = undefined, module = wasmModule()) {
  const sdk = await bundled(SOURCE, change);
  return { ...sdk, newEngine: () => sdk.engineOf(new WebAssembly.Instance(module).exports) };
}
