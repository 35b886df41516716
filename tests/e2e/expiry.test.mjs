import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();

for (const face of ['unauthorized', 'login-redirect', 'idp-redirect', 'html-200', 'responded-json']) {
  test(
    `a session that ends as ${face} leads by one prompt through sign-in back to the same page`,
    limit,
    async () => {
      const visitor = await here.arrive();
      await visitor.enterToCard('maya', 'spaces/7/engineering?tab=people');
      await visitor.page.evaluate(() => {
        location.hash = 'card';
      });
      await here.sandbox.set({ sessionFace: face });
      await here.sandbox.expire();

      await visitor.refresh();
      await visitor.promptOpens();
      assert.equal(await visitor.prompts(), 1);
      await visitor.cardShows('waiting');
      if (face === 'unauthorized') await visitor.screenshot('prompt');

      await visitor.signInByWindow('maya');
      await visitor.cardShowsUser('maya');
      assert.equal(await visitor.path(), '/spaces/7/engineering?tab=people#card');
      assert.equal(await visitor.prompts(), 0);
    },
  );
}

test('where no window can open, the sign-in leads through this one and back', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya', 'spaces/7/engineering?tab=people');
  await visitor.withoutWindows();
  await here.sandbox.expire();
  await visitor.refresh();
  await visitor.promptOpens();
  await visitor.clickInPrompt('button.main');
  await visitor.fillInLogin('maya');
  await visitor.cardShowsUser('maya');
  assert.equal(await visitor.path(), '/spaces/7/engineering?tab=people');
});

test(
  'twenty calls that meet the dead session make one prompt, and one sign-in lets them all go on',
  limit,
  async () => {
    const visitor = await here.arrive();
    await visitor.enterToCard('maya');
    await here.sandbox.expire();
    await here.sandbox.forgetJournal();
    await visitor.withClient(`(axero) => {
    globalThis.names = [];
    for (let i = 0; i < 20; i += 1) axero.users.me(undefined, { cache: "no-store" }).then((user) => names.push(user.UserName));
  }`);
    await visitor.promptOpens();
    assert.equal(await visitor.prompts(), 1);
    const sent = (await here.sandbox.journal({ path: '/api/users/me' })).length;
    // Four in flight, and the question who is signed in.
    assert.ok(sent <= 5, `${sent} requests were sent into the dead session`);
    assert.deepEqual(await visitor.page.evaluate(() => globalThis.names), []);

    const other = await here.arrive();
    await other.signIn('maya');
    await other.cardShowsUser('maya');
    await visitor.page.bringToFront();
    await visitor.promptCloses();
    await until('all calls have their answer', () =>
      visitor.page.evaluate(() => globalThis.names.length === 20),
    );
    assert.deepEqual(await visitor.page.evaluate(() => [...new Set(globalThis.names)]), ['maya']);
    assert.equal((await here.sandbox.journal({ method: 'POST', path: '/login' })).length, 1);
  },
);

test(
  'signing in in a second tab lets the waiting read of the first go on without a reload',
  limit,
  async () => {
    const first = await here.arrive();
    await first.enterToCard('maya');
    await first.page.evaluate(() => {
      globalThis.notReloaded = true;
    });
    await here.sandbox.expire();
    await first.refresh();
    await first.promptOpens();

    const second = await here.arrive();
    await second.signIn('maya');
    await second.cardShowsUser('maya');
    await first.page.bringToFront();
    await first.cardShowsUser('maya');
    assert.equal(await first.prompts(), 0);
    assert.equal(await first.page.evaluate(() => globalThis.notReloaded), true);
  },
);

test(
  'the other tabs of the site follow an expiry, and a sign-in in one of them is one for all',
  limit,
  async () => {
    const [first, second] = [await here.arrive(), await here.arrive()];
    for (const visitor of [first, second]) await visitor.enterToCard('maya');
    await here.sandbox.expire();
    await first.refresh();
    await first.promptOpens();
    await second.promptOpens();

    const third = await here.arrive();
    await third.signIn('maya');
    await third.cardShowsUser('maya');
    await first.page.bringToFront();
    await first.promptCloses();
    await second.promptCloses();
    await first.cardShowsUser('maya');
    assert.equal((await here.sandbox.journal({ method: 'POST', path: '/login' })).length, 1);
  },
);

test('the widgets of a page and both copies of the package ask together, once', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya', 'pages/two-widgets');
  await visitor.screenshot('several-widgets');
  await here.sandbox.expire();
  await visitor.page.evaluate(() => {
    for (const host of document.querySelectorAll('[data-current-user]'))
      host.shadowRoot.querySelector('.refresh').click();
    globalThis.AxeroWidgetSDK.connect().then((axero) => axero.users.me(undefined, { cache: 'no-store' }));
  });
  await until('every card waits', async () =>
    (await visitor.cards()).every((card) => card.shows === 'waiting'),
  );
  assert.equal(await visitor.prompts(), 1);
});

test('an author who cancels the event gets no prompt and can sign in in their own way', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  await here.sandbox.expire();
  await visitor.withClient(
    `(axero) => axero.addEventListener('sessionexpired', (event) => event.preventDefault())`,
  );
  await visitor.refresh();
  await visitor.cardShows('waiting');
  assert.equal(await visitor.prompts(), 0);
  await visitor.withClient('(axero) => { axero.session.signIn({ redirect: true }); }').catch(() => {});
  await visitor.fillInLogin('maya');
  await visitor.cardShowsUser('maya');
});
