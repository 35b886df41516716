/** Returns the parts of a value that name their owner. */
function partsOf(value) {
  const list = Array.isArray(value) ? value : (value?.items ?? [value]);
  return list.filter((part) => part?.of !== undefined);
}

/** Returns the user whom an answer of `users/me` names, 0 for nobody, undefined where it does not say. */
function userIn({ status, body, type, headers }) {
  if (type === 'opaqueredirect' || status === 401 || status === 440) return 0;
  if (status !== 200) return undefined;
  if (headers.get('x-responded-json')) return 0;
  try {
    return JSON.parse(body).UserID;
  } catch {
    return body.includes('password') ? 0 : undefined;
  }
}

function isJson(body) {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** A page reads who is signed in. */
function learn(world, request, user) {
  const { page } = request;
  // The page learned of another user after this question left: it does not believe the answer, and asks again.
  if (request.id <= page.learned.asked && user !== page.learned.user) {
    page.lastOddAt = world.clock.time;
    return;
  }
  page.learned = { user, asked: world.network.requests.length };
  page.identity = user;
  if (user === 0) {
    page.isGuest ||= page.known === undefined;
    return;
  }
  if (page.isGuest) page.lastOfGuest = world.lastCall;
  page.isGuest = false;
  if (page.known !== undefined && page.known !== user) page.mustAnnounce = page.epoch + 1;
  page.isDismissed = false;
  page.known = user;
  page.knownSince = request.id;
}

/** Nothing of one user is delivered, sent, kept or stored for another. */
export const users = {
  opened(_, page) {
    /** The user as far as the page can know: whom it names, then whom `users/me` names. */
    page.known = page.facts.userId;
    page.identity = undefined;
    page.learned = { user: page.known, asked: 0 };
  },

  told(_, page, __, { kind, user }, asked) {
    if (kind === 'signed-in') page.learned = { user, asked };
  },

  arrived(world, request, answer) {
    const { page, url } = request;
    if (!url.pathname.endsWith('/users/me')) return;
    const user = userIn(answer);
    const isRefused = answer.status >= 400 && answer.status < 500 && ![408, 429].includes(answer.status);
    const isSaid = user !== undefined || isRefused || (answer.status === 200 && isJson(answer.body));
    if (request.isIdentity && request.id >= page.doubt?.id && isSaid) page.doubt = undefined;
    if (user === undefined || (!request.isIdentity && (user === 0 || request.epoch !== page.epoch))) return;
    // A page that came back looks at what it was answered before when it is sure of its user.
    request.isUnread = page.isHeld && !request.isIdentity;
    if (!request.isUnread) learn(world, request, user);
  },

  /** Where the site does not say who is signed in, the page goes on as before. */
  ended(_, { page, isIdentity }) {
    if (isIdentity) page.isHeld = false;
  },

  restored(_, page) {
    page.isHeld = true;
  },

  step(world) {
    for (const page of world.pages) {
      if (page.mustAnnounce > page.epoch || page.announced < page.epoch)
        world.fail(`${page.name} learned that ${page.known} is signed in and did not announce the change`);
      page.mustAnnounce = 0;
    }
  },

  sent(world, request) {
    const { page, url, method, isIdentity, token } = request;
    if (isIdentity) {
      // The page asks because it is looked at again, or another tab has signed another user in.
      const isDue = world.clock.time - (page.lastIdentityAt ?? page.loadedAt) >= 1_000;
      if (isDue && page.known > 0 && page.doubtedAt === world.clock.time) page.doubt ??= request;
      page.lastIdentityAt = world.clock.time;
      return;
    }
    if (page.doubt && method !== 'GET')
      world.fail(`${page.name} sends ${method} ${url.pathname} before it knows whether its user has changed`);
    if (page.isHeld)
      world.fail(`${page.name} came back and sends ${url.pathname} before it knows who is signed in`);
    const callers = [...world.pending].filter(
      (call) =>
        call.page === page && (token === undefined ? call.path === url.pathname : call.token === token),
    );
    if (callers.length > 0 && callers.every(({ epoch }) => epoch !== page.epoch))
      world.fail(`${page.name} sends ${url.pathname}, which was asked for a former user`);
    if (token !== undefined && callers.length > 0 && callers.every(({ id }) => id <= page.lastOfGuest))
      world.fail(`${page.name} sends as user ${page.known} what a guest has begun to write`);
  },

  delivered(world, call, value) {
    const { page } = call;
    const requests = partsOf(value).map((part) => [part, world.network.requests[part.request - 1]]);
    for (const [part, request] of requests) {
      if (request.isUnread) learn(world, request, part.of);
      request.isUnread = false;
    }
    // The answer that tells of another user is that user's.
    const reveals = call.path?.endsWith('/users/me') && requests.every(([part]) => part.of === page.known);
    const isOfUser = requests.length > 0 || call.token !== undefined;
    if (call.epoch !== page.epoch && isOfUser && !reveals)
      world.fail(`call ${call.id} of ${page.name} was made for a former user and is delivered`);
    for (const [part, request] of requests) {
      if (part.of === -1) world.fail(`call ${call.id} gets a value that another caller has changed`);
      const isOwn = request.page === page && (request.epoch === page.epoch || reveals);
      if (page.known !== undefined && part.of !== page.known && !isOwn) {
        // A change of user that nothing has shown to a page: it took the answer for one of its own user, and kept it.
        if (request.known === page.known) world.count('kept of an unnoticed user');
        else
          world.fail(
            `${page.name} of user ${page.known} gets what user ${part.of} was sent for another page or user`,
          );
      }
      if (!isOwn && request.page === page)
        world.fail(`${page.name} gets what it asked for when it belonged to a former user`);
      if (page.isHeld && !call.isLoop) world.fail(`${page.name} came back and shows what it held`);
      part.of = -1;
    }
  },

  stored(world, page) {
    if (page.identity === 0 && page.wasAsked)
      world.fail(`${page.name} keeps an answer in the browser after the end of the session`);
  },

  asked(_, page) {
    page.wasAsked = true;
  },

  connected(world, page) {
    const { databases } = page.browser;
    const own = `axero-widget-sdk${page.facts.virtualDirectory}:${page.known}`;
    const others = [...databases.all.values()].filter(({ name }) => name !== own);
    // A storage that is out of order at that moment can be cleared at another.
    if (databases.state === 'ok') page.browser.mustBeGone = { others, at: world.clock.time };
  },

  end(world) {
    for (const { databases, mustBeGone } of world.browsers)
      for (const database of mustBeGone?.others ?? [])
        if (databases.all.get(database.name) === database && database.openedAt < mustBeGone.at - 1_000)
          world.fail(`the database ${database.name} of a former user is still there`);
  },
};
