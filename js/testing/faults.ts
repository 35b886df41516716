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
  /** Only requests of this session, as the journal names it. */
  session?: string;
  /** The number of matching requests that pass first. Default: 0. */
  skip?: number;
  /** The number of requests that it applies to. Default: all. */
  times?: number;
}

/** The moment when an answer is lost: `before` or `after` the site has acted on the request. */
export type When = 'before' | 'after';

/** The duration of an answer, in milliseconds. */
export type Distribution =
  | { kind: 'uniform'; min: number; max: number }
  | { kind: 'normal'; mean: number; deviation: number }
  | { kind: 'lognormal'; p50: number; p95: number };

/** The forms of a `Retry-After` header that servers are seen to send. */
export type RetryAfter =
  | { form: 'absent' | 'zero' | 'negative' | 'fraction' | 'huge' | 'past' | 'garbage' | 'empty' }
  | { form: 'seconds' | 'date'; seconds: number }
  | { form: 'several'; headers: RetryAfter[] };

type BodyKind = 'json' | 'html' | 'empty';

/** The fields of each fault, by its name; `sandbox/README.md` describes them. */
export interface FaultFields {
  /** The answer takes longer. */
  delay: { ms: number };
  /** Delays each answer by a random time. */
  latency: { distribution: Distribution; maxMs?: number };
  /** Another answer; the site does not act. */
  status: { status: number; body?: BodyKind; headers?: Record<string, string> };
  /** Refuses with `Retry-After`; the site does not act. Default status: 429. */
  'rate-limit': { status?: number; body?: BodyKind; retryAfter?: RetryAfter };
  /** 200 with an HTML page; the site does not act. */
  html: unknown;
  /** The site's answer without its body. */
  empty: unknown;
  /** The site's answer under another content type. */
  'content-type': { contentType: string };
  /** Breaks the connection after this number of bytes of the body. */
  truncate: { bytes: number };
  /** The body comes in pieces with a pause before each. */
  slow: { piece: number; pauseMs: number };
  /** The connection is reset without an answer. */
  reset: { when?: When };
  /** No answer ever comes. */
  hang: { when?: When };
  /** The connection is reset and the site does not act. */
  offline: unknown;
  /** The session ends before the site acts. */
  expire: unknown;
  /** The session belongs to another person before the site acts. */
  'change-user': { to: string };
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
