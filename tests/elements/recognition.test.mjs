import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, elementScene, limit, picture, until } from './support/elements.mjs';
import { layoutFaults } from './support/layout.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const here = elementScene();
const tag = 'axero-recognition';
const page = `pages/${tag}--ready`;

const press = (visitor, selector) =>
  visitor.page.evaluate(
    (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector).click(),
    tag,
    selector,
  );

const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return {
      rows: [...root.querySelectorAll('[part=item]')].map((row) =>
        row.textContent.replace(/\s+/g, ' ').trim(),
      ),
      offered: [...root.querySelectorAll('.offered button')].map((button) => button.textContent),
      awards: root.querySelectorAll('option').length,
      isOpen: root.querySelector('.give') !== null,
      isUnsaved: root.querySelector('.unsaved') !== null,
      reason: root.querySelector('textarea')?.value,
      canGive: root.querySelector('button[type=submit]')?.disabled === false,
      focused: root.activeElement?.localName,
    };
  }, tag);

/** Opens the form and fills it in as a person does. */
async function fillIn(visitor) {
  await press(visitor, '.open');
  await until('the awards are there', async () => (await seen(visitor)).awards > 1);
  assert.equal((await seen(visitor)).focused, 'input');
  await visitor.page.keyboard.type('Jonas');
  await until('people are offered', async () => (await seen(visitor)).offered.length > 0);
  assert.match((await seen(visitor)).offered[0], /Jonas/);
  assert.deepEqual(await axeFaults(visitor, tag), []);
  await picture(visitor, `${tag}--giving`);
  await press(visitor, '.offered button');
  await visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const select = root.querySelector('select');
    select.value = select.options[1].value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    root.querySelector('textarea').focus();
  }, tag);
  await visitor.page.keyboard.type('For <b>patience</b>');
  await until('the award can be given', async () => (await seen(visitor)).canGive);
}

test('an award is given to a person who was sought by name, and the list shows it', limit, async () => {
  const visitor = await openWriter(here, tag, page);
  await fillIn(visitor);
  await press(visitor, 'button[type=submit]');
  await happened(visitor, 'axero-change');
  await until('the list shows it', async () => {
    const [newest] = (await seen(visitor)).rows;
    return newest.includes('Jonas') && newest.includes('For <b>patience</b>') && newest.includes('Maya');
  });
  assert.equal((await writes(here)).length, 1);
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  const { isOpen, focused } = await seen(visitor);
  assert.deepEqual({ isOpen, focused }, { isOpen: false, focused: 'button' });
});

test('an award that the site refuses leaves the form as it was, and the user is told', limit, async () => {
  const visitor = await openWriter(here, tag, page);
  await here.sandbox.faults({ route: 'recognition.create', fault: 'status', status: 403 });
  await fillIn(visitor);
  await press(visitor, 'button[type=submit]');
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await seen(visitor)).isUnsaved);
  const { isOpen, reason, canGive } = await seen(visitor);
  assert.deepEqual(
    { isOpen, reason, canGive },
    { isOpen: true, reason: 'For <b>patience</b>', canGive: true },
  );
});

test('awards that cannot be read are told of in the form', limit, async () => {
  const visitor = await openWriter(here, tag, page);
  await here.sandbox.faults({ route: 'recognition.awards.list', fault: 'status', status: 403 });
  await press(visitor, '.open');
  await until('it is said', async () => (await seen(visitor)).isUnsaved);
  assert.equal((await seen(visitor)).canGive, false);
});

test('a page that prevents axero-before-change keeps an award from being given', limit, async () => {
  const visitor = await openWriter(here, tag, page);
  await preventChanges(visitor);
  await fillIn(visitor);
  await press(visitor, 'button[type=submit]');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal((await seen(visitor)).isOpen, true);
  assert.deepEqual(await writes(here), []);
});

test('two people of one name are told apart, before and after one is chosen', limit, async () => {
  const visitor = await openWriter(here, tag, page);
  await press(visitor, '.open');
  await until('the form is open', async () => (await seen(visitor)).focused === 'input');
  await visitor.page.keyboard.type('Anaïs');
  await until('people are offered', async () => (await seen(visitor)).offered.length > 1);
  const texts = (await seen(visitor)).offered.map((text) => text.replace(/\s+/g, ' ').trim());
  const people = await visitor.page.evaluate(
    (tag) =>
      [...document.querySelector(tag).shadowRoot.querySelectorAll('.offered button')].map(
        (button) => button.querySelector('bdi').textContent,
      ),
    tag,
  );
  // The standard site has two people of one name.
  assert.ok(new Set(people).size < people.length, people.join());
  assert.equal(new Set(texts).size, texts.length, texts.join());
  const shared = people.findIndex((name, at) => people.indexOf(name) !== at);
  await press(visitor, `.offered button:nth-of-type(${shared + 1})`);
  await until('the chosen one is told apart too', () =>
    visitor.page.evaluate(
      (tag, user) =>
        document.querySelector(tag).shadowRoot.querySelector('.chosen')?.textContent.includes(user) ?? false,
      tag,
      texts[shared].split(' ').at(-1),
    ),
  );
});

test('a person whose name is one very long word is offered within the element', limit, async () => {
  const visitor = await openWriter(here, tag, page);
  await press(visitor, '.open');
  await visitor.page.evaluate(async (tag) => {
    const host = document.querySelector(tag);
    host.form.found = [{ UserID: 1, UserInfoDisplayName: 'x'.repeat(600), UserName: 'y'.repeat(600) }];
    host.requestUpdate();
    await host.updateComplete;
  }, tag);
  assert.equal((await seen(visitor)).offered.length, 1);
  for (const width of [1280, 320]) {
    await visitor.resize(width, 800);
    assert.deepEqual(await layoutFaults(visitor, tag), [], `${width} pixels`);
  }
});
