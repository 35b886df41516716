import { type Day, dateOf, inOtherMonth } from './days.ts';

const STYLES = {
  full: { dateStyle: 'full' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  'short-weekday': { weekday: 'short' },
  'narrow-weekday': { weekday: 'narrow' },
  number: { day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter costs more than writing a whole month. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Writes a day in a language, always of the calendar that the grid shows. */
export function writeDay(day: Day, locale: string, style: keyof typeof STYLES): string {
  const key = `${locale} ${style}`;
  const options = { ...STYLES[style], calendar: 'gregory', timeZone: 'UTC' };
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, formatter);
  if (style !== 'number') return formatter.format(dateOf(day));
  // In some languages the number comes with a word, for which a cell has no room.
  const parts = formatter.formatToParts(dateOf(day));
  return parts.find(({ type }) => type === 'day')?.value ?? '';
}

/** Returns the day to which a key leads, by the pattern for grids of dates of WAI-ARIA; undefined for other keys. */
export function dayAfterKey(
  event: KeyboardEvent,
  day: Day,
  week: readonly Day[],
  isMirrored: boolean,
): Day | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const months = event.shiftKey ? 12 : 1;
  const step = isMirrored ? -1 : 1;
  switch (event.key) {
    case 'ArrowLeft':
      return day - step;
    case 'ArrowRight':
      return day + step;
    case 'ArrowUp':
      return day - 7;
    case 'ArrowDown':
      return day + 7;
    case 'Home':
      return week[0];
    case 'End':
      return week.at(-1);
    case 'PageUp':
      return inOtherMonth(day, -months);
    case 'PageDown':
      return inOtherMonth(day, months);
    default:
      return undefined;
  }
}
