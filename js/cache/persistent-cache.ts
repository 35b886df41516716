import type { Environment, Timer } from '../runtime/environment.ts';
import type { CachedResponse, CacheListener, ResponseCache } from './response-cache.ts';
import { isMadeStaleBy, type Write } from './stale.ts';

const STORE = 'answers';
/** Entries older than this are dropped. */
const MAX_AGE_MS = 7 * 24 * 3600 * 1000;
/** As many as the cache in memory holds. */
const MAX_ENTRIES = 300;
/** A database that takes longer to open is not waited for. */
const PATIENCE_MS = 100;
/** One that takes longer than this is not used. */
const LONGEST_OPENING_MS = 10_000;

interface Stored extends CachedResponse {
  /** When it was received, in milliseconds since 1970. */
  at: number;
}

/** Returns whether an entry can be used: another version of the package, or another script, may have written it. */
function isWhole({ url, group, response }: Stored): boolean {
  return [url, group, response?.text].every((text) => typeof text === 'string');
}

/** Resolves to the result of a request. `limit` may give it up. */
function done<T>(request: IDBRequest<T>, limit?: (giveUp: (reason: Error) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    limit?.(reject);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Remembers for a later page, also an anonymous one, whose responses are in databases. */
const ownersKey = (virtualDirectory: string) => `axero-widget-sdk.store${virtualDirectory}`;
const nameOf = (virtualDirectory: string, user: string) => `axero-widget-sdk${virtualDirectory}:${user}`;

function ownersIn(storage: Storage, virtualDirectory: string): string[] {
  return (storage.getItem(ownersKey(virtualDirectory)) ?? '').split(',').filter((owner) => owner !== '');
}

/** Deletes the databases of former users. Call it on every page: the next one may name no user. */
export function forgetFormerUser(
  environment: Environment,
  user: number | undefined,
  virtualDirectory: string,
): void {
  try {
    const storage = environment.localStorage();
    const owners = ownersIn(storage, virtualDirectory);
    const former = owners.filter((owner) => owner !== String(user));
    if (former.length === 0) return;
    if (former.length === owners.length) storage.removeItem(ownersKey(virtualDirectory));
    else storage.setItem(ownersKey(virtualDirectory), String(user));
    for (const owner of former) environment.indexedDb()?.deleteDatabase(nameOf(virtualDirectory, owner));
  } catch {
    // Without storage nothing was kept.
  }
}

function addOwner(environment: Environment, user: number, virtualDirectory: string): void {
  const storage = environment.localStorage();
  const owners = new Set(ownersIn(storage, virtualDirectory)).add(String(user));
  storage.setItem(ownersKey(virtualDirectory), [...owners].join(','));
}

/**
 * Restores what an earlier page cached for this user in a database of their own, and writes what comes from now on. A database that fails or
 * does not answer counts as none: no call ever fails or waits because of it.
 */
export async function openPersistentCache(
  environment: Environment,
  cache: ResponseCache,
  user: number,
  virtualDirectory: string,
): Promise<void> {
  const opened = open(environment, cache, user, virtualDirectory).catch(() => {});
  await Promise.race([
    opened,
    new Promise<void>((resolve) => {
      environment.setTimeout(resolve, PATIENCE_MS);
    }),
  ]);
}

async function open(
  environment: Environment,
  cache: ResponseCache,
  user: number,
  virtualDirectory: string,
): Promise<void> {
  const factory = environment.indexedDb();
  if (!factory) return;
  let store: (() => IDBObjectStore) | undefined;
  let isCleared = false;
  const change: CacheListener = (url, entry) => {
    // A response that arrives after the end of the session is not kept.
    isCleared ||= url === undefined;
    try {
      if (url === undefined) store?.().clear();
      else if (!entry) store?.().delete(url);
      else if (!isCleared) store?.().put({ ...entry, at: environment.date() } satisfies Stored);
    } catch {
      // The browser has closed the database.
    }
  };
  // Before the database is open: a user may sign out, and a write may make stale what is in it.
  cache.setListener(change);
  const writes: (Write | undefined)[] = [];
  const unlisten = cache.onStale((write) => writes.push(write));
  let timer: Timer | undefined;
  try {
    addOwner(environment, user, virtualDirectory);
    const opening = factory.open(nameOf(virtualDirectory, String(user)), 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'url' });
    const db = await done(opening, (giveUp) => {
      timer = environment.setTimeout(() => {
        // A connection that nobody closes would keep another tab from deleting the database.
        opening.onsuccess = () => opening.result.close();
        giveUp(new Error('The database does not open.'));
      }, LONGEST_OPENING_MS);
    });
    // Again: a page of another user may have forgotten this one while the database was being opened.
    if (!isCleared) addOwner(environment, user, virtualDirectory);
    // Another tab wants to delete it: an open connection would make that tab wait.
    db.onversionchange = () => db.close();
    store = () => db.transaction(STORE, 'readwrite').objectStore(STORE);
    const now = environment.date();
    const stored = (await done(store().getAll())) as Stored[];
    if (isCleared) return change();
    // The oldest first: in this order the cache in memory drops what is too much.
    stored.sort((one, other) => one.at - other.at);
    stored.forEach((entry, place) => {
      const age = now - entry.at;
      const isStale = () => writes.some((write) => !write || isMadeStaleBy(entry, write));
      // A clock that was set back makes no entry younger.
      const isKept = age >= 0 && age < MAX_AGE_MS && stored.length - place <= MAX_ENTRIES;
      if (isKept && isWhole(entry) && !isStale()) cache.restore(entry, age);
      else change(entry.url);
    });
  } finally {
    environment.clearTimeout(timer);
    unlisten();
  }
}
