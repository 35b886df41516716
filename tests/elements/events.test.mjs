import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const here = elementScene();
const page = 'pages/axero-events--ready';

/** Returns which answer of the first event is pressed, and whether it says that one was not saved. */
const answers = (visitor) =>
  visitor.page.evaluate(() => {
    const item = document.querySelector('axero-events').shadowRoot.querySelector('[part=item]');
    return {
      pressed: [...item.querySelectorAll('button')]
        .map((button) => button.getAttribute('aria-pressed'))
        .indexOf('true'),
      isUnsaved: item.querySelector('.unsaved') !== null,
    };
  });

/** Presses an answer of the first event that it does not have yet, and returns its place. */
const press = (visitor) =>
  visitor.page.evaluate(() => {
    globalThis.events = [];
    const host = document.querySelector('axero-events');
    for (const name of ['axero-before-change', 'axero-change', 'axero-error'])
      host.addEventListener(name, () => globalThis.events.push(name));
    const buttons = [...host.shadowRoot.querySelector('[part=item]').querySelectorAll('button')];
    const place = buttons.findIndex((button) => button.getAttribute('aria-pressed') === 'false');
    buttons[place].click();
    return place;
  });

const events = (visitor) => visitor.page.evaluate(() => globalThis.events);
const writes = async () => (await here.sandbox.journal({ method: 'PUT' })).length;

async function open() {
  const visitor = await here.arrive();
  await visitor.enter('maya', page);
  await reaches(visitor, 'axero-events', 'ready');
  return visitor;
}

test('an answer to an event is shown at once, saved, and still there after a reload', limit, async () => {
  const visitor = await open();
  const place = await press(visitor);
  await until('it is shown', async () => (await answers(visitor)).pressed === place);
  await until('it is saved', async () => (await events(visitor)).includes('axero-change'));
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  assert.equal(await writes(), 1);
  await visitor.goto(page);
  await reaches(visitor, 'axero-events', 'ready');
  assert.equal((await answers(visitor)).pressed, place);
});

test('an answer that the site refuses is taken back, and the user is told', limit, async () => {
  const visitor = await open();
  const before = await answers(visitor);
  await here.sandbox.faults({ route: 'events.rsvp.setMine', fault: 'status', status: 403 });
  await press(visitor);
  await until('it is taken back', async () => (await answers(visitor)).isUnsaved);
  assert.deepEqual(await answers(visitor), { ...before, isUnsaved: true });
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-error']);
});

test('a page that prevents axero-before-change keeps an answer from being sent', limit, async () => {
  const visitor = await open();
  const before = await answers(visitor);
  await visitor.page.evaluate(() =>
    addEventListener('axero-before-change', (event) => event.preventDefault()),
  );
  await press(visitor);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await answers(visitor), before);
  assert.equal(await writes(), 0);
});

test('the events that come next are shown by their next dates, the earliest first', limit, async () => {
  const visitor = await open();
  const { dates, days, today } = await visitor.page.evaluate(() => {
    const root = document.querySelector('axero-events').shadowRoot;
    const times = [...root.querySelectorAll('time')];
    const midnight = new Date();
    midnight.setHours(0, 0, 0, 0);
    return {
      dates: times.map(({ dateTime }) => Date.parse(dateTime)),
      days: times.map((time) => time.textContent.replace(/\s+/g, ' ').trim()),
      today: midnight.getTime(),
    };
  });
  assert.equal(dates.length, 4);
  assert.deepEqual(
    dates,
    [...dates].sort((one, other) => one - other),
  );
  // The standard site has a weekly series that began before today, and events of the next days.
  assert.ok(
    dates.every((date) => date >= today && date < today + 31 * 86_400_000),
    days.join(),
  );
});
