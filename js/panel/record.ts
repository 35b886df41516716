import type { Axero } from '../client/client.ts';
import type { AxeroError } from '../client/errors.ts';
import type { ErrorEvent, ResponseEvent } from '../client/hooks.ts';

/** A failed call, and when it failed. */
export interface Failure {
  readonly number: number;
  readonly at: Date;
  readonly event: ErrorEvent;
  readonly error: AxeroError;
}

const CALLS = 12;
const FAILURES = 20;

/** Remembers the calls of a page from now on. */
export class CallRecord {
  /** Ids of the calls that have left the page and have no answer yet. */
  readonly underWay = new Set<number>();
  /** The newest calls, the newest first. */
  readonly calls: ResponseEvent[] = [];
  /** The newest failures, the newest first. */
  readonly failures: Failure[] = [];
  private failed = 0;
  private readonly ends: (() => void)[];

  constructor(axero: Pick<Axero, 'on'>, onChange: () => void) {
    const ended = (event: ResponseEvent) => {
      this.underWay.delete(event.id);
      this.calls.unshift(event);
      this.calls.length = Math.min(this.calls.length, CALLS);
    };
    this.ends = [
      axero.on('request', ({ id }) => {
        this.underWay.add(id);
        onChange();
      }),
      axero.on('response', (event) => {
        ended(event);
        onChange();
      }),
      axero.on('error', (event) => {
        ended(event);
        this.failed += 1;
        this.failures.unshift({ number: this.failed, at: new Date(), event, error: event.error });
        this.failures.length = Math.min(this.failures.length, FAILURES);
        onChange();
      }),
    ];
  }

  stop(): void {
    for (const end of this.ends) end();
  }
}
