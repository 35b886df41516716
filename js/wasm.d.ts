/** The wasm module: what `src/bindings/engine.rs` exports, bundled in by the build. */
declare module 'axero-wasm' {
  /** Gives the glue the module that its functions call. */
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function room(bytes: number): number;
  export function left(): number;
  export function start(directoryLength: number, user: number): boolean;
  export function page_follows(
    pages: number,
    maxPages: number,
    count: number,
    size: number,
    items: number,
    total: number,
    repeated: boolean,
  ): boolean;
  export function kinds(): number;
  export function refuses_header(length: number): boolean;
  export function open(length: number, id: number, now: number, urgency: number, widget: number): number;
  export function proceed(id: number, now: number): number;
  export function next_turn(now: number): number;
  export function turn(id: number): number;
  export function wake_in(now: number): number;
  export function answered(
    id: number,
    status: number,
    respondedStatus: number,
    flags: number,
    retryAfter: number,
    now: number,
    random: number,
  ): number;
  export function failed(id: number, code: number, now: number, random: number): number;
  export function resumed(id: number, identity: number): number;
  export function close(id: number): void;
  export function session(event: number): number;
  export function session_user(): number;
  export function signed_in(user: number): number;
}

/** The same module's bytes as `bytesFromText` reads them, for the builds that are one file. */
declare module 'axero-wasm-text' {
  const moduleText: string;
  export default moduleText;
}
