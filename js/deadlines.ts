/** The longest that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

const dues = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let rings = Number.POSITIVE_INFINITY;

function arm(at: number, now: number): void {
  clearTimeout(timer);
  rings = at;
  timer = setTimeout(ring, Math.min(LONGEST, at - now));
  // Outside a browser, a sleeping timer is no reason to stay.
  (timer as { unref?: () => void }).unref?.();
}

function ring(): void {
  // A timer may ring a little early.
  const now = performance.now() + 1;
  let next = Number.POSITIVE_INFINITY;
  rings = next;
  for (const [end, at] of dues) {
    if (at <= now) {
      dues.delete(end);
      end();
    } else next = Math.min(next, at);
  }
  if (next < rings) arm(next, now);
}

/**
 * Calls `end` in so many milliseconds, unless it is forgotten before. All deadlines share one timer, which sleeps on when one is met: a timer
 * made and cleared for each call costs more than the rest of its bookkeeping.
 */
export function expireIn(ms: number, end: () => void): void {
  const now = performance.now();
  dues.set(end, now + ms);
  if (now + ms < rings) arm(now + ms, now);
}

/** The deadline was met. */
export function forget(end: () => void): void {
  dues.delete(end);
}

/** Forgets the timer, which may have been a test's fake. */
export function forgetDeadlines(): void {
  rings = Number.POSITIVE_INFINITY;
}
