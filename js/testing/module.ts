import { initSync } from 'axero-sandbox-wasm';

/** The source of the sandbox's wasm module: its address, its bytes, or the module. */
export type SandboxWasm = URL | string | BufferSource | WebAssembly.Module;

let started: Promise<void> | undefined;

/** Reads a local file, which Node's fetch cannot. */
export async function readLocalFile(address: string): Promise<BufferSource> {
  // In a variable, so that a bundler for browsers does not look for it.
  const name = 'node:fs/promises';
  const files = await import(/* @vite-ignore */ /* webpackIgnore: true */ name);
  return new Uint8Array(await files.readFile(new URL(address)));
}

async function bytesFrom(address: string): Promise<BufferSource> {
  if (address.startsWith('file:')) return readLocalFile(address);
  const response = await fetch(address);
  const bytes = await response.arrayBuffer();
  const magic = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength)));
  if (!response.ok || magic !== '\0asm')
    throw new Error(
      `The sandbox's module is not at ${address} (status ${response.status}). Serve dist/testing.wasm there, or name its address with the option "wasm".`,
    );
  return bytes;
}

async function start(source: SandboxWasm): Promise<void> {
  const missing = ['WebAssembly', 'TextEncoder', 'Response', 'URL'].filter((name) => !(name in globalThis));
  if (missing.length > 0)
    throw new Error(
      `The sandbox needs ${missing.join(' and ')}, which this test environment hides. With Jest, use the environment "node" or "jest-fixed-jsdom".`,
    );
  const module =
    source instanceof WebAssembly.Module
      ? source
      : await WebAssembly.compile(
          typeof source === 'string' || source instanceof URL ? await bytesFrom(String(source)) : source,
        );
  initSync({ module });
}

/** Starts the module, once for all sandboxes. After a failure the next call tries again. */
export function startModule(source: SandboxWasm): Promise<void> {
  started ??= start(source).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}
