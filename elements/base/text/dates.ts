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

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Writes how long ago or ahead a date is. */
export function writeRelative(value: unknown, locale: string, now = Date.now()): string {
  const date = instant(value);
  if (!date) return '';
  const seconds = Math.round((date.getTime() - now) / 1000);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  return formatter(
    `${locale} relative`,
    () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  ).format(Math.abs(seconds) < 60 ? 0 : Math.round(seconds / size), unit);
}
