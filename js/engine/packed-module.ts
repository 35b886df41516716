import unpacker from 'axero-unpacker';

interface Unpacker {
  memory: WebAssembly.Memory;
  unpack(length: number): number;
}

/**
 * Returns the bytes that `tools/build/packed-module.mjs` wrote as text. A small wasm module does the work: a loop in JavaScript takes
 * milliseconds, because all code of a fresh page is slow.
 */
export function unpackModule(text: string): BufferSource {
  const small = atob(unpacker);
  const bytes = new Uint8Array(small.length);
  for (let at = 0; at < small.length; at += 1) bytes[at] = small.charCodeAt(at);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const { memory, unpack } = instance.exports as unknown as Unpacker;
  // The text is ASCII: as many bytes as characters.
  new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer));
  return new Uint8Array(memory.buffer, 0, unpack(text.length));
}
