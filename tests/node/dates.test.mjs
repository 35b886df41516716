import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { bundled } from './support/bundle.mjs';

const { formatDate, occurrences, repeatOf } = await bundled(`export * from './dates.ts'`);

const plain = (text) => text.replaceAll('\u202f', ' ');
const at = '2025-10-20T16:07:36.81';
const days = (...args) => occurrences(...args).map(({ start }) => start.toISOString());

test('a date of the API means UTC, and is written in the zone that is asked for', () => {
  const write = (zone, style = 'date-time') => plain(formatDate(at, { zone, style, locale: 'en-US' }));
  assert.equal(write('utc'), 'Oct 20, 2025, 4:07 PM');
  assert.equal(write('America/Chicago'), 'Oct 20, 2025, 11:07 AM');
  assert.equal(write('Asia/Tokyo', 'long'), 'October 21, 2025');
  const here = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' }).format(new Date(`${at}0Z`));
  assert.equal(write(undefined, 'time'), plain(here));
});

test('a local time of the site is written with its own digits', () => {
  const write = (value) =>
    plain(formatDate(value, { zone: 'as-written', style: 'date-time', locale: 'en-US' }));
  assert.equal(write('2025-10-20T11:07:36.8170000'), 'Oct 20, 2025, 11:07 AM');
  assert.equal(write('2025-10-20T11:07:36-05:00'), 'Oct 20, 2025, 11:07 AM');
  assert.equal(write('2025-10-20T11:07:36Z'), 'Oct 20, 2025, 11:07 AM');
  assert.equal(write('2025-10-20'), 'Oct 20, 2025, 12:00 AM');
});

test('every style is written in the language of the page, or of the call', () => {
  const day = '2025-11-20T16:07:36';
  globalThis.CF_LOCALE = 'de_DE';
  try {
    const write = (style) => formatDate(day, { zone: 'utc', style });
    assert.deepEqual(['short', 'long', 'time', 'day', 'month', 'weekday'].map(write), [
      '20.11.2025',
      '20. November 2025',
      '16:07',
      '20',
      'Nov',
      'Do',
    ]);
    assert.equal(formatDate(day, { zone: 'utc', locale: 'fr-FR' }), '20 nov. 2025');
    assert.equal(formatDate(at, { zone: 'utc', style: { year: 'numeric' } }), '2025');
    globalThis.CF_LOCALE = '!';
    assert.notEqual(formatDate(at), '');
  } finally {
    delete globalThis.CF_LOCALE;
  }
});

test('a relative date counts from now in the unit that fits', () => {
  const now = Date.parse('2025-10-20T16:07:36Z');
  const write = (ms) => formatDate(now + ms, { style: 'relative', locale: 'en', now });
  assert.deepEqual([-20_000, -180_000, 7_200_000, -86_400_000, 864_000_000, -70_000_000_000].map(write), [
    'now',
    '3 minutes ago',
    'in 2 hours',
    'yesterday',
    'in 1 week',
    '2 years ago',
  ]);
});

test('a relative date counts days, months and years as a calendar does, and never 60 minutes', () => {
  const cases = [
    ['2025-10-20T20:00:00Z', '2025-10-22T01:00:00Z', '2 days ago'],
    ['2025-10-21T23:00:00Z', '2025-10-23T00:30:00Z', '2 days ago'],
    ['2024-12-31T12:00:00Z', '2026-03-10T12:00:00Z', '1 year ago'],
    ['2026-01-30T12:00:00Z', '2026-03-04T12:00:00Z', '1 month ago'],
    ['2025-01-01T00:00:00Z', '2025-12-31T00:00:00Z', '11 months ago'],
    ['2025-10-20T12:59:40Z', '2025-10-20T12:00:00Z', 'in 1 hour'],
    ['2025-10-21T11:59:00Z', '2025-10-20T12:00:00Z', 'tomorrow'],
    ['2025-10-27T11:59:00Z', '2025-10-20T12:00:00Z', 'in 1 week'],
  ];
  for (const [when, now, written] of cases)
    assert.equal(
      formatDate(when, { style: 'relative', locale: 'en', zone: 'utc', now: Date.parse(now) }),
      written,
      `${when} seen at ${now}`,
    );
});

