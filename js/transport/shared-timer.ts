import { type Environment, LONGEST_TIMER_MS, type Timer } from '../runtime/environment.ts';

/**
 * One timer for all deadlines of a page. It sleeps on when a deadline is met in time: a timer made and cleared for each call costs more than
 * the rest of the call's bookkeeping.
 */
export class SharedTimer {
  private readonly deadlines = new Map<() => void, number>();
  private timer: Timer | undefined;
  private firesAt = Number.POSITIVE_INFINITY;

  constructor(private readonly environment: Environment) {}

  /** Calls `expire` after this many milliseconds, unless it is cleared before. */
  schedule(ms: number, expire: () => void): void {
    const now = this.environment.now();
    this.deadlines.set(expire, now + ms);
    if (now + ms < this.firesAt) this.sleepUntil(now + ms, now);
  }

  /** Forgets a deadline that was met. */
  clear(expire: () => void): void {
    this.deadlines.delete(expire);
  }

  private sleepUntil(at: number, now: number): void {
    this.environment.clearTimeout(this.timer);
    this.firesAt = at;
    this.timer = this.environment.setTimeout(() => this.fire(), Math.min(LONGEST_TIMER_MS, at - now));
    // Outside a browser, a sleeping timer is no reason for the process to stay. A wrapper of the page may return nothing.
    (this.timer as { unref?: () => void } | undefined)?.unref?.();
  }

  private fire(): void {
    const now = this.environment.now();
    let next = Number.POSITIVE_INFINITY;
    this.firesAt = next;
    for (const [expire, at] of this.deadlines) {
      // A timer may fire a little early.
      if (at <= now + 1) {
        this.deadlines.delete(expire);
        expire();
      } else next = Math.min(next, at);
    }
    if (next < this.firesAt) this.sleepUntil(next, now);
  }
}
