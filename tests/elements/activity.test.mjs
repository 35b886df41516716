import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const here = elementScene();
const tag = 'axero-activity';
const page = `pages/${tag}--ready`;
const open = () => openWriter(here, tag, page);

/** Returns what the first entry shows of likes and comments. */
const first = (visitor) =>
  visitor.page.evaluate((tag) => {
    const item = document.querySelector(tag).shadowRoot.querySelector('[part=item]');
    const [like, comments] = item.querySelectorAll('.actions button');
    return {
      isLiked: like.getAttribute('aria-pressed') === 'true',
      like: like.textContent.trim(),
      count: Number.parseInt(comments.textContent, 10),
      isUnsaved: item.querySelector('.unsaved') !== null,
      comments: [...item.querySelectorAll('.comment')].map((one) => one.textContent.trim()),
      draft: item.querySelector('textarea')?.value,
    };
  }, tag);

const press = (visitor, selector) =>
  visitor.page.evaluate(
    (tag, selector) =>
      document.querySelector(tag).shadowRoot.querySelector('[part=item]').querySelector(selector).click(),
    tag,
    selector,
  );

const LIKE = '.actions button';
const COMMENTS = '.actions button:last-child';

/** Opens the comments of the first entry and types one with real keys. */
async function type(visitor, text) {
  await press(visitor, COMMENTS);
  await visitor.page.evaluate((tag) => {
    document.querySelector(tag).shadowRoot.querySelector('textarea').focus();
  }, tag);
  await visitor.page.keyboard.type(text);
}

const send = (visitor) => press(visitor, '.write button');

test('a like is shown at once, saved, still there after a reload, and can be taken back', limit, async () => {
  const visitor = await open();
  assert.equal((await first(visitor)).isLiked, false);
  await press(visitor, LIKE);
  await happened(visitor, 'axero-change');
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  assert.deepEqual(
    (await writes(here)).map(({ method }) => method),
    ['POST'],
  );
  const item = await visitor.page.evaluate((tag) => document.querySelector(tag).data.items[0].WallID, tag);
  await visitor.goto(page);
  await reaches(visitor, tag, 'ready');
  const [isLiked, like] = await visitor.page.evaluate(
    (tag, item) => {
      const host = document.querySelector(tag);
      const at = host.data.items.findIndex(({ WallID }) => WallID === item);
      const row = host.shadowRoot.querySelectorAll('[part=item]')[at];
      const button = row.querySelector('.actions button');
      const was = [button.getAttribute('aria-pressed'), button.textContent.trim()];
      button.click();
      return was;
    },
    tag,
    item,
  );
  assert.equal(isLiked, 'true');
  assert.match(like, /1$/);
  await until('it is taken back', async () => (await writes(here)).at(-1)?.method === 'DELETE');
});

test('a like that the site refuses is taken back, and the user is told', limit, async () => {
  const visitor = await open();
  const before = await first(visitor);
  await here.sandbox.faults({ route: 'content.likes.add', fault: 'status', status: 403 });
  await press(visitor, LIKE);
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await first(visitor)).isUnsaved);
  assert.deepEqual(await first(visitor), { ...before, isUnsaved: true });
});

test('a comment is sent as the text that was typed, with its line breaks', limit, async () => {
  const visitor = await open();
  await type(visitor, 'Fish & <b>chips</b>');
  await visitor.page.keyboard.press('Enter');
  await visitor.page.keyboard.type('tonight?');
  assert.equal((await first(visitor)).draft, 'Fish & <b>chips</b>\ntonight?');
  await send(visitor);
  await happened(visitor, 'axero-change');
  assert.equal((await writes(here)).length, 1);
  await visitor.goto(page);
  await reaches(visitor, tag, 'ready');
  const found = await visitor.page.evaluate(
    (tag) =>
      document
        .querySelector(tag)
        .data.items.flatMap(({ EntityComments }) => EntityComments.map((one) => one.CommentText)),
    tag,
  );
  assert.ok(found.includes('<p>Fish &amp; &lt;b&gt;chips&lt;/b&gt;<br>tonight?</p>'), JSON.stringify(found));
});

test('a comment that the site refuses goes back into the field', limit, async () => {
  const visitor = await open();
  await here.sandbox.faults({ route: 'wall.comments.create', fault: 'status', status: 403 });
  await type(visitor, 'Well done');
  const before = await first(visitor);
  await send(visitor);
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await first(visitor)).isUnsaved);
  assert.deepEqual(await first(visitor), { ...before, isUnsaved: true });
});

test('a page that prevents axero-before-change keeps likes and comments from being sent', limit, async () => {
  const visitor = await open();
  await preventChanges(visitor);
  const before = await first(visitor);
  await press(visitor, LIKE);
  assert.deepEqual(await first(visitor), before);
  await type(visitor, 'Well done');
  await send(visitor);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal((await first(visitor)).draft, 'Well done');
  assert.deepEqual(await writes(here), []);
});
