/**
 * The script build: SDK, Lit and all elements in one file. The names of the SDK are under `AxeroWidgetSDK`, as in its own script build, and those
 * of the elements under `AxeroElements`.
 */
import * as sdk from 'axero-widget-sdk';
import { elect } from './base/elect.ts';

const page = globalThis as unknown as Record<string, unknown>;
page['AxeroWidgetSDK'] ??= sdk;

elect(sdk.VERSION, async () => (await import('./all.ts')).run());
