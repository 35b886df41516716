import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, elementScene, limit, picture, reaches, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const here = elementScene();
const tag = 'axero-cases';
const page = `pages/${tag}--ready`;
const open = () => openWriter(here, tag, page);

const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const textOf = (one) => one.textContent.replace(/\s+/g, ' ').trim();
    return {
      rows: [...root.querySelectorAll('[part=item]')].map(textOf),
      pending: [...root.querySelectorAll('.pending .item')].map(textOf),
      isOpen: root.querySelector('form') !== null,
      priorities: [...root.querySelectorAll('option')].map(textOf),
      isUnsaved: root.querySelector('.unsaved') !== null,
      title: root.querySelector('input')?.value,
      focused: root.activeElement?.className || root.activeElement?.localName,
    };
  }, tag);

const press = (visitor, selector) =>
  visitor.page.evaluate(
    (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector).click(),
    tag,
    selector,
  );

const focus = (visitor, selector) =>
  visitor.page.evaluate(
    (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector).focus(),
    tag,
    selector,
  );

/** Opens the form and fills it in as a person does. */
async function fillIn(visitor) {
  await press(visitor, '.open');
  await until('the priorities are there', async () => (await seen(visitor)).priorities.length > 1);
  assert.equal((await seen(visitor)).focused, 'input');
  await visitor.page.keyboard.type('The <printer> is jammed');
  await focus(visitor, 'textarea');
  await visitor.page.keyboard.type('Third floor');
  await visitor.page.keyboard.press('Enter');
  await visitor.page.keyboard.type('& cold');
}

test('the user’s open cases are shown, and with all the closed ones too', limit, async () => {
  const visitor = await open();
  const { rows } = await seen(visitor);
  assert.equal(rows.length, 2);
  assert.match(rows[0], /^Wrong address on the delivery note #\d+/);
  await visitor.goto(`pages/${tag}--closed-too`);
  await reaches(visitor, tag, 'ready');
  assert.equal((await seen(visitor)).rows.length, 3);
});

test('a case is submitted once, with its description as HTML, and the list shows it', limit, async () => {
  const visitor = await open();
  await fillIn(visitor);
  assert.deepEqual(await axeFaults(visitor, tag), []);
  await picture(visitor, `${tag}--submitting`);
  await visitor.page.evaluate((tag) => {
    const select = document.querySelector(tag).shadowRoot.querySelector('select');
    select.value = [...select.options].find(({ text }) => text === 'Urgent').value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, tag);
  await press(visitor, 'button[type=submit]');
  await happened(visitor, 'axero-change');
  await until('the list has the case', async () => {
    const { rows, pending } = await seen(visitor);
    return pending.length === 0 && rows.some((row) => /^The <printer> is jammed #\d+.*Urgent/.test(row));
  });
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  const sent = await writes(here);
  assert.equal(sent.length, 1);
  assert.deepEqual((await seen(visitor)).focused, 'main open');
  const description = await visitor.page.evaluate(
    (tag) => document.querySelector(tag).data.items[0].IssueDescription,
    tag,
  );
  assert.match(description, /^<p>Third floor<br ?\/?>\s*&amp; cold<\/p>$/);
});

test('without a description nothing is sent', limit, async () => {
  const visitor = await open();
  await press(visitor, '.open');
  await until('the form is open', async () => (await seen(visitor)).focused === 'input');
  await visitor.page.keyboard.type('A title');
  await press(visitor, 'button[type=submit]');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await writes(here), []);
  assert.equal((await seen(visitor)).isOpen, true);
});

test('a case that the site refuses stays in the form, and the user is told', limit, async () => {
  const visitor = await open();
  await here.sandbox.faults({ route: 'cases.create', fault: 'status', status: 403 });
  await fillIn(visitor);
  await press(visitor, 'button[type=submit]');
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await seen(visitor)).isUnsaved);
  const { pending, title, rows } = await seen(visitor);
  assert.deepEqual(
    { pending, title, rows: rows.length },
    { pending: [], title: 'The <printer> is jammed', rows: 2 },
  );
});

test('a page that prevents axero-before-change keeps a case from being sent', limit, async () => {
  const visitor = await open();
  await preventChanges(visitor);
  await fillIn(visitor);
  await press(visitor, 'button[type=submit]');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await writes(here), []);
  assert.equal((await seen(visitor)).isOpen, true);
});
