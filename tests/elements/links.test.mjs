import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const given =
  '<a href="~/travel">Travel</a><a href="javascript:void 0">Bad</a><a href="https://example.com/" target="_blank">Shop</a>';
const here = elementScene({ given: `<axero-links>${given}</axero-links>${script}` });

/** Returns the links that are shown. */
const shown = (visitor) =>
  visitor.page.evaluate(() =>
    [...document.querySelector('axero-links').shadowRoot.querySelectorAll('a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
      link.rel,
    ]),
  );

async function open(page) {
  const visitor = await here.arrive();
  await visitor.enter('maya', page);
  await reaches(visitor, 'axero-links', 'ready');
  return visitor;
}

test(
  'links inside the element are shown without a request, and unsafe ones are left out',
  limit,
  async () => {
    await here.sandbox.forgetJournal();
    const visitor = await open('pages/given');
    assert.deepEqual(await shown(visitor), [
      ['Travel', here.sandbox.url('travel'), ''],
      ['Shop', 'https://example.com/', 'noopener'],
    ]);
    assert.deepEqual(await here.sandbox.journal({ path: '/api/content/bookmarks' }), []);
  },
);

test(
  'a link that the page adds later is shown, and bookmarks when the attribute is set later',
  limit,
  async () => {
    const visitor = await open('pages/given');
    await visitor.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/late';
      link.textContent = 'Late';
      document.querySelector('axero-links').append(link);
    });
    await until('the link is shown', async () => (await shown(visitor)).some(([title]) => title === 'Late'));
    await visitor.page.evaluate(() => document.querySelector('axero-links').setAttribute('bookmarks', ''));
    await until('bookmarks are shown', async () => (await shown(visitor)).length > 3);
  },
);

test('links inside the element stay where the bookmarks cannot be read', limit, async () => {
  const visitor = await here.arrive();
  await here.sandbox.faults({ route: 'bookmarks.list', fault: 'status', status: 403 });
  await visitor.enter('maya', 'pages/axero-links--ready');
  await reaches(visitor, 'axero-links', 'forbidden');
  assert.deepEqual(
    (await shown(visitor)).map(([title]) => title),
    ['Travel', 'Expenses', 'IT help'],
  );
});
