import { argumentError } from '../request/readable.ts';
import type { DiagnoseOptions } from './diagnose.ts';
import type { Diagnosis } from './types.ts';

/**
 * Runs the diagnosis of `diagnose.js` beside the running script: few pages ever need it. No bundler may resolve the name, for the reasons that
 * `engine/fallback.ts` gives.
 */
export async function diagnose(options?: DiagnoseOptions): Promise<Diagnosis> {
  const name = './diagnose.js';
  const loaded = await import(/* webpackIgnore: true */ /* @vite-ignore */ name.slice(0)).catch(() => {
    throw argumentError(
      'diagnose',
      'diagnose.js is not beside the running script. Put it there from the package, or import it: "axero-widget-sdk/diagnose".',
    );
  });
  return loaded.diagnose(options);
}
