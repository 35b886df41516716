import type { Environment } from '../runtime/environment.ts';
import type { CachedResponse, CacheListener, ResponseCache } from './response-cache.ts';

const STORE = 'answers';
/** Entries older than this are dropped. */
const MAX_AGE_MS = 7 * 24 * 3600 * 1000;
/** As many as the cache in memory holds. */
const MAX_ENTRIES = 300;
/** A database that takes longer to open is not waited for. */
const PATIENCE_MS = 100;

interface Stored extends CachedResponse {
  /** When it was received, in milliseconds since 1970. */
  at: number;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Remembers for a later page, also an anonymous one, whose responses are in a database. */
const ownerKey = (virtualDirectory: string) => `axero-widget-sdk.store${virtualDirectory}`;
const nameOf = (virtualDirectory: string, user: string) => `axero-widget-sdk${virtualDirectory}:${user}`;

/** Deletes the database of a former user. Call it on every page: the next one may name no user. */
export function forgetFormerUser(
  environment: Environment,
  user: number | undefined,
  virtualDirectory: string,
): void {
  try {
    const storage = environment.localStorage();
    const former = storage.getItem(ownerKey(virtualDirectory));
    if (former === null || former === String(user)) return;
    storage.removeItem(ownerKey(virtualDirectory));
    environment.indexedDb()?.deleteDatabase(nameOf(virtualDirectory, former));
  } catch {
    // Without storage nothing was kept.
  }
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
  environment.localStorage().setItem(ownerKey(virtualDirectory), String(user));
  const opening = factory.open(nameOf(virtualDirectory, String(user)), 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'url' });
  const db = await done(opening);
  // Another tab wants to delete it: an open connection would make that tab wait.
  db.onversionchange = () => db.close();
  const store = () => db.transaction(STORE, 'readwrite').objectStore(STORE);
  let isCleared = false;
  const write: CacheListener = (url, entry) => {
    try {
      if (url === undefined) {
        // A response that arrives after the end of the session is not kept.
        isCleared = true;
        store().clear();
      } else if (!entry) store().delete(url);
      else if (!isCleared) store().put({ ...entry, at: environment.date() } satisfies Stored);
    } catch {
      // The browser has closed the database.
    }
  };
  const now = environment.date();
  const stored = (await done(store().getAll())) as Stored[];
  stored.sort((one, other) => other.at - one.at);
  stored.forEach((entry, place) => {
    const age = now - entry.at;
    // A clock that was set back makes no entry younger.
    if (age >= 0 && age < MAX_AGE_MS && place < MAX_ENTRIES) cache.restore(entry, entry.fresh - age);
    else write(entry.url);
  });
  cache.setListener(write);
}
