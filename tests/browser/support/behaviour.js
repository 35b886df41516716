/**
 * Reads tests/data/behaviour.jsonl, which both clients run: each line is a page, a call, the responses that it gets, and what has to come of it.
 * A value that JSON cannot hold is written as an object with the key `$`. In doubt about the session a client asks who is signed in: `who`
 * answers that, or else what answers the call. These questions are no requests of the call.
 */

const circle = () => {
  const object = {};
  object.self = object;
  return object;
};

const makers = {
  bigint: ({ of }) => BigInt(of),
  blob: ({ of }) => new Blob([of], { type: 'image/png' }),
  buffer: ({ of }) => new TextEncoder().encode(of).buffer,
  bytes: ({ of }) => new TextEncoder().encode(of),
  circle,
  date: ({ of }) => new Date(of),
  file: ({ of, name }) => new File([of], name, { type: 'image/png' }),
  form: ({ of }) => {
    const form = new FormData();
    for (const [name, value] of of) form.append(name, made(value));
    return form;
  },
  function: () => () => {},
  json: ({ of }) => JSON.parse(of),
  map: () => new Map([['a', 1]]),
  number: ({ of }) => Number(of),
  object: () => ({}),
  promise: () => Promise.resolve(1),
  regexp: () => /a/,
  repeat: ({ of, times }) => of.repeat(times),
  set: () => new Set([1]),
  symbol: () => Symbol('value'),
  undefined: () => undefined,
};

/** The value that a part of a case describes. */
function made(part) {
  if (Array.isArray(part)) return part.map(made);
  if (typeof part !== 'object' || part === null) return part;
  if (part.$) return makers[part.$](part);
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, made(inner)]));
}

const okay = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };

/** The cases of the file with their values made. */
export function casesOf(text) {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const { page = {}, replies = [okay], ...rest } = JSON.parse(line);
      return { ...made(rest), page: made(page), replies };
    });
}

/** Gives the page the globals of a case, and none of another one. */
export function setPage(page) {
  for (const name of ['CF_VD', 'CF_USERID']) {
    if (name in page) globalThis[name] = page[name];
    else delete globalThis[name];
  }
  const { document } = globalThis;
  for (const base of document?.querySelectorAll('base') ?? []) base.remove();
  if ('base' in page)
    document?.head.appendChild(Object.assign(document.createElement('base'), { href: page.base }));
}

async function partsOf(form) {
  const parts = [...form].map(async ([name, value]) => [
    name,
    typeof value === 'string' ? value : { name: value.name, text: await value.text() },
  ]);
  return Promise.all(parts);
}

/** A request as a case describes it: its line, the type of its body, its body. */
export async function described(method, url, headers, body) {
  const line = `${method} ${url}`;
  if (body instanceof FormData) return [line, 'form', await partsOf(body)];
  const type = headers.get('content-type');
  const text = await new Response(body).text();
  return type === null && text === '' ? [line] : [line, type, text];
}

const sameText = (value) => (value === undefined ? 'undefined' : JSON.stringify(value));

function differences(expected, seen) {
  const found = [];
  const compare = (what, wanted, got) => {
    if (sameText(wanted) !== sameText(got))
      found.push(`${what}: expected ${sameText(wanted)}, got ${sameText(got)}`);
  };
  const { error } = expected;
  if (error) {
    compare('kind of the error', error.kind, seen.error?.kind);
    if ('message' in error) compare('message', error.message, seen.error?.message);
    if ('begins' in error)
      compare('message', error.begins, seen.error?.message.slice(0, error.begins.length));
    if ('status' in error) compare('status', error.status, seen.error?.status ?? null);
    if ('operation' in error) compare('operation', error.operation, seen.error?.operation);
  } else {
    compare('error', undefined, seen.error);
  }
  if ('value' in expected) compare('value', expected.value, seen.value);
  if ('total' in expected) compare('total', expected.total, seen.total ?? null);
  if ('user' in expected) compare('user', expected.user, seen.user ?? null);
  if ('attempts' in expected) compare('attempts', expected.attempts, seen.sent.length);
  const joined = expected.sends?.map((parts) =>
    parts.map((part, at) => (at === 2 && parts[1] === 'form' ? part : [part].flat().join(''))),
  );
  if (joined) compare('requests', joined, seen.sent);
  // A refusal has no status: nothing was sent.
  if (error && !('status' in error)) compare('requests', [], seen.sent);
  return found;
}

/** Returns the mistakes in the outcome of a case, in one text; empty where there are none. */
export function faultOf(expected, seen) {
  const found = differences(expected, seen);
  return found.length === 0 ? '' : `${expected.name}: ${found.join('; ')}`;
}
