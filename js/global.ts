/**
 * The script-tag build: everything of `index.ts` under the one global name `AxeroWidgetSDK`. It is set as a property, because a `var` is no global
 * where the file is imported as a module. Browsers that are too old have no `globalThis`, and are to learn by `connect()` that they are.
 */
import type { DiagnoseOptions, Diagnosis } from './diagnose.ts';
import * as sdk from './index.ts';

/** Loads the diagnosis from `diagnose.js` beside this script: few pages ever need it. */
async function diagnose(options?: DiagnoseOptions): Promise<Diagnosis> {
  const name = './diagnose.js';
  const loaded = await import(/* webpackIgnore: true */ /* @vite-ignore */ name.slice(0));
  return loaded.diagnose(options);
}

const page = (typeof globalThis === 'object' ? globalThis : self) as unknown as Record<string, unknown>;
page['AxeroWidgetSDK'] = { ...sdk, diagnose };
