import { type MadeBody, makeBody, NO_BODY } from './body.ts';
import { errorOf } from './kinds.ts';
import type { Read } from './reads.ts';

/** What the core planned for a call. */
export interface Plan {
  operation: string;
  method: string;
  url: string;
  made: MadeBody;
  /** For a read that others may share. */
  read: Read | undefined;
  /** For a write: the groups whose answers it makes stale. */
  stale: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads what the core planned: `GET - 0,2, 30:users /api/...`, or `!` with an error's code and sentence. */
export function readPlan(
  operation: string,
  planned: string,
  names: string[],
  values: unknown[],
  body?: MadeBody,
): Plan {
  if (planned.startsWith('!')) {
    const space = planned.indexOf(' ');
    throw errorOf(Number(planned.slice(1, space)), { operation }, planned.slice(space + 1));
  }
  const [method, kind, places, note, url] = planned.split(' ') as [string, string, string, string, string];
  if (method === 'GET') {
    const [seconds, group] = note.split(':') as [string, string?];
    const read = group === undefined ? undefined : { url, group, fresh: Number(seconds) * 1000 };
    return { operation, method, url, made: NO_BODY, read, stale: NONE };
  }
  const parts = (places.match(/\d+/g) ?? []).map(
    (place) => [names[Number(place)] as string, values[Number(place)]] as const,
  );
  return {
    operation,
    method,
    url,
    made: body ?? makeBody(kind, parts),
    read: undefined,
    stale: new Set(note.split(',')),
  };
}
