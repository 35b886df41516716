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
  /** The ways in which a key or token was sent; empty for a correct client. */
  readonly credentials: readonly string[];
  readonly bodyLength: number;
  /** False if a fault kept the request from the site. */
  readonly acted: boolean;
  readonly fault?: keyof FaultFields;
  /** The delay of the answer by faults, in milliseconds. */
  readonly waitMs: number;
  /** True if the shape of the answer is this sandbox's invention: a real site may answer differently. */
  readonly invented?: true;
  /** For a write: true if the site has done it, even if the answer was lost. */
  readonly written?: boolean;
  /** For a write: the number of the first equal one. */
  readonly repeatOf?: number;
}

/** A filter of the entries of the journal. */
export interface JournalFilter {
  operation?: OperationName;
  user?: string;
  /** A session, by its name in the journal. */
  session?: string;
  method?: string;
  /** A path with `*` and `**`. */
  path?: string;
  /** Only entries after this number. */
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
  /** Writes that were sent more than once, each with the number of times that the site has done it. */
  readonly repeatedWrites: readonly {
    readonly received: number;
    readonly written: number;
    readonly entries: readonly number[];
  }[];
}

/** Returns the filter as the query of a call. */
export function queryOf(filter: JournalFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `?${query}` : '';
}
