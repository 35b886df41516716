import type { Environment } from '../runtime/environment.ts';
import type { CachedResponse, CacheListener, ResponseCache } from './response-cache.ts';

const STORE = 'answers';
/** Entries older than this are dropped. */
const MAX_AGE_MS = 7 * 24 * 3600 * 1000;

interface Stored extends CachedResponse {
  /** When it was received, in milliseconds since 1970. */
  at: number;
  user: number;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Restores what an earlier page cached for this user in IndexedDB, and writes what comes from now on. A database that fails (private mode,
 * quota) counts as none: no call ever fails because of it.
 */
export async function openPersistentCache(
  environment: Environment,
  cache: ResponseCache,
  user: number,
  virtualDirectory: string,
): Promise<void> {
  try {
    const factory = environment.indexedDb();
    if (!factory) return;
    const opening = factory.open(`axero-widget-sdk${virtualDirectory}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'url' });
    const db = await done(opening);
    const store = () => db.transaction(STORE, 'readwrite').objectStore(STORE);
    const write: CacheListener = (url, entry) => {
      try {
        if (url === undefined) store().clear();
        else if (entry) store().put({ ...entry, at: environment.date(), user } satisfies Stored);
        else store().delete(url);
      } catch {
        // The browser has closed the database.
      }
    };
    const stored = (await done(store().getAll())) as Stored[];
    if (stored.some((entry) => entry.user !== user)) write();
    else {
      const now = environment.date();
      for (const entry of stored)
        if (now - entry.at < MAX_AGE_MS) cache.restore(entry, entry.at + entry.fresh - now);
    }
    cache.setListener(write);
  } catch {
    // The page works without a persistent cache.
  }
}
