/** The parts of an answer besides its bytes. */
export interface ResponseFacts {
  status: number;
  headers: [string, string][];
  url: string;
  redirected: boolean;
}

/** The bytes of an answer. */
export interface ResponseBody {
  init: BodyInit;
  /** Returns all of them, or throws the error of reading them; absent if they come in pieces. */
  whole: (() => Uint8Array<ArrayBuffer>) | undefined;
}

const BODILESS = new Set([101, 103, 204, 205, 304]);

/** Returns a `Response` with an address, which only a real fetch could set. */
export function makeResponse(body: ResponseBody | null, facts: ResponseFacts): Response {
  const { status, headers, url, redirected } = facts;
  const given = BODILESS.has(status) || (body?.init as Uint8Array)?.length === 0 ? null : body;
  const response = new Response(given?.init ?? null, { status, headers });
  return decorated(response, { url, redirected, type: 'basic' }, given?.whole);
}

/** The response of fetch to a redirect with `redirect: 'manual'`: nothing can be read from it. */
export function opaqueRedirect(url: string): Response {
  const facts = {
    url,
    redirected: false,
    type: 'opaqueredirect',
    status: 0,
    statusText: '',
    ok: false,
  } as const;
  return decorated(new Response(null), facts, undefined);
}

function decorated(response: Response, facts: Partial<Response>, whole: ResponseBody['whole']): Response {
  const clone = response.clone.bind(response);
  const all = {
    ...facts,
    ...(whole && readers(response, whole)),
    clone: () => decorated(clone(), facts, whole),
  };
  for (const [name, value] of Object.entries(all))
    Object.defineProperty(response, name, { value, configurable: true });
  return response;
}

/**
 * Reads the bytes at once. The browser's own reading takes real time, in which a test with fake timers would exceed the caller's time
 * limit.
 */
function readers(response: Response, whole: () => Uint8Array<ArrayBuffer>) {
  const native = response.arrayBuffer.bind(response);
  const taken = () => {
    if (response.bodyUsed || response.body?.locked) throw new TypeError('The body has been read already.');
    // Marks the body as used.
    native().catch(() => undefined);
    return whole();
  };
  const text = () => new TextDecoder().decode(taken());
  return {
    text: async () => text(),
    json: async () => JSON.parse(text()),
    arrayBuffer: async () => taken().slice().buffer,
  };
}
