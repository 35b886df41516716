import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const tag = 'axero-comments';
const page = 'pages/item';
const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const here = elementScene({
  item: `<axero-comments item="3655"></axero-comments>\n${script}`,
  moderated: `<axero-comments lang="en" item="1971" type="Blog"></axero-comments>\n${script}`,
  unnamed: `<axero-comments></axero-comments>\n${script}`,
});
const open = (path = page, user = 'maya') => openWriter(here, tag, path, user);

/** Returns the rows, and what the field for a new comment holds. */
const shown = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return {
      rows: [...root.querySelectorAll('[part=item]')].map((row) => ({
        name: row.querySelector('.name').textContent.trim(),
        text: row.querySelector('.text')?.innerHTML,
        isReply: row.querySelector('.reply') !== null,
        buttons: [...row.querySelectorAll('.actions button')].map(
          (button) => button.dataset.key.split(' ')[0],
        ),
        isUnsaved: row.querySelector('.unsaved') !== null,
      })),
      draft: root.querySelector('.write textarea').value,
      inline: root.querySelector('.inline textarea')?.value,
      isUnsaved: root.querySelector('.write .unsaved') !== null,
      focus: root.activeElement?.dataset.key ?? root.activeElement?.localName,
    };
  }, tag);

const press = (visitor, selector) =>
  visitor.page.evaluate(
    (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector).click(),
    tag,
    selector,
  );

/** Types into a field with real keys, instead of what it holds. */
async function type(visitor, selector, text) {
  await visitor.page.evaluate(
    (tag, selector) => {
      const field = document.querySelector(tag).shadowRoot.querySelector(selector);
      field.focus();
      field.select();
    },
    tag,
    selector,
  );
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await visitor.page.keyboard.press('Enter');
    await visitor.page.keyboard.type(line);
  }
}

const mine = (kind) => `[data-key^="${kind}"]`;
const methods = async () => (await writes(here)).map(({ method }) => method);

/** Returns the comments of the item as the site has them. */
const stored = (visitor) =>
  visitor.page.evaluate(async () => {
    const axero = await globalThis.AxeroWidgetSDK.connect();
    const { items } = await axero.comments.list({ EntityID: 3655 }, { cache: 'reload' });
    return items.map(({ CommentText, ParentCommentID, CommentID }) => ({
      CommentID,
      CommentText,
      ParentCommentID,
    }));
  });

test('a comment is shown at once and stored as the text that was typed', limit, async () => {
  const visitor = await open();
  await type(visitor, '.write textarea', 'Fish & <b>chips</b>\ntonight?');
  await press(visitor, '.write button');
  const { rows, draft } = await shown(visitor);
  assert.equal(rows.length, 3);
  assert.equal(draft, '');
  assert.equal(rows[0].name, 'Maya Lindqvist');
  await happened(visitor, 'axero-change');
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  assert.deepEqual(await methods(), ['POST']);
  await until('the answer of the site brings it', async () => {
    const after = (await shown(visitor)).rows;
    return after.length === 3 && after[0].buttons.join() === 'reply,edit,delete';
  });
  const html = '<p>Fish &amp; &lt;b&gt;chips&lt;/b&gt;<br>tonight?</p>';
  assert.equal((await stored(visitor))[0].CommentText, html);
  assert.equal((await shown(visitor)).rows[0].text, html);
});

test('a comment that the site refuses goes back into the field', limit, async () => {
  const visitor = await open();
  const before = await shown(visitor);
  await here.sandbox.faults({ route: 'comments.create', fault: 'status', status: 403 });
  await type(visitor, '.write textarea', 'Well done');
  await press(visitor, '.write button');
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await shown(visitor)).isUnsaved);
  const after = await shown(visitor);
  assert.equal(after.draft, 'Well done');
  assert.deepEqual(after.rows, before.rows);
});

