import type { SESSION_STATES } from '../generated/protocol.ts';

/** The state of the page's session. */
export type SessionState = (typeof SESSION_STATES)[number];

/** The events of a session. They also fire on the client. */
export interface SessionEvents {
  /** The session has ended. Cancelable: then no prompt opens. */
  sessionexpired: Event;
  /** A user is signed in again. */
  signedin: Event;
  /** Another user is signed in. Cancelable: then the page is not loaded again; the cache of the former user is cleared in any case. */
  userchanged: Event;
}

/** The page's session: one for all widgets of the page. */
export interface Session {
  readonly state: SessionState;
  /**
   * Opens the sign-in page in a window; where the browser does not allow that, or with `redirect`, goes there in this window. Either leads
   * back to this page. Call it from a click.
   */
  signIn(options?: { redirect?: boolean }): void;
  /** Stops waiting for a sign-in: the calls that wait fail with `session-expired`. */
  dismiss(): void;
  /** Resolves when a user is signed in: at once, or after the next sign-in. Rejects with `aborted` when the signal is aborted. */
  signedIn(options?: { signal?: AbortSignal }): Promise<void>;
  /**
   * Calls a listener at each event of this type. Returns what ends that.
   *
   * @throws {AxeroError} `bad-argument` for a type that there is not
   */
  on<K extends keyof SessionEvents>(type: K, listener: (event: SessionEvents[K]) => void): () => void;
  /** Asks the site who is signed in now; waiting reads go on if it is the same user. Resolves to whether a user is signed in. */
  check(): Promise<boolean>;
}
