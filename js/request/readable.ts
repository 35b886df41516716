import { AxeroError, isAxeroError } from '../client/errors.ts';

/** Runs what reads a caller's values: a getter, a proxy or a cycle in them may throw anything. */
export function readable<T>(operation: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (isAxeroError(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw argumentError(operation, `The arguments could not be read: ${reason}`, cause);
  }
}

/** Returns the error of a wrong argument. */
export function argumentError(operation: string, text: string, cause?: unknown): AxeroError {
  return new AxeroError('bad-argument', text, { operation, cause });
}