test('a relative date is never nearer than a later one, and today is counted in hours', () => {
  const at = (when, now, zone = 'utc') =>
    formatDate(when, { style: 'relative', locale: 'en', zone, now: Date.parse(now) });
  assert.equal(at('2025-10-20T00:15:00Z', '2025-10-20T23:35:00Z'), '23 hours ago');
  assert.equal(at('2025-10-20T00:05:00Z', '2025-10-20T23:45:00Z'), '24 hours ago');
  assert.equal(at('2025-10-20T23:45:00Z', '2025-10-20T00:05:00Z'), 'in 24 hours');
  // Berlin: the day has 25 hours.
  assert.equal(at('2025-10-25T22:10:00Z', '2025-10-26T22:50:00Z', 'Europe/Berlin'), '25 hours ago');

  const units = ['minute', 'hour', 'day', 'week', 'month', 'year'];
  const rank = (text) => {
    if (text === 'now') return 0;
    const near = text.replace(/^yesterday$|^tomorrow$/, '1 day');
    const [, count, unit] = /(\d+) (\w+?)s?(?: ago)?$/.exec(near);
    return (units.indexOf(unit) + 1) * 1000 + Number(count);
  };
  for (const zone of ['utc', 'America/Chicago'])
    for (const now of ['2025-11-02T05:20:00Z', '2025-11-03T05:50:00Z', '2026-03-08T23:59:00Z'])
      for (const sign of [-1, 1]) {
        let last = 0;
        for (let minutes = 0; minutes < 600_000; minutes += minutes < 4000 ? 10 : 700) {
          const text = at(Date.parse(now) + sign * minutes * 60_000, now, zone);
          assert.ok(rank(text) >= last, `${text}: ${sign * minutes} minutes from ${now}, ${zone}`);
          last = rank(text);
        }
      }
});

test('a number or an old date beyond all dates is no date, and no zone is that of the reader', () => {
  for (const beyond of [8.64e15 + 1, -9e15, '/Date(99999999999999999)/'])
    assert.equal(formatDate(beyond), '');
  assert.equal(formatDate(at, { zone: null }), formatDate(at));
});

test('no date is an empty text; a wrong zone or style is said', () => {
  for (const none of [
    undefined,
    null,
    '',
    '0001-01-01T00:00:00',
    'tomorrow',
    Number.NaN,
    new Date('x'),
    '2025-13-01',
  ])
    assert.equal(formatDate(none), '', String(none));
  assert.throws(
    () => formatDate(at, { zone: 'Mars/Base' }),
    /RangeError: "Mars\/Base" is no time zone: use 'reader'/,
  );
  assert.throws(
    () => formatDate(at, { style: 'huge' }),
    /RangeError: "huge" is no style of a date: use long, short/,
  );
  assert.throws(() => formatDate(at, { style: 'toString' }), /is no style/);
});

const meeting = (Frequency, more = {}) => ({
  StartDateISO: '2025-02-03T15:00:00',
  EndDateISO: '2025-02-03T16:00:00',
  IsRepeat: true,
  Frequency,
  ...more,
});

test('an event that is named once, in February, has its occurrences of November', () => {
  assert.deepEqual(days(meeting(2), '2025-11-01', '2025-12-01', { zone: 'utc' }), [
    '2025-11-03T15:00:00.000Z',
    '2025-11-10T15:00:00.000Z',
    '2025-11-17T15:00:00.000Z',
    '2025-11-24T15:00:00.000Z',
  ]);
  assert.equal(days(meeting(1), '2025-11-01', '2025-12-01', { zone: 'utc' }).length, 30);
  assert.deepEqual(
    days(meeting(8), '2025-01-01', '2026-01-01', { zone: 'utc' }).map((day) => day.slice(5, 10)),
    ['02-03', '05-03', '08-03', '11-03'],
  );
  assert.deepEqual(days(meeting(16), '2030-01-01', '2031-01-01', { zone: 'utc' }), [
    '2030-02-03T15:00:00.000Z',
  ]);
});

