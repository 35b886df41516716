import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { startOf, upcomingOf } = await bundled(`export * from '../elements/events/upcoming.ts'`);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const now = new Date('2026-11-30T12:00:00Z');
const shown = (...events) => upcomingOf(events, now).map(({ Title, StartDateISO }) => [Title, StartDateISO]);
const event = (Title, start, end, more) => ({ Title, StartDateISO: start, EndDateISO: end, ...more });
const weekly = { IsRepeat: true, Frequency: 2 };

test('a series that began long ago is shown by its next date, after an event that comes before that', () => {
  process.env.TZ = 'UTC';
  const series = event('Standup', '2026-02-04T09:00:00', '2026-02-04T09:30:00', weekly);
  const single = event('Fair', '2026-12-01T10:00:00', '2026-12-01T11:00:00');
  assert.deepEqual(shown(series, single), [
    ['Fair', '2026-12-01T10:00:00.000Z'],
    ['Standup', '2026-12-02T09:00:00.000Z'],
  ]);
  assert.equal(upcomingOf([series], now)[0].EndDateISO, '2026-12-02T09:30:00.000Z');
});

test('every pace finds its next date, and an event of a later year is found', () => {
  process.env.TZ = 'UTC';
  const next = (Frequency, start) => shown(event('E', start, start, { IsRepeat: true, Frequency }))[0][1];
  assert.equal(next(1, '2020-01-01T13:00:00'), '2026-11-30T13:00:00.000Z');
  assert.equal(next(4, '2020-01-15T08:00:00'), '2026-12-15T08:00:00.000Z');
  assert.equal(next(8, '2026-01-15T08:00:00'), '2027-01-15T08:00:00.000Z');
  assert.equal(next(16, '2019-11-29T08:00:00'), '2027-11-29T08:00:00.000Z');
  assert.equal(shown(event('E', '2031-05-05T08:00:00', '2031-05-05T09:00:00'))[0][1].slice(0, 4), '2031');
});

test('an event that has ended is left out, one that is going on is first, and one without a date is last', () => {
  const past = event('Past', '2026-11-30T09:00:00', '2026-11-30T10:00:00');
  const present = event('Present', '2026-11-30T11:00:00', '2026-11-30T13:00:00');
  const undated = event('Undated', 'soon', undefined);
  const future = event('Future', '2026-12-05T09:00:00', '2026-12-05T10:00:00');
  assert.deepEqual(
    shown(undated, future, past, present).map(([title]) => title),
    ['Present', 'Future', 'Undated'],
  );
});

test('an all-day event is shown through its day, on that day, in every zone', () => {
  const today = event('Today', '2026-11-30T00:00:00', '2026-11-30T23:59:00', { IsAllDay: true });
  for (const name of ['UTC', 'America/Los_Angeles', 'Asia/Tokyo']) {
    process.env.TZ = name;
    const late = new Date(2026, 10, 30, 23, 30);
    const [found] = upcomingOf([today], late);
    assert.equal(found?.StartDateISO, '2026-11-30T00:00:00.000Z', name);
    assert.equal(startOf(new Date(found.StartDateISO), true).getDate(), 30, name);
    assert.deepEqual(upcomingOf([today], new Date(2026, 11, 1, 0, 30)), [], name);
  }
});
