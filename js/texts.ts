import { left, room } from 'axero-wasm';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let memory: WebAssembly.Memory;

/** Names the memory of the module, in which texts cross. */
export function useMemory(exported: WebAssembly.Memory): void {
  memory = exported;
}

/** The bytes at this address; the memory has another buffer whenever it has grown. */
function bytesAt(address: number, length: number): Uint8Array {
  return new Uint8Array(memory.buffer, address, length);
}

/** Leaves a text for the function of the module that is called next, which wants to know its length in bytes. */
export function leaveText(text: string): number {
  // As many as it can be.
  const most = text.length * 3;
  return encoder.encodeInto(text, bytesAt(room(most), most)).written;
}

/** The text of this length that a function of the module has left. */
export function textLeft(length: number): string {
  return decoder.decode(bytesAt(left(), length));
}
