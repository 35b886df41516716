import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { writeRelative } = await bundled(`export * from '../elements/base/text/dates.ts'`);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('elements write no 60 minutes and no 12 months, and days as the calendar of the reader has them', () => {
  const cases = [
    ['2025-10-20T11:59:40Z', '2025-10-20T12:00:00Z', 'now'],
    ['2025-10-20T11:00:15Z', '2025-10-20T12:00:00Z', '1 hour ago'],
    ['2025-10-20T00:05:00Z', '2025-10-20T23:45:00Z', '24 hours ago'],
    ['2025-10-19T12:20:00Z', '2025-10-20T12:00:00Z', 'yesterday'],
    ['2025-10-20T20:00:00Z', '2025-10-22T01:00:00Z', '2 days ago'],
    ['2025-10-21T11:59:00Z', '2025-10-20T12:00:00Z', 'tomorrow'],
    ['2025-10-13T14:00:00Z', '2025-10-20T12:00:00Z', '1 week ago'],
    ['2025-01-20T14:00:00Z', '2026-01-19T12:00:00Z', '1 year ago'],
    ['2024-08-20T14:00:00Z', '2026-01-19T12:00:00Z', '1 year ago'],
    ['2025-12-18T14:00:00Z', '2026-01-19T12:00:00Z', '1 month ago'],
  ];
  process.env.TZ = 'UTC';
  for (const [when, now, written] of cases)
    assert.equal(writeRelative(when, 'en', Date.parse(now)), written, `${when} seen at ${now}`);
  process.env.TZ = 'Asia/Tokyo';
  assert.equal(writeRelative('2025-10-20T14:00:00', 'en', Date.parse('2025-10-21T16:00:00Z')), '2 days ago');
});
