const SLOTS = 4;
const BULK_SPACING_MS = 200;
const MOST_ENTRIES = 300;
const MOST_MEMORY = 4 * 2 ** 20;
/** After this many failures in a row a page only probes whether the site is well again. */
const FAILURES = 8;
const PROBE_MS = 3_000;

/** Returns the pause that a 429 asks of the whole page. */
function pauseOf({ headers }) {
  const text = headers.get('retry-after');
  if (text === null) return 1_000;
  const ms = Number.isNaN(Number(text))
    ? Date.parse(text) - Date.parse(headers.get('date') ?? '')
    : Number(text) * 1000;
  return Number.isNaN(ms) ? 1_000 : Math.min(30_000, Math.max(0, ms));
}

/** The slots, the pauses that the site asks for, the budget of retries and the bounds of memory hold. */
export const limits = {
  opened(_, page) {
    Object.assign(page, {
      slots: 0,
      pausedUntil: 0,
      failures: 0,
      failedAt: 0,
      lastBulk: Number.NEGATIVE_INFINITY,
    });
  },

  sent(world, { page, isIdentity, token, url }) {
    if (isIdentity) return;
    const { time } = world.clock;
    page.slots += 1;
    if (page.slots > SLOTS) world.fail(`${page.name} has ${page.slots} requests in flight`);
    if (time < page.pausedUntil)
      world.fail(`${page.name} sends ${url.pathname} in the pause that the site asked for`);
    if (page.failures >= FAILURES && (page.slots > 1 || time < page.failedAt + PROBE_MS))
      world.fail(`${page.name} goes on sending into an outage`);
    if (!world.written?.get(token)?.call.isBulk) return;
    if (time < page.lastBulk + BULK_SPACING_MS)
      world.fail(`${page.name} sends bulk requests too close to each other`);
    page.lastBulk = time;
  },

  ended(_, { page, isIdentity }) {
    if (!isIdentity) page.slots -= 1;
  },

  arrived(world, request, answer) {
    const { page, isIdentity } = request;
    if (isIdentity || request.epoch !== page.epoch) return;
    const { time } = world.clock;
    const isCut = answer.headers?.get('content-length') === '120';
    const isOutage = isCut || (answer.status >= 502 && answer.status <= 504);
    // A browser that calls itself offline is no sign of an outage of the site.
    if (!isOutage) page.failures = 0;
    else if (!isCut || !page.browser.saysOffline) {
      page.failures += 1;
      page.failedAt = time;
    }
    if (answer.status === 429) page.pausedUntil = Math.max(page.pausedUntil, time + pauseOf(answer));
  },

  brokeOff(world, { page, isIdentity, epoch }) {
    if (isIdentity || epoch !== page.epoch || page.browser.isOffline || page.browser.saysOffline) return;
    page.failures += 1;
    page.failedAt = world.clock.time;
  },

  step(world) {
    for (const page of world.pages) {
      const { runtime } = page;
      if (!runtime) continue;
      if (runtime.cache.entries.size > MOST_ENTRIES)
        world.fail(`the cache of ${page.name} is larger than its bound`);
      if (runtime.engine.memory.buffer.byteLength > MOST_MEMORY)
        world.fail(`the engine of ${page.name} grows`);
    }
  },

  end(world) {
    for (const page of world.pages) {
      if (!page.client) continue;
      let sent = 0;
      let retried = 0;
      for (const stats of Object.values(page.client.requests())) {
        sent += stats.sent;
        retried += stats.retried;
      }
      if (retried > 3 + 0.08 * sent) world.fail(`${page.name} retried ${retried} times in ${sent} requests`);
    }
    // Each page that has it open keeps to the bound.
    for (const { databases } of world.browsers)
      for (const { name, entries, openings } of databases.all.values())
        if (entries.size > MOST_ENTRIES * openings)
          world.fail(`the database ${name} is larger than its bound`);
  },
};
