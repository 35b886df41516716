import type { CallOptions } from '../client/types.ts';
import { PRIORITIES } from '../generated/protocol.ts';
import { abortedBy, durationOf } from './limits.ts';
import { argumentError } from './readable.ts';

/** The options of all kinds of calls. */
const OPTIONS = [
  'signal',
  'timeout',
  'headers',
  'cache',
  'maxAge',
  'retry',
  'priority',
  'onProgress',
  'onAnswer',
  'onRead',
  'onMissing',
  'max',
  'maxPages',
  'query',
  'body',
];
const CACHE_MODES: readonly unknown[] = ['default', 'reload', 'no-store', 'only-if-cached'];

/** Returns options as they were given; they must be an object. */
export function objectOf<T extends object>(options: T | undefined, operation: string): T | undefined {
  if (options !== undefined && (typeof options !== 'object' || options === null))
    throw argumentError(operation, 'The options of a call are an object.');
  return options;
}

/** Checks the options of a call before anything is done for it. Returns a copy: a getter may throw, or give something else, when it is read again. */
export function checkOptions<T extends CallOptions>(given: T, operation: string): T {
  const refuse = (message: string) => argumentError(operation, message);
  for (const name of Object.keys(objectOf(given, operation) ?? {}))
    if (!OPTIONS.includes(name))
      throw refuse(`${name} is no option of a call. There are: ${OPTIONS.join(', ')}.`);
  const all = Object.prototype;
  const options = {} as T;
  for (const name of OPTIONS as (keyof T)[]) {
    // Libraries add values to the prototype of all objects, and `timeout` may be among them.
    const isForeign = name in all && !all.hasOwnProperty.call(given, name);
    options[name] = isForeign ? (undefined as T[keyof T]) : given[name];
  }
  const { signal, timeout, cache, maxAge, retry, priority } = options;
  if (timeout !== undefined) durationOf(timeout, 'timeout', operation);
  if (maxAge !== undefined && !(typeof maxAge === 'number' && maxAge >= 0))
    throw refuse('maxAge must be a number of milliseconds, 0 or more.');
  const isCount = typeof retry === 'number' && retry >= 0 && retry === Math.floor(retry);
  if (retry !== undefined && retry !== false && !isCount)
    throw refuse('retry must be false or a whole number, 0 or more.');
  if (cache !== undefined && !CACHE_MODES.includes(cache))
    throw refuse(`cache must be one of ${CACHE_MODES.join(', ')}.`);
  if (priority !== undefined && !PRIORITIES.includes(priority))
    throw refuse(`priority must be one of ${PRIORITIES.join(', ')}.`);
  if (signal === undefined) return options;
  if (typeof signal?.addEventListener !== 'function') throw refuse('signal must be an AbortSignal.');
  if (signal.aborted) throw abortedBy(signal, operation);
  return options;
}
