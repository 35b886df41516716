import type { Environment } from './environment.ts';

/** A person who has not touched the page for this long has walked away: polling for them would keep their session alive for ever. */
const IDLE_MS = 300_000;

/** Knows whether a person is looking at the page. */
export class Activity {
  private lastTouch: number | undefined;

  constructor(private readonly environment: Environment) {}

  /** Begins to listen for touches, once. */
  start(): void {
    if (this.lastTouch !== undefined) return;
    const touch = () => {
      this.lastTouch = this.environment.now();
    };
    touch();
    for (const event of ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focus'] as const)
      this.environment.listen(event, touch, true);
  }

  /** Returns whether the page is visible and was touched lately. */
  isWatched(): boolean {
    return this.environment.isVisible() && this.environment.now() - (this.lastTouch ?? 0) < IDLE_MS;
  }
}
