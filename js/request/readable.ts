import { AxeroError, isAxeroError } from '../client/errors.ts';

/** Runs what reads a caller's values: a getter, a proxy or a cycle in them may throw anything. */
export function readable<T>(operation: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw unreadable(operation, cause);
  }
}

/** The same for what reads a caller's values, or runs their functions, later. */
export async function readableLater<T>(operation: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw unreadable(operation, cause);
  }
}

/** Returns the error of a caller's function or value that threw. Anything may be thrown, also what no text can be made of. */
export function thrownBy(what: string, operation: string, cause: unknown): AxeroError {
  if (isAxeroError(cause)) return cause;
  const reason = cause instanceof Error ? cause.message : typeof cause === 'string' ? cause : typeof cause;
  return argumentError(operation, `${what}: ${reason}`, cause);
}

function unreadable(operation: string, cause: unknown): AxeroError {
  return thrownBy('The arguments could not be read', operation, cause);
}

/** Returns the error of a wrong argument. */
export function argumentError(operation: string, text: string, cause?: unknown): AxeroError {
  return new AxeroError('bad-argument', text, { operation, cause });
}
