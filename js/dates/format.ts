import { parseDate } from '../client/helpers.ts';
import { type WallTime, wallTime, zoneName } from './zones.ts';

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
export type DateStyle = keyof typeof STYLES | 'relative';

/**
 * The zone of a written date: `reader` is that of the browser, `utc` is UTC, `as-written` shows the digits of the text (for fields that hold a
 * local time without a zone, like `DateCreatedISOString`, and for the dates of all-day events), and any other is a name like `Europe/Berlin`.
 */
export type Zone = 'reader' | 'utc' | 'as-written' | (string & {});

/** The options of `formatDate`. */
export interface DateOptions {
  /** Default: `'reader'`. */
  zone?: Zone | undefined;
  /** Default: `'short'`. `Intl` options for what the styles do not have. */
  style?: DateStyle | Intl.DateTimeFormatOptions | undefined;
  /** A language like `de-DE`. Default: that of the page (`CF_LOCALE`), else that of the browser. */
  locale?: string | undefined;
  /** The moment that `relative` counts from. Default: now. */
  now?: Date | number | undefined;
}

const formatters = new Map<string, Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

function formatter<F extends Intl.DateTimeFormat | Intl.RelativeTimeFormat>(key: string, make: () => F): F {
  let found = formatters.get(key) as F | undefined;
  if (!found) {
    found = make();
    formatters.set(key, found);
  }
  return found;
}

/** Returns the language to write in; a page may name one that browsers do not know. */
function localeOf(asked: string | undefined): string | undefined {
  const { CF_LOCALE } = globalThis as { CF_LOCALE?: unknown };
  const name = asked ?? (typeof CF_LOCALE === 'string' ? CF_LOCALE : undefined);
  try {
    return name ? Intl.getCanonicalLocales(name.replace(/_/g, '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** Returns the moment of a date of the API; of a text `as-written` the moment at which UTC shows its digits. */
export function momentIn(value: unknown, zone?: Zone): number | undefined {
  const moment = readMoment(value, zone) ?? Number.NaN;
  // There are no dates beyond these, which a number or a `/Date(...)/` can name all the same.
  return Math.abs(moment) <= 8.64e15 ? moment : undefined;
}

function readMoment(value: unknown, zone?: Zone): number | undefined {
  if (typeof value === 'number') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return (value as Date).getTime();
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  // A date alone ends in what looks like a zone.
  const isLong = zone === 'as-written' && text.includes(':');
  return parseDate(isLong ? text.replace(ZONED, '') : text)?.getTime();
}

/** Below each number of a unit, that unit is used; the units above them follow the calendar, not the clock. */
const CLOCK_UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, size: number, below: number][] = [
  ['second', 1, 60],
  ['minute', 60, 60],
  ['hour', 3_600, 24],
];

const DAY = 86_400_000;

/** Returns the distance as a calendar counts it: Monday evening is two days before Wednesday morning, and December is the month before January. */
function byCalendar(moment: number, now: number, zone: string): [number, Intl.RelativeTimeFormatUnit] {
  const [then, today] = [wallTime(moment, zone), wallTime(now, zone)];
  const dayOf = ({ year, month, day }: WallTime) => Date.UTC(year, month, day) / DAY;
  const days = dayOf(then) - dayOf(today);
  if (Math.abs(days) < 7) return [days, 'day'];
  const sign = Math.sign(days);
  const [earlier, later] = sign < 0 ? [then, today] : [today, then];
  // Only whole months count: from 30 January to 4 March is one.
  const months =
    (later.year - earlier.year) * 12 + later.month - earlier.month - (later.day < earlier.day ? 1 : 0);
  if (months < 1) return [Math.trunc(days / 7), 'week'];
  return months < 12 ? [sign * months, 'month'] : [sign * Math.trunc(months / 12), 'year'];
}

function relative(moment: number, now: number, zone: string, locale: string | undefined): string {
  const seconds = Math.round((moment - now) / 1000);
  let [count, unit]: [number, Intl.RelativeTimeFormatUnit] = byCalendar(moment, now, zone);
  // The unit is chosen by the rounded number: there are no 60 minutes. A day may have 24 hours and more between two of its moments.
  const isNear = CLOCK_UNITS.find(
    ([name, size, below]) =>
      Math.abs(Math.round(seconds / size)) < below || (name === 'hour' && unit === 'day' && count === 0),
  );
  if (isNear) {
    unit = isNear[0];
    // Less than a minute is "now".
    count = unit === 'second' ? 0 : Math.round(seconds / isNear[1]);
  }
  // "Yesterday", and beyond that a number: "last month" and "last year" name what a calendar calls so, which this is not.
  const numeric = unit === 'day' || unit === 'second' ? 'auto' : 'always';
  const make = () => new Intl.RelativeTimeFormat(locale, { numeric });
  return formatter(`${locale} relative ${numeric}`, make).format(count, unit);
}

/**
 * Writes a date of the API for people; an empty text for no date. A date of the API has no zone and means UTC; it is shown in the reader's zone,
 * unless `zone` says otherwise.
 *
 * @throws {RangeError} for a zone or a style that there is not
 */
export function formatDate(
  value: string | number | Date | null | undefined,
  options: DateOptions = {},
): string {
  const { zone, style = 'short', now = Date.now() } = options;
  const locale = localeOf(options.locale);
  const timeZone = zoneName(zone);
  const known: Intl.DateTimeFormatOptions | undefined =
    typeof style === 'object'
      ? style
      : Object.keys(STYLES).includes(style)
        ? STYLES[style as keyof typeof STYLES]
        : undefined;
  if (!known && style !== 'relative')
    throw new RangeError(
      `"${style}" is no style of a date: use ${Object.keys(STYLES).join(', ')}, relative, or options of Intl.DateTimeFormat.`,
    );
  const moment = momentIn(value, zone);
  if (moment === undefined) return '';
  if (!known) return relative(moment, Number(now), timeZone, locale);
  const key = `${locale} ${timeZone} ${JSON.stringify(known)}`;
  return formatter(key, () => new Intl.DateTimeFormat(locale, { ...known, timeZone })).format(moment);
}
