/** The site's time: milliseconds since 1970, or a moment. */
export type Now = Date | number | (() => Date | number);

/** A text is refused: `2026` would be a moment of 1970, and a date without a zone another one on each machine. */
function momentOf(now: unknown): number {
  const moment = typeof now === 'number' ? now : Number((now as Date | null)?.getTime?.());
  if (!Number.isFinite(moment) || moment < 0)
    throw new RangeError('now must be a Date, milliseconds since 1970, or a function that gives either.');
  return moment;
}

/** The site's clock. It stops at a given moment until it is moved; without one it follows `Date.now()`, which may be a fake. */
export class Clock {
  #read: () => number;
  #ahead = 0;

  constructor(now: Now | undefined) {
    if (now === undefined) this.#read = () => Date.now();
    else if (typeof now === 'function') this.#read = () => momentOf(now());
    else {
      const moment = momentOf(now);
      this.#read = () => moment;
    }
  }

  now(): number {
    return Math.floor(this.#read() + this.#ahead);
  }

  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) throw new RangeError('advance takes milliseconds, 0 or more.');
    this.#ahead += ms;
  }

  reset(): void {
    this.#ahead = 0;
  }
}

/** Bytes derived from a seed: two sandboxes with equal seeds return equal ids. Nothing here needs to be secret. */
export function seededBytes(seed: number): () => Uint8Array {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return () => Uint8Array.from({ length: 64 }, next);
}
