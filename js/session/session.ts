import type { ResponseCache } from '../cache/response-cache.ts';
import type { AxeroError } from '../client/errors.ts';
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
  VERDICT_NOBODY,
  VERDICT_SIGNED_IN,
  VERDICT_UNKNOWN,
  VERDICT_UNREACHED,
} from '../generated/protocol.ts';
import { abortedBy } from '../request/limits.ts';
import { objectOf, signalOf } from '../request/options.ts';
import type { Plan } from '../request/plan.ts';
import type { RequestQueue } from '../request/queue.ts';
import { argumentError } from '../request/readable.ts';
import type { Environment } from '../runtime/environment.ts';
import { dispatch } from '../runtime/events.ts';
import type { PageTexts } from '../texts/texts.ts';
import type { CancelToken } from '../transport/cancel-token.ts';
import { cancellable } from '../transport/cancel-token.ts';
import type { ApiResponse } from '../transport/response.ts';
import type { Transport } from '../transport/transport.ts';
import { Hold } from './hold.ts';
import { Identity } from './identity.ts';
import type { Prompt } from './prompt.ts';
import { SignInWindow } from './sign-in-window.ts';
import type { TabMessage, Tabs } from './tabs.ts';
import type { Session, SessionEvents, SessionState } from './types.ts';
import { UNKNOWN_USER, UNREACHED } from './who-am-i.ts';

/** The parts of the page that the session uses. */
interface Parts {
  environment: Environment;
  engine: Engine;
  transport: Transport;
  queue: RequestQueue;
  cache: ResponseCache;
  tabs: Tabs;
  events: EventTarget;
  texts: PageTexts;
  virtualDirectory: string;
}

/** Stands for a prompt that the author has prevented, or that is about to open. */
const NO_PROMPT: Prompt = { isOpen: () => true, close() {} };

const EVENTS: readonly (keyof SessionEvents)[] = ['sessionexpired', 'signedin', 'userchanged'];

const SIGNED_IN = 'session.signedIn';

/** A page that is looked at again asks who is signed in, but not more often than this: both events of one look are one question. */
const LOOK_AGAIN_MS = 1_000;

/** Runs the session of a page: notices its end and a change of user, asks for the sign-in, lets waiting calls go on. */
export class SessionControl {
  /** The part that authors see. */
  readonly session: Session;
  private readonly waiting = new Set<(identity: number) => void>();
  private readonly window: SignInWindow;
  private prompt: Prompt | undefined;
  private checking: Promise<boolean> | undefined;
  /** A check that was asked for during a check: the first may have been answered before the sign-in. */
  private checkAgain: Promise<boolean> | undefined;
  private confirming: Promise<number> | undefined;
  /** True if the page met a dead session and no later sign-in is known, with or without a prompt. */
  private signedOut = false;
  /** True if the user has dismissed the prompt: until they act, only calls that they look at ask again. */
  private dismissed = false;
  /** True while the page knows that nobody is signed in, though no session of its own has ended. */
  private isGuest = false;
  private isIntroduced = false;
  private readonly identity: Identity;
  private readonly hold: Hold;
  /** Counts the users of this page: a call that waits for a check does not go on as another user's. */
  private users = 0;
  /** Counts the guests of this page who have become users. */
  private guests = 0;
  /** True if nobody, or nobody knows who, was signed in while the page already read from the site: what it has may be another user's. */
  private hasForeign = false;
  /** The calls of `signedIn` that wait. */
  private readonly arrivals = new Set<() => void>();

