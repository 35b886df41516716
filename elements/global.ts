/**
 * The script build: SDK, Lit and all elements in one file. The names of the SDK are under `AxeroWidgetSDK`, as in its own script build, and those
 * of the elements under `AxeroElements`.
 */
import * as sdk from 'axero-widget-sdk';
import { elect } from './base/elect.ts';

const page = globalThis as unknown as Record<string, unknown>;
page['AxeroWidgetSDK'] ??= sdk;

/** `currentScript` is null where the page inserts the script through jQuery. */
function ownFolder(): string {
  const current = document.currentScript as HTMLScriptElement | null;
  const found =
    current ?? document.querySelector<HTMLScriptElement>('script[src*="axero-elements.global.js"]');
  return new URL('.', found?.src || location.href).href;
}

const folder = ownFolder();
elect(sdk.VERSION, async () => (await import('./all.ts')).run(folder));
