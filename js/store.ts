import { adopt, type Kept, onKeep, type Tell } from './reads.ts';

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

/**
 * Takes what an earlier page kept for this user, and keeps what comes. A store that fails (private mode, quota) is a store that is not there:
 * no request ever fails for it.
 */
export async function openStore(user: number, virtualDirectory: string): Promise<void> {
  try {
    const opening = indexedDB.open(`axero-widget-sdk${virtualDirectory}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'url' });
    const db = await done(opening);
    const answers = () => db.transaction(STORE, 'readwrite').objectStore(STORE);
    const tell: Tell = (url, entry) => {
      try {
        if (url === undefined) answers().clear();
        else if (entry) answers().put({ ...entry, at: Date.now(), user } satisfies Stored);
        else answers().delete(url);
      } catch {
        // A database that the browser has closed under us.
      }
    };
    const kept = (await done(answers().getAll())) as Stored[];
    if (kept.some((entry) => entry.user !== user)) tell();
    else {
      const now = Date.now();
      for (const entry of kept) if (now - entry.at < OLDEST) adopt(entry, entry.at + entry.fresh - now);
    }
    onKeep(tell);
  } catch {
    // No store, then.
  }
}
