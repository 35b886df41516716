import { described } from './behaviour.js';

const page = {
  fetch: globalThis.fetch,
  random: Math.random,
  Request: globalThis.Request,
};

let replies = [];
let who;
let sent = [];
let unhandled = [];

addEventListener('unhandledrejection', (event) => unhandled.push(String(event.reason)));

const forms = new WeakMap();

/** WebKit sends a form with a file, but lets no script read it from the request: so the form itself is remembered. */
class RememberingRequest extends page.Request {
  constructor(input, init) {
    super(input, init);
    const form = init?.body instanceof FormData ? init.body : forms.get(input);
    if (form) forms.set(this, form);
  }
}

async function bodyOf(request) {
  try {
    return await request.clone().text();
  } catch (error) {
    const form = forms.get(request);
    if (!form) throw error;
    const parts = [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? `name="${name}"\r\n\r\n${value}\r\n`
        : `name="${name}"; filename="${value.name}"\r\nContent-Type: ${value.type}\r\n\r\n${await value.text()}\r\n`,
    );
    return (await Promise.all(parts)).join('');
  }
}

function respond({ status, headers, body, type }) {
  const response = new Response(status === 204 || body === undefined ? null : body, { status, headers });
  if (type) Object.defineProperty(response, 'type', { value: type });
  return response;
}

function endless() {
  return new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"UserID":')) });
}

function cutOff() {
  return new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
}

function aborted(signal) {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(new DOMException('The user aborted a request.', 'AbortError')),
    );
  });
}

async function later(reply, request) {
  switch (reply.kind) {
    case 'throw':
      throw reply.value;
    case 'give':
      return reply.value;
    case 'hang':
      return aborted(request.signal);
    case 'deaf':
      return new Promise(() => {});
    case 'endless':
      return new Response(endless(), { headers: { 'content-type': 'application/json' } });
    case 'cut-off':
      return new Response(cutOff(), { headers: { 'content-type': 'application/json' } });
    case 'echo':
      return Response.json({ url: new URL(request.url).pathname });
    default:
      return respond(reply);
  }
}

function scripted(input, init) {
  const request = new Request(input, init);
  const { pathname, search, origin } = new URL(request.url);
  // The question who is signed in.
  const isQuestion = request.cache === 'no-store' && pathname.endsWith('/api/users/me');
  const entry = {
    isQuestion,
    method: request.method,
    url: (origin === location.origin ? '' : origin) + pathname + search,
    credentials: request.credentials,
    redirect: request.redirect,
    headers: [...request.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
    at: performance.now(),
    aborted: false,
    body: '',
    form: forms.get(request),
  };
  sent.push(entry);
  request.signal.addEventListener('abort', () => {
    entry.aborted = true;
  });
  const reply = isQuestion && who ? who(replies[0]) : replies.length > 1 ? replies.shift() : replies[0];
  reply.before?.();
  if (reply.kind === 'throw-now') throw reply.value;
  return bodyOf(request).then((body) => {
    entry.body = body;
    return later(reply, request);
  });
}

/** Answers from now on by these replies in turn, the last of them again and again; pauses are as short as they can be. */
export function script(list) {
  replies = list;
  who = undefined;
  sent = [];
  unhandled = [];
  globalThis.fetch = scripted;
  globalThis.Request = RememberingRequest;
  Math.random = () => 0;
}

/** Answers the question who is signed in by this reply from now on; without one as the next request is answered. */
export function answerWho(reply) {
  who = (next) => reply ?? next;
}

export function restore() {
  globalThis.fetch = page.fetch;
  globalThis.Request = page.Request;
  Math.random = page.random;
}

export function roll(random) {
  Math.random = random;
}

export function requests() {
  return sent;
}

/** Returns the requests but the questions who is signed in, as `described` writes them. */
export function describedRequests() {
  const calls = sent.filter(({ isQuestion }) => !isQuestion);
  return Promise.all(
    calls.map(({ method, url, headers, body, form }) =>
      described(method, url, new Headers(headers.split('\n').map((line) => line.split(': '))), form ?? body),
    ),
  );
}

/** Returns the unhandled rejections, once the browser has had time to notice them. */
export async function unhandledRejections() {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return unhandled;
}

/** Gives the page another address of its origin. Returns the one before. */
export function visit(address) {
  const before = location.href;
  history.replaceState(null, '', address);
  return before;
}

/** One of the values that no library expects to be thrown. */
export function oddity(name) {
  const odd = {
    string: 'a string',
    null: null,
    undefined: undefined,
    number: 42,
    object: { message: 7 },
    function: () => {},
    symbol: Symbol('thrown'),
    bigint: 10n,
    'type-error': new TypeError('Failed to fetch'),
    'dom-exception': new DOMException('blocked', 'SecurityError'),
    'bare-object': Object.create(null),
    'throwing-getter': Object.defineProperty({}, 'message', {
      get() {
        throw new Error('in the getter');
      },
    }),
    'revoked-proxy': (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
  };
  if (!(name in odd)) throw new Error(`no oddity is called ${name}`);
  return odd[name];
}
