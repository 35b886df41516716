import type { AxeroEvent } from 'axero-widget-sdk';
import { type Occurrence, occurrences } from 'axero-widget-sdk/dates';

const DAY = 86_400_000;

/** The days in which the next occurrence is looked for, one after the other: most series need the first alone. */
const RANGES = [8, 100, 400];

/** The last moment that a date can hold. An event that comes once may be years ahead. */
const LAST = 8.64e15;

/** Returns the first occurrence that has not ended; of an all-day event, the one that has not ended before the reader's day. */
function nextOf(event: AxeroEvent, now: Date): Occurrence | undefined {
  const from = event.IsAllDay ? Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) : now.getTime();
  for (const days of RANGES) {
    const [first] = occurrences(event, from, from + days * DAY);
    if (first) return first;
  }
  return occurrences(event, from, LAST)[0];
}

/**
 * Returns the events that come next, each with the times of its next occurrence, earliest first: the site names a repeated event once, with its
 * first date. Events that have ended are left out; those whose dates cannot be read are last.
 */
export function upcomingOf(events: readonly AxeroEvent[], now = new Date()): AxeroEvent[] {
  const dated: [start: number, event: AxeroEvent][] = [];
  const undated: AxeroEvent[] = [];
  for (const event of events) {
    const next = nextOf(event, now);
    if (next) {
      const times = { StartDateISO: next.start.toISOString(), EndDateISO: next.end.toISOString() };
      dated.push([next.start.getTime(), { ...event, ...times }]);
    } else if (occurrences({ ...event, IsRepeat: false }, 0, LAST).length === 0) undated.push(event);
  }
  dated.sort(([one], [other]) => one - other);
  return [...dated.map(([, event]) => event), ...undated];
}

/** Returns the moment to write as the start of an event: of an all-day event, the midnight of the reader on its day. */
export function startOf(start: Date | undefined, isAllDay: boolean | undefined): Date | undefined {
  if (!start || !isAllDay) return start;
  return new Date(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
}
