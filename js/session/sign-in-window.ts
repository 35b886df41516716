import type { Environment } from '../runtime/environment.ts';
import { ownOrigin, ownPath, pageAddress } from '../runtime/own-address.ts';

/** The name of the window that signs in. A page may overwrite it (`var name = ...`), so the return address is marked as well. */
const NAME = 'axero-widget-sdk-sign-in';
/** The mark of the return address in the sign-in window. */
const MARK = '#axero-widget-sdk-signed-in';
const DONE = 'axero-widget-sdk:signed-in';
const FEATURES = 'popup,width=480,height=680';
const LOOK_MS = 500;

/** The window in which the user signs in. */
export class SignInWindow {
  private opened: Window | null = null;
  private stop: (() => void) | undefined;

  constructor(
    private readonly environment: Environment,
    private readonly virtualDirectory: string,
  ) {}

  /** The login address that returns to the current page, the only page known to load this package. */
  address(hash: string): string {
    const { pathname, search } = this.environment.location();
    const origin = this.environment.origin();
    const back = ownPath(pathname) + search + hash;
    return `${origin}${this.virtualDirectory}/login?ReturnUrl=${encodeURIComponent(back)}`;
  }

  /**
   * Opens the site's login page in a window and calls `onReturn` when it is worth asking who is signed in: after a message of the window, or
   * when it was closed. Returns false where the browser does not allow a window.
   */
  open(onReturn: () => void): boolean {
    this.close();
    let opened: Window | null = null;
    try {
      opened = this.environment.openWindow(this.address(MARK), NAME, FEATURES);
    } catch {
      // Some web views throw where others return nothing.
    }
    // Blockers and web views may give a window that is closed from the start.
    if (!opened || opened.closed) return false;
    this.opened = opened;
    const stopListening = this.environment.listen('message', (event) => {
      const { origin, source, data } = event as MessageEvent;
      if (origin === this.environment.origin() && source === opened && data === DONE) onReturn();
    });
    let timer: ReturnType<Environment['setTimeout']>;
    const look = () => {
      timer = this.environment.setTimeout(() => {
        if (!opened.closed) return look();
        onReturn();
        this.stop?.();
      }, LOOK_MS);
    };
    look();
    this.stop = () => {
      this.environment.clearTimeout(timer);
      stopListening();
      this.stop = undefined;
    };
    return true;
  }

  /** Closes the window and stops waiting for it. */
  close(): void {
    this.stop?.();
    this.opened?.close();
    this.opened = null;
  }
}

/** Returns whether this page is in a sign-in window. */
export function isSignInWindow(): boolean {
  return location.hash === MARK || window.name === NAME;
}

/** Tells the opener that a user is signed in, and closes the sign-in window. Other tabs learn of it by their channel. */
export function finishSignIn(): void {
  try {
    if (location.hash === MARK) history.replaceState(history.state, '', pageAddress());
    (window.opener as Window | null)?.postMessage(DONE, ownOrigin());
  } catch {
    // `var opener = ...` has replaced it: the opener sees that the window is closed.
  }
  window.close();
}
