import { Clock, openPage } from './page.mjs';

/** A response with a JSON body. */
export const json = (data, init) => new Response(JSON.stringify(data), init);

/**
 * A page whose site knows who is signed in (`site.user`, 0 for nobody). After `site.hold()` the next answer of `users/me` says who was signed
 * in when it was asked, and comes when the returned function is called.
 */
export function pageOf(user, { channels, respond, me, ...more } = {}) {
  const site = { user, asked: 0, held: undefined };
  site.hold = () => {
    const { promise, resolve } = withResolvers();
    site.held = promise;
    return resolve;
  };
  const page = openPage({
    clock: new Clock(),
    channels,
    userId: user,
    respond: async (url, init) => {
      const was = site.user;
      if (url.endsWith('/users/me')) {
        const { held } = site;
        site.held = undefined;
        site.asked += 1;
        await held;
        const own = me?.();
        if (own) return own;
        return was ? json({ UserID: was }) : json({}, { status: 401 });
      }
      if (respond) return respond(url, init, site);
      return was ? json([{ of: was }]) : json({}, { status: 401 });
    },
    ...more,
  });
  const events = [];
  for (const type of ['sessionexpired', 'signedin', 'userchanged'])
    page.axero.session.on(type, (event) => {
      events.push(type);
      if (type === 'userchanged') event.preventDefault();
    });
  return { page, site, events };
}

function withResolvers() {
  let resolve;
  const promise = new Promise((settled) => {
    resolve = settled;
  });
  return { promise, resolve };
}

/** Resolves to the kind of a failure, or to `ok`. */
export const kindOf = (promise) =>
  promise.then(
    () => 'ok',
    ({ kind }) => kind,
  );
