/** Cancels what a call waits for. Lighter than an `AbortController`, which costs microseconds for each call. */
export class CancelToken {
  cancelled = false;
  /** Ends the current wait. A call waits for one thing at a time. */
  onCancel: (() => void) | undefined;

  readonly cancel = (): void => {
    this.cancelled = true;
    this.onCancel?.();
  };

  /** Cancels when the signal is aborted. Returns what stops listening. */
  follow(signal: AbortSignal): () => void {
    if (signal.aborted) this.cancel();
    else signal.addEventListener('abort', this.cancel, { once: true });
    return () => signal.removeEventListener('abort', this.cancel);
  }
}

/** Returns a promise that `begin` resolves, or that the token resolves with `cancelled`. */
export function cancellable<T>(
  token: CancelToken,
  cancelled: T,
  begin: (resolve: (value: T) => void) => () => void,
): Promise<T> {
  return new Promise((resolve) => {
    const end = begin((value) => {
      token.onCancel = undefined;
      resolve(value);
    });
    token.onCancel = () => {
      token.onCancel = undefined;
      end();
      resolve(cancelled);
    };
  });
}
