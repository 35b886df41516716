import { momentIn } from './format.ts';
import { type Repeating, type RepeatOptions, repeatOf, type Step, stepOf } from './readings.ts';
import { momentOf, type WallTime, wallTime, zoneName } from './zones.ts';

/** The fields of an event that `occurrences` reads; `events.get` and `events.list` send them. */
export interface EventTimes extends Repeating {
  StartDateISO?: string | undefined;
  EndDateISO?: string | undefined;
  IsAllDay?: boolean | undefined;
}

/**
 * One occurrence of an event. Of an all-day event both are midnights of UTC, that of its first day and that after its last: show them with the zone
 * `utc`.
 */
export interface Occurrence {
  readonly start: Date;
  readonly end: Date;
}

/** The most occurrences of one call: a range of years must not fill the memory. */
const MOST = 1000;
const DAY = 86_400_000;

/** The first occurrence. The clock on the wall shows `wall` at the start of each, except in an hour that a zone skips. */
interface First {
  readonly wall: WallTime;
  readonly start: number;
  readonly length: number;
}

function firstOf(event: EventTimes, zone: string, isLocal: boolean): First | undefined {
  const read = (text: string | undefined) => momentIn(text, isLocal ? 'as-written' : undefined);
  const [begin, end] = [read(event.StartDateISO), read(event.EndDateISO)];
  if (begin === undefined) return undefined;
  if (event.IsAllDay === true) {
    const start = Math.floor(begin / DAY) * DAY;
    // The end is 23:59 of the last day, or a midnight, or that of the first day.
    const days = Math.max(1, Math.ceil(((end ?? start) - start) / DAY));
    return { wall: wallTime(start, 'UTC'), start, length: days * DAY };
  }
  const momentAt = (digits: number) => (isLocal ? momentOf(wallTime(digits, 'UTC'), zone) : digits);
  const start = momentAt(begin);
  const length = Math.max(0, momentAt(end ?? begin) - start);
  return { wall: wallTime(begin, isLocal ? 'UTC' : zone), start, length };
}

function startsOf(
  first: WallTime,
  { days, months }: Step,
  number: number,
  shortMonth: RepeatOptions['shortMonth'],
): WallTime | undefined {
  if (months === 0) return { ...first, day: first.day + number * days };
  const month = first.month + number * months;
  const longest = new Date(Date.UTC(first.year, month + 1, 0)).getUTCDate();
  if (first.day > longest && shortMonth === 'skip') return undefined;
  return { ...first, month, day: Math.min(first.day, longest) };
}

/** Returns the number of an occurrence before the range, or of the first: a long series is not counted from its beginning. */
function skipped(start: number, length: number, { days, months }: Step, from: number): number {
  // No month is longer than 31 days; one more step for the clocks that change.
  const step = (days + months * 31) * DAY;
  return Math.max(0, Math.floor((from - start - length) / step) - 1);
}

function bound(value: Date | number | string, name: string): number {
  const moment = momentIn(value);
  if (moment === undefined)
    throw new RangeError(
      `occurrences(event, from, to): "${name}" is no date. Pass a Date or a date of the API.`,
    );
  return moment;
}

/**
 * Returns the occurrences of an event that overlap a range, earliest first, at most 1 000. `events.list` names a repeated event once, with the
 * date of its first occurrence. An event without a start has none; one whose frequency nobody knows has its first alone (see `repeatOf`).
 *
 * @throws {RangeError} if the range has no dates
 */
export function occurrences(
  event: EventTimes,
  from: Date | number | string,
  to: Date | number | string,
  options: RepeatOptions = {},
): Occurrence[] {
  const [begin, until] = [bound(from, 'from'), bound(to, 'to')];
  const isAllDay = event.IsAllDay === true;
  const zone = isAllDay ? 'UTC' : zoneName(options.zone);
  const first = firstOf(event, zone, isAllDay || options.written === 'zone');
  if (!first) return [];
  const { start, length } = first;
  const overlaps = (at: number) => at < until && (at + length > begin || at >= begin);
  const made = (at: number): Occurrence => ({ start: new Date(at), end: new Date(at + length) });

  const step = stepOf(repeatOf(event));
  if (!step) return overlaps(start) ? [made(start)] : [];
  const found: Occurrence[] = [];
  let last: number | undefined;
  for (let number = skipped(start, length, step, begin); found.length < MOST; number += 1) {
    const wall = startsOf(first.wall, step, number, options.shortMonth);
    if (!wall) continue;
    // The clocks show an hour of autumn twice, and the first occurrence may be in the later one.
    const at = number === 0 ? start : momentOf(wall, zone);
    if (!(at < until)) break;
    // A day that a zone skips would be the next day once more.
    if (at !== last && overlaps(at)) found.push(made(at));
    last = at;
  }
  return found;
}
