import { AxeroError, isAxeroError } from '../client/errors.ts';
import { ownAddress, ownOrigin, pageWindow } from '../runtime/own-address.ts';
import { type Engine, type EngineExports, engineOf } from './engine.ts';

/** The source of the wasm module: its address, its bytes, or the module itself. */
export type WasmSource = URL | string | BufferSource | WebAssembly.Module;

/** The facts that an entry point has about its module. @internal */
export interface EngineSource {
  /** The module, or a promise of it. */
  module(): WasmSource | Promise<WasmSource>;
  /** Loads the same engine as JavaScript, for pages that do not allow WebAssembly. */
  fallback: (() => Promise<EngineExports>) | undefined;
}

function blocked(message: string, cause?: unknown): AxeroError {
  return new AxeroError('wasm-blocked', message, { actor: 'administrator', cause });
}

/** The bytes of a `data:` address. They are decoded here: a policy with `connect-src 'self'` forbids fetching them. */
function bytesOfData(address: string): BufferSource {
  const comma = address.indexOf(',');
  const text = decodeURIComponent(address.slice(comma + 1));
  const binary = /;base64$/i.test(address.slice(0, comma)) ? atob(text) : text;
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** A module that has not come by then does not come: another copy of the package on the page may have one. */
const LOAD_MS = 10_000;

// No `instanceof` here: it fails for values of another frame, and where the page has put a class of its own in place of the browser's.

/** Returns whether a value is a promise, of whichever library. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof (value as Promise<T>).then === 'function';
}

const isAddress = (source: unknown): source is string | URL =>
  typeof source === 'string' || typeof (source as URL).href === 'string';

/** Resolves an address against the page. A `base` element counts only if it is of this site: it must not choose whose engine runs. */
function resolved(address: string): string {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return address;
  if (address.startsWith('/')) return ownAddress(address);
  const { baseURI } = document;
  if (`${baseURI}/`.startsWith(`${ownOrigin()}/`)) return address;
  return ownAddress(pageWindow().location.pathname.replace(/[^/]*$/, '') + address);
}

/** Settles as the promise does, or rejects once the module is late. */
function inTime<T>(loading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(blocked(`The WebAssembly file has not come within ${LOAD_MS / 1000} seconds.`)),
      LOAD_MS,
    );
    const end = () => clearTimeout(timer);
    loading.then(
      (value) => {
        end();
        resolve(value);
      },
      (error) => {
        end();
        reject(error);
      },
    );
  });
}

async function bytesFrom(address: string): Promise<BufferSource> {
  if (/^data:/i.test(address)) return bytesOfData(address);
  const missing = (got: string, cause?: unknown) =>
    blocked(
      `Asked for the WebAssembly file at ${address.slice(0, 200)} and got ${got}. Check the option "wasm", or import "axero-widget-sdk", which holds the module.`,
      cause,
    );
  const response = await fetch(resolved(address), { credentials: 'same-origin' }).catch((cause: unknown) => {
    throw missing('no answer (does connect-src allow it?)', cause);
  });
  if (!response.ok) throw missing(`status ${response.status}`);
  const bytes = await response.arrayBuffer();
  const start = new TextDecoder().decode(bytes.slice(0, 16)).trimStart();
  if (start.startsWith('\0asm')) return bytes;
  throw missing(
    start.startsWith('<') ? 'an HTML page, probably the login page or an error page' : 'something else',
  );
}

/** Compiles and instantiates a module: at once where the browser allows it, because for this size that is faster. @internal */
export function instantiate(
  source: BufferSource | WebAssembly.Module,
): WebAssembly.Instance | Promise<WebAssembly.Instance> {
  const isModule = String(source) === '[object WebAssembly.Module]';
  try {
    return new WebAssembly.Instance(
      isModule ? (source as WebAssembly.Module) : new WebAssembly.Module(source as BufferSource),
    );
  } catch (error) {
    if ((error as Error)?.name !== 'RangeError') throw error;
    // Chrome before 115 compiles at once only modules of a few kilobytes.
    const compiled = isModule
      ? Promise.resolve(source as WebAssembly.Module)
      : WebAssembly.compile(source as BufferSource);
    return compiled.then((module) => WebAssembly.instantiate(module));
  }
}

function explain(cause: unknown): AxeroError {
  if (isAxeroError(cause)) return cause;
  if (typeof WebAssembly !== 'object')
    return new AxeroError(
      'wasm-blocked',
      'This browser has no WebAssembly, or it is switched off, as in Lockdown Mode, and axero-engine.js was not loaded instead: allow WebAssembly for this site, or use another browser.',
      { actor: 'user', cause },
    );
  const text = String((cause as Error | undefined)?.message ?? cause);
  if (/content.security|csp|embedder|unsafe-eval|disallowed|blocked/i.test(text)) {
    return blocked(
      "This page's Content-Security-Policy does not allow WebAssembly: script-src must contain 'wasm-unsafe-eval', or axero-engine.js must lie beside the script. An administrator can do either.",
      cause,
    );
  }
  return blocked(`WebAssembly could not be started: ${text}`, cause);
}

function checked(exports: WebAssembly.Exports | EngineExports): Engine {
  if (typeof exports['operation_names'] !== 'function')
    throw blocked('The WebAssembly file is another module than that of axero-widget-sdk.');
  return engineOf(exports as unknown as EngineExports);
}

/** Starts an engine: at once where the source and the browser allow it, else later. @internal */
export function startEngine(source: EngineSource): Engine | Promise<Engine> {
  const failed = async (cause: unknown): Promise<Engine> => {
    const error = explain(cause);
    if (!source.fallback) throw error;
    try {
      return engineOf(await inTime(source.fallback()));
    } catch {
      // If neither is allowed, the error says how to allow the first.
      throw error;
    }
  };
  try {
    const given = source.module();
    const started =
      isPromise(given) || isAddress(given)
        ? Promise.resolve(given)
            .then((known) => (isAddress(known) ? bytesFrom(String(known)) : known))
            .then(instantiate)
        : instantiate(given);
    if (!isPromise(started)) return checked(started.exports);
    return inTime(started)
      .then(({ exports }) => checked(exports))
      .catch(failed);
  } catch (cause) {
    return failed(cause);
  }
}
