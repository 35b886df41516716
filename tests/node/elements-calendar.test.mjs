import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { dateOf, dayOf, firstWeekday, inOtherMonth, monthStart, readMonth, scheduleOf, weeksOf } =
  await bundled(`export * from '../elements/calendar/days.ts'`);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const day = (text) => Date.parse(`${text}T00:00Z`) / 86_400_000;
const textOf = (number) => dateOf(number).toISOString().slice(0, 10);

/** Returns the days of March 2026 with the titles of their events. */
function march(...events) {
  const { days, undated } = scheduleOf(events, day('2026-03-01'), day('2026-04-01'));
  const shown = [...days].map(([on, list]) => [textOf(on), list.map(({ event }) => event.Title).join()]);
  return { shown: Object.fromEntries(shown.sort()), undated: undated.map(({ Title }) => Title) };
}

test('an event is on the day that the reader’s clock shows', () => {
  const late = { Title: 'Late', StartDateISO: '2026-03-10T23:30:00', EndDateISO: '2026-03-10T23:50:00' };
  const expected = {
    UTC: '2026-03-10',
    'Europe/Berlin': '2026-03-11',
    'America/Chicago': '2026-03-10',
    'Pacific/Kiritimati': '2026-03-11',
  };
  for (const [name, date] of Object.entries(expected)) {
    process.env.TZ = name;
    assert.deepEqual(march(late).shown, { [date]: 'Late' }, name);
  }
});

test('an all-day event is on its own days in every zone, and does not reach the day on which it ends', () => {
  const fair = {
    ...{ Title: 'Fair', IsAllDay: true },
    ...{ StartDateISO: '2026-03-12T00:00:00', EndDateISO: '2026-03-14T00:00:00' },
  };
  const single = { ...fair, Title: 'One', StartDateISO: '2026-03-20T00:00:00', EndDateISO: undefined };
  for (const name of ['UTC', 'America/Los_Angeles', 'Asia/Tokyo']) {
    process.env.TZ = name;
    const { shown } = march(fair, single);
    assert.deepEqual(shown, { '2026-03-12': 'Fair', '2026-03-13': 'Fair', '2026-03-20': 'One' }, name);
  }
});

test('a weekly meeting keeps its weekday when the clocks change', () => {
  process.env.TZ = 'Europe/Berlin';
  // It is at half past midnight in Berlin; the clocks change on 29 March.
  const weekly = { Title: 'Night', StartDateISO: '2026-03-02T23:30:00', IsRepeat: true, Frequency: 2 };
  assert.deepEqual(Object.keys(march(weekly).shown), [
    '2026-03-03',
    '2026-03-10',
    '2026-03-17',
    '2026-03-24',
    '2026-03-31',
  ]);
});

test('the events of a day are in the order of their times, and those without a date are kept apart', () => {
  process.env.TZ = 'UTC';
  const { shown, undated } = march(
    { Title: 'second', StartDateISO: '2026-03-05T12:00:00' },
    { Title: 'first', StartDateISO: '2026-03-05T09:00:00' },
    { Title: 'never', StartDateISO: 'soon' },
    { Title: 'nothing' },
    { Title: 'past', StartDateISO: '2026-01-05T09:00:00' },
  );
  assert.deepEqual(shown, { '2026-03-05': 'first,second' });
  assert.deepEqual(undated, ['never', 'nothing']);
});

test('a month has six weeks, which begin on the day of the language or of the author', () => {
  const first = day('2026-03-01');
  const weeks = weeksOf(first, firstWeekday('de', undefined));
  assert.equal(weeks.length, 6);
  assert.equal(textOf(weeks[0][0]), '2026-02-23');
  assert.equal(textOf(weeks[5][6]), '2026-04-05');
  assert.equal(textOf(weeksOf(first, firstWeekday('en-US', undefined))[0][0]), '2026-03-01');
  assert.equal(textOf(weeksOf(first, firstWeekday('en-US', ' Saturday '))[0][0]), '2026-02-28');
});

test('the first day of a week is known without the browser’s word for it', () => {
  const { getWeekInfo } = Intl.Locale.prototype;
  const { weekInfo } = Object.getOwnPropertyDescriptors(Intl.Locale.prototype);
  delete Intl.Locale.prototype.getWeekInfo;
  Object.defineProperty(Intl.Locale.prototype, 'weekInfo', { value: undefined, configurable: true });
  try {
    const expected = { en: 0, 'en-GB': 1, de: 1, fr: 1, es: 1, 'es-MX': 0, ar: 6, 'ar-SA': 0, ja: 0 };
    for (const [locale, weekday] of Object.entries(expected))
      assert.equal(firstWeekday(locale, undefined), weekday, locale);
  } finally {
    delete Intl.Locale.prototype.weekInfo;
    if (weekInfo) Object.defineProperty(Intl.Locale.prototype, 'weekInfo', weekInfo);
    if (getWeekInfo) Intl.Locale.prototype.getWeekInfo = getWeekInfo;
  }
});

test('months are counted over years and short months', () => {
  assert.equal(textOf(monthStart(day('2026-12-31'), 1)), '2027-01-01');
  assert.equal(textOf(inOtherMonth(day('2026-01-31'), 1)), '2026-02-28');
  assert.equal(textOf(inOtherMonth(day('2024-02-29'), 12)), '2025-02-28');
  assert.equal(textOf(inOtherMonth(day('2026-03-15'), -3)), '2025-12-15');
  process.env.TZ = 'Asia/Tokyo';
  assert.equal(textOf(dayOf(new Date('2026-03-01T20:00:00Z'))), '2026-03-02');
});

test('a month that an author types is read, and nothing else', () => {
  assert.equal(textOf(readMonth(' 2026-3 ')), '2026-03-01');
  assert.equal(textOf(readMonth('2026-11-24')), '2026-11-01');
  for (const wrong of [undefined, '', '2026', '2026-13', '2026-0', 'March', '2026-03<script>'])
    assert.equal(readMonth(wrong), undefined, wrong);
});
