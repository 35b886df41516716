import { SandboxSite } from 'axero-sandbox-wasm';
import type { Clock } from './clock.ts';
import { Functions } from './control/answers.ts';
import type { OperationName } from './control/faults.ts';
import { CookieJar } from './cookies.ts';

/** A spelling that TypeScript below 5.7 reads too, where `Uint8Array` takes no argument. */
type Bytes = ReturnType<TextEncoder['encode']>;

/** The site's decision about a request. */
export interface Handled {
  waitMs: number;
  then: 'answer' | 'slow' | 'truncated' | 'reset' | 'hang';
  status: number;
  headers: [string, string][];
  body: Bytes;
  /** For a slow answer: bytes in a piece, and the pause before each. */
  piece: number;
  pauseMs: number;
  /** For a truncated answer: bytes that are sent. */
  bytes: number;
  /** The function that makes the data, and the facts that it gets. */
  call?: {
    function: number;
    /** The number of the request in the journal. */
    entry?: number;
    hasEnvelope: boolean;
    path: string;
    operation?: OperationName;
    user?: string;
  };
  /** The operation whose answer the sandbox has invented. */
  invented?: OperationName;
}

/** One request, as it goes to the module. */
export interface Asked {
  method: string;
  /** Path and query. */
  target: string;
  headers: [string, string][];
  body: Uint8Array;
}

/** A user who can sign in. */
export interface SandboxUser {
  readonly id: number;
  readonly userName: string;
  readonly password: string;
  readonly name: string;
  readonly locale: string;
}

/** Options that a site is made with. */
export interface SiteSetup {
  data: string;
  seed: number;
  virtualDirectory: string;
  settings: object;
}

const NOTHING = new Uint8Array();

/** A site in this process with one visitor: their cookies are here. */
export class Site {
  readonly users: readonly SandboxUser[];
  readonly jar = new CookieJar();
  readonly functions = new Functions();
  /** Receives each decision of the site. */
  onHandled: ((handled: Handled) => void) | undefined;
  #site: SandboxSite | undefined;

  constructor(
    setup: SiteSetup,
    readonly clock: Clock,
    readonly randomBytes: () => Uint8Array,
  ) {
    this.#site = new SandboxSite(JSON.stringify(setup));
    this.users = JSON.parse(this.#site.users());
  }

  /** Passes a request to the site. The caller decides whether the visitor's cookies are sent and new ones stored. */
  ask(asked: Asked, cookies: boolean): Handled {
    const site = this.#live();
    const { method, target, headers, body } = asked;
    const cookie = cookies ? this.jar.header(new URL(target, 'http://localhost').pathname) : undefined;
    const all = cookie === undefined ? headers : [...headers, ['cookie', cookie]];
    const answer = site.ask(
      JSON.stringify({ method, target, headers: all }),
      body,
      this.clock.now(),
      this.randomBytes(),
    );
    const handled: Handled = JSON.parse(answer.head());
    handled.body = answer.body();
    this.onHandled?.(handled);
    if (cookies)
      for (const [name, value] of handled.headers ?? [])
        if (name.toLowerCase() === 'set-cookie') this.jar.take(value);
    return handled;
  }

  /** Calls the control API. Throws an error with its sentence if it refuses. */
  control(method: string, path: string, body?: unknown): unknown {
    const handled = this.ask(
      {
        method,
        target: `/__sandbox/${path}`,
        headers: [['host', 'localhost']],
        body: body === undefined ? NOTHING : new TextEncoder().encode(JSON.stringify(body)),
      },
      true,
    );
    const answer = JSON.parse(new TextDecoder().decode(handled.body));
    if (handled.status !== 200) throw new Error(String(answer.error).replace(/^Rule \d+: /, ''));
    return answer;
  }

  /** Makes the journal tell the status that was sent, where a function has changed it. */
  correctJournal({ call }: Handled, { status }: Handled): void {
    if (call?.entry !== undefined) this.control('POST', 'journal/status', { number: call.entry, status });
  }

  /** Throws an error after `dispose`. */
  checkAlive(): void {
    this.#live();
  }

  dispose(): void {
    this.#site?.free();
    this.#site = undefined;
  }

  #live(): SandboxSite {
    if (!this.#site) throw new Error('This sandbox has been disposed of: make a new one.');
    return this.#site;
  }
}
