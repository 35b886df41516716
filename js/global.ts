/**
 * The script-tag build: everything of `index.ts` under the one global name `AxeroWidgetSDK`. It is set as a property, because a `var` is no global
 * where the file is imported as a module. Browsers that are too old have no `globalThis`, and are to learn by `connect()` that they are.
 */
import { diagnose } from './diagnose/load.ts';
import * as sdk from './index.ts';

const page = (typeof globalThis === 'object' ? globalThis : self) as unknown as Record<string, unknown>;
page['AxeroWidgetSDK'] = { ...sdk, diagnose };
