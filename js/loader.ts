import { session, __wbg_set_wasm as useModule } from 'axero-wasm';
import { AxeroError } from './errors.ts';
import { OLDEST_UNDER_POLICY } from './floor.ts';
import { useMemory } from './texts.ts';

/** Where the wasm module comes from: its address, its bytes, or the module. */
export type WasmSource = URL | string | BufferSource | WebAssembly.Module;

/** Whether there is a module: the page's calls are in it, and so it is never replaced. */
let started = false;

function blocked(message: string, cause?: unknown): AxeroError {
  return new AxeroError('wasm-blocked', message, { actor: 'administrator', cause });
}

async function bytesFrom(address: string): Promise<ArrayBuffer> {
  const missing = (got: string, cause?: unknown) =>
    blocked(
      `Asked for the WebAssembly file at ${address} and got ${got}. Upload axero.wasm beside the script, or import "axero-widget-sdk/inline".`,
      cause,
    );
  const response = await fetch(address, { credentials: 'same-origin' }).catch((cause: unknown) => {
    throw missing('no answer (does connect-src allow it?)', cause);
  });
  if (!response.ok) throw missing(`status ${response.status}`);
  const bytes = await response.arrayBuffer();
  const start = new TextDecoder().decode(bytes.slice(0, 4));
  if (start === '\0asm') return bytes;
  throw missing(
    start.startsWith('<') ? 'an HTML page, probably the login page or an error page' : 'something else',
  );
}

/** At once: for a module this small the ways to do it beside the page's own work take longer. */
async function instanceOf(source: BufferSource | WebAssembly.Module): Promise<WebAssembly.Instance> {
  const isModule = source instanceof WebAssembly.Module;
  try {
    return new WebAssembly.Instance(isModule ? source : new WebAssembly.Module(source));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Browsers before 2023 do so for modules of a few kilobytes only.
    return WebAssembly.instantiate(isModule ? source : await WebAssembly.compile(source));
  }
}

function explain(cause: unknown): AxeroError {
  if (cause instanceof AxeroError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/content.security|csp|embedder|unsafe-eval|disallowed|blocked/i.test(text)) {
    return blocked(
      `This page's Content-Security-Policy does not allow WebAssembly: script-src must contain 'wasm-unsafe-eval'. An administrator can add it; if it is there, this browser is too old: use ${OLDEST_UNDER_POLICY}.`,
      cause,
    );
  }
  return blocked(`WebAssembly could not be started: ${text}`, cause);
}

/** Compiles and starts the module. */
export async function load(source: WasmSource): Promise<void> {
  if (typeof WebAssembly !== 'object') {
    throw new AxeroError(
      'wasm-blocked',
      `This browser has no WebAssembly, or it is switched off, as in Lockdown Mode: allow it for this site, or use another browser.`,
      { actor: 'user' },
    );
  }
  try {
    const isAddress = typeof source === 'string' || source instanceof URL;
    const { exports } = await instanceOf(isAddress ? await bytesFrom(String(source)) : source);
    if (started) return;
    useModule(exports);
    useMemory(exports['memory'] as WebAssembly.Memory);
    // Throws where it is another module than ours.
    session(0);
    started = true;
  } catch (cause) {
    throw explain(cause);
  }
}
