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
  /** Whose session came with the request. */
  readonly user?: string;
  /** The ways in which a key or token came; empty as it should be. */
  readonly credentials: readonly string[];
  readonly bodyLength: number;
  /** False if a fault kept the request from the site. */
  readonly acted: boolean;
  readonly fault?: keyof FaultFields;
}

/** Which entries of the journal are asked for. */
export interface JournalFilter {
  operation?: OperationName;
  user?: string;
  method?: string;
}

export function fitting(entries: JournalEntry[], filter: JournalFilter): JournalEntry[] {
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
  const unknown = wanted.find(([name]) => !['operation', 'user', 'method'].includes(name));
  if (unknown) throw new TypeError(`journal() knows operation, user and method, not "${unknown[0]}".`);
  return entries.filter((entry) =>
    wanted.every(([name, value]) => entry[name as keyof JournalFilter] === value),
  );
}
