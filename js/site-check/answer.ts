/** The most bytes that are read of one answer. */
export const LARGEST_ANSWER = 8 * 1024 * 1024;

/** Headers of an answer that say something about the site and its proxies. No value of them is kept but those of `date` and `content-type`. */
const TELLING = [
  ...['age', 'cache-control', 'content-encoding', 'content-security-policy', 'date', 'request-context'],
  ...['retry-after', 'server', 'server-timing', 'strict-transport-security', 'vary', 'via', 'x-cache'],
  ...['x-content-type-options', 'x-frame-options', 'x-responded-json', 'cf-ray', 'x-amz-cf-id'],
];

/** The response to one request. */
export interface Answer {
  readonly status: number;
  /** `json`: there is a value. `page`: HTML. `redirect`: to another address. `long`: more than is read. */
  readonly face: 'json' | 'page' | 'redirect' | 'long' | 'empty' | 'other' | 'none';
  readonly value?: unknown;
  /** The media type; empty if there is none. */
  readonly type: string;
  /** The names of telling headers. */
  readonly headers: ReadonlySet<string>;
  readonly hasCacheAllowed: boolean;
  /** Milliseconds since 1970 by the clock of the site. */
  readonly siteTime: number | undefined;
  /** Seconds of `Retry-After`, if it is a number. */
  readonly retryAfter: number | undefined;
  /** The rules of its Content-Security-Policy; absent without one. */
  readonly policy?: Policy;
  readonly ms: number;
  readonly bytes: number;
}

/** The things that widgets need, and whether a Content-Security-Policy allows them. */
export interface Policy {
  readonly allowsCalls: boolean;
  readonly allowsWasm: boolean;
  readonly allowsInlineScripts: boolean;
  readonly hasTrustedTypes: boolean;
}

/** Sends a GET request; the address is below the virtual directory. */
export type Send = (path: string, signal: AbortSignal) => Promise<Response>;

const PATIENCE_MS = 30_000;

/** Sends one request and reads its answer, no longer than its limit. Whatever goes wrong is an answer without a status. */
export async function ask(send: Send, path: string, stop?: AbortSignal): Promise<Answer> {
  const controller = new AbortController();
  const end = () => controller.abort();
  const timer = setTimeout(end, PATIENCE_MS);
  stop?.addEventListener('abort', end);
  const started = performance.now();
  try {
    const response = await send(path, controller.signal);
    const text = await textOf(response);
    return answerOf(response, text, performance.now() - started);
  } catch {
    return nothing(performance.now() - started);
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', end);
  }
}

/** Reads a body as text; of one that is too long, `undefined`. */
async function textOf(response: Response): Promise<{ text: string | undefined; bytes: number }> {
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_ANSWER) {
    await response.body?.cancel().catch(() => {});
    return { text: undefined, bytes: 0 };
  }
  const reader = response.body?.getReader();
  if (!reader) return { text: '', bytes: 0 };
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), bytes };
    bytes += value.length;
    if (bytes > LARGEST_ANSWER) {
      await reader.cancel().catch(() => {});
      return { text: undefined, bytes };
    }
    text += decoder.decode(value, { stream: true });
  }
}

function answerOf(response: Response, body: Awaited<ReturnType<typeof textOf>>, ms: number): Answer {
  const { status, headers } = response;
  const type = (headers.get('content-type')?.split(';')[0] ?? '').trim().toLowerCase();
  const date = Date.parse(headers.get('date') ?? '');
  const retryAfter = Number(headers.get('retry-after') ?? Number.NaN);
  const policy = headers.get('content-security-policy');
  return {
    status,
    ...faceOf(response, type, body.text),
    type: /^[a-z]+\/[a-z0-9.+-]{1,60}$/.test(type) ? type : '',
    headers: new Set(TELLING.filter((name) => headers.has(name))),
    hasCacheAllowed: /public|max-age=[1-9]/i.test(headers.get('cache-control') ?? ''),
    siteTime: Number.isNaN(date) ? undefined : date,
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
    ...(policy && { policy: policyIn(policy) }),
    ms: Math.round(ms),
    bytes: body.bytes,
  };
}

/** Reads a policy, of which a report must not quote the hosts. */
export function policyIn(text: string): Policy {
  const parts = new Map(
    text.split(/[;,]/).map((part) => {
      const [name = '', ...sources] = part.trim().toLowerCase().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const allows = (name: string, ...wanted: string[]) => {
    const sources = parts.get(name) ?? parts.get('default-src');
    return !sources || wanted.some((one) => sources.includes(one));
  };
  return {
    allowsCalls: allows('connect-src', "'self'", '*'),
    allowsWasm: allows('script-src', "'wasm-unsafe-eval'", "'unsafe-eval'"),
    allowsInlineScripts: allows('script-src', "'unsafe-inline'"),
    hasTrustedTypes: parts.has('require-trusted-types-for'),
  };
}

function faceOf(
  { type, status, headers }: Response,
  media: string,
  text: string | undefined,
): Pick<Answer, 'face' | 'value'> {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400) || headers.has('x-responded-json'))
    return { face: 'redirect' };
  if (text === undefined) return { face: 'long' };
  const start = text.trimStart();
  if (start === '') return { face: 'empty' };
  if (media.includes('html') || start.startsWith('<')) return { face: 'page' };
  try {
    return { face: 'json', value: JSON.parse(text) };
  } catch {
    // Not JSON, or nested deeper than the browser can parse.
    return { face: 'other' };
  }
}

/** Returns the id in an answer of `users/me`; 0 if nobody is signed in. */
export function userIn({ status, face, value }: Answer): number {
  if (status !== 200 || face !== 'json' || !value || typeof value !== 'object') return 0;
  const body = value as { UserID?: unknown; ResponseData?: { UserID?: unknown } };
  const id = Number(body.UserID ?? body.ResponseData?.UserID ?? 0);
  return Number.isInteger(id) && id > 0 ? id : 0;
}

/** Returns the facts of an answer without its value. */
export const bare = ({ value: _, ...facts }: Answer): Answer => facts;

/** The answer to a request that was not sent, or that nobody has answered. */
export function nothing(ms = 0): Answer {
  const facts = { type: '', headers: new Set<string>(), hasCacheAllowed: false, bytes: 0 };
  return { status: 0, face: 'none', ...facts, siteTime: undefined, retryAfter: undefined, ms };
}

/** Waits, or until the signal is aborted. */
export function waited(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
