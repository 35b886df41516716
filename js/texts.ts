import { left, room } from 'axero-wasm';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let memory: WebAssembly.Memory;

/** Names the memory of the module, in which texts cross. */
export function useMemory(exported: WebAssembly.Memory): void {
  memory = exported;
}

/** Leaves a text for the function of the module that is called next. */
export function leaveText(text: string): void {
  const bytes = encoder.encode(text);
  // Making room may give the memory another buffer.
  const place = room(bytes.length);
  new Uint8Array(memory.buffer, place).set(bytes);
}

/** The text that a function of the module has left; it returned the length. */
export function textLeft(length: number): string {
  return decoder.decode(new Uint8Array(memory.buffer, left(), length));
}
