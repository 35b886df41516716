import { Page } from './page.mjs';
import { Databases, localStorageOf } from './storage.mjs';

/** Milliseconds until a page is there. */
const LOAD_MS = 100;

/** A tab: it shows a page, the site's login page, or nothing any more. */
export class Tab {
  page = undefined;
  /** The page that the browser keeps for the way back. */
  kept = undefined;
  isAtLogin = false;
  isClosed = false;
  loadedAgain = undefined;
  loads = 0;

  constructor(browser, opener) {
    this.browser = browser;
    this.opener = opener;
  }

  get isVisible() {
    return this.browser.visible === this;
  }

  /** Loads a page of the site. The server names the user while it makes the page; the scripts run a moment later. */
  load({ names = 'user', store = false, firstCopyFails = false } = {}, mayKeep = false) {
    const { browser } = this;
    const { clock, site } = browser.world;
    this.leave(mayKeep);
    this.isAtLogin = false;
    this.lastLoad = { names, store, firstCopyFails };
    const load = this.loads;
    clock.after(LOAD_MS / 2, () => {
      const signedIn = site.userOf(browser.session);
      const user = { user: signedIn, nobody: 0, another: signedIn === 5 ? 7 : 5 }[names];
      clock.after(LOAD_MS / 2, () => {
        if (load === this.loads && !this.isClosed) this.show(user);
      });
    });
  }

  show(user) {
    const { world } = this.browser;
    world.lastPage += 1;
    this.page = new Page(this, world.lastPage, user);
    world.pages.add(this.page);
    world.log(() => `${this.page.name} opens in tab ${this.browser.tabs.indexOf(this)}, names ${user}`);
    world.opened(this.page);
    // Not awaited: it goes on by the clock.
    this.page.connect(this.lastLoad);
  }

  /** The page that is shown goes: into the page cache, where the browser allows that, or for good. */
  leave(mayKeep = false) {
    this.loads += 1;
    const { page } = this;
    this.page = undefined;
    if (!page) return;
    if (mayKeep && page.isConnected) {
      if (this.kept) this.drop(this.kept);
      page.isFrozen = true;
      this.browser.world.network.freeze(page);
      this.kept = page;
      this.browser.world.log(() => `${page.name} goes into the page cache`);
    } else this.drop(page);
  }

  drop(page) {
    page.isGone = true;
    if (this.kept === page) this.kept = undefined;
    this.browser.leave(page);
    this.browser.world.gone(page);
  }

  goToLogin() {
    this.leave();
    this.isAtLogin = true;
  }

  /** Shows the kept page again. */
  back() {
    const { kept } = this;
    if (!kept) return false;
    this.kept = undefined;
    this.leave();
    this.isAtLogin = false;
    this.page = kept;
    kept.isFrozen = false;
    const { clock } = this.browser.world;
    for (const run of kept.postponed.splice(0)) clock.after(0, run, kept);
    this.browser.world.restored(kept);
    kept.emit('pageshow', { persisted: true });
    return true;
  }

  loadAgain(change) {
    if (this.loadedAgain === change) return;
    this.loadedAgain = change;
    this.browser.world.log(() => `${this.page?.name} loads again for ${change}`);
    this.load(this.lastLoad);
  }

  close() {
    this.leave();
    if (this.kept) this.drop(this.kept);
    this.isAtLogin = false;
    this.isClosed = true;
  }
}

/** A browser with its cookies, its tabs and its storage. */
export class Browser {
  session = 0;
  tabs = [];
  visible = undefined;
  isOffline = false;
  saysOffline = false;
  dateOffset = 0;
  channels = new Set();

  constructor(world, number) {
    this.world = world;
    this.number = number;
    this.hasServiceWorker = world.settings.hasServiceWorker;
    this.databases = new Databases(world.clock, world.settings.storage);
    this.localStorage = localStorageOf(this.databases);
  }

  open(options, opener) {
    const tab = new Tab(this, opener);
    this.tabs.push(tab);
    this.visible = tab;
    tab.load(options);
    return tab;
  }

  /** Brings a tab to the front. */
  show(tab) {
    const former = this.visible;
    this.visible = tab;
    if (former !== tab) former?.page?.emit('visibilitychange');
    if (tab.page) tab.page.doubtedAt = this.world.clock.time;
    tab.page?.emit('visibilitychange');
    tab.page?.emit('focus');
  }

  openChannel(page, name) {
    const { clock, settings } = this.world;
    const channel = { onmessage: null, page };
    channel.postMessage = (data) => {
      if (page.isGone) throw new DOMException('', 'InvalidStateError');
      for (const other of this.channels) {
        if (other === channel) continue;
        clock.after(1, () => {
          if (other.page.isGone) return;
          if (other.page.isFrozen) {
            if (settings.dropsOnMessage) other.page.tab.drop(other.page);
            return;
          }
          const asked = this.world.network.requests.length;
          if (data.kind === 'signed-in' && data.user !== other.page.known)
            other.page.doubtedAt = this.world.clock.time;
          other.onmessage?.({ data: structuredClone(data) });
          this.world.told(other.page, page, data, asked);
        });
      }
    };
    channel.name = name;
    this.channels.add(channel);
    return channel;
  }

  leave(page) {
    for (const channel of this.channels) if (channel.page === page) this.channels.delete(channel);
    this.databases.leave(page);
  }

  /** Opens the window in which the user signs in, as far as the browser allows. */
  openWindow(page) {
    const { windows } = this.world.settings;
    if (windows === 'blocked') return null;
    if (windows === 'closed') return { closed: true, close() {} };
    const tab = new Tab(this, page);
    tab.isAtLogin = true;
    this.tabs.push(tab);
    const opened = {
      get closed() {
        return tab.isClosed;
      },
      close: () => tab.close(),
    };
    tab.window = opened;
    return opened;
  }
}
