import { drawn } from './clock.mjs';
import { html, json, response } from './site.mjs';

/** The ways in which a request can go wrong, by name: the answer in place of the site's, or the way in which none comes. */
const TROUBLES = {
  denied: { answer: () => json({ Message: 'Authorization has been denied for this request.' }, 401) },
  firewall: { answer: () => response(200, html('Request Rejected'), { 'content-type': 'text/html' }) },
  forbidden: { answer: () => json({ Message: 'Forbidden' }, 403) },
  unavailable: { answer: () => response(503, html('Service Unavailable'), { 'content-type': 'text/html' }) },
  refused: { answer: (_, { denied }) => json({ IsError: true, ResponseMessage: denied }, 400) },
  crashed: { answer: () => json({ Message: 'An error has occurred.' }, 500) },
  limited: { answer: (pick) => json({ Message: 'Slow down' }, 429, retryAfter(pick)) },
  wrong: { after: true, answer: () => json('not what was expected') },
  cut: { after: true, breaks: true },
  empty: { after: true, answer: () => response(200, '', { 'content-length': '120' }) },
  reset: { breaks: true },
  lost: { after: true, breaks: true },
  hang: { hangs: true },
  lostForEver: { after: true, hangs: true },
  slow: { after: true, ms: 20_000 },
};

export const TROUBLE_NAMES = Object.keys(TROUBLES);

/** The parts of the site that a trouble can be limited to. */
export const PLACES = ['all', 'writes', '/users/me', '/wall', '/spaces', '/comments', '/roles'];

function retryAfter(pick) {
  const date = Date.UTC(2026, 0, 5);
  const forms = [
    { 'retry-after': '2' },
    { 'retry-after': new Date(date + 5_000).toUTCString(), date: new Date(date).toUTCString() },
    { 'retry-after': '2592000' },
    { 'retry-after': 'soon' },
    { 'retry-after': '-3' },
    {},
  ];
  return forms[Math.floor(pick * forms.length)];
}

/** The way between the pages and the site. */
export class Network {
  requests = [];
  /** Troubles in force: `{ name, place, browser, until }`. */
  troubles = [];

  constructor(world) {
    this.world = world;
  }

  matches({ place, browser, until }, request) {
    if (until <= this.world.clock.time || (browser !== undefined && browser !== request.page.browser.number))
      return false;
    if (place === 'all') return true;
    if (place === 'reads' || place === 'writes') return (request.method === 'GET') === (place === 'reads');
    return request.url.pathname.includes(`/api${place}`);
  }

  /** Sends a request of a page. `settle` gets the answer, `fail` the failure; the returned function breaks it off. */
  send(page, method, address, body, cache, settle, fail) {
    const { clock, site, seed } = this.world;
    const { browser } = page;
    const url = new URL(address);
    const request = {
      ...{
        id: this.requests.length + 1,
        page,
        epoch: page.epoch,
        known: page.known,
        method,
        url,
        session: browser.session,
      },
      ...{ sentAt: clock.time, token: tokenIn(url, body), inFlight: true, user: undefined },
      isIdentity: cache === 'no-store' && url.pathname.endsWith('/api/users/me'),
    };
    this.requests.push(request);
    this.world.log(() => `${page.name} sends ${request.id} ${method} ${url.pathname}${url.search}`);
    this.world.sent(request);
    const pick = (number) => drawn(seed, request.id, number);
    const latency = 4 + Math.floor(pick(1) * pick(2) * 800);
    const end = (finish) => {
      if (!request.inFlight) return;
      request.inFlight = false;
      this.world.ended(request);
      finish?.();
    };
    request.breakOff = () =>
      end(() => {
        this.world.log(() => `${page.name}: request ${request.id} breaks off`);
        this.world.brokeOff(request);
        fail(new TypeError('Failed to fetch'));
      });
    const back = (ms, run) => clock.after(ms, () => request.inFlight && run(), page);
    const trouble = TROUBLES[this.troubles.find((each) => this.matches(each, request))?.name] ?? {
      after: true,
    };
    if (browser.isOffline) back(1, request.breakOff);
    else
      clock.after(latency / 2, () => {
        // A request that was broken off on its way may arrive all the same.
        if (!request.inFlight && pick(4) < 0.5) return;
        const real = trouble.after ? site.answer(request) : undefined;
        if (trouble.hangs) return;
        const isReplaced = trouble.answer && (!real || request.user !== 0);
        const shown = isReplaced ? trouble.answer(pick(3), site.wordsFor(request)) : real;
        back(latency / 2 + (trouble.ms ?? 0), () => {
          if (trouble.breaks || browser.isOffline) return request.breakOff();
          end(() => this.arrives(request, shown, settle));
        });
      });
    return () => end(() => fail(new DOMException('The operation was aborted.', 'AbortError')));
  }