  constructor(private readonly parts: Parts) {
    const { environment } = parts;
    this.window = new SignInWindow(environment, parts.virtualDirectory);
    this.identity = new Identity(environment, parts.transport, parts.virtualDirectory);
    this.hold = new Hold(parts, () => this.check().catch(() => undefined));
    // In the capture phase: before the listeners of widgets, which make calls when the page comes back.
    environment.listen(
      'pageshow',
      (event) => (event as PageTransitionEvent).persisted && this.askFirst(),
      true,
    );
    environment.listen('focus', () => this.lookAgain());
    environment.listen('visibilitychange', () => this.lookAgain());
    const control = this;
    this.session = Object.freeze({
      get state(): SessionState {
        return SESSION_STATES[control.parts.engine.session(SESSION_READ)] as SessionState;
      },
      signIn: (options?: { redirect?: boolean }) =>
        this.signIn(objectOf(options, 'session.signIn', ['redirect'])?.redirect === true),
      dismiss: () => this.dismiss(),
      check: () => this.check(),
      signedIn: async (options?: { signal?: AbortSignal }) =>
        this.signedIn(signalOf(objectOf(options, SIGNED_IN, ['signal'])?.signal, SIGNED_IN)),
      on: (type: keyof SessionEvents, listener: (event: Event) => void) => {
        if (!EVENTS.includes(type))
          throw argumentError('session.on', `The session has the events ${EVENTS.join(', ')}.`);
        // One of its own: who ends one registration of a function does not end another.
        const own = (event: Event) => listener(event);
        parts.events.addEventListener(type, own);
        return () => parts.events.removeEventListener(type, own);
      },
    });
  }

  /** Returns whether calls have to wait for `mayBegin`. */
  get isHeld(): boolean {
    return this.hold.isOn;
  }

  /** Returns whether writes have to wait for `mayBegin`, because another user may have signed in. */
  get isInDoubt(): boolean {
    return this.hold.isOpen;
  }

  /** Returns whether a user is signed in, as far as the page knows. */
  get isSignedIn(): boolean {
    return !this.signedOut && this.parts.engine.session_user() > 0;
  }

  /** Returns whether calls wait for a sign-in. */
  get isPaused(): boolean {
    return this.parts.engine.session(SESSION_READ) >= SESSION_STATES.indexOf('expired');
  }

  /** Identifies the user of the page: another number means another user. */
  get user(): number {
    return this.users;
  }

  /** Identifies who writes: what a guest has begun to write does not go on as the user who signs in. */
  get writer(): number {
    return this.users + this.guests;
  }

  /** Waits until the site has said who is signed in. Throws where it gave no answer, or where another user is signed in by then. */
  async mayBegin(operation: string): Promise<void> {
    const { users } = this;
    await this.hold.wait();
    this.mustBe(users, operation);
    if (this.hold.isDoubtful) throw errorOf(codeOf(this.identity.failure), { operation });
  }

  /** Throws `session-expired` where the page's user is another one by now. */
  mustBe(users: number, operation: string): void {
    if (this.users !== users) throw this.ended(operation);
  }

  /** Throws `session-expired` where another user would write by now. */
  mustWriteAs(writer: number, operation: string): void {
    if (this.writer !== writer) throw this.ended(operation);
  }

  /** Reacts to a write that met the dead session: it failed, and the user is asked to sign in. */
  noticeExpiry(isVisible: boolean): void {
    if (!this.isPaused) return;
    if (this.staysQuiet(isVisible)) this.parts.engine.session(SESSION_DISMISSED);
    else this.expire();
  }

  /**
   * Waits for the end of the sign-in; the first call to wait opens the prompt. A call that the user does not look at does not open it again
   * after they have dismissed it.
   */
  afterSignIn(token: CancelToken, isVisible: boolean): Promise<number> {
    if (this.staysQuiet(isVisible)) {
      this.parts.engine.session(SESSION_DISMISSED);
      return Promise.resolve(IDENTITY_NOBODY);
    }
    return cancellable(token, IDENTITY_NOBODY, (resolve) => {
      this.waiting.add(resolve);
      this.expire();
      return () => this.waiting.delete(resolve);
    });
  }

  private ended(operation: string): unknown {
    return this.translated(errorOf(codeOf('session-expired'), { operation }));
  }

  private translated(error: AxeroError): unknown {
    return this.parts.texts.translate(error, false);
  }

  private staysQuiet(isVisible: boolean): boolean {
    return this.dismissed && !isVisible && !this.prompt;
  }

  /** Asks the site whether the session is over, which one response has cast doubt on. Resolves to a verdict of the protocol. */
  confirm(): Promise<number> {
    this.confirming ??= this.confirmNow().finally(() => {
      this.confirming = undefined;
    });
    return this.confirming;
  }

