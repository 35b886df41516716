import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, elementScene, limit, picture, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const here = elementScene();
const tag = 'axero-files';
const page = `pages/${tag}--ready`;
const open = () => openWriter(here, tag, page);

const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return {
      names: [...root.querySelectorAll('.name')].map((one) => one.textContent),
      uploads: [...root.querySelectorAll('.upload')].map((row) => ({
        name: row.querySelector('.line').textContent,
        progress: row.querySelector('progress')?.value,
        isUnsaved: row.querySelector('.unsaved') !== null,
        buttons: [...row.querySelectorAll('button')].map((button) =>
          [...button.childNodes]
            .filter(({ nodeType }) => nodeType === 3)
            .map((node) => node.data.trim())
            .join(''),
        ),
      })),
    };
  }, tag);

/** Drops files of these names on the element, as from the desktop. */
const drop = (visitor, names, size = 40) =>
  visitor.page.evaluate(
    (tag, names, size) => {
      const dataTransfer = new DataTransfer();
      for (const name of names)
        dataTransfer.items.add(new File(['x'.repeat(size)], name, { type: 'text/plain' }));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(tag).shadowRoot.querySelector('.adding').dispatchEvent(event);
      return event.defaultPrevented;
    },
    tag,
    names,
    size,
  );

const press = (visitor, at) =>
  visitor.page.evaluate(
    (tag, at) => document.querySelector(tag).shadowRoot.querySelectorAll('.upload button')[at].click(),
    tag,
    at,
  );

test(
  'files that are dropped on the element are sent to the space, and the list shows them',
  limit,
  async () => {
    const visitor = await open();
    assert.equal(await drop(visitor, ['plan.txt', 'Überblick & Ziele.txt']), true);
    await until('both are in the list', async () => {
      const { names, uploads } = await seen(visitor);
      return uploads.length === 0 && names.includes('plan.txt') && names.includes('Überblick & Ziele.txt');
    });
    assert.equal((await writes(here)).length, 2);
    const space = await visitor.page.evaluate(
      (tag) => document.querySelector(tag).data.items.map(({ SpaceID }) => SpaceID),
      tag,
    );
    assert.deepEqual([...new Set(space)], [7]);
    assert.equal((await events(visitor)).filter((name) => name === 'axero-change').length, 2);
  },
);

test('an upload says how far it is, and can be cancelled without an error', limit, async () => {
  const visitor = await open();
  await here.sandbox.faults({ route: 'files.upload', fault: 'hang' });
  await drop(visitor, ['large.txt'], 2_000_000);
  await until('its progress is shown', async () => (await seen(visitor)).uploads[0]?.progress > 0);
  assert.deepEqual(await axeFaults(visitor, tag), []);
  await picture(visitor, `${tag}--uploading`);
  assert.deepEqual((await seen(visitor)).uploads[0].buttons, ['Cancel']);
  await press(visitor, 0);
  await until('it is gone', async () => (await seen(visitor)).uploads.length === 0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await events(visitor), ['axero-before-change']);
});

test('an upload that the site refuses stays with its name, and can be tried again', limit, async () => {
  const visitor = await open();
  await here.sandbox.faults({ route: 'files.upload', fault: 'status', status: 403 });
  await drop(visitor, ['plan.txt']);
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await seen(visitor)).uploads[0]?.isUnsaved);
  assert.deepEqual((await seen(visitor)).uploads[0].buttons, ['Try again', 'Dismiss']);
  await here.sandbox.faults();
  await press(visitor, 0);
  await until('it is in the list', async () => {
    const { names, uploads } = await seen(visitor);
    return uploads.length === 0 && names.includes('plan.txt');
  });
});

test('a page that prevents axero-before-change keeps a file from being sent', limit, async () => {
  const visitor = await open();
  await preventChanges(visitor);
  await drop(visitor, ['plan.txt']);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual((await seen(visitor)).uploads, []);
  assert.deepEqual(await writes(here), []);
});
