import type { AnswerFunction, AnswerOptions } from './answers.ts';
import type { Fault, FaultHandle, Route } from './faults.ts';
import { type JournalEntry, type JournalFilter, type JournalSummary, queryOf } from './journal.ts';
import type { RecordFields, RecordKinds, RecordOptions } from './records.ts';
import type { SandboxSettings } from './settings.ts';

/** Calls the control API, within this process or through a service worker. */
export type Control = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Controls the site from outside, for a test or a demo. Wrong arguments throw an error that says what to do. */
export interface Controls {
  /** Ends the sessions of `user` or of all users, now or after `afterCalls` more successful API calls. Resolves to the number of ended sessions. */
  expireSession(options?: { user?: string; afterCalls?: number }): Promise<number>;
  /** Signs another user in without a reload of the page, as another tab would; now or after `afterCalls` more successful API calls. */
  changeUser(userName: string, options?: { afterCalls?: number }): Promise<void>;
  /** Resets every connection, for `seconds` or until `goOnline`. */
  goOffline(options?: { seconds?: number }): Promise<void>;
  goOnline(): Promise<void>;
  /** Makes an operation or a path fail. Of several faults the oldest applies; delays add up. */
  fail(route: Route, fault: Fault): Promise<FaultHandle>;
  /**
   * Answers an operation or a path with what a function makes of each request. The site does not act. Without a session, the site still
   * answers that there is none. Of several answers the oldest applies.
   */
  answer(route: Route, make: AnswerFunction, options?: AnswerOptions): Promise<FaultHandle>;
  /** Answers an operation or a path with this data, without its envelope. */
  answer(route: Route, data: unknown, options?: AnswerOptions): Promise<FaultHandle>;
  /**
   * Adds a record of your own and resolves to its id. The site creates it, so it is in lists and searches; then the given fields are laid over
   * what the site answers of it. A later write of such a field ends that.
   */
  add<Kind extends keyof RecordKinds>(
    kind: Kind,
    record: RecordFields<Kind>,
    options?: RecordOptions,
  ): Promise<number>;
  /** Removes all faults and own answers. */
  clearFailures(): Promise<void>;
  /** The requests to pages and API, oldest first. */
  journal(filter?: JournalFilter): Promise<JournalEntry[]>;
  /** Counts of the journal, and the writes that were sent more than once. */
  journalSummary(filter?: JournalFilter): Promise<JournalSummary>;
  /** Empties the journal. */
  clearJournal(): Promise<void>;
  /** Changes some settings and resolves to all of them. */
  settings(changes?: Partial<SandboxSettings>): Promise<SandboxSettings>;
}

type Rule = Record<string, unknown>;

/** Makes the typed helpers over the control API, which validates their arguments. */
export function controlsOver(control: Control, functionNumber: (make: AnswerFunction) => number): Controls {
  // The rules of the control API have no names: their position in the list identifies them.
  let inForce: object[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** Changes the list one at a time, because each change reads it first. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const mine = last.then(change, change);
    last = mine.catch(() => undefined);
    return mine;
  };
  const addRule = (rule: Rule): Promise<FaultHandle> =>
    inTurn(async () => {
      const handle: FaultHandle = {
        remove: () =>
          inTurn(async () => {
            const place = inForce.indexOf(handle);
            if (place < 0) return;
            const rules = (await control('GET', 'faults')) as Rule[];
            inForce.splice(place, 1);
            await control(
              'PUT',
              'faults',
              rules.filter((_, number) => number !== place),
            );
          }),
      };
      const rules = (await control('POST', 'faults', rule)) as Rule[];
      // A reset empties the list, so handles from before it do nothing.
      inForce.length = rules.length - 1;
      inForce.push(handle);
      return handle;
    });
  return {
    async expireSession(options = {}) {
      const { sessions } = (await control('POST', 'expire', options)) as { sessions: number };
      return sessions;
    },
    async changeUser(userName, options = {}) {
      const session = ((await control('GET', 'sessions')) as { session: string }[]).at(-1)?.session;
      if (session === undefined)
        throw new Error('Nobody is signed in whose session could change: call signIn() first.');
      await control('POST', 'change-user', { ...options, session, to: userName });
    },
    async goOffline(options = {}) {
      await control('POST', 'offline', options);
    },
    async goOnline() {
      await control('DELETE', 'offline');
    },
    fail: (route, fault) => addRule({ ...fault, route }),
    async answer(route: Route, answer: unknown, options?: AnswerOptions) {
      const content =
        typeof answer === 'function'
          ? { function: functionNumber(answer as AnswerFunction) }
          : { data: answer };
      return addRule({ ...options, ...content, route, fault: 'answer' });
    },
    async add(kind, record, options) {
      return ((await control('POST', 'records', { ...options, kind, record })) as { id: number }).id;
    },
    clearFailures: () =>
      inTurn(async () => {
        inForce = [];
        await control('DELETE', 'faults');
      }),
    async journal(filter = {}) {
      return (await control('GET', `journal${queryOf(filter)}`)) as JournalEntry[];
    },
    async journalSummary(filter = {}) {
      return (await control('GET', `journal/summary${queryOf(filter)}`)) as JournalSummary;
    },
    async clearJournal() {
      await control('DELETE', 'journal');
    },
    async settings(changes) {
      const call = changes ? control('PUT', 'settings', changes) : control('GET', 'settings');
      return (await call) as SandboxSettings;
    },
  };
}
