import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();

/** All text of the page, that of shadow roots included, and all that the page has stored. */
function everything(page) {
  return page.evaluate(() => {
    const textOf = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [element.shadowRoot.textContent, ...textOf(element.shadowRoot)] : [],
      );
    return [
      document.body.innerText,
      ...textOf(document),
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
    ].join('\n');
  });
}

test(
  'somebody else who signs in after the expiry sees their own name and nothing of the former user',
  limit,
  async () => {
    const visitor = await here.arrive();
    await visitor.enterToCard('maya');
    await here.sandbox.expire();
    await visitor.refresh();
    await visitor.promptOpens();
    await visitor.signInByWindow('jonas');
    await visitor.cardShowsUser('jonas');
    assert.doesNotMatch(await everything(visitor.page), /maya/i);
  },
);

test(
  'somebody else who signs in in a second tab takes over the first: its reads of the former user fail',
  limit,
  async () => {
    const first = await here.arrive();
    await first.enterToCard('maya');
    await here.sandbox.expire();
    await first.withClient(`(axero) => {
    globalThis.seen = [];
    axero.addEventListener('userchanged', (event) => {
      event.preventDefault();
      seen.push('userchanged');
    });
    axero.users.me(undefined, { cache: "no-store" }).then(() => seen.push('delivered'), (error) => seen.push(error.kind));
  }`);
    await first.promptOpens();

    const second = await here.arrive();
    await second.signIn('jonas');
    await second.cardShowsUser('jonas');
    await first.page.bringToFront();
    assert.doesNotMatch(await first.cardShowsUser('jonas'), /maya/i);
    await until('the read has ended', () => first.page.evaluate(() => globalThis.seen.length === 2));
    assert.deepEqual(await first.page.evaluate(() => globalThis.seen), ['userchanged', 'session-expired']);
  },
);

test('a write that meets the dead session is not sent again after the sign-in', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  await here.sandbox.expire();
  await here.sandbox.faults({ route: '/api/wall', method: 'POST', fault: 'status', status: 401 });
  const failure = await visitor.failureOf(
    `(axero) => axero.request('POST', 'wall', { body: { WallText: 'Hello' } })`,
  );
  assert.equal(failure.kind, 'session-expired');

  const second = await here.arrive();
  await second.enterToCard('maya');
  assert.equal(await visitor.withClient('(axero) => axero.session.check()'), true);
  await visitor.refresh();
  await visitor.cardShowsUser('maya');
  assert.equal((await here.sandbox.journal({ method: 'POST', path: '/api/wall' })).length, 1);
});
