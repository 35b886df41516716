import { VERSION } from './version.ts';

/** Every kind of error there is. The list is closed; `src/core/error.rs` explains each. */
export type ErrorKind =
  | 'session-expired'
  | 'forbidden'
  | 'api-disabled'
  | 'not-found'
  | 'rate-limited'
  | 'rejected'
  | 'server'
  | 'network'
  | 'offline'
  | 'timeout'
  | 'aborted'
  | 'bad-answer'
  | 'bad-argument'
  | 'credential-refused'
  | 'wasm-blocked'
  | 'internal';

/** Who has to do something about an error. */
export type Actor = 'user' | 'author' | 'administrator';

/** What is known about a failure besides its kind and sentence. */
export interface ErrorDetails {
  /** The operation (`users.me`), or method and path of a free request. */
  operation?: string | undefined;
  /** The HTTP status, where there was an answer. */
  status?: number | undefined;
  /** The server's own sentence, where it sent one. */
  serverMessage?: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  retryAfter?: number | undefined;
  /** The server's id of the request (`Request-Context`), for a support case. */
  requestId?: string | undefined;
  /** Whether the same call may succeed later without a change. */
  retryable?: boolean | undefined;
  /** Who has to act. */
  actor?: Actor | undefined;
  /** What was thrown at us. */
  cause?: unknown;
}

/** Mail addresses and long runs that may be a key or a token, which no report is to hold. */
const PRIVATE = /[\w.+-]+@[\w-]+(\.[\w-]+)+|[\w+/=-]{24,}(\.[\w+/=-]+)*/g;

/** By this, copies of the package and other frames know each other's errors. */
const BRAND = Symbol.for('axero-widget-sdk.error');

/** A refused or failed call. */
export class AxeroError extends Error {
  override readonly name = 'AxeroError';
  declare readonly kind: ErrorKind;
  declare readonly operation: string | undefined;
  declare readonly status: number | undefined;
  declare readonly serverMessage: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryable: boolean;
  declare readonly actor: Actor;

  constructor(kind: ErrorKind, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.operation = details.operation;
    this.status = details.status;
    this.serverMessage = details.serverMessage;
    this.retryAfter = details.retryAfter;
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
    this.actor = details.actor ?? 'author';
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** What a support case needs to say of this failure, with personal data and secrets masked. */
  supportReport(): string {
    const lines = {
      time: new Date().toISOString(),
      operation: this.operation,
      kind: this.kind,
      status: this.status,
      message: this.message.replace(PRIVATE, '[masked]'),
      'request id': this.requestId,
      client: `axero-widget-sdk ${VERSION}`,
      browser: globalThis.navigator?.userAgent,
    };
    return Object.entries(lines)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n');
  }
}

/** Whether a caught value is an `AxeroError`, also one of another copy of the package or of another frame. */
export function isAxeroError(value: unknown, kind?: ErrorKind): value is AxeroError {
  const known =
    typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
  return known && (kind === undefined || (value as AxeroError).kind === kind);
}
