/** What an answer was, before the core judges it; the flags are those of `core::answer::Facts`. */
export interface Answer {
  status: number;
  respondedStatus: number;
  flags: number;
  /** Milliseconds; -1 where there was no `Retry-After`. */
  retryAfter: number;
  data: unknown;
  total: number | undefined;
  message: string | undefined;
  requestId: string | undefined;
  /** The body as it came, from which further readers get values of their own. */
  text: string;
}

const REDIRECT = 1;
const JSON_BODY = 2;
const HTML = 4;
const EMPTY = 8;
const IS_ERROR = 16;
const API_OFF = 32;

/** `Retry-After` as seconds or as a date, in milliseconds from now. */
export function retryAfter(header: string | null): number {
  if (!header?.trim()) return -1;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? -1 : Math.max(0, ms);
}

/** The status that ASP.NET hides in `X-Responded-JSON` behind a 200. */
function respondedStatus(header: string | null): number {
  return header === null ? 0 : Number(/"status"\s*:\s*(\d{3})/.exec(header)?.[1] ?? 0);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Gives a header of an answer, as fetch and XMLHttpRequest both can. */
type HeaderOf = (name: string) => string | null;

const noHeader: HeaderOf = () => null;

/** An answer whose body is still to come. */
export function readHead(status: number, header: HeaderOf): Answer {
  return {
    status,
    respondedStatus: respondedStatus(header('x-responded-json')),
    flags: EMPTY,
    retryAfter: status < 300 ? -1 : retryAfter(header('retry-after')),
    data: undefined,
    total: undefined,
    message: undefined,
    requestId: header('request-context') ?? undefined,
    text: '',
  };
}

/** Puts the body into its answer. */
export function readBody(answer: Answer, header: HeaderOf, body: string): Answer {
  if (body === '') return answer;
  answer.text = body;
  answer.flags = 0;
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    const start = body.slice(0, 256).trimStart();
    if (/html/i.test(header('content-type') ?? '') || start.startsWith('<')) answer.flags = HTML;
    return answer;
  }
  answer.flags = JSON_BODY;
  answer.data = data;
  if (typeof data === 'object' && data !== null) unwrap(answer, data as Record<string, unknown>);
  return answer;
}

/** Reads an answer whose body is there. */
export function readAnswer(status: number, header: HeaderOf, body: string): Answer {
  return readBody(readHead(status, header), header, body);
}

/**
 * Takes the envelope off. Told by its shape, not by what the description says of the operation: sources disagree for some routes,
 * and an answer that is bare where an envelope was expected, or the other way round, is still an answer.
 */
function unwrap(answer: Answer, data: Record<string, unknown>): void {
  const { IsError, ResponseMessage, TotalRecords } = data;
  if (typeof IsError === 'boolean' && ('ResponseData' in data || 'ResponseMessage' in data || IsError)) {
    answer.data = data['ResponseData'];
    answer.message = text(ResponseMessage);
    if (IsError) answer.flags |= IS_ERROR;
    if (typeof TotalRecords === 'number') answer.total = TotalRecords;
  } else if (answer.status >= 400) {
    answer.message = text(data['Message']);
  }
  if (answer.status === 403 && /rest.?api/i.test(answer.message ?? '')) answer.flags |= API_OFF;
}

/** The same good answer with a value of its own, that its reader may change. */
export function copyAnswer(answer: Answer): Answer {
  return readBody({ ...answer }, noHeader, answer.text);
}

/** The answer that a redirect is where it is not followed: nothing can be read of it. */
export function redirected(): Answer {
  return { ...readHead(0, noHeader), flags: REDIRECT };
}
