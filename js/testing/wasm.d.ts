/** The sandbox's module: what `sandbox/wasm/src/boundary.rs` exports, bundled in by the build. */
declare module 'axero-sandbox-wasm' {
  export function initSync(options: { module: WebAssembly.Module }): unknown;

  export class SandboxSite {
    constructor(setup: string);
    users(): string;
    ask(head: string, body: Uint8Array, now: number, random: Uint8Array): SandboxAnswer;
    free(): void;
  }

  export class SandboxAnswer {
    head(): string;
    body(): Uint8Array<ArrayBuffer>;
  }
}
