import type { ResponseCache } from '../cache/response-cache.ts';
import type { Engine } from '../engine/engine.ts';
import { SESSION_DOUBTED, SESSION_HELD, SESSION_KNOWN } from '../generated/protocol.ts';
import type { RequestQueue } from '../request/queue.ts';
import type { Environment } from '../runtime/environment.ts';

/** A page that gets no answer asks again after these pauses. */
const PAUSES_MS = [1_000, 4_000];

/** Then the calls that wait for the answer fail. For those in the queue, which nobody else asks for, it goes on with this pause. */
const LONG_PAUSE_MS = 15_000;

/**
 * Keeps calls until the site has said who is signed in, where another user may have signed in since: all calls of a page that the browser
 * restored, with everything that it held, or took from its cache, of which no response is served from memory until then; and the writes of a
 * page that is looked at again or hears that another tab has signed a user in.
 */
export class Hold {
  /** True if the site gave no answer: what waited for one has failed, and the next call asks again. */
  isDoubtful = false;
  private isForAll = false;
  private held: Promise<void> | undefined;
  private letGo: (() => void) | undefined;
  /** Counts how often it began: only what was asked after the last time tells who is signed in. */
  private begun = 0;

  constructor(
    private readonly page: {
      environment: Environment;
      engine: Engine;
      queue: RequestQueue;
      cache: ResponseCache;
    },
    /** Asks who is signed in, and says so by `answered`. */
    private readonly ask: () => Promise<unknown>,
  ) {}

  /** Returns whether the page does not know who is signed in: writes have to wait. */
  get isOpen(): boolean {
    return this.held !== undefined || this.isDoubtful;
  }

  /** Returns whether all calls have to wait. */
  get isOn(): boolean {
    return this.isForAll && this.isOpen;
  }

  /** Identifies the present hold: a question belongs to the one in which it is asked. */
  get mark(): number {
    return this.begun;
  }

  /** Begins to keep all calls or writes alone, and asks. */
  begin(isForAll: boolean): void {
    this.isForAll ||= isForAll;
    this.page.engine.session(this.isForAll ? SESSION_HELD : SESSION_DOUBTED);
    this.isDoubtful = false;
    if (!this.held) this.renew();
    // Only now: watches read again, and these calls wait.
    if (isForAll) this.page.cache.outdate();
    this.begun += 1;
    void this.askUntilKnown(this.begun);
  }

  /** Waits for its end, or for its next one where the last brought no answer. */
  wait(): Promise<void> | undefined {
    if (!this.held) this.begin(false);
    return this.held;
  }

  /** Lets the calls of a former user end, and goes on. */
  wake(): void {
    const { letGo } = this;
    if (!this.held) return;
    this.renew();
    letGo?.();
  }

  /** Lets the calls go where the site has answered a question that was asked at this mark. */
  answered(mark: number): void {
    if (mark !== this.begun || !this.isOpen) return;
    this.isForAll = false;
    this.release(false);
    this.page.engine.session(SESSION_KNOWN);
    this.page.queue.dispatchReady();
  }

  private renew(): void {
    this.held = new Promise((resolve) => {
      this.letGo = resolve;
    });
  }

  private release(isDoubtful: boolean): void {
    this.isDoubtful = isDoubtful;
    this.held = undefined;
    this.letGo?.();
  }

  private async askUntilKnown(begun: number): Promise<void> {
    const { environment, queue } = this.page;
    const isOn = () => begun === this.begun && this.isOpen;
    for (let round = 0; isOn(); round += 1) {
      await this.ask();
      if (!isOn()) return;
      const pause = PAUSES_MS[round];
      if (!pause) {
        if (this.held) this.release(true);
        if (!queue.isUsed) return;
      }
      await new Promise<void>((resolve) => environment.setTimeout(resolve, pause ?? LONG_PAUSE_MS));
    }
  }
}
