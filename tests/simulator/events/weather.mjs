import fc from 'fast-check';
import { PLACES, TROUBLE_NAMES } from '../world/network.mjs';
import { STORAGE_STATES } from '../world/storage.mjs';
import { browserAt, numbers } from './choose.mjs';

const long = fc.constantFrom(200, 2_000, 15_000, 60_000);

/** Notes until when the network is not as it should be; a slow one is slow and no more. */
function disturb(world, ms) {
  world.disturbedUntil = Math.max(world.disturbedUntil ?? 0, world.clock.time + ms);
}

export const weather = [
  {
    name: 'trouble',
    weight: 7,
    fields: { trouble: fc.constantFrom(...TROUBLE_NAMES), place: fc.constantFrom(...PLACES), ms: long },
    apply(world, { trouble, place, ms }) {
      const { clock, network } = world;
      if (trouble !== 'slow') disturb(world, ms);
      network.troubles.unshift({ name: trouble, place, until: clock.time + ms });
    },
  },
  {
    name: 'slow reads',
    weight: 1,
    fields: { ms: long },
    apply({ clock, network }, { ms }) {
      // A write overtakes the reads that began before it.
      network.troubles.unshift({ name: 'slow', place: 'reads', until: clock.time + ms });
    },
  },
  {
    name: 'connections reset',
    weight: 1,
    fields: {},
    apply(world) {
      disturb(world, 0);
      world.network.restart();
    },
  },
  {
    name: 'offline',
    weight: 2,
    fields: { browser: numbers, ms: long },
    apply(world, { browser: number, ms }) {
      const browser = browserAt(world, number);
      browser.isOffline = true;
      disturb(world, ms);
      world.clock.after(ms, () => goOnline(browser));
    },
  },
  {
    name: 'says it is offline',
    weight: 1,
    fields: { browser: numbers, is: fc.boolean() },
    apply(world, { browser, is }) {
      browserAt(world, browser).saysOffline = is;
    },
  },
  {
    name: 'clock is set',
    weight: 1,
    fields: { browser: numbers, by: fc.constantFrom(-86_400_000, -600_000, 600_000, 86_400_000 * 8) },
    apply(world, { browser, by }) {
      browserAt(world, browser).dateOffset += by;
    },
  },
  {
    name: 'machine sleeps',
    weight: 1,
    fields: { ms: fc.constantFrom(5_000, 120_000, 3_600_000), resets: fc.boolean() },
    apply(world, { ms, resets }) {
      // Everything that came due meanwhile happens at the wake-up, one thing right behind the other.
      world.clock.time += ms;
      disturb(world, 0);
      if (resets) world.network.restart();
    },
  },
  {
    name: 'storage',
    weight: 1,
    fields: { browser: numbers, state: fc.constantFrom(...STORAGE_STATES) },
    apply(world, { browser, state }) {
      browserAt(world, browser).databases.state = state;
    },
  },
];

/** Brings a browser online again. */
export function goOnline(browser) {
  if (!browser.isOffline && !browser.saysOffline) return;
  browser.isOffline = false;
  browser.saysOffline = false;
  for (const { page } of browser.tabs) if (page?.isConnected) page.emit('online');
}
