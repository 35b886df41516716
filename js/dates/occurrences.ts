import { momentIn } from './format.ts';
import { type Repeating, type RepeatOptions, repeatOf, type Step, stepOf } from './readings.ts';
import { momentOf, type WallTime, wallTime, zoneName } from './zones.ts';

/** The fields of an event that `occurrences` reads; `events.get` and `events.list` send them. */
export interface EventTimes extends Repeating {
  StartDateISO?: string | undefined;
  EndDateISO?: string | undefined;
  IsAllDay?: boolean | undefined;
}

/** One occurrence of an event. Of an all-day event both are midnights of UTC: show them with the zone `utc`. */
export interface Occurrence {
  readonly start: Date;
  readonly end: Date;
}

/** The most occurrences of one call: a range of years must not fill the memory. */
const MOST = 1000;
const DAY = 86_400_000;

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
  const isLocal = event.IsAllDay === true || options.written === 'zone';
  const written = isLocal ? 'as-written' : undefined;
  const zone = event.IsAllDay ? 'UTC' : zoneName(options.zone);
  const read = (text: string | undefined): number | undefined => {
    const moment = momentIn(text, written);
    return moment === undefined || !isLocal ? moment : momentOf(wallTime(moment, 'UTC'), zone);
  };
  const start = read(event.StartDateISO);
  if (start === undefined) return [];
  const length = Math.max(0, (read(event.EndDateISO) ?? start) - start);
  const overlaps = (at: number) => at < until && (at + length > begin || at >= begin);
  const made = (at: number): Occurrence => ({ start: new Date(at), end: new Date(at + length) });

  const step = stepOf(repeatOf(event));
  if (!step) return overlaps(start) ? [made(start)] : [];
  const first = wallTime(start, zone);
  const found: Occurrence[] = [];
  for (let number = skipped(start, length, step, begin); found.length < MOST; number += 1) {
    const wall = startsOf(first, step, number, options.shortMonth);
    if (!wall) continue;
    const at = momentOf(wall, zone);
    if (!(at < until)) break;
    if (overlaps(at)) found.push(made(at));
  }
  return found;
}
