/**
 * Replaces fetch by one that responds at once without a network, so that only the client's own work remains. A real `Response` would hide
 * that work behind the browser's streams; this one has the prototype of a real one, and its body is already text.
 */
export function stubFetch(body) {
  const real = globalThis.fetch;
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
  const fields = {
    ok: { value: true },
    status: { value: 200 },
    statusText: { value: 'OK' },
    type: { value: 'basic' },
    redirected: { value: false },
    headers: { value: headers },
    body: { value: null },
    bodyUsed: { value: false },
    text: { value: () => Promise.resolve(body) },
    json: { value: () => Promise.resolve(JSON.parse(body)) },
  };
  const make = () => {
    const answer = Object.create(Response.prototype, fields);
    Object.defineProperty(answer, 'clone', { value: make });
    return answer;
  };
  const one = make();
  globalThis.fetch = () => Promise.resolve(one);
  return () => {
    globalThis.fetch = real;
  };
}
