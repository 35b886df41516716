import * as wasm from 'axero-wasm';
import { type Actor, AxeroError, type ErrorDetails, type ErrorKind } from './errors.ts';
import { textLeft } from './texts.ts';

interface Kind {
  name: ErrorKind;
  retryable: boolean;
  actor: Actor;
  sentence: string;
}

let known: Kind[] | undefined;

/** The closed list, as the core numbers it from 1. */
function kinds(): Kind[] {
  known ??= textLeft(wasm.kinds())
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [name, rest, ...words] = line.split(' ') as [ErrorKind, string, ...string[]];
      return { name, retryable: rest[0] === 'r', actor: rest.slice(1) as Actor, sentence: words.join(' ') };
    });
  return known;
}

/** The code of a kind. */
export function codeOf(name: ErrorKind): number {
  return kinds().findIndex((kind) => kind.name === name) + 1;
}

/** The error of a code, with the server's sentence or the standard one. */
export function errorOf(code: number, details: ErrorDetails, message?: string): AxeroError {
  // A code that is not in the list would be a fault of the package: the last of the list says so.
  const kind = (kinds()[code - 1] ?? kinds()[kinds().length - 1]) as Kind;
  return new AxeroError(kind.name, message || details.serverMessage || kind.sentence, {
    ...details,
    ...kind,
  });
}
