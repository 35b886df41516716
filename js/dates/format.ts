import { parseDate } from '../client/helpers.ts';
import { zoneName } from './zones.ts';

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
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.getTime();
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  // A date alone ends in what looks like a zone.
  const isLong = zone === 'as-written' && text.includes(':');
  return parseDate(isLong ? text.replace(ZONED, '') : text)?.getTime();
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function relative(moment: number, now: number, locale: string | undefined): string {
  const seconds = Math.round((moment - now) / 1000);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  const make = () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // Less than a minute is "now".
  return formatter(`${locale} relative`, make).format(
    unit === 'second' ? 0 : Math.round(seconds / size),
    unit,
  );
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
  if (!known) return relative(moment, Number(now), locale);
  const key = `${locale} ${timeZone} ${JSON.stringify(known)}`;
  return formatter(key, () => new Intl.DateTimeFormat(locale, { ...known, timeZone })).format(moment);
}
