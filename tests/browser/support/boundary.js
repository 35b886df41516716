/** The module that this very test runs in, as a page would import it. */
export function glue() {
  return import(new URL('/wasm-bindgen-test', location.href).href);
}

function thrower() {
  throw new Error('in the getter');
}

function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function explosiveGetter() {
  return Object.defineProperty({}, 'LogView', {
    enumerable: true,
    get() {
      throw 'no error at all';
    },
  });
}

const throwing = new Proxy(
  {},
  {
    ownKeys: thrower,
    get: thrower,
    has: thrower,
    getPrototypeOf: thrower,
    getOwnPropertyDescriptor: thrower,
  },
);
const unprintable = { toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower };

const notNames = [
  null,
  undefined,
  0,
  Number.NaN,
  true,
  10n,
  {},
  [],
  ['users.me'],
  Symbol('name'),
  () => 'users.me',
  unprintable,
  throwing,
  revoked({}),
];
const notArguments = ['text', '', 5, Number.NaN, true, false, 10n, [], [1, 2], Symbol('args'), () => {}];
const notBooleans = [
  ...[
    null,
    5,
    Number.NaN,
    1e300,
    'yes',
    '\ud800',
    10n,
    {},
    [],
    [true],
    [Symbol('item')],
    Symbol('value'),
    () => {},
  ],
  ...[new Date(Number.NaN), new Date(8.64e15), Object.create(null), unprintable],
];
const unreadable = [
  Object.create(Date.prototype),
  new Proxy(new Date(), {}),
  [revoked({})],
  throwing,
  revoked({}),
  revoked([]),
];

const quiet = [
  ...notNames.map((name) => (axero) => axero.call(name, {})),
  (axero) => axero.call(),
  ...['', 'users', 'users.me ', 'constructor', '__proto__', '\ud800', 'x'.repeat(5000)].map(
    (name) => (axero) => axero.call(name),
  ),
  ...notArguments.map((args) => (axero) => axero.call('users.me', args)),
  ...notBooleans.map((LogView) => (axero) => axero.call('users.me', { LogView })),
  ...['NoSuchName', '', '\ud800', 'token'].map(
    (name) => (axero) => axero.call('users.me', { [name]: 'abc' }),
  ),
  (axero) => axero.call('users.me', Object.assign(Object.create(null), { NoSuchName: 1 })),
  ...notNames.map((method) => (axero) => axero.request(method, 'users/me')),
  ...notNames.map((path) => (axero) => axero.request('GET', path)),
  ...['', '..', '//evil.example', 'users/me?token=abc', '\ud800/..'].map(
    (path) => (axero) => axero.request('GET', path),
  ),
  ...[Symbol('body'), () => {}].map((body) => (axero) => axero.request('POST', 'wall', body)),
];

const explosive = [
  ...unreadable.map((LogView) => (axero) => axero.call('users.me', { LogView })),
  ...[throwing, revoked({}), explosiveGetter()].map((args) => (axero) => axero.call('users.me', args)),
  ...[throwing, revoked({}), revoked([])].map((body) => (axero) => axero.request('POST', 'wall', body)),
];

/** Bad calls: `quiet` are those in which no code of the caller throws while we look at what was passed. */
const badCalls = { quiet, all: [...quiet, ...explosive] };

function faultOf(error) {
  if (!(error instanceof Error)) return `threw ${String(error)}, which is no Error`;
  if (error.name !== 'AxeroError') return `threw ${error.name}: ${error.message}`;
  if (error.kind !== 'bad-argument' && error.kind !== 'credential-refused')
    return `has the kind ${error.kind}`;
  if (typeof error.operation !== 'string') return 'has no operation';
  if (!('status' in error) || error.status !== undefined) return `has the status ${error.status}`;
  if (error.retryable !== false) return 'claims to be retryable';
  if (error.message === '' || error.message.includes('abc')) return `says "${error.message}"`;
  return undefined;
}

/** Makes `count` bad calls; resolves to the mistakes in the way they failed. */
export async function makeBadCalls(axero, kind, count) {
  const calls = badCalls[kind];
  const faults = new Set();
  for (let made = 0; made < count; made += 1) {
    const at = made % calls.length;
    try {
      await calls[at](axero);
      faults.add(`call ${at} did not fail`);
    } catch (error) {
      const fault = faultOf(error);
      if (fault) faults.add(`call ${at} ${fault}`);
    }
  }
  return [...faults];
}

/** Returns the number of different bad calls. */
export function kindsOfBadCalls() {
  return badCalls.all.length;
}

/** Returns the rejection of `axero.call` or `axero.request`. */
export async function rejection(axero, method, args) {
  try {
    await axero[method](...args);
  } catch (error) {
    return error;
  }
  throw new Error(`${method} did not fail`);
}

export async function resolution(axero, method, args) {
  return axero[method](...args);
}
