import * as wasm from 'axero-wasm';
import { holdCalls, isRunning, letCallsGo, ready } from './engine.ts';
import type { PageFacts } from './page.ts';
import { openPrompt } from './prompt.ts';
import { forgetAll, forgetKept, forgetStored } from './reads.ts';
import { closeSignInWindow, openSignInWindow, signInAddress } from './sign-in-window.ts';
import { Stop, untilStopped } from './stop.ts';
import { type TabMessage, tellTabs } from './tabs.ts';
import { ACCEPT, DEFAULT_TIMEOUT, send } from './transport.ts';

/** Where the page's session stands. */
export type SessionState = 'unknown' | 'live' | 'expired' | 'signing-in';

/** The page's session: one for all widgets of the page. */
export interface Session {
  readonly state: SessionState;
  /**
   * Opens the sign-in page in a window of its own; where the browser does not allow that, or with `redirect`, goes there in this one. Either
   * leads back to this page. To be called from a click.
   */
  signIn(options?: { redirect?: boolean }): void;
  /** Gives up waiting: the calls that wait fail with `session-expired`. */
  dismiss(): void;
  /** Asks the site who is signed in now; waiting reads go on if it is the same user. Resolves to whether somebody is. */
  check(): Promise<boolean>;
}

const STATES: readonly SessionState[] = ['unknown', 'live', 'expired', 'signing-in'];

/** What has happened to it, as `session` in the core takes it. */
const NOTHING = 0;
const EXPIRED_ELSEWHERE = 1;
const SIGNING_IN = 2;
const DISMISSED = 3;

/** What a wait ends with, as `resumed` in the core takes it. */
const NOBODY = 2;
const OTHER = 1;

const waiting = new Set<(identity: number) => void>();
// Made by `connect`: not every old browser can, and there it is to say so.
let events: EventTarget;
let facts: PageFacts | undefined;
let closePrompt: (() => void) | undefined;
let checking: Promise<boolean> | undefined;
/** Whether the page has met a dead session and nobody is known to have signed in since, prompt or no prompt. */
let signedOut = false;
/** Counts the users of this page: a call that waited for a check does not go on as somebody else. */
export let userCount = 0;

function emit(name: string, cancelable = false): boolean {
  return events.dispatchEvent(new Event(name, { cancelable }));
}

function release(identity: number): void {
  closePrompt?.();
  closePrompt = undefined;
  closeSignInWindow();
  for (const resume of waiting) resume(identity);
  waiting.clear();
}

/** While the user is asked, somebody may sign in by another tab or window: look when this one is looked at again. */
function look(): void {
  if (closePrompt && document.visibilityState === 'visible') void session.check();
}

function expired(): void {
  signedOut = true;
  if (closePrompt) return;
  forgetStored();
  tellTabs({ kind: 'expired' });
  closePrompt = () => {};
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  if (!emit('sessionexpired', true)) return;
  try {
    closePrompt = openPrompt(session);
  } catch {
    // Nobody can be asked, so nobody may wait for an answer.
    session.dismiss();
  }
}

/** A write has met the dead session: it has failed, and the user is asked all the same. */
export function noticeExpiry(): void {
  if (wasm.session(NOTHING) >= 2) expired();
}

/** Waits until the sign-in has ended one way or the other; the first to wait opens the page's one prompt. */
export function afterSignIn(stop: Stop): Promise<number> {
  return untilStopped(stop, NOBODY, (resolve) => {
    waiting.add(resolve);
    expired();
    return () => waiting.delete(resolve);
  });
}

/** Whom the site takes us for: the id, or 0 for nobody, or undefined where it cannot be told now. */
async function whoAmI(): Promise<number | undefined> {
  const url = `${facts?.virtualDirectory ?? ''}/api/users/me`;
  const outgoing = { method: 'GET', url, headers: ACCEPT, body: undefined };
  const outcome = await send(outgoing, DEFAULT_TIMEOUT, new Stop());
  if ('failure' in outcome) return undefined;
  const { status, data } = outcome.answer;
  const id = (data as { UserID?: unknown } | undefined)?.UserID;
  if (status === 200 && typeof id === 'number' && id > 0) return id;
  return status >= 500 ? undefined : 0;
}

async function check(): Promise<boolean> {
  await ready();
  const user = await whoAmI();
  if (!user) return false;
  const identity = wasm.signed_in(user);
  if (identity === OTHER) {
    // Before anything else happens, nothing of the former user is left.
    forgetAll();
    userCount += 1;
    letCallsGo();
    // What the page itself shows is still the former user's: it is loaded anew, unless the author has a better way.
    if (emit('userchanged', true)) location.reload();
  }
  if (signedOut) {
    signedOut = false;
    release(identity);
    emit('signedin');
    tellTabs({ kind: 'signed-in', user });
  }
  return true;
}

export const session: Session = Object.freeze({
  get state(): SessionState {
    return STATES[isRunning() ? wasm.session(NOTHING) : 0] as SessionState;
  },
  signIn({ redirect = false } = {}) {
    if (isRunning()) wasm.session(SIGNING_IN);
    const base = facts?.virtualDirectory ?? '';
    if (redirect || !openSignInWindow(base, () => void session.check()))
      location.assign(signInAddress(base, location.hash));
  },
  dismiss() {
    if (isRunning()) wasm.session(DISMISSED);
    release(NOBODY);
  },
  check() {
    checking ??= check().finally(() => {
      checking = undefined;
      letCallsGo();
    });
    return checking;
  },
});

/** Another tab of this site has met the end of the session, or a sign-in: whatever it was, the site is asked. */
export function otherTab(message: TabMessage): void {
  if (message.kind === 'signed-in') {
    if (signedOut || message.user !== wasm.session_user()) void session.check();
  } else if (message.kind === 'expired' && !signedOut) {
    void whoAmI().then((user) => {
      if (user !== 0 || signedOut) return;
      wasm.session(EXPIRED_ELSEWHERE);
      expired();
    });
  }
}

/**
 * The browser has brought the page back from its page cache, with all that it held: somebody else may have signed in since. Nothing is served
 * from memory, and no call begins, before the site has said who is signed in.
 */
export function pageShown(event: PageTransitionEvent): void {
  if (!event.persisted) return;
  // The check begins first: it must not wait for its own end.
  session.check().catch(() => undefined);
  holdCalls();
  forgetKept();
}

/** Gives the session the page's facts and the target of its events. */
export function beginSession(page: PageFacts, target: EventTarget): void {
  facts = page;
  events = target;
  signedOut = false;
}
