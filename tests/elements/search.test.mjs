import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const tag = 'axero-search';
const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const here = elementScene({
  search: `<${tag} heading="Search" limit="3"></${tag}>${script}`,
  kinds: `<${tag} query="winter" types="NoSuchKind"></${tag}>${script}`,
});

async function open(page) {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${page}`);
  return visitor;
}

const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return {
      rows: [...root.querySelectorAll('[part=item]')].map((row) =>
        row.textContent.replace(/\s+/g, ' ').trim(),
      ),
      marks: [...root.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
      hint: root.querySelector('.hint')?.textContent,
      status: root.querySelector('[role=status]')?.textContent.trim(),
      focused: root.activeElement?.textContent.trim() || root.activeElement?.localName,
    };
  }, tag);

const searches = async () =>
  (await here.sandbox.journal()).filter(({ path }) => path.toLowerCase() === '/api/search').length;

test('nothing is asked of the site before two letters are typed', limit, async () => {
  const visitor = await open('search');
  await reaches(visitor, tag, 'ready');
  assert.match((await seen(visitor)).hint, /two letters/);
  assert.equal(await searches(), 0);
});

test('typed words are sought once, marked in the results, and counted', limit, async () => {
  const visitor = await open('search');
  await reaches(visitor, tag, 'ready');
  await visitor.page.evaluate(
    (tag) => document.querySelector(tag).shadowRoot.querySelector('input').focus(),
    tag,
  );
  await visitor.page.keyboard.type('winter');
  await until('results are there', async () => (await seen(visitor)).rows.length === 3);
  const { marks, status } = await seen(visitor);
  assert.ok(marks.length > 0 && marks.every((mark) => mark === 'winter'), marks.join());
  assert.match(status, /^\d+ results$/);
  assert.ok((await searches()) <= 2, 'not a search for each key');
});

test(
  'the arrow keys move between the field and the results, and more results can be had',
  limit,
  async () => {
    const visitor = await open('search');
    await reaches(visitor, tag, 'ready');
    await visitor.page.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('input').focus(),
      tag,
    );
    await visitor.page.keyboard.type('winter');
    await visitor.page.keyboard.press('Enter');
    await until('results are there', async () => (await seen(visitor)).rows.length === 3);
    await visitor.page.keyboard.press('ArrowDown');
    await visitor.page.keyboard.press('ArrowDown');
    const { focused, rows } = await seen(visitor);
    assert.ok(rows[1].startsWith(focused), `${focused} has the focus`);
    await visitor.page.keyboard.press('ArrowUp');
    await visitor.page.keyboard.press('ArrowUp');
    assert.equal((await seen(visitor)).focused, 'input');
    await visitor.page.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('.more').click(),
      tag,
    );
    await until('there are more', async () => (await seen(visitor)).rows.length > 3);
    assert.ok((await visitor.path()).startsWith('/pages/'));
  },
);

test('a kind that does not exist is an error that names it', limit, async () => {
  const visitor = await open('kinds');
  await reaches(visitor, tag, 'error');
  const text = await visitor.page.evaluate((tag) => document.querySelector(tag).shadowRoot.textContent, tag);
  assert.match(text, /there is no kind "NoSuchKind"/);
});
