import { apply } from './events/index.mjs';
import { answer, fillIn } from './events/people.mjs';
import { goOnline } from './events/weather.mjs';
import { endings, leftovers } from './rules/endings.mjs';
import { freshness } from './rules/freshness.mjs';
import { languages } from './rules/languages.mjs';
import { limits } from './rules/limits.mjs';
import { prompts, reloads } from './rules/prompts.mjs';
import { users } from './rules/users.mjs';
import { watches } from './rules/watches.mjs';
import { writes } from './rules/writes.mjs';
import { BrokenRule, World } from './world/world.mjs';

const rules = [users, writes, freshness, watches, languages, prompts, reloads, limits, endings, leftovers];

/** Runs a scenario. Throws the `BrokenRule` that it breaks; returns what happened how often. */
export async function run(sdk, scenario, trace) {
  const world = new World(sdk, rules, scenario, trace);
  const rejected = (error) => world.rejected(error);
  process.on('unhandledRejection', rejected);
  process.on('uncaughtException', rejected);
  const { error } = console;
  console.error = () => {};
  try {
    await world.step(() => begin(world));
    await world.pass(500);
    await world.step(() => readMuch(world));
    for (const happening of scenario.happenings) {
      world.log(() => `** ${JSON.stringify(happening)}`);
      await world.step(() => apply(world, happening));
      await world.pass(happening.pause);
    }
    await recover(world);
    await finish(world);
    for (const rule of rules) rule.end?.(world);
    if (world.violation) throw new BrokenRule(world.violation);
    return world.counts;
  } finally {
    console.error = error;
    process.off('unhandledRejection', rejected);
    process.off('uncaughtException', rejected);
    world.dispose();
  }
}

/** In each browser a user is signed in and looks at a page. */
function begin(world) {
  for (const browser of world.browsers) {
    browser.session = world.site.signIn(world.settings.user);
    browser.open({ names: 'user', store: true });
  }
}

/** A page of a large list reads more than the caches hold. */
function readMuch(world) {
  const [page] = world.pages;
  const path = `${page.facts.virtualDirectory}/api/users`;
  for (let number = 0; number < world.settings.reads; number += 1) {
    const start = () => page.client.users.list({ PageLength: 3, StartPage: number + 2 });
    world.begin(page, { what: 'users.list', path, isVisible: true }, start).catch(() => {});
  }
}

/** The network becomes well, the users answer what they are asked, and new calls must succeed. */
async function recover(world) {
  await world.step(() => {
    world.log(() => '** the network is well');
    world.network.troubles = [];
    world.network.restart();
    for (const browser of world.browsers) goOnline(browser);
    world.wellSince = world.clock.time;
  });
  for (let round = 0; round < 4; round += 1) {
    await world.pass(1_000);
    for (const page of [...world.pages]) {
      if (!page.isLive || !page.isConnected) continue;
      await world.step(() => answer(world, page, round === 0 ? 'sign in' : 'not now'));
    }
    await world.pass(1_000);
    for (const { tabs } of world.browsers)
      for (const tab of tabs)
        if (tab.isAtLogin && !tab.isClosed) await world.step(() => fillIn(world, tab, world.settings.user));
    await world.pass(1_000);
  }
  await world.pass(35_000);
  for (const page of [...world.pages]) {
    if (!page.isLive || !page.isConnected) continue;
    await world.step(() => page.browser.show(page.tab));
    await world.pass(1_000);
    if (page.isLive) await probe(world, page);
  }
}

/** A page that is looked at knows who is signed in, and a new read of it succeeds. */
async function probe(world, page) {
  const user = world.site.userOf(page.browser.session);
  if (user === 0) return;
  if (page.known !== undefined && page.runtime.engine.session_user() !== user)
    world.fail(`${page.name} is looked at and does not know that user ${user} is signed in`);
  const path = `${page.facts.virtualDirectory}/api/spaces`;
  let end = 'nothing';
  await world.step(() => {
    world
      .begin(page, { what: 'probe', path, isVisible: true }, () =>
        page.client.spaces.list({}, { cache: 'reload' }),
      )
      .then(
        () => {
          end = 'delivered';
        },
        (error) => {
          end = error.kind;
        },
      );
  });
  for (let second = 0; second < 60 && end === 'nothing'; second += 1) await world.pass(1_000);
  if (page.isLive && end !== 'delivered')
    await world.step(() =>
      world.fail(`${page.name} is well and signed in, and a new read ends with: ${end}`),
    );
}

/** The longest pause between two reads of a watch. */
const LONGEST_WATCH_MS = 300_000 * 1.1 + 30_000;

/** A watch on a page that is looked at goes on, whatever its callbacks have thrown, and tries again after a failure. */
async function watchOn(world) {
  const watches = [...world.pages]
    .filter((page) => page.isLive && page.tab.isVisible && page.known > 0 && page.identity > 0)
    .flatMap((page) => [...page.watches])
    .filter(({ every, hasFailed }) => every !== undefined || hasFailed);
  if (watches.length === 0) return;
  const since = world.clock.time;
  for (let part = 0; part < 3; part += 1) {
    for (const { page } of watches) page.emit('pointermove');
    await world.pass(LONGEST_WATCH_MS / 3);
  }
  for (const { page, lastLook } of watches)
    if (page.isLive && lastLook < since)
      await world.step(() => world.fail(`a watch of ${page.name} has stopped by itself`));
  await world.look('watchedOn');
}

/** Everything ends. */
async function finish(world) {
  await watchOn(world);
  for (const page of world.pages) {
    for (const { stop } of page.watches) await world.step(stop);
    page.watches.clear();
  }
  for (let round = 0; round < 8; round += 1) {
    // A prompt that the page removed opens again when the page is looked at.
    for (const page of [...world.pages])
      if (page.isLive && page.isConnected) await world.step(() => answer(world, page, 'not now'));
    if (world.clock.planned.length === 0) return;
    await world.pass(100_000);
  }
}
