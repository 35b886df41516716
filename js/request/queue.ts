import type { Engine } from '../engine/engine.ts';
import type { Environment, Timer } from '../runtime/environment.ts';
import type { CancelToken } from '../transport/cancel-token.ts';

/** The calls that wait for a slot. The engine decides which may be sent; see `core::queue`. */
export class RequestQueue {
  private readonly waiting = new Map<number, () => void>();
  private isDispatching = false;
  private timer: Timer | undefined;
  /** The time at which the timer fires. */
  private firesAt = 0;

  constructor(
    private readonly environment: Environment,
    private readonly engine: Engine,
  ) {}

  /** Returns whether calls wait. */
  get isUsed(): boolean {
    return this.waiting.size > 0;
  }

  /** Continues every call that may be sent now. Call it whenever a call was enqueued or has ended. */
  dispatchReady(): void {
    // A call that ends at once asks for the next one: thousands of them, one inside the other, would overflow the stack.
    if (this.isDispatching) return;
    this.isDispatching = true;
    try {
      while (this.waiting.size > 0) {
        const id = this.engine.next_ready(this.environment.now());
        if (id === 0) break;
        const resume = this.waiting.get(id);
        if (resume) resume();
        else this.engine.close(id);
      }
    } finally {
      this.isDispatching = false;
    }
    if (this.waiting.size === 0) return;
    const { environment } = this;
    const ms = this.engine.wake_in(environment.now());
    const at = environment.now() + ms;
    if (ms < 0 || (this.timer !== undefined && this.firesAt <= at)) return;
    environment.clearTimeout(this.timer);
    this.firesAt = at;
    this.timer = environment.setTimeout(() => {
      this.timer = undefined;
      this.dispatchReady();
    }, ms);
  }

  /** Calls `resume` when an enqueued call may be sent, usually at once, or when it is cancelled. */
  enqueue(id: number, token: CancelToken, resume: () => void): void {
    const leave = () => {
      this.waiting.delete(id);
      token.onCancel = undefined;
      resume();
    };
    this.waiting.set(id, leave);
    token.onCancel = leave;
    this.dispatchReady();
  }
}
