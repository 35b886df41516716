import type { CacheKey } from './response-cache.ts';

/** A write that has been sent, as far as it tells what may have changed. */
export interface Write {
  /** `events.rsvp.setMine`, or method and path of a free request. */
  operation: string;
  url: string;
  /** The groups whose reads it makes stale, its own first (`events.rsvp`). `*` stands for all. Other items of its first word are left alone. */
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
  const [own = '', ...others] = write.groups;
  if (others.includes('*')) return true;
  // The groups below that of an item belong to it, and show in it. A write that names no item changes nothing of the items that there are.
  const isAround = `${own}.`.startsWith(`${group}.`);
  const isBelow = group.startsWith(`${own}.`) && pathOf(write.url).some((part) => ID.test(part));
  if (!isAround && !isBelow && !others.includes(group)) return false;
  const [ours, theirs] = [group, own].map((name) => name.split('.')[0]);
  return ours !== theirs || !areOfDifferentItems(url, write.url);
}
