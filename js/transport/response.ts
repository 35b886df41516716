import {
  API_OFF_SENTENCE,
  FLAG_API_OFF,
  FLAG_EMPTY,
  FLAG_HTML,
  FLAG_IS_ERROR,
  FLAG_JSON,
  FLAG_REDIRECT,
  FLAG_TOO_LARGE,
  RESPONDED_STATUS,
  RETRY_AFTER,
  TOO_LARGE_PAGE,
} from '../generated/protocol.ts';
import { httpDate } from './http-date.ts';

/** A response of the API, before the engine classifies it. */
export interface ApiResponse {
  status: number;
  /** The status in `X-Responded-JSON`, or 0. */
  respondedStatus: number;
  /** A set of the `FLAG_` numbers. */
  flags: number;
  /** `Retry-After` in milliseconds; -1 where there was none. */
  retryAfter: number;
  /** The data without its envelope. */
  data: unknown;
  /** `TotalRecords`. */
  total: number | undefined;
  /** The server's sentence. */
  message: string | undefined;
  /** `Request-Context`. */
  requestId: string | undefined;
  /** When it came, in milliseconds since 1970. */
  at: number;
  /** The body as it came, from which each further reader gets a value of its own. */
  text: string;
}

/**
 * Returns `Retry-After`, in seconds or as a date, as milliseconds from `now` (since 1970); -1 where it is neither. Of two headers, which come
 * as a list, the first counts.
 */
export function retryAfter(header: string | null, now: number): number {
  const [, seconds, date] = RETRY_AFTER.exec(header ?? '') ?? [];
  const ms = seconds ? Number(seconds) * 1000 : httpDate(date ?? '') - now;
  return Number.isNaN(ms) ? -1 : Math.min(Math.max(0, ms), Number.MAX_SAFE_INTEGER);
}

/** The status that ASP.NET hides in `X-Responded-JSON` behind a 200. */
function respondedStatus(header: string | null): number {
  return header === null ? 0 : Number(RESPONDED_STATUS.exec(header)?.[1] ?? 0);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns a header of a response, as fetch and XMLHttpRequest both can. */
export type HeaderOf = (name: string) => string | null;

const noHeader: HeaderOf = () => null;

/** Reads a response whose body has not come yet; `now` is the time in milliseconds since 1970. */
export function readHead(status: number, header: HeaderOf, now: number): ApiResponse {
  return {
    status,
    respondedStatus: respondedStatus(header('x-responded-json')),
    flags: FLAG_EMPTY,
    // A date is reckoned from the response's own: the clock of the machine may be wrong.
    retryAfter: status < 300 ? -1 : retryAfter(header('retry-after'), httpDate(header('date') ?? '') || now),
    data: undefined,
    total: undefined,
    message: undefined,
    requestId: header('request-context') ?? undefined,
    at: now,
    text: '',
  };
}

/**
 * Returns whether a body broke off before its first character. Firefox reports no error where a compressed response ends early, and `Content-Length`
 * counts the compressed bytes.
 */
export function isCut(body: string, header: HeaderOf): boolean {
  // Nothing is a byte order mark of 3 bytes, or, compressed, a frame of up to 20.
  return body === '' && Number(header('content-length')) > (header('content-encoding') ? 20 : 3);
}

/**
 * Returns the bytes that must have come, where the body does not show by itself that it broke off: half of a number is a number. 0 for other
 * bodies.
 */
export function promisedBytes(body: string, header: HeaderOf): number {
  const isCompressed = /^-?\d/.test(body) && header('content-encoding');
  return isCompressed ? Number(header('content-length')) : 0;
}

/** Reads the body of a response into it. */
export function readBody(response: ApiResponse, header: HeaderOf, body: string): ApiResponse {
  if (body === '') return response;
  response.text = body;
  response.flags = 0;
  if (response.status >= 400 && TOO_LARGE_PAGE.test(body)) response.flags = FLAG_TOO_LARGE;
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    const start = body.slice(0, 256).trimStart();
    if (/html/i.test(header('content-type') ?? '') || start.startsWith('<')) response.flags |= FLAG_HTML;
    return response;
  }
  response.flags |= FLAG_JSON;
  response.data = data;
  if (typeof data === 'object' && data !== null) unwrap(response, data as Record<string, unknown>);
  return response;
}

/** Reads a response whose body has come. */
export function readResponse(status: number, header: HeaderOf, body: string, now: number): ApiResponse {
  return readBody(readHead(status, header, now), header, body);
}

/**
 * Takes the envelope off. It is recognised by its shape, not by the description of the operation: sources disagree for some routes, and a
 * bare response where an envelope was expected, or the other way round, is still a good response.
 */
function unwrap(response: ApiResponse, data: Record<string, unknown>): void {
  const { IsError, ResponseMessage, TotalRecords } = data;
  if (
    typeof IsError === 'boolean' &&
    ('ResponseData' in data || 'ResponseMessage' in data || 'TotalRecords' in data || IsError)
  ) {
    response.data = data['ResponseData'];
    response.message = text(ResponseMessage);
    if (IsError) response.flags |= FLAG_IS_ERROR;
    if (typeof TotalRecords === 'number') response.total = TotalRecords;
  } else if (response.status >= 400) {
    response.message = text(data['Message']);
  }
  if (response.status === 403 && API_OFF_SENTENCE.test(response.message ?? ''))
    response.flags |= FLAG_API_OFF;
}

/** Returns the same good response with a value of its own, which its reader may change. */
export function copyResponse(response: ApiResponse): ApiResponse {
  return readBody({ ...response }, noHeader, response.text);
}

/** Returns the response that a redirect is where it is not followed: the browser shows nothing of it. */
export function redirected(): ApiResponse {
  return { ...readHead(0, noHeader, 0), flags: FLAG_REDIRECT };
}
