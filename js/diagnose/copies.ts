import { VERSION } from '../client/version.ts';
import { PAGE_SYMBOL } from '../runtime/page-symbol.ts';
import { type Finding, ok, problem, unknown } from './types.ts';

interface Offer {
  readonly version: string;
  readonly client: Promise<{ session: { state: string } }>;
}

const SCRIPT_TAG = 'axero-widget-sdk.global.js';

/** The files that the page has loaded, as far as the browser still knows them. Some browsers do not tell which of them were missing. */
function loaded(): string[] {
  const entries = (globalThis.performance?.getEntriesByType?.('resource') ??
    []) as PerformanceResourceTiming[];
  const timed = entries.filter(({ responseStatus }) => !(responseStatus >= 400));
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const addresses = [...timed.map(({ name }) => name), ...scripts.map(({ src }) => src)];
  return [...new Set(addresses.map((address) => address.split(/[?#]/)[0] as string))];
}

function ends(files: readonly string[], ...names: string[]): string[] {
  return files.filter((file) => names.some((name) => file.endsWith(`/${name}`)));
}

/** Says which copies of the package run the page. Copies of one protocol share a runtime, and only the first of them can be seen. */
function versions(): Finding {
  const offers = (globalThis as unknown as Record<symbol, Record<string, Offer> | undefined>)[PAGE_SYMBOL];
  const running = Object.values(offers ?? {}).map(({ version }) => version);
  if (running.length === 0)
    return unknown(
      'copies',
      `No copy of axero-widget-sdk has started on this page: connect() was not called, or it failed. This is version ${VERSION}.`,
      'author',
    );
  if (running.length > 1)
    return problem(
      'copies',
      'author',
      `The versions ${running.join(' and ')} run beside each other and share neither queue nor cache: load one version on this page.`,
    );
  return running[0] === VERSION
    ? ok('copies', `axero-widget-sdk ${VERSION} runs this page.`)
    : ok('copies', `axero-widget-sdk ${running[0]} runs this page; this copy, ${VERSION}, shares it.`);
}

function entryPoint(files: readonly string[]): Finding {
  const own = files.filter((file) => /axero-widget-sdk/.test(file));
  const tags = ends(files, SCRIPT_TAG);
  if (tags.length > 1)
    return unknown(
      'entry point',
      `The script tag is in the page ${tags.length} times, from different addresses: one is enough.`,
      'author',
    );
  if (tags.length === 1 || 'AxeroWidgetSDK' in globalThis) return ok('entry point', 'The script tag.');
  if (ends(own, 'index.js').length > 0) return ok('entry point', 'The module index.js.');
  if (ends(own, 'slim.js').length > 0) return ok('entry point', 'The module slim.js.');
  return ok('entry point', "None of the package's own files: a bundler has put it into another script.");
}

/** Returns whether the page lets a module of eight bytes compile. */
function compiles(): boolean {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

/** Says what the engine runs on. Nothing but the list of loaded files shows whether it was the fall-back. */
function engine(files: readonly string[]): Finding {
  if (ends(files, 'axero-engine.js').length > 0)
    return ok('engine', 'The page allows no WebAssembly: the engine runs as JavaScript (axero-engine.js).');
  if (compiles()) return ok('engine', 'The page allows WebAssembly.');
  const isMissing = typeof WebAssembly !== 'object';
  return problem(
    'engine',
    isMissing ? 'user' : 'administrator',
    isMissing
      ? 'The browser has no WebAssembly, or it is switched off as in Lockdown Mode, and axero-engine.js was not loaded instead: allow WebAssembly for this site.'
      : "The page allows no WebAssembly, and axero-engine.js was not loaded instead: add 'wasm-unsafe-eval' to script-src, or put axero-engine.js beside the script.",
  );
}

/** Looks at the copies of the package on the page. */
export function copyFindings(): Finding[] {
  const files = loaded();
  return [versions(), entryPoint(files), engine(files)];
}
