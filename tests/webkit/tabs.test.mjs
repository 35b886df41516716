import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callOnReturn, endsOf, leaveAndComeBack } from '../e2e/support/page-cache.mjs';
import { until } from '../e2e/support/until.mjs';
import { limit, scene } from './support/scene.mjs';

const here = scene();
const READ =
  '(axero) => Promise.all([axero.wall.listStream({ SpaceID: 0 }), axero.spaces.list()]).then(() => true)';
const KEPT = `(axero) => Promise.all(
  [axero.wall.listStream({ SpaceID: 0 }, { cache: 'only-if-cached' }), axero.spaces.list({}, { cache: 'only-if-cached' })].map(
    (read) => read.then(() => 'kept', (error) => error.kind),
  ),
)`;

async function twoTabs() {
  const first = await here.arrive();
  await first.enter('maya', 'pages/bare');
  await first.withClient(READ);
  const second = await here.arriveBeside();
  await second.goto('pages/bare');
  await second.withClient(READ);
  return [first, second];
}

test('a write makes the answers of its group stale in the other tab too, and no others', limit, async () => {
  const [first, second] = await twoTabs();
  await second.withClient(`(axero) => axero.wall.create({ WallText: 'Hello' })`);
  for (const tab of [second, first])
    await until(
      'the wall is forgotten',
      async () => (await tab.withClient(KEPT)).join() === 'not-found,kept',
    );
});

test('an expiry is heard in the other tab, and one sign-in is enough for both', limit, async () => {
  const [first, second] = await twoTabs();
  await here.sandbox.expire();
  await first.withClient(`(axero) => {
    axero.users.me(undefined, { cache: 'no-store' }).then(() => (globalThis.end = 'ok'), (error) => (globalThis.end = error.kind));
  }`);
  await first.promptOpens();
  await second.promptOpens();
  await second.signInAs('maya');
  assert.equal(await second.withClient('(axero) => axero.session.check()'), true);
  await second.promptCloses();
  await first.promptCloses();
  assert.equal(await until('the read goes on', () => first.page.evaluate(() => globalThis.end)), 'ok');
});

test(
  'Back after another user has signed in shows nothing of the former one, and sends nothing',
  limit,
  async () => {
    const person = await here.arrive();
    await person.enterToCard('maya');
    await callOnReturn(person);
    await leaveAndComeBack(person, 'jonas');
    assert.doesNotMatch(await person.cardShowsUser('jonas'), /maya/i);
    assert.deepEqual(await endsOf(person), [true, 'session-expired', 'session-expired']);
    assert.deepEqual(await here.sandbox.journal({ method: 'POST', path: '/api/wall' }), []);
  },
);

test('Back as the same user goes on with the page as it was', limit, async () => {
  const person = await here.arrive();
  await person.enterToCard('maya');
  await callOnReturn(person);
  await leaveAndComeBack(person, 'maya');
  assert.deepEqual(await endsOf(person), [true, 'maya', 'written']);
  assert.equal(await person.page.evaluate(() => globalThis.stayed), true);
  await person.cardShowsUser('maya');
});
