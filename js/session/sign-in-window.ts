import type { Environment } from '../runtime/environment.ts';

/** The name of the window that signs in; a copy of the package that runs in it tells its opener and closes it. */
const NAME = 'axero-widget-sdk-sign-in';
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
  address(hash = ''): string {
    const { pathname, search } = this.environment.location();
    return `${this.virtualDirectory}/login?ReturnUrl=${encodeURIComponent(pathname + search + hash)}`;
  }

  /**
   * Opens the site's login page in a window and calls `onReturn` when it is worth asking who is signed in: after a message of the window, or
   * when it was closed. Returns false where the browser does not allow a window.
   */
  open(onReturn: () => void): boolean {
    this.close();
    const opened = this.environment.openWindow(this.address(), NAME, FEATURES);
    if (!opened) return false;
    this.opened = opened;
    const { origin } = this.environment.location();
    const stopListening = this.environment.listen('message', (event) => {
      const { origin: from, source, data } = event as MessageEvent;
      if (from === origin && source === opened && data === DONE) onReturn();
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

/** If this page is in a sign-in window, tells the opener and closes the window. */
export function returnFromSignIn(): void {
  if (window.name !== NAME || !window.opener) return;
  (window.opener as Window).postMessage(DONE, location.origin);
  window.close();
}
