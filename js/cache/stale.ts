import type { CacheKey } from './response-cache.ts';

/** A write that has been sent, as far as it tells what may have changed. */
export interface Write {
  /** `events.rsvp.setMine`, or method and path of a free request. */
  operation: string;
  url: string;
  /** The groups whose reads it makes stale: its own first, of which another item is left alone. `*` stands for all. */
  groups: readonly string[];
}

const ID = /^(\d+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** Returns whether two addresses have different ids at the same place: `/api/events/5/rsvp` and `/api/events/6`. */
function areOfDifferentItems(one: string, other: string): boolean {
  const ours = pathOf(one);
  const theirs = pathOf(other);
  const place = ours.findIndex((part, at) => part !== theirs[at]);
  return ID.test(ours[place] ?? '') && ID.test(theirs[place] ?? '');
}

function pathOf(url: string): string[] {
  return (url.split('?')[0] as string).toLowerCase().split('/');
}

/** Returns whether a write makes the response of a read stale. */
export function isMadeStaleBy({ url, group }: Pick<CacheKey, 'url' | 'group'>, write: Write): boolean {
  const [own, ...others] = write.groups;
  return (
    others.includes('*') || others.includes(group) || (group === own && !areOfDifferentItems(url, write.url))
  );
}
