/** How an answer is made, besides its bytes. */
export interface ResponseFacts {
  status: number;
  headers: [string, string][];
  url: string;
  redirected: boolean;
}

const BODILESS = new Set([101, 103, 204, 205, 304]);

/** A `Response` with the address that only a real fetch could give it. */
export function makeResponse(body: BodyInit | null, facts: ResponseFacts): Response {
  const { status, headers, url, redirected } = facts;
  const response = new Response(BODILESS.has(status) ? null : body, { status, headers });
  return decorated(response, { url, redirected, type: 'basic' });
}

/** What fetch gives for a redirect that it was told not to follow: nothing can be read from it. */
export function opaqueRedirect(url: string): Response {
  return decorated(new Response(null), {
    url,
    redirected: false,
    type: 'opaqueredirect',
    status: 0,
    statusText: '',
    ok: false,
  });
}

function decorated(response: Response, facts: Partial<Response>): Response {
  const clone = response.clone.bind(response);
  const all = { ...facts, clone: () => decorated(clone(), facts) };
  for (const [name, value] of Object.entries(all))
    Object.defineProperty(response, name, { value, configurable: true });
  return response;
}
