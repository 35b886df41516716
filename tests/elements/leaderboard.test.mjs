import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches } from './support/elements.mjs';

const tag = 'axero-leaderboard';
const page = `pages/${tag}--ready`;
const here = elementScene();

/** Shows own rows and returns the places, the figures and the widths of the bars. */
const shown = (visitor, items, figure) =>
  visitor.page.evaluate(
    async (tag, items, figure) => {
      const host = document.querySelector(tag);
      if (figure) host.figure = figure;
      host.items = items;
      await host.updateComplete;
      await host.updateComplete;
      return [...host.shadowRoot.querySelectorAll('[part=item]')].map((row) => [
        row.querySelector('.place').lastChild.data,
        row.querySelector('.figure')?.textContent ?? null,
        row.querySelector('.filled').getAttribute('width'),
      ]);
    },
    tag,
    items,
    figure,
  );

test('people with the same figure share a place, and the next place counts them', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', page);
  await reaches(visitor, tag, 'ready');
  const rows = await shown(visitor, [
    { UserID: 1, UserInfoDisplayName: 'Ada', Points: 40 },
    { UserID: 2, UserInfoDisplayName: 'Ben', Points: 20 },
    { UserID: 3, UserInfoDisplayName: 'Cleo', Points: 20 },
    { UserID: 4, UserInfoDisplayName: 'Dan', Points: 1 },
  ]);
  assert.deepEqual(rows, [
    ['1', '40 points', '100%'],
    ['2', '20 points', '50%'],
    ['2', '20 points', '50%'],
    ['4', '1 point', '2.5%'],
  ]);
});

test('another figure can be named, and rows without one keep their order', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', page);
  await reaches(visitor, tag, 'ready');
  const people = [{ UserID: 1, Challenges: 3, Points: 7 }, { UserID: 2 }];
  assert.deepEqual(await shown(visitor, people, 'Challenges'), [
    ['1', '3', '100%'],
    ['2', null, '0%'],
  ]);
});

test('the days are asked for as whole days', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${tag}--month`);
  await reaches(visitor, tag, 'ready');
  const [read] = await here.sandbox.journal({ path: '/api/recognition/topcontributors' });
  assert.match(read.query, /FromDate=\d{8}(&|$)/);
  assert.match(read.query, /ToDate=\d{8}(&|$)/);
});
