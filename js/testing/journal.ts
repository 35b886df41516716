import type { FaultFields, OperationName } from './faults.ts';

/** One request to a page or to the API. */
export interface JournalEntry {
  readonly number: number;
  /** ISO 8601, by the site's clock. */
  readonly at: string;
  readonly method: string;
  /** The path below the virtual directory. */
  readonly path: string;
  readonly query: string;
  /** Absent for a page. */
  readonly operation?: OperationName;
  /** Absent if no answer was sent. */
  readonly status?: number;
  /** The user whose session came with the request. */
  readonly user?: string;
  readonly session?: string;
  /** The ways in which a key or token came; empty as it should be. */
  readonly credentials: readonly string[];
  readonly bodyLength: number;
  /** False if a fault kept the request from the site. */
  readonly acted: boolean;
  readonly fault?: keyof FaultFields;
  /** Milliseconds by which faults have delayed the answer. */
  readonly waitMs: number;
  /** Of a write: whether the site did what it asked for, whatever became of the answer. */
  readonly written?: boolean;
  /** Of a write: the number of the first one that was the same. */
  readonly repeatOf?: number;
}

/** Which entries of the journal are asked for. */
export interface JournalFilter {
  operation?: OperationName;
  user?: string;
  /** A session, as the journal names it. */
  session?: string;
  method?: string;
  /** A path with `*` and `**`. */
  path?: string;
  /** Only entries after the one of this number. */
  since?: number;
}

/** Counts over the entries of the journal. */
export interface JournalSummary {
  readonly requests: number;
  readonly operations: Readonly<Record<string, number>>;
  readonly users: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly writes: { readonly received: number; readonly written: number };
  /** Writes that came more than once, with how often the site did what they asked for. */
  readonly repeatedWrites: readonly {
    readonly received: number;
    readonly written: number;
    readonly entries: readonly number[];
  }[];
}

/** The filter as the query of a call. */
export function queryOf(filter: JournalFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `?${query}` : '';
}
