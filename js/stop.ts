/** Ends what a call waits for. Lighter than an `AbortController`, which costs microseconds for each call. */
export class Stop {
  pulled = false;
  /** What to end now: a call waits for one thing at a time. */
  hook: (() => void) | undefined;

  readonly pull = (): void => {
    this.pulled = true;
    this.hook?.();
  };

  /** Is pulled when the signal is aborted, until `release`. */
  follow(signal: AbortSignal): void {
    if (signal.aborted) this.pull();
    else signal.addEventListener('abort', this.pull, { once: true });
  }
}

/** A promise that `begin` resolves, or the stop. */
export function untilStopped<T>(
  stop: Stop,
  stopped: T,
  begin: (resolve: (value: T) => void) => () => void,
): Promise<T> {
  return new Promise((resolve) => {
    const end = begin((value) => {
      stop.hook = undefined;
      resolve(value);
    });
    stop.hook = () => {
      stop.hook = undefined;
      end();
      resolve(stopped);
    };
  });
}
