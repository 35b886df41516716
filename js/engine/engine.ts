/** The functions that the module exports; see `bindings/src/engine.rs`. Every text crosses in the string buffer. */
export interface EngineExports {
  readonly memory: WebAssembly.Memory;
  prepare_buffer(bytes: number): number;
  buffer(): number;
  start(directoryLength: number, user: number): number;
  operation_names(): number;
  operation_cell(operation: number): number;
  page_follows(
    pages: number,
    maxPages: number,
    count: number,
    size: number,
    items: number,
    total: number,
    repeated: boolean,
  ): number;
  refuses_header(length: number): number;
  open(
    length: number,
    operation: number,
    id: number,
    now: number,
    priority: number,
    attempts: number,
    widget: number,
  ): number;
  proceed(id: number, now: number): number;
  next_ready(now: number): number;
  dispatch(id: number): number;
  wake_in(now: number): number;
  answered(
    id: number,
    status: number,
    respondedStatus: number,
    flags: number,
    retryAfter: number,
    now: number,
    random: number,
  ): number;
  failed(id: number, code: number, now: number, random: number): number;
  confirmed(id: number, verdict: number): number;
  resumed(id: number, identity: number, now: number): number;
  close(id: number): void;
  session(event: number): number;
  session_user(): number;
  signed_in(user: number): number;
}

/** One engine: an instance of the module and its string buffer. */
export interface Engine extends EngineExports {
  /** Writes a text for the function that is called next. Returns its length in bytes, which that function takes. */
  writeString(text: string): number;
  /** Reads the text that a function has returned the length of. */
  readString(length: number): string;
}

/** Makes an engine of the module's exports. */
export function engineOf(exports: EngineExports): Engine {
  // Not at the head of the file: a bundler would keep it in pages that use a helper alone.
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  // The memory has another buffer whenever it has grown.
  const bytesAt = (address: number, length: number) => new Uint8Array(exports.memory.buffer, address, length);
  return {
    ...exports,
    // A module gives numbers of 32 bits with a sign.
    session_user: () => exports.session_user() >>> 0,
    writeString(text) {
      // No character takes more than three bytes for each of its UTF-16 units.
      const most = text.length * 3;
      return encoder.encodeInto(text, bytesAt(exports.prepare_buffer(most), most)).written;
    },
    readString: (length) => decoder.decode(bytesAt(exports.buffer(), length)),
  };
}
