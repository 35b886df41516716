/** Cancels what a call waits for. Lighter than an `AbortController`, which costs microseconds for each call. */
export class CancelToken {
  cancelled = false;
  /** True once a request of the call has left the page. */
  hasLeft = false;
  /** The error that the call ends with, once it is cancelled. */
  error: unknown;
  /** Ends the current wait. A call waits for one thing at a time. */
  onCancel: (() => void) | undefined;

  cancel(error?: unknown): void {
    if (this.cancelled) return;
    this.cancelled = true;
    this.error = error;
    this.onCancel?.();
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
