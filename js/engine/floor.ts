import { AxeroError } from '../client/errors.ts';

declare const AXERO_OLDEST: string;

/** The oldest browsers that work, as a sentence names them; put in by the build from tools/floor/floor.json. */
const OLDEST: string = typeof AXERO_OLDEST === 'string' ? AXERO_OLDEST : 'a newer browser';

/**
 * Returns the error of a browser that is too old, or undefined. One test is enough: whatever else the calls need is older than this in every
 * browser, which `npm run floor` checks.
 */
export function tooOld(): AxeroError | undefined {
  if ('encodeInto' in TextEncoder.prototype) return undefined;
  return new AxeroError(
    'wasm-blocked',
    `This browser is too old, it has no TextEncoder.encodeInto: use ${OLDEST}.`,
    { actor: 'user' },
  );
}
