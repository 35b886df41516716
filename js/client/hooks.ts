import { argumentError } from '../request/readable.ts';
import { guarded } from '../runtime/guarded.ts';
import type { AxeroError } from './errors.ts';

/** A call as a hook sees it. */
export interface CallEvent {
  /** The number of the call on this page. */
  readonly id: number;
  /** The name of its widget; `page` without one. */
  readonly widget: string;
  /** `users.list`, or method and path of a free request. */
  readonly operation: string;
  readonly method: string;
  /** The address, with virtual directory and query. */
  readonly url: string;
}

/** A request that is about to leave the page. */
export interface RequestEvent extends CallEvent {
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
}

/** The end of a call. */
export interface ResponseEvent extends CallEvent {
  /** `sent` to the site, served from the `cache`, or `joined` to an equal read in flight. */
  readonly via: 'sent' | 'cache' | 'joined';
  /** Milliseconds from the call to its end. */
  readonly ms: number;
  /** The HTTP status of a call that succeeded. */
  readonly status: number | undefined;
}

/** The failure of a call. */
export interface ErrorEvent extends ResponseEvent {
  readonly error: AxeroError;
}

/** The hooks of a page, by their names. */
export interface HookEvents {
  request: RequestEvent;
  response: ResponseEvent;
  error: ErrorEvent;
}

type Listener = (event: never) => void;

/** The listeners to the calls of a page. They see calls and cannot change them. */
export class Hooks {
  private count = 0;
  private readonly listeners = new Map<keyof HookEvents, Set<Listener>>([
    ['request', new Set()],
    ['response', new Set()],
    ['error', new Set()],
  ]);

  /** False as long as nobody listens: then no event is made. */
  get isUsed(): boolean {
    return this.count > 0;
  }

  on<K extends keyof HookEvents>(type: K, listener: (event: HookEvents[K]) => void): () => void {
    const all = this.listeners.get(type);
    if (!all || typeof listener !== 'function')
      throw argumentError(
        'on',
        `on(type, listener) takes one of ${[...this.listeners.keys()].join(', ')} and a function.`,
      );
    // One of its own for each registration: who ends one does not end another of the same function.
    const own: Listener = (event) => (listener as Listener)(event);
    all.add(own);
    this.count += 1;
    return () => {
      if (all.delete(own)) this.count -= 1;
    };
  }

  tell<K extends keyof HookEvents>(type: K, event: HookEvents[K]): void {
    for (const listener of [...(this.listeners.get(type) as Set<Listener>)]) {
      guarded(() => (listener as (event: HookEvents[K]) => void)(event));
    }
  }
}
