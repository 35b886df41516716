import { drawn } from './clock.mjs';
import { fetchOf, uploadOf } from './network.mjs';
import { USERS } from './site.mjs';

export const SHARED = Symbol.for('axero-widget-sdk');
export const ORIGIN = 'https://site.example';

/** Engines of earlier worlds, to be started again: the memory of a module is dear to make. */
const spare = [];

export function giveBack(engines) {
  spare.push(...engines);
}

/** A page with copies of the package in it. */
export class Page {
  listeners = new Map();
  /** The place where copies of the package find each other. */
  shared = undefined;
  /** The number of changes of user that the page has announced. */
  announced = 0;
  isFrozen = false;
  isGone = false;
  /** The callbacks that came due while the page was frozen. */
  postponed = [];
  openPrompt = undefined;
  inFlight = 0;
  watches = new Set();
  rolls = 0;
  /** The clients of the page's widgets. */
  clients = [];

  constructor(tab, number, user) {
    this.tab = tab;
    this.browser = tab.browser;
    this.world = tab.browser.world;
    this.number = number;
    this.name = `page ${number}`;
    this.loadedAt = this.world.clock.time;
    this.facts = {
      virtualDirectory: this.world.settings.virtualDirectory,
      userId: user || undefined,
      locale: this.world.settings.locale ?? USERS.find(({ id }) => id === user)?.locale,
    };
  }

  /** Counts the users that the page has belonged to. The rules check that it counts each change that the page can know of. */
  get epoch() {
    return this.runtime?.session.user ?? 0;
  }

  get isLive() {
    return !this.isGone && !this.isFrozen;
  }

  /** Starts the package as `connect()` does. With `firstCopyFails`, another copy of the package has tried before and has no module. */
  async connect({ store, firstCopyFails }) {
    const { sdk } = this.world;
    this.enter();
    if (firstCopyFails) {
      await sdk.offer(Promise.reject(new Error('no module'))).catch(() => {});
      await undefined;
      if (sdk.findShared()) this.world.fail('a copy that could not start keeps the others from it');
    }
    const engine = spare.pop() ?? sdk.newEngine();
    this.world.engines.push(engine);
    const texts = this.world.settings.texts.map((language) => sdk[language]);
    this.runtime = sdk.startRuntime(this.environment(), this.facts, engine, texts);
    this.runtime.events.addEventListener('userchanged', () => {
      this.announced += 1;
      this.world.log(() => `${this.name} announces another user`);
    });
    const ready = Promise.resolve(sdk.joinBrowser(this.runtime, store));
    this.client = sdk.makeClient(this.runtime);
    const client = sdk.offer(ready.then(() => ({ runtime: this.runtime, client: this.client })));
    // Any further copy on the page uses what this one offers.
    this.copy = sdk.findShared();
    if (this.world.settings.keepsPage)
      this.runtime.events.addEventListener('userchanged', (event) => event.preventDefault());
    await client;
    this.isConnected = true;
    this.world.connected(this);
    this.tab.onLoad?.();
  }

  /** Lets the copies of the package find the global object of this page, until the end of the step. */
  enter() {
    this.shared ??= {};
    globalThis[SHARED] = this.shared;
  }

  clientOf(widget) {
    this.clients[widget] ??= widget === 0 ? this.client : this.client.widget(`widget ${widget}`);
    return this.clients[widget];
  }

  emit(name, event = {}) {
    for (const { listener } of [...(this.listeners.get(name) ?? [])].sort(
      (one, other) => other.capture - one.capture,
    ))
      listener(event);
  }

  environment() {
    const { world, browser, tab } = this;
    const { clock, settings } = world;
    return {
      fetch: fetchOf(this),
      createUpload: () => uploadOf(this),
      now: () => clock.time - this.loadedAt,
      date: () => Date.UTC(2026, 0, 5) + clock.time + browser.dateOffset,
      random: () => drawn(world.seed, 77, this.number, ++this.rolls),
      setTimeout: (run, ms) => {
        // As in a browser: what does not fit into 31 bits fires at once.
        const wait = ms > 0 && ms < 2 ** 31 ? ms : 0;
        return clock.after(wait, run, this);
      },
      clearTimeout: (timer) => clock.cancel(timer),
      openChannel: (name) => (settings.hasChannel ? browser.openChannel(this, name) : undefined),
      indexedDb: () => browser.databases.factoryOf(this),
      localStorage: () => browser.localStorage,
      isOnline: () => !(browser.isOffline || browser.saysOffline),
      isVisible: () => tab.isVisible && !this.isFrozen,
      location: () => ({
        ...{ origin: ORIGIN, pathname: '/home', search: '', hash: '' },
        assign: () => tab.goToLogin(),
      }),
      origin: () => ORIGIN,
      language: () => '',
      loadAgain: (change) => tab.loadAgain(change),
      hasLoaded() {},
      receivedBytes: async () => 0,
      isComeBackTo: () => false,
      hasServiceWorker: () => browser.hasServiceWorker,
      listen: (event, listener, capture = false) => {
        const entry = { listener, capture };
        const all = this.listeners.get(event) ?? new Set();
        this.listeners.set(event, all.add(entry));
        return () => all.delete(entry);
      },
      openPrompt: (actions, texts) => this.prompt(actions, texts),
      openWindow: () => browser.openWindow(this),
    };
  }

  prompt(actions, texts) {
    const { world } = this;
    world.log(() => `${this.name} asks for the sign-in`);
    world.asked(this, texts);
    if (world.settings.promptThrows) throw new TypeError('dialog.showModal is not a function');
    const prompt = { actions, isIn: true };
    this.openPrompt = prompt;
    return {
      isOpen: () => prompt.isIn,
      close: () => {
        prompt.isIn = false;
        if (this.openPrompt === prompt) this.openPrompt = undefined;
      },
    };
  }
}
