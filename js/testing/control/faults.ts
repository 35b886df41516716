import type { Groups } from '../../generated/operations.ts';

type Named<T, Prefix extends string> = {
  [K in keyof T & string]: T[K] extends (...args: never[]) => unknown
    ? `${Prefix}${K}`
    : Named<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The name of an operation: `users.me`. */
export type OperationName = Named<Groups, ''>;

/** The requests that a fault applies to: an operation, or a path below the virtual directory with `*` for a segment and `**` for any number. */
export type Route = OperationName | `/${string}`;

/** Limits a fault to some requests of a route. */
export interface FaultScope {
  /** Applies to this method only. */
  method?: string;
  /** Applies to requests of this user only. */
  user?: string;
  /** Applies to requests of this session only, by its name in the journal. */
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

/** The forms of a `Retry-After` header that servers send in practice. */
export type RetryAfter =
  | { form: 'absent' | 'zero' | 'negative' | 'fraction' | 'huge' | 'past' | 'garbage' | 'empty' }
  | { form: 'seconds' | 'date'; seconds: number }
  | { form: 'several'; headers: RetryAfter[] };

type BodyKind = 'json' | 'html' | 'empty';

/** The fields of each fault, by its name; `sandbox/README.md` describes them. */
export interface FaultFields {
  /** Delays the answer. */
  delay: { ms: number };
  /** Delays each answer by a random time. */
  latency: { distribution: Distribution; maxMs?: number };
  /** Sends another answer; the site does not act. */
  status: { status: number; body?: BodyKind; headers?: Record<string, string> };
  /** Refuses with `Retry-After`; the site does not act. Default status: 429. */
  'rate-limit': { status?: number; body?: BodyKind; retryAfter?: RetryAfter };
  /** Sends own data instead of what the site answers to a signed-in visitor; the site does not act. `Controls.answer` is the short way. */
  answer: { data?: unknown; status?: number; message?: string; total?: number };
  /** Sends an HTML page with status 200; the site does not act. */
  html: unknown;
  /** Sends the site's answer without its body. */
  empty: unknown;
  /** Sends the site's answer with another content type. */
  'content-type': { contentType: string };
  /** Breaks the connection after this number of bytes of the body. */
  truncate: { bytes: number };
  /** Sends the body in pieces, with a pause before each. */
  slow: { piece: number; pauseMs: number };
  /** Resets the connection without an answer. */
  reset: { when?: When };
  /** Never answers. */
  hang: { when?: When };
  /** Resets the connection; the site does not act. */
  offline: unknown;
  /** Ends the session before the site acts. */
  expire: unknown;
  /** Gives the session to another user before the site acts. */
  'change-user': { to: string };
}

/** One fault: `{ fault: 'status', status: 503, times: 2 }`. */
export type Fault = {
  [K in keyof FaultFields]: { fault: K } & FaultScope &
    (unknown extends FaultFields[K] ? object : FaultFields[K]);
}[keyof FaultFields];

/** An active fault. */
export interface FaultHandle {
  /** Removes it. */
  remove(): Promise<void>;
}
