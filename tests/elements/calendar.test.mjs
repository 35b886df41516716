import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, picture, reaches, until } from './support/elements.mjs';

const here = elementScene();
const tag = 'axero-calendar';

async function open() {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${tag}--ready`);
  await reaches(visitor, tag, 'ready');
  return visitor;
}

/** Opens a calendar of March 2026 with events that the page hands to it. */
async function openOwn(events, month = '2026-03') {
  const visitor = await open();
  await visitor.page.evaluate(
    async (tag, events, month) => {
      const host = document.querySelector(tag);
      host.items = events;
      host.setAttribute('month', month);
      await host.updateComplete;
    },
    tag,
    events,
    month,
  );
  return visitor;
}

/** Returns what the calendar shows. */
const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const host = document.querySelector(tag);
    const root = host.shadowRoot;
    const textOf = (one) => one.textContent.replace(/\s+/g, ' ').trim();
    const nameOf = (one) => one?.querySelector('.hidden-text').textContent;
    const days = [...root.querySelectorAll('.day')];
    return {
      state: host.state,
      month: root.querySelector('.month').textContent,
      tabStops: days.filter((day) => day.tabIndex === 0).map(nameOf),
      focused: nameOf(days.find((day) => day === root.activeElement)),
      chosen: nameOf(days.find((day) => day.ariaSelected === 'true')),
      marked: days
        .filter((day) => day.querySelector('.mark') && !day.classList.contains('other'))
        .map((day) => Number(day.querySelector('.number').textContent)),
      items: [...root.querySelectorAll('[part=item]')].map(textOf),
      message: textOf(root.querySelector('.panel, .message')),
    };
  }, tag);

/** Presses keys, each when what the former did is shown. */
async function press(visitor, ...keys) {
  for (const key of keys) {
    await visitor.page.keyboard.press(key);
    await visitor.page.evaluate((tag) => document.querySelector(tag).updateComplete, tag);
  }
}

const focus = (visitor, date) =>
  visitor.page.evaluate(
    (tag, day) => document.querySelector(tag).shadowRoot.querySelector(`[data-day="${day}"]`).focus(),
    tag,
    Date.parse(`${date}T00:00Z`) / 86_400_000,
  );

test(
  'the keys of a grid of dates move one tab stop through days, weeks, months and years',
  limit,
  async () => {
    const visitor = await openOwn([]);
    await focus(visitor, '2026-03-31');
    const walk = [
      ['ArrowLeft', 'Monday, March 30, 2026'],
      ['ArrowRight', 'Tuesday, March 31, 2026'],
      ['Home', 'Sunday, March 29, 2026'],
      ['End', 'Saturday, April 4, 2026'],
      ['ArrowUp', 'Saturday, March 28, 2026'],
      ['ArrowDown', 'Saturday, April 4, 2026'],
      ['PageUp', 'Wednesday, March 4, 2026'],
      ['PageDown', 'Saturday, April 4, 2026'],
    ];
    for (const [key, date] of walk) {
      await press(visitor, key);
      const { focused, tabStops } = await seen(visitor);
      assert.equal(focused, `${date}, 0 events`, key);
      assert.deepEqual(tabStops, [focused], key);
    }
    await visitor.page.keyboard.down('Shift');
    await press(visitor, 'PageDown');
    await visitor.page.keyboard.up('Shift');
    const { focused, month } = await seen(visitor);
    assert.equal(focused, 'Sunday, April 4, 2027, 0 events');
    assert.equal(month, 'April 2027');
  },
);

test('from right to left, the arrow to the left leads to the next day', limit, async () => {
  const visitor = await openOwn([]);
  await visitor.page.evaluate((tag) => {
    document.querySelector(tag).dir = 'rtl';
  }, tag);
  await focus(visitor, '2026-03-10');
  await press(visitor, 'ArrowLeft');
  assert.match((await seen(visitor)).focused, /March 11/);
});

test('Enter chooses a day, whose events are listed in the order of their times', limit, async () => {
  const visitor = await openOwn([
    { EventID: 1, Title: 'Lunch', StartDateISO: '2026-03-10T12:00:00', EndDateISO: '2026-03-10T13:00:00' },
    { EventID: 2, Title: 'Briefing', StartDateISO: '2026-03-10T11:00:00', VenueName: 'Hall' },
    { EventID: 3, Title: 'Elsewhen', StartDateISO: '2026-03-12T12:00:00' },
  ]);
  await focus(visitor, '2026-03-10');
  await press(visitor, 'Enter');
  const { chosen, items } = await seen(visitor);
  assert.equal(chosen, 'Tuesday, March 10, 2026, 2 events');
  assert.equal(items.length, 2);
  assert.match(items[0], /Briefing Hall$/);
  assert.match(items[1], /Lunch$/);
  await picture(visitor, `${tag}--chosen`);
});

test('a repeated event is on each of its days, and one of several days on all of them', limit, async () => {
  const visitor = await openOwn([
    { EventID: 1, Title: 'Weekly', StartDateISO: '2026-01-06T12:00:00', IsRepeat: true, Frequency: 2 },
    {
      ...{ EventID: 2, Title: 'Fair', IsAllDay: true },
      ...{ StartDateISO: '2026-03-12T00:00:00', EndDateISO: '2026-03-14T00:00:00' },
    },
  ]);
  assert.deepEqual((await seen(visitor)).marked, [3, 10, 12, 13, 17, 24, 31]);
});

test('an event whose date cannot be read is listed under the month', limit, async () => {
  const visitor = await openOwn([{ EventID: 1, Title: 'Some day', StartDateISO: 'soon' }]);
  const { state, items, message } = await seen(visitor);
  assert.equal(state, 'ready');
  assert.deepEqual(items, ['Some day']);
  assert.match(message, /Without a date/);
});

test(
  'turning the month asks the site for that month, and the grid stays where it has no events',
  limit,
  async () => {
    const visitor = await open();
    const before = await seen(visitor);
    await here.sandbox.forgetJournal();
    await visitor.page.evaluate((tag) => {
      document.querySelector(tag).shadowRoot.querySelectorAll('.turn')[1].click();
    }, tag);
    await until('another month is shown', async () => {
      const { month, marked } = await seen(visitor);
      return month !== before.month && marked.length > 0;
    });
    const asked = (await here.sandbox.journal()).filter(({ path }) => /\/api\/events/i.test(path));
    assert.equal(asked.length, 1);
    await visitor.page.evaluate((tag) => {
      document.querySelector(tag).setAttribute('month', '1999-01');
    }, tag);
    await reaches(visitor, tag, 'empty');
    const { month, message, tabStops } = await seen(visitor);
    assert.equal(month, 'January 1999');
    assert.equal(message, 'There are no events in this month.');
    assert.equal(tabStops.length, 1);
  },
);
