import type { Groups } from '../generated/operations.ts';

type Named<T, Prefix extends string> = {
  [K in keyof T & string]: T[K] extends (...args: never[]) => unknown
    ? `${Prefix}${K}`
    : Named<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The name of an operation: `users.me`. */
export type OperationName = Named<Groups, ''>;

/** Where a fault strikes: an operation, or a path below the virtual directory with `*` for a segment and `**` for any number. */
export type Route = OperationName | `/${string}`;

/** Which requests of a route a fault strikes. */
export interface FaultScope {
  /** Only this method. */
  method?: string;
  /** Only requests of this user. */
  user?: string;
  /** Only so many requests. */
  times?: number;
}

/** Whether the site acts on a request whose answer is lost: `before` it does not, `after` it has. */
export type When = 'before' | 'after';

/** What can go wrong, by its name; `sandbox/README.md` describes each. */
export interface FaultFields {
  /** The answer takes longer. */
  delay: { ms: number };
  /** Another answer; the site does not act. */
  status: { status: number; body?: 'json' | 'html' | 'empty'; headers?: Record<string, string> };
  /** 200 with an HTML page; the site does not act. */
  html: unknown;
  /** The site's answer without its body. */
  empty: unknown;
  /** The site's answer under another content type. */
  'content-type': { contentType: string };
  /** The connection breaks after so many bytes of the body. */
  truncate: { bytes: number };
  /** The body comes in pieces with a pause before each. */
  slow: { piece: number; pauseMs: number };
  /** The connection is reset without an answer. */
  reset: { when?: When };
  /** No answer ever comes. */
  hang: { when?: When };
}

/** A failure on demand: `{ fault: 'status', status: 503, times: 2 }`. */
export type Fault = {
  [K in keyof FaultFields]: { fault: K } & FaultScope &
    (unknown extends FaultFields[K] ? object : FaultFields[K]);
}[keyof FaultFields];

/** A failure that is in force. */
export interface FaultHandle {
  /** Takes it back. */
  remove(): Promise<void>;
}