  /** Returns the number of a question that is asked now. */
  ask(): number {
    return this.identity.ask();
  }

  /** Returns whether a request of this address asks who is signed in. */
  isQuestion(url: string): boolean {
    return this.identity.isQuestion(url);
  }

  /** A page that names no user asks with its first request, so that a later change of user is one that it can notice. */
  introduce(url: string): void {
    if (this.isIntroduced) return;
    this.isIntroduced = true;
    if (this.parts.engine.session_user() === 0 && !this.isQuestion(url)) this.check().catch(() => undefined);
  }

  /**
   * Takes a response of `users/me` that a caller is about to receive, and the number of its question: it tells who is signed in. Throws
   * `session-expired` where it names another user than that of the page and may be out of date.
   */
  notice({ url, operation }: Plan, response: ApiResponse, asked: number): void {
    const user = this.identity.namedBy(url, response);
    if (user <= 0) return;
    if (this.identity.learn(user, asked)) {
      this.isUser(user);
      return;
    }
    this.check().catch(() => undefined);
    if (user !== this.parts.engine.session_user()) throw errorOf(codeOf('session-expired'), { operation });
  }

  /** Reacts to another tab that met the end of the session or a sign-in: this tab asks the site before it believes it. */
  onTabMessage(message: TabMessage): void {
    if (message.kind === 'signed-in') {
      // A question of before it may be answered as before it.
      this.identity.learn(message.user);
      if (this.signedOut || message.user !== this.parts.engine.session_user()) this.hold.begin(false);
    } else if (message.kind === 'expired' && !this.signedOut) {
      void this.confirm().then((verdict) => {
        if (verdict !== VERDICT_NOBODY || this.signedOut || this.parts.engine.session_user() === 0) return;
        this.expire(true);
      });
    }
  }

  private async confirmNow(): Promise<number> {
    const user = await this.whoIsThere();
    if (user === UNREACHED) return VERDICT_UNREACHED;
    if (user < 0) return VERDICT_UNKNOWN;
    if (user === 0) return VERDICT_NOBODY;
    this.isUser(user);
    return VERDICT_SIGNED_IN;
  }

  /** Keeps the calls of a page that the browser restored or took from its cache until the site has said who is signed in. */
  askFirst(): void {
    this.hold.begin(true);
  }

  /** The page is looked at again: in the meantime the same user or another may have signed in. */
  private lookAgain(): void {
    const { environment } = this.parts;
    if (!environment.isVisible()) return;
    const isDue = environment.now() - this.identity.lastAsked >= LOOK_AGAIN_MS;
    const hasAsked = this.parts.engine.session_user() > 0 || this.isIntroduced || this.isGuest;
    if (this.prompt || (isDue && hasAsked)) this.hold.begin(false);
  }

  private emit(name: string, cancelable = false): boolean {
    return dispatch(this.parts.events, name, cancelable);
  }

  /** Asks the user to sign in. `isKnown`: the other tabs know it already. */
  private expire(isKnown = false): void {
    this.signedOut = true;
    // A call that stayed quiet in the same moment may have ended the pause: while the user is asked, nothing is sent.
    this.parts.engine.session(SESSION_EXPIRED_ELSEWHERE);
    // A page that swaps its content may have removed the prompt.
    if (this.prompt?.isOpen()) return;
    const isNew = this.prompt === undefined;
    this.prompt?.close();
    this.prompt = NO_PROMPT;
    try {
      if (isNew) {
        this.parts.cache.clearPersistent();
        if (!isKnown) this.parts.tabs.tell({ kind: 'expired' });
        // A listener may have dismissed the prompt before it opens.
        if (!this.emit('sessionexpired', true) || this.prompt !== NO_PROMPT) return;
      }
      this.prompt = this.parts.environment.openPrompt(this.session, this.parts.texts.prompt());
    } catch {
      // The user cannot be asked, so no call may wait for an answer.
      this.dismiss();
    }
  }

  private release(identity: number): void {
    this.prompt?.close();
    this.prompt = undefined;
    this.window.close();
    for (const resume of this.waiting) resume(identity);
    this.waiting.clear();
  }

