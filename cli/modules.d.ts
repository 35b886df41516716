declare module 'css-tree/parser' {
  type Node = import('./lint/types.mjs').Node;
  export default function parse(text: string, options?: object): Node;
}
declare module 'css-tree/walker' {
  type Node = import('./lint/types.mjs').Node;
  export default function walk(node: Node, visit: ((node: Node) => void) | object): void;
}
declare module 'picomatch' {
  export default function picomatch(patterns: string[], options?: object): (path: string) => boolean;
}
/** `js/generated/protocol.ts`, bundled in by the build. */
declare module 'axero-sdk/protocol' {
  export const ERROR_KINDS: readonly (readonly [string, string, boolean, string])[];
}
/** `js/testing/`, bundled in by the build. */
declare module 'axero-sdk/testing' {
  export interface Handled {
    waitMs: number;
    then: 'answer' | 'slow' | 'truncated' | 'reset' | 'hang';
    status: number;
    headers: [string, string][];
    body: Uint8Array;
    piece: number;
    pauseMs: number;
    bytes: number;
  }
  export interface Asked {
    method: string;
    target: string;
    headers: [string, string][];
    body: Uint8Array;
  }
  export class Clock {
    constructor(now: undefined);
    now(): number;
  }
  export class Site {
    readonly users: readonly {
      id: number;
      userName: string;
      password: string;
      name: string;
      locale: string;
    }[];
    constructor(setup: object, clock: Clock, randomBytes: () => Uint8Array);
    ask(asked: Asked, cookies: boolean): Handled;
    control(method: string, path: string, body?: unknown): unknown;
    dispose(): void;
  }
  export function startModule(source: Uint8Array): Promise<void>;
}
/** `js/site-check/`, bundled in by the build. */
declare module 'axero-sdk/site-check' {
  export interface Output {
    name: string;
    title: string;
    type: string;
    text: string;
  }
  export interface SiteRecord {
    reads: readonly { state: string }[];
    me: { status: number };
    stopped: string;
    requests: number;
  }
  type Send = (path: string, signal: AbortSignal) => Promise<Response>;
  export function checkSite(options: {
    plan: unknown;
    send: Send;
    sendAsNobody: Send;
    sendForPage: Send;
    signal: AbortSignal;
    pause?: number;
    onProgress(progress: { done: number; total: number; operation: string }): void;
  }): Promise<SiteRecord>;
  export function outputs(
    plan: unknown,
    record: SiteRecord,
    about: { virtualDirectory: string; findings: { check: string; status: 'unknown'; sentence: string }[] },
  ): Output[];
}
