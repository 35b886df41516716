import type { ResponseCache } from '../cache/response-cache.ts';
import type { Engine } from '../engine/engine.ts';
import { SESSION_HELD, SESSION_KNOWN } from '../generated/protocol.ts';
import type { RequestQueue } from '../request/queue.ts';
import type { Environment } from '../runtime/environment.ts';

/** A restored page that gets no answer asks again after these pauses. */
const PAUSES_MS = [1_000, 4_000];

/**
 * Keeps the calls of a page that the browser restored, with everything that it held, or took from its cache, until the site has said who is
 * signed in: another user may have signed in since. No response is served from memory until then.
 */
export class Hold {
  /** True if the site gave no answer: what waited has failed, and the next call asks again. */
  isDoubtful = false;
  private held: Promise<void> | undefined;
  private letGo: ((isKnown: boolean) => void) | undefined;
  /** Counts how often it began: only what was asked after the last time tells who is signed in. */
  private begun = 0;

  constructor(
    private readonly page: {
      environment: Environment;
      engine: Engine;
      queue: RequestQueue;
      cache: ResponseCache;
    },
    /** Asks who is signed in. Resolves to whether the site gave an answer. */
    private readonly isAnswered: () => Promise<boolean>,
  ) {}

  /** Returns whether calls have to wait. */
  get isOn(): boolean {
    return this.held !== undefined || this.isDoubtful;
  }

  /** Begins to keep the calls, and asks. */
  begin(): void {
    const { cache, engine, queue } = this.page;
    engine.session(SESSION_HELD);
    this.held ??= new Promise((resolve) => {
      this.letGo = (isKnown) => {
        this.held = undefined;
        this.letGo = undefined;
        this.isDoubtful = !isKnown;
        if (isKnown) engine.session(SESSION_KNOWN);
        resolve();
        queue.dispatchReady();
      };
    });
    cache.outdate();
    this.begun += 1;
    void this.askUntilKnown(this.begun);
  }

  /** Waits for its end, or for its next one where the last brought no answer. */
  wait(): Promise<void> | undefined {
    if (!this.held) this.begin();
    return this.held;
  }

  /** Lets the calls go: the page knows who is signed in. */
  end(): void {
    this.letGo?.(true);
  }

  private async askUntilKnown(begun: number): Promise<void> {
    for (const pause of [...PAUSES_MS, 0]) {
      const isAnswered = await this.isAnswered();
      if (begun !== this.begun) return;
      if (isAnswered) return this.end();
      if (pause) await new Promise<void>((resolve) => this.page.environment.setTimeout(resolve, pause));
    }
    this.letGo?.(false);
  }
}
