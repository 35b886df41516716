import type { AxeroEvent } from 'axero-widget-sdk';
import { occurrences } from 'axero-widget-sdk/dates';
import { times } from '../base/times.ts';

/** A day as the number of days since 1 January 1970 in the reader's calendar; it has no time and no zone. */
export type Day = number;

const LENGTH = 86_400_000;

/** The rows of a month: always as many, so that the page does not jump from month to month. */
const WEEKS = 6;

/** Returns the day on which a moment is for the reader. */
export function dayOf(moment: Date): Day {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / LENGTH;
}

/** Returns the midnight of UTC of a day, for `Intl` and for requests. */
export function dateOf(day: Day): Date {
  return new Date(day * LENGTH);
}

/** Returns the first day of the month that is some months after that of a day. */
export function monthStart(day: Day, months = 0): Day {
  const date = dateOf(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / LENGTH;
}

/** Returns the same day of another month, or the last of a shorter month. */
export function inOtherMonth(day: Day, months: number): Day {
  const last = monthStart(day, months + 1) - 1;
  return Math.min(last, monthStart(day, months) + dateOf(day).getUTCDate() - 1);
}

/** Reads a month like `2026-11`; undefined where the text is none. */
export function readMonth(text: string | undefined): Day | undefined {
  const [, year, month] = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(text?.trim() ?? '') ?? [];
  const number = Number(month);
  return number >= 1 && number <= 12 ? Date.UTC(Number(year), number - 1, 1) / LENGTH : undefined;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

interface WeekLocale extends Intl.Locale {
  getWeekInfo?(): { firstDay: number };
  readonly weekInfo?: { firstDay: number };
}

/** The regions whose week does not begin on Monday, by the Unicode locale data: for browsers that do not know it. */
const SUNDAY =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

function weekdayOf(region: string | undefined): number {
  if (!region) return 1;
  return SUNDAY.includes(region) ? 0 : SATURDAY.includes(region) ? 6 : 1;
}

/** Returns the weekday with which a week begins, 0 for Sunday: the one that the author names, else that of the language. */
export function firstWeekday(locale: string, wanted: string | undefined): number {
  const named = WEEKDAYS.indexOf(wanted?.trim().toLowerCase() ?? '');
  if (named >= 0) return named;
  const known = new Intl.Locale(locale) as WeekLocale;
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  return info ? info.firstDay % 7 : weekdayOf(known.maximize().region);
}

/** Returns the days that a month shows, with those of its neighbors that fill the weeks. */
export function weeksOf(first: Day, weekday: number): Day[][] {
  const lead = (dateOf(first).getUTCDay() - weekday + 7) % 7;
  return times(WEEKS, (week) => times(7, (day) => first - lead + week * 7 + day));
}

/** An event on one of its days. */
export interface Shown {
  readonly event: AxeroEvent;
  readonly start: Date;
}

/** The events of some days, and those without a date. */
export interface Schedule {
  readonly days: ReadonlyMap<Day, readonly Shown[]>;
  readonly undated: readonly AxeroEvent[];
}

/** Returns the moment at which a day begins for the reader. */
function beginning(day: Day): Date {
  const date = dateOf(day);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** Sorts events into days; a repeated event is on each day of its occurrences, and one that lasts on each of its days. */
export function scheduleOf(events: readonly AxeroEvent[], from: Day, to: Day): Schedule {
  const days = new Map<Day, Shown[]>();
  const undated: AxeroEvent[] = [];
  for (const event of events) {
    const isAllDay = event.IsAllDay === true;
    const found = isAllDay
      ? occurrences(event, dateOf(from), dateOf(to))
      : occurrences(event, beginning(from), beginning(to));
    if (found.length === 0 && occurrences({ ...event, IsRepeat: false }, 0, 8.64e15).length === 0)
      undated.push(event);
    const on = (moment: Date) => (isAllDay ? Math.floor(moment.getTime() / LENGTH) : dayOf(moment));
    for (const { start, end } of found) {
      const first = on(start);
      // An end at midnight is the end of the day before.
      const last = Math.max(first, end > start ? on(new Date(end.getTime() - 1)) : first);
      for (let day = Math.max(first, from); day <= Math.min(last, to - 1); day += 1)
        days.set(day, [...(days.get(day) ?? []), { event, start }]);
    }
  }
  for (const shown of days.values()) shown.sort((one, other) => Number(one.start) - Number(other.start));
  return { days, undated };
}
