import type { CacheKey } from '../cache/response-cache.ts';
import { errorOf } from '../engine/error-codes.ts';
import { PLAN_REFUSED } from '../generated/protocol.ts';
import { type MadeBody, makeBody, NO_BODY } from './body.ts';

/** The engine's plan of a call. */
export interface Plan {
  operation: string;
  method: string;
  url: string;
  made: MadeBody;
  /** The key of a read that several callers may share. */
  cacheKey: CacheKey | undefined;
  /** The groups whose responses a write makes stale; see `Write`. */
  stale: readonly string[];
}

const NONE: readonly string[] = [];

/** Reads a plan such as `GET - 0,2, 30:users /api/...`; throws the error that a refusal is. */
export function readPlan(
  operation: string,
  planned: string,
  names: string[],
  values: unknown[],
  body?: MadeBody,
): Plan {
  if (planned.startsWith(PLAN_REFUSED)) {
    const space = planned.indexOf(' ');
    throw errorOf(Number(planned.slice(1, space)), { operation }, planned.slice(space + 1));
  }
  const [method, kind, places, note, url] = planned.split(' ', 5) as [string, string, string, string, string];
  if (method === 'GET') {
    const [seconds, group] = note.split(':') as [string, string?];
    const cacheKey = group === undefined ? undefined : { url, group, fresh: Number(seconds) * 1000 };
    return { operation, method, url, made: NO_BODY, cacheKey, stale: NONE };
  }
  const parts = (places.match(/\d+/g) ?? []).map(
    (place) => [names[Number(place)] as string, values[Number(place)]] as const,
  );
  return {
    operation,
    method,
    url,
    made: body ?? makeBody(kind, parts),
    cacheKey: undefined,
    stale: note.split(','),
  };
}
