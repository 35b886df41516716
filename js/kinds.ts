import * as wasm from 'axero-wasm';
import { type Actor, AxeroError, type ErrorDetails, type ErrorKind } from './errors.ts';

interface Kind {
  name: ErrorKind;
  retryable: boolean;
  actor: Actor;
}

let known: Kind[] | undefined;

/** The closed list, as the core numbers it from 1. */
function kinds(): Kind[] {
  known ??= wasm
    .kinds()
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [name, rest] = line.split(' ') as [ErrorKind, string];
      return { name, retryable: rest[0] === 'r', actor: rest.slice(1) as Actor };
    });
  return known;
}

/** The code of a kind. */
export function codeOf(name: ErrorKind): number {
  return kinds().findIndex((kind) => kind.name === name) + 1;
}

/** The error of a code, with the server's sentence or the standard one. */
export function errorOf(code: number, details: ErrorDetails, message?: string): AxeroError {
  const kind = kinds()[code - 1] ?? { name: 'internal' as const };
  const text = message ?? details.serverMessage ?? wasm.sentence(code);
  return new AxeroError(kind.name, text, { ...details, ...kind });
}
