import { AxeroError } from '../client/errors.ts';
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

async function bytesFrom(address: string): Promise<BufferSource> {
  if (/^data:/i.test(address)) return bytesOfData(address);
  const missing = (got: string, cause?: unknown) =>
    blocked(
      `Asked for the WebAssembly file at ${address.slice(0, 200)} and got ${got}. Check the option "wasm", or import "axero-widget-sdk", which holds the module.`,
      cause,
    );
  const response = await fetch(address, { credentials: 'same-origin' }).catch((cause: unknown) => {
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
  const isModule = source instanceof WebAssembly.Module;
  try {
    return new WebAssembly.Instance(isModule ? source : new WebAssembly.Module(source));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Chrome before 115 compiles at once only modules of a few kilobytes.
    return (isModule ? Promise.resolve(source) : WebAssembly.compile(source)).then((module) =>
      WebAssembly.instantiate(module),
    );
  }
}

function explain(cause: unknown): AxeroError {
  if (cause instanceof AxeroError) return cause;
  if (typeof WebAssembly !== 'object')
    return new AxeroError(
      'wasm-blocked',
      'This browser has no WebAssembly, or it is switched off, as in Lockdown Mode, and axero-engine.js was not loaded instead: allow WebAssembly for this site, or use another browser.',
      { actor: 'user', cause },
    );
  const text = cause instanceof Error ? cause.message : String(cause);
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
      return engineOf(await source.fallback());
    } catch {
      // If neither is allowed, the error says how to allow the first.
      throw error;
    }
  };
  try {
    const given = source.module();
    const isReady = !(given instanceof Promise || typeof given === 'string' || given instanceof URL);
    const started = isReady
      ? instantiate(given)
      : Promise.resolve(given)
          .then((known) =>
            typeof known === 'string' || known instanceof URL ? bytesFrom(String(known)) : known,
          )
          .then(instantiate);
    if (!(started instanceof Promise)) return checked(started.exports);
    return started.then(({ exports }) => checked(exports)).catch(failed);
  } catch (cause) {
    return failed(cause);
  }
}
