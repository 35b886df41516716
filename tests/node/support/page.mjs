import { bundled, wasmModule } from './bundle.mjs';

export const { browserEnvironment, engineOf, makeClient, pageFacts, persistentCache, startRuntime } =
  await bundled(`
  export * as persistentCache from './cache/persistent-cache.ts';
  export * from './client/client.ts';
  export * from './client/connect.ts';
  export * from './engine/engine.ts';
  export * from './runtime/environment.ts';
  export * from './runtime/page-facts.ts';
`);

/** A clock that moves only by `advance`; timers fire in the order of their times. */
export class Clock {
  time = 1000;
  timers = new Map();
  lastTimer = 0;

  setTimeout = (run, ms) => {
    this.lastTimer += 1;
    this.timers.set(this.lastTimer, { at: this.time + ms, run });
    return this.lastTimer;
  };

  clearTimeout = (timer) => this.timers.delete(timer);

  /** Lets this many milliseconds pass, and everything happen that is due in them. */
  async pass(ms) {
    const until = this.time + ms;
    for (;;) {
      await settle();
      const [next] = [...this.timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [timer, { at, run }] = next;
      this.timers.delete(timer);
      this.time = Math.max(this.time, at);
      run();
    }
    this.time = until;
  }
}

/** Lets every promise go on that can. */
export async function settle() {
  for (let round = 0; round < 10; round += 1) await new Promise(setImmediate);
}

/** The channels between the tabs of one browser. */
export class Channels {
  open = new Map();

  channel = (name) => {
    const members = this.open.get(name) ?? new Set();
    this.open.set(name, members);
    const channel = {
      onmessage: null,
      postMessage: (data) => {
        for (const other of members)
          if (other !== channel) queueMicrotask(() => other.onmessage?.({ data: structuredClone(data) }));
      },
      close: () => members.delete(channel),
    };
    members.add(channel);
    return channel;
  };
}

/**
 * A page with a runtime of its own in this process. `respond` is its site: it gets address and init of each request and returns a
 * `Response` or a promise of one.
 */
export function openPage({
  respond,
  clock,
  channels = new Channels(),
  userId = 7,
  virtualDirectory = '',
  facts = { ...pageFacts(virtualDirectory), userId },
  texts,
  isComeBackTo = false,
}) {
  const page = {
    clock,
    sent: [],
    prompts: 0,
    openPrompts: 0,
    reloads: 0,
    listeners: new Map(),
    /** Sends an event of the page to the runtime. */
    emit(name, event = {}) {
      for (const listener of page.listeners.get(name) ?? []) listener(event);
    },
  };
  const environment = {
    ...browserEnvironment,
    fetch: async (url, init) => {
      page.sent.push(`${init.method} ${url}`);
      return respond(url, init);
    },
    now: () => clock.time,
    date: () => 1_700_000_000_000 + clock.time,
    random: () => 0.5,
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
    openChannel: channels.channel,
    indexedDb: () => undefined,
    isOnline: () => true,
    isVisible: () => true,
    location: () => ({
      origin: 'https://site.example',
      pathname: '/home',
      search: '',
      hash: '',
      assign() {},
    }),
    origin: () => '',
    language: () => '',
    loadAgain() {
      page.reloads += 1;
    },
    isComeBackTo: () => isComeBackTo,
    hasServiceWorker: () => false,
    listen(name, listener) {
      const all = page.listeners.get(name) ?? new Set();
      page.listeners.set(name, all.add(listener));
      return () => all.delete(listener);
    },
    openPrompt(_, promptTexts) {
      page.prompts += 1;
      page.promptTexts = promptTexts;
      page.openPrompts += 1;
      let open = true;
      page.removePrompt = () => {
        open = false;
      };
      return {
        isOpen: () => open,
        close() {
          page.openPrompts -= open ? 1 : 0;
          open = false;
        },
      };
    },
    openWindow: () => null,
  };
  const engine = engineOf(new WebAssembly.Instance(wasmModule()).exports);
  page.runtime = startRuntime(environment, facts, engine, texts);
  page.axero = makeClient(page.runtime);
  return page;
}
