import type { Asked } from '../site.ts';

/** A request that changed the site, with the time and the random bytes of that moment, so that repeating it leads to the same state. */
export interface Logged {
  asked: Asked;
  cookies: boolean;
  now: number;
  random: Uint8Array;
}

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 32_000_000;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A log of the requests to the site that survives when the browser stops the worker. Without a database nothing is stored. */
export class WorkerLog {
  #entries = 0;
  #bytes = 0;
  #full = false;

  private constructor(private readonly database: IDBDatabase | undefined) {}

  static async open(name: string): Promise<WorkerLog> {
    try {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('setup');
        request.result.createObjectStore('log', { autoIncrement: true });
      };
      return new WorkerLog(await done(request));
    } catch {
      return new WorkerLog(undefined);
    }
  }

  /** Returns the log of a site with this setup; deletes the log of another. */
  async read(setup: string): Promise<Logged[]> {
    if (!this.database) return [];
    const stores = this.database.transaction(['setup', 'log'], 'readonly');
    const [known, entries] = await Promise.all([
      done(stores.objectStore('setup').get('setup')),
      done(stores.objectStore('log').getAll()),
    ]);
    if (known !== setup) {
      await this.begin(setup);
      return [];
    }
    for (const entry of entries) this.#count(entry);
    return entries;
  }

  /** Starts an empty log. */
  async begin(setup: string): Promise<void> {
    this.#entries = 0;
    this.#bytes = 0;
    this.#full = false;
    if (!this.database) return;
    const stores = this.database.transaction(['setup', 'log'], 'readwrite');
    await Promise.all([
      done(stores.objectStore('log').clear()),
      done(stores.objectStore('setup').put(setup, 'setup')),
    ]);
  }

  async add(entry: Logged): Promise<void> {
    if (!this.database || this.#full) return;
    this.#count(entry);
    if (this.#entries > MOST_ENTRIES || this.#bytes > MOST_BYTES) {
      this.#full = true;
      console.info(
        'The sandbox has noted as much as it can: from here on changes are lost when the worker ends.',
      );
      return;
    }
    try {
      await done(this.database.transaction('log', 'readwrite').objectStore('log').add(entry));
    } catch {
      this.#full = true;
      console.info('The browser keeps no more of the sandbox: changes are lost when the worker ends.');
    }
  }

  #count(entry: Logged): void {
    this.#entries += 1;
    this.#bytes += entry.asked.body.length;
  }
}
