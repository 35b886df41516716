import type { Actor, ErrorKind } from '../generated/protocol.ts';
import { VERSION } from './version.ts';

export type { Actor, ErrorKind };

/** The details of a failure besides its kind and sentence. */
export interface ErrorDetails {
  /** The operation (`users.me`), or method and path of a free request. */
  operation?: string | undefined;
  /** The HTTP status, where there was a response. */
  status?: number | undefined;
  /** The server's own sentence, if it sent one. */
  serverMessage?: string | undefined;
  /** The pause that the server asked for, in milliseconds. */
  retryAfter?: number | undefined;
  /** The server's id of the request (`Request-Context`), for a support case. */
  requestId?: string | undefined;
  /** True if the same call may succeed later without a change, and cannot do anything twice. */
  retryable?: boolean | undefined;
  /** The party that has to act. */
  actor?: Actor | undefined;
  /** The fate of the request. */
  outcome?: Outcome | undefined;
  /** The value that was thrown. */
  cause?: unknown;
}

/**
 * The fate of the request of a failed call: `not-sent` never left the page, `refused` was answered without an effect, `unknown` may have
 * been carried out.
 */
export type Outcome = 'not-sent' | 'refused' | 'unknown';

/** Mail addresses and long runs that may be a key or a token: no report may hold them. */
const PRIVATE = /[\w.+-]+@[\w-]+(\.[\w-]+)+|[\w+/=-]{24,}(\.[\w+/=-]+)*/g;

/** A text from outside may have any length, and an error goes to logs and reports. */
export function cut<T extends string | undefined>(text: T, most: number): T {
  // Not half of a pair of surrogates.
  return (
    text && text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}\u2026` : text
  ) as T;
}

/** Marks an error for other copies of the package and for other frames. */
const BRAND = Symbol.for('axero-widget-sdk.error');

/** A refused or failed call. */
export class AxeroError extends Error {
  override readonly name = 'AxeroError';
  /** The kind, one of a closed list. */
  declare readonly kind: ErrorKind;
  /** The operation (`users.me`), or method and path of a free request. */
  declare readonly operation: string | undefined;
  /** The HTTP status, where there was a response. */
  declare readonly status: number | undefined;
  /** The server's own sentence, if it sent one. It may say less than `message`, and is in the language of the site. */
  declare readonly serverMessage: string | undefined;
  /** The pause that the server asked for, in milliseconds. */
  declare readonly retryAfter: number | undefined;
  /** The server's id of the request (`Request-Context`), for a support case. */
  declare readonly requestId: string | undefined;
  /** True if the same call may succeed later without a change, and cannot do anything twice. */
  declare readonly retryable: boolean;
  /** The fate of the request: `not-sent`, `refused`, or `unknown` where it may have been carried out. */
  declare readonly outcome: Outcome;
  /** The party that has to act: `user`, `author` or `administrator`. */
  declare readonly actor: Actor;

  constructor(kind: ErrorKind, message: string, details: ErrorDetails = {}) {
    super(cut(message, 1000), details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.operation = cut(details.operation, 200);
    this.status = details.status;
    this.serverMessage = cut(details.serverMessage, 1000);
    this.retryAfter = details.retryAfter;
    this.requestId = cut(details.requestId, 200);
    this.retryable = details.retryable ?? false;
    this.outcome = details.outcome ?? 'not-sent';
    this.actor = details.actor ?? 'author';
    Object.defineProperty(this, BRAND, { __proto__: null, value: true } as PropertyDescriptor);
  }

  /** Returns what a support case needs to know about this failure, with personal data and secrets masked. */
  supportReport(): string {
    const masked = (text: string | undefined) => text?.replace(PRIVATE, '[masked]');
    // Of a free request the path, whose parts may be anything.
    const operation = this.operation?.includes(' ')
      ? this.operation.split('/').map(masked).join('/')
      : this.operation;
    const lines: [name: string, value: unknown][] = [
      ['time', new Date().toISOString()],
      ['operation', operation],
      ['kind', this.kind],
      ['status', this.status],
      ['message', masked(this.message)],
      ['outcome', this.outcome],
      ['request id', this.requestId],
      ['client', `axero-widget-sdk ${VERSION}`],
      ['browser', globalThis.navigator?.userAgent],
    ];
    return lines
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n');
  }
}

/** Returns whether a caught value is an `AxeroError`, also one of another copy of the package or of another frame. */
export function isAxeroError<K extends ErrorKind = ErrorKind>(
  value: unknown,
  kind?: K,
): value is AxeroError & { readonly kind: K } {
  const known =
    typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
  return known && (kind === undefined || (value as AxeroError).kind === kind);
}
