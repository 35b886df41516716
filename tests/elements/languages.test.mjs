import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const people = '<axero-people heading="People" search limit="2" eager></axero-people>';
const here = elementScene({
  english: `${people}${script}`,
  german: `<div lang="de-AT">${people}${people}</div>${script}`,
});

/** Opens a page and returns the visitor with the languages that it has loaded, as a list that grows. */
async function open(name) {
  const visitor = await here.arrive();
  const loaded = [];
  visitor.page.on('request', (request) => {
    const [, language] = /axero-elements\.(\w\w)\.js/.exec(request.url()) ?? [];
    if (language) loaded.push(language);
  });
  await visitor.enter('maya', `pages/${name}`);
  await reaches(visitor, 'axero-people', 'ready');
  return { visitor, loaded };
}

const labels = (visitor) =>
  visitor.page.evaluate(() =>
    [...document.querySelectorAll('axero-people')].map(
      (host) => host.shadowRoot.querySelector('input').placeholder,
    ),
  );

test('a page in English loads no other language', limit, async () => {
  const { visitor, loaded } = await open('english');
  assert.deepEqual(await labels(visitor), ['Search people by name']);
  assert.deepEqual(loaded, []);
});

test('a page in German loads the German texts, once for all elements', limit, async () => {
  const { visitor, loaded } = await open('german');
  const german = 'Personen nach Namen suchen';
  await until('the texts are German', async () => {
    const seen = await labels(visitor);
    return seen.length === 2 && seen.every((label) => label === german);
  });
  assert.deepEqual(loaded, ['de']);
});

test('texts that the page has set stay when their language arrives after them', limit, async () => {
  const { visitor } = await open('english');
  await visitor.page.evaluate(() => {
    globalThis.AxeroElements.setTexts('de', { people: { search: 'Wen suchst du?' } });
    const host = document.querySelector('axero-people');
    host.lang = 'de';
    host.requestUpdate();
  });
  const both = await until('the other German texts are there', () =>
    visitor.page.evaluate(() => {
      const host = document.querySelector('axero-people');
      const failed = host.t('failed');
      return failed.startsWith('Die Personen') && { failed, search: host.t('search') };
    }),
  );
  assert.equal(both.search, 'Wen suchst du?');
});
