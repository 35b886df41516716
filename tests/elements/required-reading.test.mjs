import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const tag = 'axero-required-reading';
const here = elementScene();
const page = `pages/${tag}--ready`;
const open = () => openWriter(here, tag, page);

const shown = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return {
      count: root.querySelector('.count').textContent.trim(),
      rows: [...root.querySelectorAll('.reading')].map((row) => ({
        title: row.querySelector('.name').textContent.trim(),
        isDone: row.querySelector('.done') !== null,
        button: row.querySelector('button')?.textContent,
        isUnsaved: row.querySelector('.unsaved') !== null,
      })),
    };
  }, tag);

const press = (visitor, at) =>
  visitor.page.evaluate(
    (tag, at) => document.querySelector(tag).shadowRoot.querySelectorAll('.reading button')[at].click(),
    tag,
    at,
  );

const requiredOnSite = (visitor) =>
  visitor.page.evaluate(async () => {
    const axero = await globalThis.AxeroWidgetSDK.connect();
    const items = await axero.content.listRequired({}, { cache: 'reload' });
    return items.map(({ ContentTitle }) => ContentTitle);
  });

test('an item is confirmed at once, stays in its place, and can be taken back', limit, async () => {
  const visitor = await open();
  const before = await shown(visitor);
  assert.equal(before.count, '5 items to read');
  const { title } = before.rows[1];
  await press(visitor, 1);
  await happened(visitor, 'axero-change');
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  assert.ok(!(await requiredOnSite(visitor)).includes(title));
  await visitor.page.evaluate((tag) => document.querySelector(tag).reload(), tag);
  const after = await shown(visitor);
  assert.equal(after.count, '4 items to read');
  assert.deepEqual(after.rows[1], { title, isDone: true, button: 'Not read yet', isUnsaved: false });
  await press(visitor, 1);
  await until('the site has it back', async () => (await requiredOnSite(visitor)).includes(title));
  await until('it is as before', async () => (await shown(visitor)).count === before.count);
});

test('what was confirmed is gone when the page is loaded again', limit, async () => {
  const visitor = await open();
  const [{ title }] = (await shown(visitor)).rows;
  await press(visitor, 0);
  await happened(visitor, 'axero-change');
  await visitor.goto(page);
  await until('the list is there', async () => (await shown(visitor)).rows.some(({ isDone }) => !isDone));
  assert.ok((await shown(visitor)).rows.every((row) => row.title !== title));
});

test('a confirmation that the site refuses is taken back, and the user is told', limit, async () => {
  const visitor = await open();
  const before = await shown(visitor);
  await here.sandbox.faults({ route: 'content.readStatus.set', fault: 'status', status: 403 });
  await press(visitor, 0);
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await shown(visitor)).rows[0].isUnsaved);
  const { count, rows } = await shown(visitor);
  assert.equal(count, before.count);
  assert.deepEqual(rows, [{ ...before.rows[0], isUnsaved: true }, ...before.rows.slice(1)]);
});

test('a page that prevents axero-before-change keeps an item unread', limit, async () => {
  const visitor = await open();
  await preventChanges(visitor);
  const before = await shown(visitor);
  await press(visitor, 0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await shown(visitor), before);
  assert.deepEqual(await writes(here), []);
});
