import { areAlike } from '../client/suggestions.ts';
import type { CallOptions, Priority } from '../client/types.ts';
import { PRIORITIES } from '../generated/protocol.ts';
import { abortedBy, durationOf } from './limits.ts';
import { argumentError } from './readable.ts';

/** The options of every call. */
const CALL = [
  'signal',
  'timeout',
  'headers',
  'cache',
  'maxAge',
  'retry',
  'priority',
  'onProgress',
  'onAnswer',
];

/** The options that the package itself gives to a call. */
const OWN = ['onRead', 'onMissing'];
const CACHE_MODES: readonly unknown[] = ['default', 'reload', 'no-store', 'only-if-cached'];

/** Those of a call that is made without any. Nothing that a library adds to the prototype of all objects is in them. */
export const NO_OPTIONS: object = /* @__PURE__ */ Object.freeze({ __proto__: null });

/**
 * Returns a copy of options: a getter may throw, or give something else, when it is read again. They must be an object and have no other names
 * than the known ones.
 */
export function objectOf<T extends object>(
  options: T | undefined,
  operation: string,
  known?: readonly string[],
): T | undefined {
  if (options !== undefined && (typeof options !== 'object' || options === null))
    throw argumentError(operation, 'The options of a call are an object.');
  const wrong =
    known && options && Object.keys(options).find((name) => !known.includes(name) && !OWN.includes(name));
  if (wrong) throw argumentError(operation, unknownOption(wrong, operation, known));
  if (!known || !options) return options;
  const all = Object.prototype;
  const copy = {} as T;
  for (const name of [...known, ...OWN] as (keyof T)[]) {
    // Libraries add values to the prototype of all objects, and `timeout` may be among them.
    const isForeign = name in all && !all.hasOwnProperty.call(options, name);
    copy[name] = isForeign ? (undefined as T[keyof T]) : options[name];
  }
  return copy;
}

/** Returns the sentence about an option that there is not. */
export function unknownOption(name: string, operation: string, known: readonly string[]): string {
  const near = known.find((one) => areAlike(one, name));
  return `${name} is no option of ${operation}. ${near ? `Did you mean ${near}?` : `The options are: ${known.join(', ')}.`}`;
}

/** Returns a signal as it was given. */
export function signalOf(signal: AbortSignal | undefined, operation: string): AbortSignal | undefined {
  if (signal !== undefined && typeof signal?.addEventListener !== 'function')
    throw argumentError(operation, 'signal must be an AbortSignal.');
  return signal;
}

/** Returns a priority as it was given. */
export function priorityOf(priority: Priority | undefined, operation: string): Priority | undefined {
  if (priority !== undefined && !PRIORITIES.includes(priority))
    throw argumentError(operation, `priority must be one of ${PRIORITIES.join(', ')}.`);
  return priority;
}

/** Checks the options of a call before anything is done for it. Returns a copy. */
export function checkOptions<T extends CallOptions>(
  given: T,
  operation: string,
  more: readonly string[] = [],
): T {
  if (given === NO_OPTIONS) return given;
  const refuse = (message: string) => argumentError(operation, message);
  const options = objectOf(given, operation, [...CALL, ...more]) as T;
  const { signal, timeout, cache, maxAge, retry, priority, onProgress, onAnswer } = options;
  for (const listener of [onProgress, onAnswer])
    if (listener !== undefined && typeof listener !== 'function')
      throw refuse('onProgress and onAnswer must be functions.');
  if (timeout !== undefined) durationOf(timeout, 'timeout', operation);
  if (maxAge !== undefined && !(typeof maxAge === 'number' && maxAge >= 0))
    throw refuse('maxAge must be a number of milliseconds, 0 or more.');
  const isCount = typeof retry === 'number' && retry >= 0 && retry === Math.floor(retry);
  if (retry !== undefined && retry !== false && !isCount)
    throw refuse('retry must be false or a whole number, 0 or more.');
  if (cache !== undefined && !CACHE_MODES.includes(cache))
    throw refuse(`cache must be one of ${CACHE_MODES.join(', ')}.`);
  priorityOf(priority, operation);
  if (signalOf(signal, operation)?.aborted) throw abortedBy(signal as AbortSignal, operation);
  return options;
}
