import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, elementScene, limit, picture, reaches, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const here = elementScene();
const tag = 'axero-chat';
const page = `pages/${tag}--ready`;
const open = (user) => openWriter(here, tag, page, user);

const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const textOf = (one) => one.textContent.replace(/\s+/g, ' ').trim();
    const log = root.querySelector('.log');
    return {
      threads: [...root.querySelectorAll('.thread .name')].map(textOf),
      unread: [...root.querySelectorAll('.thread')].map(
        (one) => one.querySelector('.count')?.textContent.trim() ?? '',
      ),
      messages: [...root.querySelectorAll('.message-row .text')].map(({ textContent }) => textContent),
      own: [...root.querySelectorAll('.message-row')].filter((one) => one.classList.contains('own')).length,
      isAtEnd: log ? log.scrollTop + log.clientHeight >= log.scrollHeight - 2 : undefined,
      draft: root.querySelector('textarea')?.value,
      isUnsaved: root.querySelector('.unsaved') !== null,
      focused: root.activeElement?.className,
    };
  }, tag);

const press = (visitor, selector, at = 0) =>
  visitor.page.evaluate(
    (tag, selector, at) => document.querySelector(tag).shadowRoot.querySelectorAll(selector)[at].click(),
    tag,
    selector,
    at,
  );

/** Opens a conversation of the list and waits for its messages. */
async function openThread(visitor, at = 0) {
  await press(visitor, '.thread', at);
  await until('the messages are read', () =>
    visitor.page.evaluate((tag) => document.querySelector(tag).data.messages?.length > 0, tag),
  );
  await visitor.page.evaluate((tag) => document.querySelector(tag).updateComplete, tag);
}

async function type(visitor, ...keys) {
  await visitor.page.evaluate(
    (tag) => document.querySelector(tag).shadowRoot.querySelector('textarea').focus(),
    tag,
  );
  for (const key of keys) await visitor.page.keyboard.type(key);
}

test('a conversation opens with its messages, the newest in view, and is marked as read', limit, async () => {
  const visitor = await open();
  const before = await seen(visitor);
  assert.equal(before.threads.length, 4);
  assert.match(before.unread[0], /^1.*1 unread message$/);
  await openThread(visitor);
  const { messages, own, isAtEnd, focused } = await seen(visitor);
  assert.equal(messages.length, 12);
  assert.ok(own > 0 && own < 12);
  assert.ok(isAtEnd);
  assert.equal(focused, 'log');
  assert.deepEqual(await axeFaults(visitor, tag), []);
  await picture(visitor, `${tag}--opened`);
  await happened(visitor, 'axero-change');
  await press(visitor, '.bar button');
  await until('the list is back', async () => (await seen(visitor)).threads.length === 4);
  const after = await seen(visitor);
  assert.equal(after.unread[0], '');
  assert.match(after.focused, /\bthread\b/);
  await visitor.goto(page);
  await reaches(visitor, tag, 'ready');
  assert.equal((await seen(visitor)).unread[0], '', 'the site knows it');
});

test('Enter sends a message once, with the shift key it begins a line', limit, async () => {
  const visitor = await open();
  await openThread(visitor);
  await happened(visitor, 'axero-change');
  await here.sandbox.forgetJournal();
  await type(visitor, 'Good <morning>');
  await visitor.page.keyboard.down('Shift');
  await visitor.page.keyboard.press('Enter');
  await visitor.page.keyboard.up('Shift');
  await type(visitor, 'all');
  await visitor.page.keyboard.press('Enter');
  await until('the site has the message', () =>
    visitor.page.evaluate(
      (tag) =>
        document
          .querySelector(tag)
          .data.messages.some(({ MessageBody }) => MessageBody === 'Good <morning>\nall'),
      tag,
    ),
  );
  const { messages, draft, isAtEnd } = await seen(visitor);
  assert.equal(messages.length, 13);
  assert.equal(draft, '');
  assert.ok(isAtEnd);
  const sent = await writes(here);
  assert.deepEqual(
    sent.map(({ method, path }) => `${method} ${path.toLowerCase()}`),
    ['POST /api/chat/messages'],
  );
  assert.deepEqual(await events(visitor), [
    'axero-before-change',
    'axero-change',
    'axero-before-change',
    'axero-change',
  ]);
});

test('a message that the site refuses is back in the field, and the user is told', limit, async () => {
  const visitor = await open();
  // The second conversation is read already.
  await openThread(visitor, 1);
  const before = await seen(visitor);
  await here.sandbox.faults({ route: 'chat.messages.create', fault: 'status', status: 403 });
  await type(visitor, 'Hello');
  await press(visitor, 'button[type=submit]');
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await seen(visitor)).isUnsaved);
  const after = await seen(visitor);
  assert.equal(after.draft, 'Hello');
  assert.deepEqual(after.messages, before.messages);
});

test('a page that prevents axero-before-change keeps a message from being sent', limit, async () => {
  const visitor = await open();
  await preventChanges(visitor);
  await openThread(visitor);
  await type(visitor, 'Hello');
  await press(visitor, 'button[type=submit]');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal((await seen(visitor)).draft, 'Hello');
  assert.deepEqual(await writes(here), []);
});

test('with open, the latest conversation is shown at once, and nothing is written', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${tag}--conversation`);
  await until('the messages are there', async () => (await seen(visitor)).messages.length === 12);
  assert.deepEqual(await writes(here), []);
});

test('rows of other names are shown as far as they can be read', limit, async () => {
  const visitor = await open();
  await visitor.page.evaluate((tag) => {
    document.querySelector(tag).items = [
      {
        ThreadID: 1,
        Users: [{ UserID: 7, Name: 'Ana' }, null, { UserID: 8, Name: 'Bo' }],
        RecentMessages: [
          { Content: 'Second', When: '2026-01-02T00:00:00', User: { Name: 'Bo' } },
          { HtmlContent: '<b>First</b>', When: '2026-01-01T00:00:00', User: { Name: 'Ana' } },
          { Content: 'Gone', IsDeleted: true },
        ],
      },
    ];
  }, tag);
  await until('the items are shown', async () => (await seen(visitor)).threads.length === 1);
  assert.deepEqual((await seen(visitor)).threads, ['Ana, Bo']);
  await press(visitor, '.thread');
  await until('the conversation is open', async () => (await seen(visitor)).messages.length === 2);
  assert.deepEqual((await seen(visitor)).messages, ['First', 'Second']);
});

test('the button keeps the focus while it sends, and a second press sends nothing more', limit, async () => {
  const visitor = await open();
  await openThread(visitor);
  await here.sandbox.faults({ route: 'chat.messages.create', fault: 'hang' });
  await type(visitor, 'Hello');
  await visitor.page.keyboard.press('Tab');
  assert.equal((await seen(visitor)).focused, 'main');
  await visitor.page.keyboard.press('Enter');
  await until('it is sent', async () => (await seen(visitor)).draft === '');
  // Chromium takes the focus from a disabled button at the next picture.
  await visitor.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );
  await visitor.page.keyboard.press('Enter');
  assert.equal((await seen(visitor)).focused, 'main');
  assert.equal((await events(visitor)).filter((name) => name === 'axero-before-change').length, 2);
});
