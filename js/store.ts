import { adopt, type Kept, onForget, onKeep } from './reads.ts';

const STORE = 'answers';
/** Older answers are not worth a look. */
const OLDEST = 7 * 24 * 3600 * 1000;

interface Stored extends Kept {
  /** When it came, in milliseconds since 1970. */
  at: number;
  user: number;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function database(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'url' });
  return done(request);
}

/**
 * Takes what an earlier page kept for this user, and keeps what comes. A store that fails (private mode, quota) is a store that is not there:
 * no request ever fails for it.
 */
export async function openStore(user: number, virtualDirectory: string): Promise<void> {
  try {
    const db = await database(`axero-widget-sdk${virtualDirectory}`);
    const answers = () => db.transaction(STORE, 'readwrite').objectStore(STORE);
    const ignore = () => undefined;
    const clear = () => void done(answers().clear()).catch(ignore);
    const kept = (await done(answers().getAll())) as Stored[];
    if (kept.some((entry) => entry.user !== user)) clear();
    else {
      const now = Date.now();
      for (const entry of kept) if (now - entry.at < OLDEST) adopt(entry, entry.at + entry.fresh - now);
    }
    onKeep((url, entry) => {
      try {
        const change = entry
          ? answers().put({ ...entry, at: Date.now(), user } satisfies Stored)
          : answers().delete(url);
        void done(change as IDBRequest<unknown>).catch(ignore);
      } catch {
        // A database that the browser has closed under us.
      }
    });
    onForget(clear);
  } catch {
    // No store, then.
  }
}
