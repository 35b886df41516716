import { parseDate } from 'axero-widget-sdk';

const STYLES = {
  long: { dateStyle: 'long' },
  short: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
  'date-time': { dateStyle: 'medium', timeStyle: 'short' },
  day: { day: 'numeric' },
  month: { month: 'short' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The ways to write a date. */
export type DateStyle = keyof typeof STYLES;

export const dateStyles = Object.keys(STYLES) as DateStyle[];

/** Making a formatter costs more than formatting a whole list. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.RelativeTimeFormat>();
globalThis.addEventListener?.('languagechange', () => formatters.clear());

function formatter<F extends Intl.DateTimeFormat | Intl.RelativeTimeFormat>(key: string, make: () => F): F {
  let found = formatters.get(key) as F | undefined;
  if (!found) {
    found = make();
    formatters.set(key, found);
  }
  return found;
}

/** Returns the instant of a date of the API, which is UTC and carries no zone. */
export function instant(value: unknown): Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  return typeof value === 'string' ? parseDate(value) : undefined;
}

/** Writes a date in the reader's time zone; an empty text for no date. */
export function writeDate(value: unknown, locale: string, style: DateStyle = 'short'): string {
  const date = instant(value);
  return date
    ? formatter(`${locale} ${style}`, () => new Intl.DateTimeFormat(locale, STYLES[style])).format(date)
    : '';
}

/** Below each number of a unit, that unit is used; the number is rounded before that, as there are no 60 minutes. */
const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, size: number, below: number][] = [
  ['second', 1, 60],
  ['minute', 60, 60],
  ['hour', 3_600, 24],
  ['day', 86_400, 7],
  ['week', 604_800, 5],
  ['month', 2_629_800, 12],
  ['year', 31_557_600, Number.POSITIVE_INFINITY],
];

/** Returns the midnight of the reader's day, as if it were one of UTC: no day is longer than another there. */
const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());

/** Writes how long ago or ahead a date is. */
export function writeRelative(value: unknown, locale: string, now = Date.now()): string {
  const date = instant(value);
  if (!date) return '';
  const seconds = Math.round((date.getTime() - now) / 1000);
  const days = (dayOf(date) - dayOf(new Date(now))) / 86_400_000;
  const countOf = (unit: string, size: number) => (unit === 'day' ? days : Math.round(seconds / size));
  const [unit, size] =
    UNITS.find(
      // The first moment of a day and the last are both today.
      ([name, size, below]) => Math.abs(countOf(name, size)) < below || (name === 'hour' && days === 0),
    ) ?? (['year', 31_557_600] as const);
  // "Last year" is what a calendar calls so, which a number of seconds is not.
  const numeric = unit === 'day' || unit === 'second' ? 'auto' : 'always';
  return formatter(
    `${locale} relative ${numeric}`,
    () => new Intl.RelativeTimeFormat(locale, { numeric }),
  ).format(unit === 'second' ? 0 : countOf(unit, size), unit);
}
