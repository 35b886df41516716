import fc from 'fast-check';
import { ORIGIN } from '../world/page.mjs';
import { USERS } from '../world/site.mjs';
import { OF_THE_CALLER } from '../world/world.mjs';
import { browserAt, numbers, pageAt, tabAt } from './choose.mjs';

const load = {
  names: fc.constantFrom('user', 'user', 'user', 'user', 'nobody', 'another'),
  store: fc.boolean(),
  firstCopyFails: fc.constantFrom(false, false, false, true),
};

const user = fc.constantFrom(...USERS.map(({ id }) => id));

/** Signs a user in at a tab that shows the login page. */
export function fillIn(world, tab, id) {
  const { browser } = tab;
  browser.session = world.site.signIn(id);
  world.log(() => `user ${id} signs in in browser ${browser.number}`);
  const { window, opener } = tab;
  if (window)
    tab.onLoad = async () => {
      const isIn = await tab.page?.client.session.check();
      if (!isIn || opener.isGone) return;
      opener.signedInAt = world.clock.time;
      opener.emit('message', { origin: ORIGIN, source: window, data: 'axero-widget-sdk:signed-in' });
      tab.close();
    };
  tab.load({ store: true });
}

/** Answers the prompt of a page. */
export function answer(world, page, how) {
  const prompt = page.openPrompt;
  // An author who prevents the prompt asks in a way of their own.
  if (!prompt && page.preventsPrompt && page.client.session.state === 'expired')
    page.client.session.dismiss();
  if (!prompt?.isIn) return;
  world.log(() => `the user answers the prompt of ${page.name}: ${how}`);
  page.answeredAt = world.clock.time;
  if (how === 'remove') prompt.isIn = false;
  else if (how === 'sign in') prompt.actions.signIn();
  else {
    page.isDismissed = true;
    prompt.actions.dismiss();
  }
}

const withPrompt = (world) => [...world.pages].filter((page) => page.isLive && page.openPrompt?.isIn);

export const people = [
  {
    name: 'open tab',
    weight: 4,
    fields: { browser: numbers, ...load },
    apply(world, { browser, ...options }) {
      const { tabs } = browserAt(world, browser);
      if (tabs.filter(({ isClosed }) => !isClosed).length < 4) browserAt(world, browser).open(options);
    },
  },
  {
    name: 'follow link',
    weight: 2,
    fields: { tab: numbers, ...load },
    apply(world, { tab: number, ...options }) {
      const tab = tabAt(world, number, ({ page }) => page);
      tab?.load(options, true);
    },
  },
  {
    name: 'go back',
    weight: 2,
    fields: { tab: numbers },
    apply: (world, { tab }) => tabAt(world, tab, ({ kept }) => kept)?.back(),
  },
  {
    name: 'show tab',
    weight: 3,
    fields: { tab: numbers },
    apply(world, { tab: number }) {
      const tab = tabAt(world, number);
      tab?.browser.show(tab);
    },
  },
  {
    name: 'touch page',
    weight: 1,
    fields: { page: numbers },
    apply: (world, { page }) => pageAt(world, page)?.emit('pointerdown'),
  },
  {
    name: 'close tab',
    weight: 1,
    fields: { tab: numbers },
    apply: (world, { tab }) => tabAt(world, tab)?.close(),
  },
  {
    name: 'session ends',
    weight: 4,
    fields: { browser: numbers },
    apply(world, { browser }) {
      world.disturbedUntil = world.clock.time;
      world.site.expire(browserAt(world, browser).session);
    },
  },
  {
    name: 'sign out',
    weight: 1,
    fields: { tab: numbers },
    apply(world, { tab: number }) {
      const tab = tabAt(world, number);
      if (!tab) return;
      world.site.expire(tab.browser.session);
      tab.browser.session = 0;
      tab.load({});
    },
  },
  {
    name: 'sign in',
    weight: 3,
    fields: { tab: numbers, user, quietly: fc.boolean() },
    apply(world, { tab: number, user: id, quietly }) {
      const tab = tabAt(world, number);
      if (!tab) return;
      // Quietly: in a window of the site that has no widget.
      if (quietly) tab.browser.session = world.site.signIn(id);
      else fillIn(world, tab, id);
    },
  },
  {
    name: 'fill in login page',
    weight: 5,
    fields: { tab: numbers, user },
    apply(world, { tab: number, user: id }) {
      const tab = tabAt(world, number, ({ isAtLogin }) => isAtLogin);
      if (tab) fillIn(world, tab, id);
    },
  },
  {
    name: 'answer prompt',
    weight: 6,
    fields: { page: numbers, how: fc.constantFrom('sign in', 'sign in', 'not now', 'remove') },
    apply(world, { page, how }) {
      const pages = withPrompt(world);
      if (pages.length > 0) answer(world, pages[page % pages.length], how);
    },
  },
  {
    name: 'check session',
    weight: 1,
    fields: { page: numbers },
    apply(world, { page: number }) {
      const page = pageAt(world, number);
      if (page)
        world.begin(page, { what: 'session.check' }, () => page.client.session.check()).catch(() => {});
    },
  },
  {
    name: 'listen',
    weight: 1,
    fields: {
      ...{ page: numbers, to: fc.constantFrom('userchanged', 'sessionexpired', 'signedin') },
      ...{ does: fc.constantFrom('prevents', 'throws', 'reads'), calls: fc.boolean() },
    },
    apply(world, { page: number, to, does }) {
      const page = pageAt(world, number);
      if (!page) return;
      page.ownListeners ??= {};
      if (does === 'prevents' && to === 'sessionexpired') page.preventsPrompt = true;
      page.ownListeners[to] = (page.ownListeners[to] ?? 0) + 1;
      page.client.addEventListener(to, (event) => {
        if (does === 'prevents') event.preventDefault();
        if (does === 'throws') throw new Error(OF_THE_CALLER);
        if (does !== 'reads' || page.isGone) return;
        const path = `${page.facts.virtualDirectory}/api/spaces`;
        const facts = { what: 'spaces.list in a listener', path, isVisible: true };
        world.begin(page, facts, () => page.client.spaces.list({})).catch(() => {});
      });
    },
  },
];
