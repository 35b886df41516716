import type { SESSION_STATES } from '../generated/protocol.ts';

/** The state of the page's session. */
export type SessionState = (typeof SESSION_STATES)[number];

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
  /** Asks the site who is signed in now; waiting reads go on if it is the same user. Resolves to whether a user is signed in. */
  check(): Promise<boolean>;
}
