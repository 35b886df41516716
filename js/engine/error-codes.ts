import { AxeroError, type ErrorDetails } from '../client/errors.ts';
import { ERROR_KINDS, type ErrorKind } from '../generated/protocol.ts';
import { addition } from '../texts/texts.ts';

/** Returns the code of a kind. */
export function codeOf(name: ErrorKind): number {
  return ERROR_KINDS.findIndex(([known]) => known === name) + 1;
}

/** Returns the error of a code, with the given message or the standard one, to which the server may have something to add. */
export function errorOf(code: number, details: ErrorDetails, message?: string): AxeroError {
  // A code that is not in the list would be a fault of the package.
  const [kind, actor, retryable, sentence] = (ERROR_KINDS[code - 1] ??
    ERROR_KINDS[codeOf('internal') - 1]) as (typeof ERROR_KINDS)[number];
  return new AxeroError(kind, message || sentence + addition(kind, details.serverMessage), {
    actor,
    retryable,
    ...details,
  });
}
