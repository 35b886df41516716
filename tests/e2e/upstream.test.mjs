import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { theBrowser } from './support/browser.mjs';
import { startSandbox } from './support/sandbox.mjs';
import { limit, scene } from './support/scene.mjs';
import { behindTls, canSign, startUpstream } from './support/upstream.mjs';
import { Visitor } from './support/visitor.mjs';

/** The proxy before a sandbox, and a visitor who sees only the proxy. */
function proxied(site, vd, start) {
  const here = { proxy: undefined, local: undefined };
  before(async () => {
    here.local = await startSandbox({ vd });
    here.proxy = await start(here.local);
  });
  after(() => Promise.all([here.proxy?.stop(), here.local?.stop()]));
  here.arrive = () => Visitor.arrive(site.context, { ...here.proxy, users: site.sandbox.users });
  return here;
}

const anItem = (axero) => axero.content.list({ PageLength: 1 }).then((page) => page.items[0].ContentID);
const bookmark = `async (axero) => axero.bookmarks.add({ ContentID: await (${anItem})(axero) })`;

describe('a site on https below a folder, read only', { skip: !canSign && 'needs openssl' }, () => {
  const site = scene({ vd: '/intranet' });
  let gateway;
  const here = proxied(site, '/intranet', async (local) => {
    gateway = await behindTls(site.sandbox);
    const upstream = `${gateway.origin}/intranet`;
    return startUpstream({ upstream, local, authority: gateway.authority });
  });
  after(() => gateway?.close());

  test('a developer signs in on the page of the site and sees themselves and its people', limit, async () => {
    const visitor = await here.arrive();
    const outside = new Set();
    visitor.page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      const isPicture = pathname.startsWith('/intranet/assets/avatars/');
      if (origin !== here.proxy.origin && origin !== 'null' && !isPicture) outside.add(origin);
    });
    await visitor.signIn('amira', 'spaces/12/design-studio?tab=people');
    await visitor.cardShowsUser('amira');
    assert.equal(await visitor.path(), '/intranet/spaces/12/design-studio?tab=people');
    const facts = await visitor.page.evaluate(() => [CF_SPACEID, CF_USER_DISPLAY_NAME, CF_VD, document.dir]);
    assert.deepEqual(facts, [12, site.sandbox.users.amira.name, '/intranet', 'rtl']);
    const people = await visitor.withClient((axero) => axero.users.list({ PageLength: 5 }));
    assert.equal(people.items.length, 5);
    const asked = await site.sandbox.journal({ path: '/api/users' });
    assert.equal(asked.at(-1).user, 'amira');
    assert.deepEqual([...outside], []);
    await visitor.screenshot('upstream');
  });

  test(
    "the site's cookies have a name of their own here and neither Secure nor a domain",
    limit,
    async () => {
      const visitor = await here.arrive();
      await visitor.signIn('maya');
      await visitor.cardShowsUser('maya');
      const cookies = await visitor.page.browserContext().cookies();
      const session = cookies.find((cookie) => cookie.name.includes('SANDBOXAUTH'));
      assert.match(session.name, /^up-[0-9a-f]{8}-\.SANDBOXAUTH/);
      assert.deepEqual(
        [session.secure, session.httpOnly, session.path, session.domain, session.sameSite],
        [false, true, '/intranet/', '127.0.0.1', 'Lax'],
      );
    },
  );

  test('a write is refused with the way to allow it, and the site hears nothing of it', limit, async () => {
    const visitor = await here.arrive();
    await visitor.signIn('maya');
    await visitor.cardShowsUser('maya');
    const failure = await visitor.failureOf(bookmark);
    assert.equal(failure.status, 403);
    assert.match(failure.serverMessage, /--allow-writes/);
    const writes = await site.sandbox.journal({ method: 'POST' });
    assert.deepEqual(
      writes.map((entry) => entry.path),
      ['/login'],
    );
  });

  for (const face of ['login-redirect', 'responded-json'])
    test(`a session that ends as ${face} is seen as such, and the prompt leads back`, limit, async () => {
      const visitor = await here.arrive();
      await visitor.signIn('maya');
      await visitor.cardShowsUser('maya');
      await site.sandbox.set({ sessionFace: face });
      await site.sandbox.expire();
      await visitor.refresh();
      await visitor.promptOpens();
      await visitor.cardShows('waiting');
      await visitor.signInByWindow('maya');
      await visitor.cardShowsUser('maya');
      assert.equal(await visitor.path(), '/intranet/');
    });

  test('a page of another port of this machine gets nothing of the session', limit, async () => {
    const visitor = await here.arrive();
    await visitor.signIn('maya');
    await visitor.cardShowsUser('maya');
    const other = await (await theBrowser()).newPage();
    await other.goto(here.local.url('login'));
    const kinds = await other.evaluate(async (address) => {
      const read = (options) =>
        fetch(address, options).then(
          (answer) => `${answer.status}`,
          () => 'failed',
        );
      return [await read({ credentials: 'include' }), await read({ method: 'POST', mode: 'no-cors' })];
    }, here.proxy.url('api/users/me'));
    await other.close();
    assert.equal(kinds[0], 'failed');
    assert.deepEqual(await site.sandbox.journal({ method: 'POST', path: '/api/users/me' }), []);
  });
});

describe('a site with writes allowed', () => {
  const site = scene();
  const here = proxied(site, undefined, (local) =>
    startUpstream({ upstream: site.sandbox.origin, local, allowWrites: true }),
  );

  test('a write reaches the site once, as the person who has signed in', limit, async () => {
    const visitor = await here.arrive();
    await visitor.signIn('jonas');
    await visitor.cardShowsUser('jonas');
    await visitor.withClient(bookmark);
    const writes = (await site.sandbox.journal({ method: 'POST' })).filter(
      (entry) => entry.path !== '/login',
    );
    assert.deepEqual(
      writes.map((entry) => [entry.operation, entry.user, entry.status]),
      [['bookmarks.add', 'jonas', 200]],
    );
    const page = await visitor.page.evaluate(() => document.querySelector('#upstream-note').textContent);
    assert.match(page, /what they write is written there/);
  });
});