  private signIn(redirect: boolean): void {
    this.dismissed = false;
    this.isGuest ||= this.parts.engine.session_user() === 0;
    this.parts.engine.session(SESSION_SIGNING_IN);
    if (redirect || !this.window.open(() => void this.check()))
      this.parts.environment.location().assign(this.window.address(this.parts.environment.location().hash));
  }

  private signedIn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const aborted = () => reject(this.translated(abortedBy(signal as AbortSignal, SIGNED_IN)));
      if (signal?.aborted) return aborted();
      const isKnown = this.isSignedIn && !this.hold.isOn;
      if (isKnown) return resolve();
      const end = () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const abort = () => {
        this.arrivals.delete(end);
        aborted();
      };
      this.arrivals.add(end);
      signal?.addEventListener('abort', abort);
      // A page that has named no user yet does not know whether there is one.
      if (!this.signedOut) this.check().catch(() => undefined);
    });
  }

  private dismiss(): void {
    // Without a prompt there is nothing to dismiss: later calls may still ask.
    this.dismissed ||= this.isPaused;
    this.parts.engine.session(SESSION_DISMISSED);
    this.release(IDENTITY_NOBODY);
  }

  private check(): Promise<boolean> {
    if (this.checking) {
      this.checkAgain ??= this.checking.catch(() => false).then(() => this.check());
      return this.checkAgain;
    }
    this.checkAgain = undefined;
    this.checking = this.checkNow().finally(() => {
      this.checking = undefined;
    });
    return this.checking;
  }

  private async checkNow(): Promise<boolean> {
    const { mark } = this.hold;
    const user = await this.whoIsThere();
    const isIn = this.take(user);
    // Only now: what waited is sent as the user who is known.
    if (user >= UNKNOWN_USER) this.hold.answered(mark);
    return isIn;
  }

  /** Takes what the site has said of the user. Returns whether a user is signed in. */
  private take(user: number): boolean {
    // A page that swaps its content may have removed the prompt that calls wait for.
    if (user === 0 && this.waiting.size > 0) this.expire();
    else if (user === 0 && !this.signedOut && this.parts.engine.session_user() > 0) this.hasLeft();
    if (user <= 0) return false;
    this.isUser(user, true);
    return true;
  }

  /** The user has signed out elsewhere: nothing of theirs is kept, and the next call that needs the session asks for the sign-in. */
  private hasLeft(): void {
    this.signedOut = true;
    this.parts.engine.session(SESSION_EXPIRED_ELSEWHERE);
    this.parts.cache.forget();
  }

  /** Takes the user whom the site has named. `signsIn`: it was asked because a user may have signed in. */
  private isUser(user: number, signsIn = false): void {
    const { engine, cache, environment, queue, tabs } = this.parts;
    if (!signsIn && !this.signedOut && engine.session_user() === user) return;
    const former = engine.session_user();
    const identity = engine.signed_in(user);
    if (identity === IDENTITY_OTHER) {
      // Before anything else happens, nothing of the former user is left.
      this.users += 1;
      cache.clear();
      this.hold.wake();
      queue.dispatchReady();
      // The page itself still shows the former user: it is loaded again, unless the author prevents that.
      if (this.emit('userchanged', true)) environment.loadAgain(`${former}>${user}`);
    } else if (this.hasForeign) cache.clear();
    this.hasForeign = false;
    for (const arrive of this.arrivals) arrive();
    this.arrivals.clear();
    if (!this.signedOut && !this.isGuest) return;
    this.signedOut = false;
    if (this.isGuest) this.guests += 1;
    this.isGuest = false;
    this.dismissed = false;
    this.release(identity);
    this.emit('signedin');
    tabs.tell({ kind: 'signed-in', user });
  }

  private async whoIsThere(): Promise<number> {
    const user = await this.identity.current();
    if (user <= 0 && this.parts.engine.session_user() === 0) {
      this.hasForeign = true;
      if (user === 0) this.isGuest = true;
      // Without an answer the next request asks again.
      else if (user < UNKNOWN_USER) this.isIntroduced = false;
    }
    return user;
  }
}
