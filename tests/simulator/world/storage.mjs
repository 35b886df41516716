/** The states of a browser's storage. */
export const STORAGE_STATES = ['ok', 'full', 'throws', 'fails', 'never opens', 'slow'];

/** The databases of one browser, as far as the package uses them. */
export class Databases {
  all = new Map();

  constructor(clock, state) {
    this.clock = clock;
    this.state = state;
  }

  /** Returns the `indexedDB` of a page. */
  factoryOf(page) {
    const { clock } = this;
    const answer = (request, run, ms = 1) => {
      clock.after(
        ms,
        () => {
          try {
            request.result = run();
            request.onsuccess?.();
          } catch (error) {
            request.error = error;
            request.onerror?.();
          }
        },
        page,
      );
      return request;
    };
    return {
      open: (name) => {
        if (this.state === 'throws') throw new DOMException('', 'SecurityError');
        const request = {};
        if (this.state === 'never opens') return request;
        return answer(
          request,
          () => {
            if (this.state === 'fails') throw new DOMException('', 'UnknownError');
            return this.connect(page, name, request, answer);
          },
          this.state === 'slow' ? 400 : 2,
        );
      },
      deleteDatabase: (name) => {
        this.delete(name);
        return {};
      },
    };
  }

  connect(page, name, request, answer) {
    let database = this.all.get(name);
    const isNew = !database;
    if (!database) {
      database = { name, entries: new Map(), connections: new Set(), openings: 0 };
      this.all.set(name, database);
    }
    const connection = { page, isOpen: true, onversionchange: undefined };
    database.connections.add(connection);
    database.openedAt = this.clock.time;
    database.openings += 1;
    const inStore = (change) => {
      if (this.state === 'full') throw new DOMException('', 'QuotaExceededError');
      return answer({}, change);
    };
    const { entries } = database;
    const db = {
      createObjectStore() {},
      set onversionchange(run) {
        connection.onversionchange = run;
      },
      close: () => {
        connection.isOpen = false;
        database.connections.delete(connection);
        this.removeIfFree(database);
      },
      transaction: () => {
        if (!connection.isOpen) throw new DOMException('', 'InvalidStateError');
        return {
          objectStore: () => ({
            getAll: () => answer({}, () => structuredClone([...entries.values()])),
            put: (entry) => {
              page.world.stored(page);
              return inStore(() => entries.set(entry.url, structuredClone(entry)));
            },
            delete: (url) => answer({}, () => entries.delete(url)),
            clear: () => answer({}, () => entries.clear()),
          }),
        };
      },
    };
    request.result = db;
    if (isNew) request.onupgradeneeded?.();
    return db;
  }

  delete(name) {
    const database = this.all.get(name);
    if (!database) return;
    database.isDeleted = true;
    for (const { page, onversionchange } of [...database.connections])
      if (page.isFrozen) page.tab.drop(page);
      else this.clock.after(1, () => onversionchange?.(), page);
    this.removeIfFree(database);
  }

  removeIfFree(database) {
    if (!database.isDeleted || database.connections.size > 0) return;
    database.entries.clear();
    if (this.all.get(database.name) === database) this.all.delete(database.name);
  }

  /** Closes the connections of a page that has gone. */
  leave(page) {
    for (const database of this.all.values())
      for (const connection of database.connections)
        if (connection.page === page) {
          connection.isOpen = false;
          database.connections.delete(connection);
          this.removeIfFree(database);
        }
  }
}

/** A `localStorage`; `state` is that of the browser's storage. */
export function localStorageOf(databases) {
  const values = new Map();
  const checked = () => {
    if (databases.state === 'throws') throw new DOMException('', 'SecurityError');
    return values;
  };
  return {
    getItem: (name) => checked().get(name) ?? null,
    setItem: (name, value) => {
      if (databases.state === 'full') throw new DOMException('', 'QuotaExceededError');
      checked().set(name, String(value));
    },
    removeItem: (name) => checked().delete(name),
  };
}