test('the two readings of a repeated time: the clock on the wall, or UTC', () => {
  // Chicago leaves summer time on 2 November 2025.
  const event = meeting(2, { StartDateISO: '2025-10-20T15:00:00', EndDateISO: '2025-10-20T16:00:00' });
  const range = ['2025-10-26', '2025-11-05'];
  assert.deepEqual(days(event, ...range, { zone: 'America/Chicago' }), [
    '2025-10-27T15:00:00.000Z',
    '2025-11-03T16:00:00.000Z',
  ]);
  assert.deepEqual(days(event, ...range, { zone: 'utc' }), [
    '2025-10-27T15:00:00.000Z',
    '2025-11-03T15:00:00.000Z',
  ]);
  assert.deepEqual(days(event, ...range, { zone: 'America/Chicago', written: 'zone' }), [
    '2025-10-27T20:00:00.000Z',
    '2025-11-03T21:00:00.000Z',
  ]);
});

test('an hour that a zone skips in spring is met an hour later', () => {
  const event = meeting(1, { StartDateISO: '2025-03-28T01:30:00', EndDateISO: undefined });
  // Berlin: 2:30 in winter; on 30 March there is no 2:30.
  assert.deepEqual(days(event, '2025-03-28', '2025-04-01', { zone: 'Europe/Berlin' }), [
    '2025-03-28T01:30:00.000Z',
    '2025-03-29T01:30:00.000Z',
    '2025-03-30T01:30:00.000Z',
    '2025-03-31T00:30:00.000Z',
  ]);
});

test('the first occurrence is the event itself, also in the hour that the clocks show twice', () => {
  // Chicago: 1:30 in winter, after 1:30 in summer.
  const event = meeting(1, { StartDateISO: '2025-11-02T07:30:00', EndDateISO: '2025-11-02T08:00:00' });
  const range = ['2025-11-01', '2025-11-04', { zone: 'America/Chicago' }];
  const expected = ['2025-11-02T07:30:00.000Z', '2025-11-03T07:30:00.000Z'];
  assert.deepEqual(days(event, ...range), expected);
  assert.deepEqual(days({ ...event, IsRepeat: false }, ...range), expected.slice(0, 1));
});

test('an event that is written in the hour that a zone skips keeps its own time on the other days', () => {
  const event = meeting(1, { StartDateISO: '2025-03-30T02:30:00', EndDateISO: undefined });
  assert.deepEqual(days(event, '2025-03-30', '2025-04-01', { zone: 'Europe/Berlin', written: 'zone' }), [
    '2025-03-30T01:30:00.000Z',
    '2025-03-31T00:30:00.000Z',
  ]);
});

test('a day that a zone skips is not the next day once more', () => {
  // Apia had no 30 December 2011.
  const event = meeting(1, { StartDateISO: '2011-12-28T20:30:00', EndDateISO: '2011-12-28T21:00:00' });
  const expected = ['28', '29', '30', '31'].map((day) => `2011-12-${day}T20:30:00.000Z`);
  for (const from of [28, 30, 31])
    assert.deepEqual(
      days(event, `2011-12-${from}`, '2012-01-01', { zone: 'Pacific/Apia' }),
      expected.filter((day) => Number(day.slice(8, 10)) >= from),
    );
});

test('the two readings of a 31st in a shorter month', () => {
  const event = meeting(4, { StartDateISO: '2025-01-31T10:00:00', EndDateISO: '2025-01-31T11:00:00' });
  const of = (options) =>
    days(event, '2025-01-01', '2025-05-01', { zone: 'utc', ...options }).map((day) => day.slice(5, 10));
  assert.deepEqual(of({}), ['01-31', '02-28', '03-31', '04-30']);
  assert.deepEqual(of({ shortMonth: 'skip' }), ['01-31', '03-31']);
});

test('an all-day event keeps its dates in every zone', () => {
  const event = meeting(2, {
    StartDateISO: '2025-10-20T00:00:00',
    EndDateISO: '2025-10-20T23:59:00',
    IsAllDay: true,
  });
  for (const zone of ['Asia/Tokyo', 'America/Chicago', undefined])
    assert.deepEqual(days(event, '2025-11-01', '2025-11-08', { zone }), ['2025-11-03T00:00:00.000Z']);
});

