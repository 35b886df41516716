import { wireBody } from './body.ts';

/** The request of a call of fetch. */
export interface WireRequest {
  method: string;
  url: URL;
  headers: Map<string, string>;
  body: Uint8Array<ArrayBuffer>;
  redirect: RequestRedirect;
  /** True if the session cookie is sent, and a new one stored. */
  cookies: boolean;
  signal: AbortSignal | undefined;
}

/** Headers that no page may set; a browser drops them silently. */
const FORBIDDEN =
  /^(accept-(charset|encoding)|access-control-request-.*|connection|content-length|cookie|cookie2|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/;

/** Decides by the shape, because a request may come from jsdom, happy-dom or another frame. */
function isRequest(input: unknown): input is Request {
  return typeof input === 'object' && input !== null && 'url' in input && 'method' in input;
}

/** Reads the arguments of fetch. Throws a `TypeError` if fetch would. */
export async function readRequest(
  input: unknown,
  init: RequestInit | undefined,
  base: string,
): Promise<WireRequest> {
  const request = isRequest(input) ? input : undefined;
  const method = methodOf(init?.method ?? request?.method ?? 'GET');
  const url = urlOf(request ? request.url : String(input), base);
  const headers = readHeaders(init?.headers ?? request?.headers);
  const given = init?.body ?? undefined;
  const without = method === 'GET' || method === 'HEAD';
  if (without && given !== undefined) throw new TypeError(`A ${method} request has no body.`);
  if (request?.bodyUsed && given === undefined) throw new TypeError('The body of the request is used up.');
  const inherited = request && !without && given === undefined && request.body !== null;
  const body = await wireBody(inherited ? await request.arrayBuffer() : given);
  if (body.type !== undefined && !headers.has('content-type')) headers.set('content-type', body.type);
  return {
    method,
    url,
    headers,
    body: body.bytes,
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    cookies: (init?.credentials ?? request?.credentials) !== 'omit',
    signal: (init?.signal === undefined ? request?.signal : init.signal) ?? undefined,
  };
}

function methodOf(method: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) throw new TypeError(`"${method}" is no method.`);
  const upper = method.toUpperCase();
  if (['CONNECT', 'TRACE', 'TRACK'].includes(upper)) throw new TypeError(`A page cannot send ${upper}.`);
  // As in fetch, `patch` stays `patch`.
  return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].includes(upper) ? upper : method;
}

function urlOf(address: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new TypeError(`"${address}" is no address.`);
  }
  if (url.username !== '' || url.password !== '')
    throw new TypeError('An address with a user name or a password in it cannot be fetched.');
  return url;
}

function readHeaders(given: HeadersInit | undefined): Map<string, string> {
  const headers = new Map<string, string>();
  if (given === undefined || given === null) return headers;
  const pairs = Symbol.iterator in given ? [...(given as Iterable<string[]>)] : Object.entries(given);
  for (const pair of pairs) {
    const [name, value] = [String(pair[0]).toLowerCase(), String(pair[1]).trim()];
    if (pair.length !== 2 || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new TypeError(`"${name}" is no header.`);
    if (/[\0\r\n]|[^\0-\xff]/.test(value))
      throw new TypeError(`The value of the header ${name} is not valid.`);
    if (FORBIDDEN.test(name)) continue;
    const known = headers.get(name);
    headers.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  return headers;
}
