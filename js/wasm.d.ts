/** The wasm module: what `src/bindings/engine.rs` exports, bundled in by the build. */
declare module 'axero-wasm' {
  /** Gives the glue the module that its functions call. */
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function start(virtualDirectory: string, user: number): boolean;
  export function page_follows(
    pages: number,
    maxPages: number,
    count: number,
    size: number,
    items: number,
    total: number,
    repeated: boolean,
  ): boolean;
  export function kinds(): string;
  export function sentence(code: number): string;
  export function refuses_header(name: string): boolean;
  export function open(
    id: number,
    line: string,
    args: string,
    now: number,
    urgency: number,
    widget: number,
  ): string;
  export function open_free(
    id: number,
    method: string,
    path: string,
    query: string,
    now: number,
    urgency: number,
    widget: number,
  ): string;
  export function proceed(id: number): number;
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
  export function session_state(): number;
  export function session_user(): number;
  export function expired_elsewhere(): void;
  export function signing_in(): void;
  export function dismissed(): void;
  export function signed_in(user: number): number;
}

/** The same module's bytes as `bytesFromText` reads them, for the builds that are one file. */
declare module 'axero-wasm-text' {
  const moduleText: string;
  export default moduleText;
}