test('an all-day event lasts from midnight to midnight, whatever end the site names', () => {
  const lasts = (start, end) => {
    const times = { StartDateISO: start, EndDateISO: end, IsAllDay: true };
    const [found] = occurrences(times, '2025-10-01', '2025-11-01', { zone: 'Asia/Tokyo' });
    return [found.start.toISOString(), found.end.toISOString()];
  };
  const day = (number) => `2025-10-${number}T00:00:00.000Z`;
  for (const end of ['2025-10-20T23:59:00', '2025-10-20T23:59:59.99', '2025-10-21T00:00:00', undefined])
    assert.deepEqual(lasts('2025-10-20T00:00:00', end), [day(20), day(21)], end);
  assert.deepEqual(lasts('2025-10-20T00:00:00', '2025-10-20T00:00:00'), [day(20), day(21)]);
  assert.deepEqual(lasts('2025-10-20T00:00:00', '2025-10-19T00:00:00'), [day(20), day(21)]);
  assert.deepEqual(lasts('2025-10-20T09:00:00', '2025-10-22T17:00:00'), [day(20), day(23)]);
  const daily = meeting(1, {
    ...{ StartDateISO: '2025-10-20T00:00:00', EndDateISO: '2025-10-20T23:59:00', IsAllDay: true },
  });
  assert.deepEqual(days(daily, '2025-10-22', '2025-10-24'), [day(22), day(23)]);
});

test('an occurrence that has begun before the range and goes on into it belongs to it', () => {
  const night = meeting(1, { StartDateISO: '2025-05-01T22:00:00', EndDateISO: '2025-05-02T02:00:00' });
  const found = occurrences(night, '2025-05-10', '2025-05-11', { zone: 'utc' });
  assert.deepEqual(
    found.map(({ start, end }) => [start.getUTCDate(), end.getUTCDate()]),
    [
      [9, 10],
      [10, 11],
    ],
  );
  const once = meeting(0, { IsRepeat: false });
  assert.deepEqual(days(once, '2025-02-03T15:30', '2025-02-04'), ['2025-02-03T15:00:00.000Z']);
  assert.deepEqual(days(once, '2025-02-03T16:00', '2025-02-04'), []);
});

test('a frequency that nobody knows gives the first occurrence alone, and says so', () => {
  assert.deepEqual(
    [0, 1, 2, 4, 8, 16, 3, 32].map((Frequency) => repeatOf({ Frequency })),
    ['never', 'day', 'week', 'month', 'quarter', 'year', 'unknown', 'unknown'],
  );
  assert.equal(repeatOf({ Frequency: 'Week' }), 'week');
  assert.equal(repeatOf({ IsRepeat: true }), 'unknown');
  assert.equal(repeatOf({ IsRepeat: false, Frequency: 2 }), 'never');
  assert.equal(repeatOf({}), 'never');
  assert.deepEqual(days(meeting(3), '2025-01-01', '2026-01-01'), ['2025-02-03T15:00:00.000Z']);
});

test('a range without an end gives no endless list, and one far away is not counted from the first', () => {
  const end = new Date(8.64e15);
  assert.equal(days(meeting(1), '2025-01-01', end).length, 1000);
  const started = performance.now();
  assert.ok(days(meeting(1), new Date(8.63e15), end).length > 0);
  assert.ok(performance.now() - started < 5_000);
  assert.deepEqual(days(meeting(2), '2025-12-01', '2025-11-01'), []);
});

test('an event without a start has no occurrence; a range without dates is said', () => {
  assert.deepEqual(days({ Frequency: 2 }, '2025-01-01', '2026-01-01'), []);
  assert.throws(() => occurrences(meeting(2), 'soon', '2026-01-01'), /RangeError: .*"from" is no date/);
  assert.throws(() => occurrences(meeting(2), '2025-01-01'), /"to" is no date/);
});

test('the samples of docs/dates.md give what their comments say', async () => {
  const page = readFileSync(join(root, 'docs', 'dates.md'), 'utf8');
  const blocks = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, body]) => body);
  assert.equal(blocks.length, 2);
  let compared = 0;
  for (const block of blocks) {
    const noted = block
      .replace("'axero-widget-sdk/dates'", "'./dates.ts'")
      .replace(
        /^(.*); \/\/ (.*)$/gm,
        (_, code, said) => `noted.push([String([${code}].flat().join('; ')), ${JSON.stringify(said)}]);`,
      );
    const { noted: pairs } = await bundled(`export const noted: string[][] = [];\n${noted}`);
    for (const [got, said] of pairs) assert.equal(got, said);
    compared += pairs.length;
  }
  assert.equal(compared, 4);
});
