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

/** Checks the options of a call before anything is done for it. */
export function checkOptions(options: CallOptions, operation: string): void {
  const refuse = (message: string) => argumentError(operation, message);
  if (typeof options !== 'object' || options === null) throw refuse('The options of a call are an object.');
  for (const name of Object.keys(options))
    if (!OPTIONS.includes(name))
      throw refuse(`${name} is no option of a call. There are: ${OPTIONS.join(', ')}.`);
  const { signal, timeout, cache, maxAge, retry, priority } = options;
  if (timeout !== undefined) durationOf(timeout, 'timeout', operation);
  if (maxAge !== undefined && !(typeof maxAge === 'number' && maxAge >= 0))
    throw refuse('maxAge must be a number of milliseconds, 0 or more.');
  if (retry !== undefined && retry !== false && !(typeof retry === 'number' && retry >= 0))
    throw refuse('retry must be false or a number, 0 or more.');
  if (cache !== undefined && !CACHE_MODES.includes(cache))
    throw refuse(`cache must be one of ${CACHE_MODES.join(', ')}.`);
  if (priority !== undefined && !PRIORITIES.includes(priority))
    throw refuse(`priority must be one of ${PRIORITIES.join(', ')}.`);
  if (signal === undefined) return;
  if (typeof signal?.addEventListener !== 'function') throw refuse('signal must be an AbortSignal.');
  if (signal.aborted) throw abortedBy(signal, operation);
}
