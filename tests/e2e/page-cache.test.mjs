import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callOnReturn, endsOf, leaveAndComeBack } from './support/page-cache.mjs';
import { limit, scene } from './support/scene.mjs';

const here = scene();

test(
  'a page that comes back to another user shows nothing of the former one and sends nothing of theirs',
  limit,
  async () => {
    const visitor = await here.arrive();
    await visitor.enterToCard('maya');
    await callOnReturn(visitor);
    await leaveAndComeBack(visitor, 'jonas');
    // The page loads again for the new user, so the card may be gone a moment after it has shown them.
    assert.doesNotMatch(await visitor.cardShowsUser('jonas'), /maya/i);
    assert.deepEqual(await endsOf(visitor), [true, 'session-expired', 'session-expired']);
    assert.deepEqual(await here.sandbox.journal({ method: 'POST', path: '/api/wall' }), []);
  },
);

test('a page that comes back to the same user goes on after it has asked who that is', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  await callOnReturn(visitor);
  await leaveAndComeBack(visitor, 'maya');
  assert.deepEqual(await endsOf(visitor), [true, 'maya', 'written']);
  await visitor.cardShowsUser('maya');
  assert.equal(await visitor.page.evaluate(() => globalThis.stayed), true);
});
