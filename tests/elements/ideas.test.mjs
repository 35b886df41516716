import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, picture, reaches, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const here = elementScene();
const tag = 'axero-ideas';
const page = `pages/${tag}--both-ways`;
const open = () => openWriter(here, tag, page);

/** Returns the votes of the first idea. */
const first = (visitor) =>
  visitor.page.evaluate((tag) => {
    const item = document.querySelector(tag).shadowRoot.querySelector('[part=item]');
    const [up, down] = item.querySelectorAll('.vote');
    return {
      count: Number(up.querySelector('[aria-hidden]:not(.sign)').textContent),
      up: up.getAttribute('aria-pressed') === 'true',
      down: down.getAttribute('aria-pressed') === 'true',
      isUnsaved: item.querySelector('.unsaved') !== null,
      name: up.querySelector('.hidden-text').textContent,
    };
  }, tag);

/** Presses a button of the first idea: 0 votes for it, 1 against. */
const press = (visitor, button) =>
  visitor.page.evaluate(
    (tag, button) => document.querySelector(tag).shadowRoot.querySelectorAll('.vote')[button].click(),
    tag,
    button,
  );

/** Presses a button and waits until the site has saved the vote. */
async function vote(visitor, button) {
  await visitor.page.evaluate(() => globalThis.events.splice(0));
  await press(visitor, button);
  await happened(visitor, 'axero-change');
}

test('a vote is counted, said in words, sent once, and there on the next visit', limit, async () => {
  const visitor = await open();
  const before = await first(visitor);
  await vote(visitor, 0);
  const after = await first(visitor);
  assert.deepEqual({ ...after, name: '' }, { ...before, name: '', count: before.count + 1, up: true });
  assert.match(after.name, new RegExp(`^Vote for .+, ${after.count} votes?$`, 'su'));
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  const sent = await writes(here);
  assert.deepEqual(
    sent.map(({ path }) => path.split('/').at(-1)),
    ['voteup'],
  );
  await picture(visitor, `${tag}--voted`);
  await visitor.goto(page);
  await reaches(visitor, tag, 'ready');
  assert.deepEqual(await first(visitor), after);
});

test('a second press takes the vote back, and the other button first takes it back', limit, async () => {
  const visitor = await open();
  const before = await first(visitor);
  await vote(visitor, 0);
  await vote(visitor, 0);
  assert.deepEqual(await first(visitor), before);
  await vote(visitor, 1);
  assert.deepEqual(
    { ...(await first(visitor)), name: '' },
    { ...before, name: '', count: before.count - 1, down: true },
  );
  await vote(visitor, 0);
  assert.deepEqual(await first(visitor), before);
});

test('a vote that the site refuses is taken back, and the user is told', limit, async () => {
  const visitor = await open();
  const before = await first(visitor);
  await here.sandbox.faults({ route: 'ideas.votes.up', fault: 'status', status: 403 });
  await press(visitor, 0);
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await first(visitor)).isUnsaved);
  assert.deepEqual({ ...(await first(visitor)), isUnsaved: false }, before);
});

test('a page that prevents axero-before-change keeps a vote from being sent', limit, async () => {
  const visitor = await open();
  const before = await first(visitor);
  await preventChanges(visitor);
  await press(visitor, 0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await first(visitor), before);
  assert.deepEqual(await writes(here), []);
});

test('with top, the ideas with the most votes come first', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${tag}--ready`);
  await reaches(visitor, tag, 'ready');
  const counts = await visitor.page.evaluate(
    (tag) => document.querySelector(tag).data.items.map(({ VoteCount }) => VoteCount),
    tag,
  );
  assert.equal(counts.length, 4);
  assert.deepEqual(
    counts,
    [...counts].sort((one, other) => other - one),
  );
  assert.ok(counts[0] > 0);
});
