import type { ResponseCache } from '../cache/response-cache.ts';
import type { Engine } from '../engine/engine.ts';
import { codeOf, errorOf } from '../engine/error-codes.ts';
import {
  IDENTITY_NOBODY,
  IDENTITY_OTHER,
  SESSION_DISMISSED,
  SESSION_EXPIRED_ELSEWHERE,
  SESSION_READ,
  SESSION_SIGNING_IN,
  SESSION_STATES,
} from '../generated/protocol.ts';
import type { Environment } from '../runtime/environment.ts';
import { CancelToken, cancellable } from '../transport/cancel-token.ts';
import { ACCEPT, DEFAULT_TIMEOUT, type Transport } from '../transport/transport.ts';
import { SignInWindow } from './sign-in-window.ts';
import type { TabMessage, Tabs } from './tabs.ts';

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

/** The parts of the page that the session uses. */
interface Parts {
  environment: Environment;
  engine: Engine;
  transport: Transport;
  cache: ResponseCache;
  tabs: Tabs;
  events: EventTarget;
  virtualDirectory: string;
}

/** Runs the session of a page: notices its end, asks for the sign-in, lets waiting calls go on. @internal */
export class SessionControl {
  /** The part that authors see. */
  readonly session: Session;
  private readonly waiting = new Set<(identity: number) => void>();
  private readonly window: SignInWindow;
  private closePrompt: (() => void) | undefined;
  private checking: Promise<boolean> | undefined;
  /** True after the page has met a dead session, until a later sign-in is known; with or without a prompt. */
  private signedOut = false;
  private listening = false;
  /** Counts the users of this page: a call that waits for a check does not go on as another user's. */
  private users = 0;
  /** Pending while calls must not begin. */
  private held: Promise<void> | undefined;
  private letGo: (() => void) | undefined;

  constructor(private readonly parts: Parts) {
    this.window = new SignInWindow(parts.environment, parts.virtualDirectory);
    // In the capture phase: before the listeners of widgets, which make calls when the page comes back.
    parts.environment.listen('pageshow', (event) => this.onPageShow(event as PageTransitionEvent), true);
    const control = this;
    this.session = Object.freeze({
      get state(): SessionState {
        return SESSION_STATES[control.parts.engine.session(SESSION_READ)] as SessionState;
      },
      signIn: (options?: { redirect?: boolean }) => this.signIn(options?.redirect === true),
      dismiss: () => this.dismiss(),
      check: () => this.check(),
    });
  }

  /** Returns whether calls have to wait for `mayBegin`. */
  get isHeld(): boolean {
    return this.held !== undefined;
  }

  /** Waits until calls may begin. Throws where another user is signed in by then. */
  async mayBegin(operation: string): Promise<void> {
    const { users } = this;
    await this.held;
    if (this.users !== users) throw errorOf(codeOf('session-expired'), { operation });
  }

  /** Reacts to a write that met the dead session: it failed, and the user is asked to sign in. */
  noticeExpiry(): void {
    if (this.isPaused()) this.expire();
  }

  /** Waits for the end of the sign-in; the first call to wait opens the prompt. */
  afterSignIn(token: CancelToken): Promise<number> {
    return cancellable(token, IDENTITY_NOBODY, (resolve) => {
      this.waiting.add(resolve);
      this.expire();
      return () => this.waiting.delete(resolve);
    });
  }

  /** Reacts to another tab that met the end of the session or a sign-in: this tab asks the site before it believes it. */
  onTabMessage(message: TabMessage): void {
    if (message.kind === 'signed-in') {
      if (this.signedOut || message.user !== this.parts.engine.session_user()) void this.check();
    } else if (message.kind === 'expired' && !this.signedOut) {
      void this.whoAmI().then((user) => {
        if (user !== 0 || this.signedOut) return;
        this.parts.engine.session(SESSION_EXPIRED_ELSEWHERE);
        this.expire();
      });
    }
  }

  /**
   * Reacts to a page that the browser restored from its page cache, with everything that it held: another user may have signed in since. No
   * response is served from memory and no call begins before the site has said who is signed in.
   */
  private onPageShow(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    this.held = new Promise((resolve) => {
      this.letGo = () => {
        this.held = undefined;
        this.letGo = undefined;
        resolve();
      };
    });
    this.parts.cache.clearMemory();
    this.check().catch(() => undefined);
  }

  private isPaused(): boolean {
    return this.parts.engine.session(SESSION_READ) >= SESSION_STATES.indexOf('expired');
  }

  private emit(name: string, cancelable = false): boolean {
    return this.parts.events.dispatchEvent(new Event(name, { cancelable }));
  }

  private expire(): void {
    this.signedOut = true;
    if (this.closePrompt) return;
    this.parts.cache.clearPersistent();
    this.parts.tabs.tell({ kind: 'expired' });
    this.closePrompt = () => {};
    this.listen();
    if (!this.emit('sessionexpired', true)) return;
    try {
      this.closePrompt = this.parts.environment.openPrompt(this.session);
    } catch {
      // The user cannot be asked, so no call may wait for an answer.
      this.dismiss();
    }
  }

  /** While the user is asked, they may sign in in another tab or window: the page asks the site whenever it is looked at again. */
  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    const look = () => {
      if (this.closePrompt && this.parts.environment.isVisible()) void this.check();
    };
    this.parts.environment.listen('focus', look);
    this.parts.environment.listen('visibilitychange', look);
  }

  private release(identity: number): void {
    this.closePrompt?.();
    this.closePrompt = undefined;
    this.window.close();
    for (const resume of this.waiting) resume(identity);
    this.waiting.clear();
  }

  private signIn(redirect: boolean): void {
    this.parts.engine.session(SESSION_SIGNING_IN);
    if (redirect || !this.window.open(() => void this.check())) {
      const location = this.parts.environment.location();
      location.assign(this.window.address(location.hash));
    }
  }

  private dismiss(): void {
    this.parts.engine.session(SESSION_DISMISSED);
    this.release(IDENTITY_NOBODY);
  }

  private check(): Promise<boolean> {
    this.checking ??= this.checkNow().finally(() => {
      this.checking = undefined;
      this.letGo?.();
    });
    return this.checking;
  }

  private async checkNow(): Promise<boolean> {
    const user = await this.whoAmI();
    if (!user) return false;
    const identity = this.parts.engine.signed_in(user);
    if (identity === IDENTITY_OTHER) {
      // Before anything else happens, nothing of the former user is left.
      this.parts.cache.clear();
      this.users += 1;
      this.letGo?.();
      // The page itself still shows the former user: it is loaded again, unless the author prevents that.
      if (this.emit('userchanged', true)) this.parts.environment.location().reload();
    }
    if (this.signedOut) {
      this.signedOut = false;
      this.release(identity);
      this.emit('signedin');
      this.parts.tabs.tell({ kind: 'signed-in', user });
    }
    return true;
  }

  /** Asks the site for the signed-in user: the id, 0 if no user is signed in, undefined if the site cannot tell now. */
  private async whoAmI(): Promise<number | undefined> {
    const url = `${this.parts.virtualDirectory}/api/users/me`;
    const outgoing = { method: 'GET', url, headers: ACCEPT, body: undefined };
    const outcome = await this.parts.transport.send(outgoing, DEFAULT_TIMEOUT, new CancelToken());
    if ('failure' in outcome) return undefined;
    const { status, data } = outcome.response;
    const id = (data as { UserID?: unknown } | undefined)?.UserID;
    if (status === 200 && typeof id === 'number' && id > 0) return id;
    return status >= 500 ? undefined : 0;
  }
}
