const SHARED = Symbol.for('axero-widget-sdk');

// The pages of these tests live in one window and never close: with a channel each would be a tab beside all later ones, and would answer
// their messages.
globalThis.BroadcastChannel = undefined;

/** Loads the npm package as it was built, and connects as the script of a page that was just loaded. */
export async function connectPage() {
  leavePage();
  // The test runner serves the folder of the crate.
  const { connect } = await import(`${location.origin}/dist/index.js`);
  await connect();
}

/** Takes the page's client away. */
export function leavePage() {
  delete globalThis[SHARED];
}

/** Offers any value to the Rust client in place of the page's client. */
export function offer(value) {
  globalThis[SHARED] = value;
}

/** The calls that the offered client got. */
export let calls = [];

/** An offer of protocol 1 that settles every call as `settle` says. */
export function offerOf(settle, sessionState = 'live') {
  calls = [];
  const events = new EventTarget();
  const made = (...given) => {
    calls.push(given);
    return settle(...given);
  };
  return {
    version: '9.9.9',
    protocol: 1,
    sessionState,
    client: Promise.resolve({ session: { check: async () => true } }),
    call: made,
    request: made,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
  };
}

/** Offers by name; see the tests. */
export function offerNamed(name) {
  const odd = {
    nothing: undefined,
    null: null,
    number: 7,
    text: 'axero',
    empty: {},
    'offer is null': { 1: null },
    'offer is text': { 1: 'client' },
    'other protocol': { 1: { ...offerOf(() => 1), protocol: 2 }, 2: offerOf(() => 1) },
    'protocol as text': { 1: { ...offerOf(() => 1), protocol: '1' } },
    'call is no function': { 1: { ...offerOf(() => 1), call: {} } },
    'getter throws': Object.defineProperty({}, '1', {
      get() {
        throw new Error('in the getter');
      },
    }),
    'revoked proxy': (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
  };
  if (!(name in odd)) throw new Error(`no offer is called ${name}`);
  offer(odd[name]);
}

/** Offers a client whose calls settle as the name says. */
export function offerClient(name) {
  const error = (details) => Object.assign(new Error('The page says no.'), details);
  const settles = {
    answers: async () => ({ data: { UserID: 7 }, total: 3 }),
    'answers at once': () => ({ data: { UserID: 7 }, total: 3 }),
    nothing: async () => undefined,
    'a known error': async () => {
      throw error({
        kind: 'forbidden',
        operation: 'users.me',
        status: 403,
        serverMessage: 'Not for you.',
        retryAfter: 1500,
        requestId: 'appId=1',
      });
    },
    'an unknown kind': async () => {
      throw error({ kind: 'quota-exceeded', status: 429 });
    },
    'throws at once': () => {
      throw error({});
    },
    'throws text': async () => {
      throw 'a text';
    },
    never: () => new Promise(() => {}),
  };
  const client = offerOf(settles[name]);
  offer({ 1: client });
  return client;
}

/** The options of the last call of the offered client. */
export function lastOptions() {
  return calls.at(-1)?.[2];
}

/** Ends the session of an offered client. */
export function endSession(client) {
  client.sessionState = 'expired';
  client.dispatchEvent(new Event('sessionexpired'));
}

/** Reads by the page's client, as a JavaScript widget does. */
export async function readByPage(operation, args, options) {
  return (await globalThis[SHARED][1].call(operation, args, options)).data;
}
