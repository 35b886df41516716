import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const tag = 'axero-spaces';
const here = elementScene();
const mine = `pages/${tag}--ready`;
const others = `pages/${tag}--to-join`;
const open = (page) => openWriter(here, tag, page);

/** Returns each space with the text beside its button. */
const shown = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return {
      rows: [...root.querySelectorAll('.space')].map((row) => ({
        name: row.querySelector('.name').textContent.trim(),
        button: row.querySelector('[data-space]')?.textContent,
        mark: row.querySelector('.actions .small:not(button)')?.textContent.replace('✓', '').trim(),
        isUnsaved: row.querySelector('.unsaved') !== null,
      })),
      focus: root.activeElement?.textContent,
    };
  }, tag);

/** Presses a button of the space at a place. */
const press = (visitor, at, selector = '[data-space]') =>
  visitor.page.evaluate(
    (tag, at, selector) => {
      const button = document
        .querySelector(tag)
        .shadowRoot.querySelectorAll('.space')
        [at].querySelector(selector);
      button.focus();
      button.click();
    },
    tag,
    at,
    selector,
  );

const namesOnSite = (visitor) =>
  visitor.page.evaluate(async () => {
    const axero = await globalThis.AxeroWidgetSDK.connect();
    const { items } = await axero.spaces.listMine({}, { cache: 'reload' });
    return items.map(({ SpaceName }) => SpaceName);
  });

test('a space that is joined says so at once and keeps its place in the list', limit, async () => {
  const visitor = await open(others);
  const before = (await shown(visitor)).rows;
  await press(visitor, 1);
  await happened(visitor, 'axero-change');
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  const { name } = before[1];
  assert.ok((await namesOnSite(visitor)).includes(name));
  await visitor.page.evaluate((tag) => document.querySelector(tag).reload(), tag);
  const { rows, focus } = await shown(visitor);
  assert.deepEqual(rows[1], { name, button: 'Leave', mark: 'Member', isUnsaved: false });
  assert.equal(rows[0].name, before[0].name);
  assert.equal(focus, 'Leave');
});

test('a space is left after a question, stays in its place, and can be joined again', limit, async () => {
  const visitor = await open(mine);
  const before = (await shown(visitor)).rows;
  const at = before.findIndex(({ name }) => name === 'Design Studio');
  await press(visitor, at);
  await until('the question has the focus', async () => (await shown(visitor)).focus === 'Leave');
  assert.deepEqual(await writes(here), []);
  await visitor.page.keyboard.press('Escape');
  await until('the question is gone', async () => (await shown(visitor)).rows[at].button === 'Leave');
  await press(visitor, at);
  await until('the question is there', async () => (await shown(visitor)).rows[at].button === undefined);
  await press(visitor, at, '.danger');
  await happened(visitor, 'axero-change');
  assert.ok(!(await namesOnSite(visitor)).includes('Design Studio'));
  await visitor.page.evaluate((tag) => document.querySelector(tag).reload(), tag);
  const left = await shown(visitor);
  assert.deepEqual([left.rows[at].name, left.rows[at].button, left.focus], ['Design Studio', 'Join', 'Join']);
  await press(visitor, at);
  await until('the user is a member again', async () =>
    (await namesOnSite(visitor)).includes('Design Studio'),
  );
  await until('it says so', async () => (await shown(visitor)).rows[at].mark === 'Member');
});

test('a change that the site refuses is taken back, and the user is told', limit, async () => {
  const visitor = await open(others);
  const before = (await shown(visitor)).rows;
  await here.sandbox.faults({ route: 'spaces.members.add', fault: 'status', status: 403 });
  await press(visitor, 0);
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await shown(visitor)).rows[0].isUnsaved);
  const { rows } = await shown(visitor);
  assert.deepEqual(rows, [{ ...before[0], isUnsaved: true }, ...before.slice(1)]);
});

/** Runs before the page: the site answers that the membership was only asked for. */
function onlyRequested() {
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const response = await fetch(...request);
    if (!/membership\/status/i.test(response.url)) return response;
    const body = { IsError: false, ResponseMessage: '', ResponseData: { IsMember: false, IsPending: true } };
    return new Response(JSON.stringify(body), { status: 200, headers: response.headers });
  };
}

test('a space that takes in nobody without asking says that the membership is requested', limit, async () => {
  const visitor = await here.arrive();
  await visitor.page.evaluateOnNewDocument(onlyRequested);
  await visitor.enter('maya', others);
  await reaches(visitor, tag, 'ready');
  await press(visitor, 0);
  await until('it says so', async () => (await shown(visitor)).rows[0].mark === 'Requested');
});

test('a page that prevents axero-before-change keeps the membership as it is', limit, async () => {
  const visitor = await open(others);
  await preventChanges(visitor);
  const before = (await shown(visitor)).rows;
  await press(visitor, 0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual((await shown(visitor)).rows, before);
  assert.deepEqual(await writes(here), []);
});

test('one space says whether the user is a member', limit, async () => {
  const visitor = await open(`pages/${tag}--one`);
  const [row] = (await shown(visitor)).rows;
  assert.deepEqual([row.name, row.button, row.mark], ['Field Notes', 'Join', undefined]);
  await press(visitor, 0);
  await until('the user is a member', async () => (await shown(visitor)).rows[0].mark === 'Member');
});