  arrives(request, answer, settle) {
    this.world.log(
      () =>
        `${request.page.name} gets ${request.id}: ${answer.status} ${answer.body?.slice(0, 60) ?? answer.type}`,
    );
    this.world.arrived(request, answer);
    settle(answer);
  }

  /** Browsers differ: a page that goes into the page cache gets the answers to its requests when it comes back, or learns then that they broke off. */
  freeze(page) {
    for (const request of this.requests)
      if (request.page === page && request.inFlight && drawn(this.world.seed, request.id, 5) < 0.5)
        this.world.clock.after(0, request.breakOff, page);
  }

  /** Resets what hangs. */
  restart() {
    for (const request of this.requests)
      if (request.inFlight) this.world.clock.after(0, request.breakOff, request.page);
  }
}

/** Every write carries a number of its own, in its body or in its address. */
function tokenIn(url, body) {
  const text = typeof body === 'string' ? body : (body?.get?.('title') ?? '');
  const found = /write (\d+)/.exec(text)?.[1] ?? /\/1000(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A `fetch` of a page. */
export function fetchOf(page) {
  return (address, { method, body, cache, redirect, signal }) =>
    new Promise((resolve, reject) => {
      const settle = (answer) => {
        if (answer.type !== 'opaqueredirect') return resolve(answer);
        // A service worker that fetches by the address alone has followed it already.
        if (page.browser.hasServiceWorker && redirect === 'manual')
          return reject(new TypeError('Failed to fetch'));
        if (redirect === 'manual') return resolve(answer);
        resolve(response(200, answer.followed, { 'content-type': 'text/html' }));
      };
      const { network } = page.browser.world;
      const breakOff = network.send(page, method, address, body ?? undefined, cache, settle, reject);
      if (signal.aborted) breakOff();
      else signal.addEventListener('abort', breakOff, { once: true });
    });
}

/** An `XMLHttpRequest` of a page, as far as uploads use it. */
export function uploadOf(page) {
  const { clock, network } = page.browser.world;
  const upload = {
    ...{ upload: {}, status: 0, responseText: '', responseURL: '' },
    open(method, address) {
      Object.assign(upload, { method, address });
    },
    setRequestHeader() {},
    getResponseHeader: (name) => upload.answer?.headers.get(name) ?? null,
    abort: () => upload.breakOff?.(),
    send(body) {
      const progress = (loaded) => upload.upload.onprogress?.({ loaded, total: 100, lengthComputable: true });
      const plan = [1, 2, 3].map((ms) => clock.after(ms, () => progress(ms * 33), page));
      const settle = (answer) => {
        upload.answer = answer;
        upload.status = answer.status === 0 ? 200 : answer.status;
        upload.responseText = answer.body ?? answer.followed;
        upload.responseURL = answer.status === 0 ? 'https://site.example/login' : upload.address;
        if (answer.status === 0) upload.answer = response(200, '', { 'content-type': 'text/html' });
        upload.onload();
      };
      upload.breakOff = network.send(
        page,
        upload.method,
        upload.address,
        body,
        undefined,
        settle,
        (cause) => {
          for (const id of plan) clock.cancel(id);
          upload.onerror(cause);
        },
      );
    },
  };
  return upload;
}
