import { getEventListeners } from 'node:events';

/** The longest that a call without a limit of its own may take once the network is well: queue, attempts and pauses. */
const BOUND_MS = 200_000;
/** After a sign-in a check that was under way and one behind it may take their whole time. */
const LEARN_MS = 65_000;
/** `connect()` waits for a slow database, but not for long. */
const CONNECT_MS = 1_000;
const UPLOAD_BOUND_MS = 700_000;

/** Each call ends: at its own limit, when it is aborted, and within a bound once the network is well. */
export const endings = {
  arrived(world, { page, url }, answer) {
    const { time } = world.clock;
    const isDead = answer.type === 'opaqueredirect' || answer.status !== 200 || /^<|^$/.test(answer.body);
    if (isDead) page.lastOddAt = time;
    if (page.identity === 0) page.wasNobody = true;
    if (page.wasNobody && page.identity > 0 && url.pathname.endsWith('/users/me')) {
      page.wasNobody = false;
      page.signedInAgainAt = time;
    }
  },

  failed(world, call, { kind }) {
    const { page, options, startedAt, endedAt } = call;
    if (!options || call.isWatch) return;
    const hasLimit = options.timeout !== undefined || options.signal !== undefined;
    if (kind === 'aborted' && !call.isAborted)
      world.fail(`call ${call.id} of ${page.name} ends as aborted, and its caller did not abort it`);
    if (kind === 'timeout' && !hasLimit && endedAt === page.signedInAgainAt && endedAt > startedAt)
      world.fail(`call ${call.id} of ${page.name} ends as timeout at the sign-in that it waited for`);
    // The writes of a guest do not go as the user who signs in.
    const isOfGuest = (call.token !== undefined || call.isBulk) && call.id <= page.lastOfGuest;
    if (
      kind === 'session-expired' &&
      !isOfGuest &&
      call.epoch === page.epoch &&
      page.identity !== 0 &&
      !(page.lastOddAt >= startedAt)
    )
      world.fail(`call ${call.id} of ${page.name} ends as session-expired while its user is signed in`);
  },

  restored(world, page) {
    for (const call of world.pending) if (call.page === page) call.startedAt = world.clock.time;
  },

  step(world) {
    const { time, planned } = world.clock;
    if (planned[0]?.at <= time) return;
    for (const page of world.pages)
      if (page.isLive && !page.isConnected && time > page.loadedAt + CONNECT_MS)
        world.fail(`${page.name} does not get its client`);
    for (const page of world.pages) {
      const { browser, signedInAt } = page;
      const isDue =
        page.isLive && time > signedInAt + LEARN_MS && !((world.disturbedUntil ?? 0) >= signedInAt);
      if (isDue && page.openPrompt?.isIn && world.site.userOf(browser.session) > 0)
        world.fail(`${page.name} still asks for a sign-in that has happened in its own window`);
    }
    for (const call of world.pending) {
      const { page, options = {}, startedAt } = call;
      if (!page.isLive) continue;
      if (call.isAborted) world.fail(`call ${call.id} of ${page.name} was aborted and does not end`);
      if (options.timeout !== undefined && time > startedAt + options.timeout + 5)
        world.fail(`call ${call.id} of ${page.name} does not end at its limit of ${options.timeout} ms`);
      if (world.wellSince === undefined || page.openPrompt?.isIn) continue;
      const bound = call.isUpload ? UPLOAD_BOUND_MS : BOUND_MS;
      if (time > Math.max(startedAt, world.wellSince, page.answeredAt ?? 0) + bound)
        world.fail(
          `call ${call.id} of ${page.name} (${call.what}) has not ended, though the network is well`,
        );
    }
  },

  end(world) {
    for (const call of world.pending)
      if (call.page.isLive) world.fail(`call ${call.id} of ${call.page.name} (${call.what}) never ended`);
  },
};

const ALLOWED = {
  pageshow: 1,
  visibilitychange: 1,
  focus: 2,
  pointerdown: 1,
  pointermove: 1,
  keydown: 1,
  scroll: 1,
};

/** When all is over, no timer, listener or wait is left. */
export const leftovers = {
  end(world) {
    for (const page of world.pages) {
      const { runtime } = page;
      if (!page.isLive || !page.isConnected) continue;
      const timers = world.clock.of(page).length;
      if (timers > 0) world.fail(`${page.name} leaves ${timers} timers behind`);
      for (const [name, { size }] of page.listeners)
        if (size > (ALLOWED[name] ?? 0))
          world.fail(`${page.name} leaves ${size} listeners to "${name}" behind`);
      for (const name of ['signedin', 'sessionexpired', 'userchanged']) {
        const own =
          (name === 'userchanged' ? 1 + Number(world.settings.keepsPage) : 0) +
          (page.ownListeners?.[name] ?? 0);
        if (getEventListeners(runtime.events, name).length > own)
          world.fail(`${page.name} leaves listeners to its event "${name}" behind`);
      }
      const waits = {
        queue: runtime.queue.waiting.size,
        session: runtime.session.waiting.size,
        shared: runtime.cache.inFlight.size,
        stale: runtime.cache.staleListeners.size,
      };
      for (const [what, left] of Object.entries(waits))
        if (left > 0) world.fail(`${page.name} leaves ${left} waits behind (${what})`);
    }
    for (const { page, signal } of world.signals ?? [])
      if (page.isLive && getEventListeners(signal, 'abort').length > 0)
        world.fail('a listener to the signal of a call is left behind');
  },
};