test('the first comment on an item ends the state empty', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${tag}--empty`);
  await reaches(visitor, tag, 'empty');
  await type(visitor, '.write textarea', 'First');
  await press(visitor, '.write button');
  await reaches(visitor, tag, 'ready');
  await until('the comment is there with its markup', async () => {
    const { rows } = await shown(visitor);
    return rows.length === 1 && rows[0].text === '<p>First</p>';
  });
});

test('a reply is sent under its comment and shown there', limit, async () => {
  const visitor = await open();
  const [first] = await stored(visitor);
  await press(visitor, mine('reply'));
  await until('the field has the focus', async () => (await shown(visitor)).focus === 'textarea');
  await visitor.page.keyboard.type('Gladly');
  await press(visitor, '.inline [type=submit]');
  await happened(visitor, 'axero-change');
  await until('the site has it', async () =>
    (await stored(visitor)).some(({ ParentCommentID }) => ParentCommentID === first.CommentID),
  );
  const { rows } = await shown(visitor);
  assert.deepEqual(
    rows.map(({ isReply }) => isReply),
    [false, true, false],
  );
  await until('it has its markup', async () => (await shown(visitor)).rows[1].text === '<p>Gladly</p>');
});

test('only own comments can be edited, and an edit is shown at once and stored', limit, async () => {
  const visitor = await open();
  const before = (await shown(visitor)).rows;
  assert.deepEqual(
    before.map(({ name, buttons }) => [name === 'Maya Lindqvist', buttons.join()]),
    [
      [true, 'reply,edit,delete'],
      [false, 'reply'],
    ],
  );
  await press(visitor, mine('edit'));
  await until(
    'its text is in a field',
    async () => (await shown(visitor)).inline === 'Could somebody show me on Friday?',
  );
  await type(visitor, '.inline textarea', 'One\n\nTwo');
  await press(visitor, '.inline [type=submit]');
  await happened(visitor, 'axero-change');
  const html = '<p>One</p><p>Two</p>';
  assert.equal((await shown(visitor)).rows[0].text, html);
  assert.equal((await stored(visitor))[0].CommentText, html);
  await press(visitor, mine('edit'));
  await until(
    'the paragraphs are as they were typed',
    async () => (await shown(visitor)).inline === 'One\n\nTwo',
  );
});

test('an edit that the site refuses is taken back, and its text waits in the field', limit, async () => {
  const visitor = await open();
  // Where the browser has no sanitizer of its own, the text without its markup stands there first.
  const words = async () => (await shown(visitor)).rows[0].text.replace(/<[^>]*>/g, '').trim();
  const before = await until('the comment is there', words);
  await here.sandbox.faults({ route: 'comments.update', fault: 'status', status: 403 });
  await press(visitor, mine('edit'));
  await until('the field is there', async () => (await shown(visitor)).inline !== undefined);
  await type(visitor, '.inline textarea', 'Other words');
  await press(visitor, '.inline [type=submit]');
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await shown(visitor)).rows[0].isUnsaved);
  assert.equal((await shown(visitor)).inline, 'Other words');
  await visitor.page.keyboard.press('Escape');
  await until('the comment is as before', async () => (await words()) === before);
});

test('a comment is deleted after a question, which Escape answers with no', limit, async () => {
  const visitor = await open();
  await press(visitor, mine('delete'));
  await until('the question has the focus', async () => (await shown(visitor)).focus === 'button');
  await visitor.page.keyboard.press('Escape');
  await until('the focus is back', async () => /^delete/.test((await shown(visitor)).focus));
  assert.deepEqual(await methods(), []);
  await press(visitor, mine('delete'));
  await until('the question is there', async () => (await shown(visitor)).focus === 'button');
  await press(visitor, '.inline [type=submit]');
  assert.equal((await shown(visitor)).rows.length, 1);
  await happened(visitor, 'axero-change');
  assert.deepEqual(await methods(), ['DELETE']);
  assert.equal((await stored(visitor)).length, 1);
});

test('a comment that waits for approval says so, also after the next answer', limit, async () => {
  const visitor = await open('pages/moderated', 'jonas');
  await type(visitor, '.write textarea', 'May I?');
  await press(visitor, '.write button');
  await happened(visitor, 'axero-change');
  const isSaid = () =>
    visitor.page.evaluate(
      (tag) =>
        /Waits for approval/.test(
          document.querySelector(tag).shadowRoot.querySelector('[part=item]').textContent,
        ),
      tag,
    );
  await until('it is said', isSaid);
  await visitor.page.evaluate((tag) => document.querySelector(tag).reload(), tag);
  assert.ok(await isSaid());
});

test(
  'a page that prevents axero-before-change keeps what was typed, and nothing is sent',
  limit,
  async () => {
    const visitor = await open();
    await preventChanges(visitor);
    const before = await shown(visitor);
    await type(visitor, '.write textarea', 'Well done');
    await press(visitor, '.write button');
    const after = await shown(visitor);
    assert.equal(after.draft, 'Well done');
    assert.deepEqual(after.rows, before.rows);
    assert.deepEqual(await methods(), []);
  },
);

test('an element without an item says which attribute it needs', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', 'pages/unnamed');
  await reaches(visitor, tag, 'error');
  const text = await visitor.page.evaluate((tag) => document.querySelector(tag).shadowRoot.textContent, tag);
  assert.match(text, /<axero-comments item="123" type="Article">/);
});
