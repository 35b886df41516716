/** The name of the window that signs in; a copy of the package that finds itself in it tells its opener and closes it. */
const NAME = 'axero-widget-sdk-sign-in';
const DONE = 'axero-widget-sdk:signed-in';

let opened: Window | null = null;
let stop: (() => void) | undefined;

/** The sign-in page that leads back to this one: a site has no other that is sure to hold the package. */
export function signInAddress(virtualDirectory: string, hash = ''): string {
  const here = location.pathname + location.search + hash;
  return `${virtualDirectory}/login?ReturnUrl=${encodeURIComponent(here)}`;
}

/**
 * Opens the site's sign-in page in a window of its own and calls `back` when there is reason to ask who is signed in: a message from the
 * window, or its end. Returns false where the browser lets no window open.
 */
export function openSignInWindow(virtualDirectory: string, back: () => void): boolean {
  closeSignInWindow();
  opened = window.open(signInAddress(virtualDirectory), NAME, 'popup,width=480,height=680');
  if (!opened) return false;
  const hear = (event: MessageEvent) => {
    if (event.origin === location.origin && event.source === opened && event.data === DONE) back();
  };
  const timer = setInterval(() => {
    if (!opened?.closed) return;
    back();
    stop?.();
  }, 500);
  addEventListener('message', hear);
  stop = () => {
    clearInterval(timer);
    removeEventListener('message', hear);
    stop = undefined;
  };
  return true;
}

/** Ends the waiting for the window, and the window. */
export function closeSignInWindow(): void {
  stop?.();
  opened?.close();
  opened = null;
}

/** If this page was led to in a sign-in window, tells the opener and closes; true then. */
export function returnFromSignIn(): boolean {
  if (window.name !== NAME || !window.opener) return false;
  (window.opener as Window).postMessage(DONE, location.origin);
  window.close();
  return true;
}
