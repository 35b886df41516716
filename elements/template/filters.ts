import { plainText } from 'axero-widget-sdk';
import { type DateStyle, dateStyles, instant, writeDate, writeRelative } from '../base/text/dates.ts';
import { didYouMean } from './nearest.ts';

type Work = (value: unknown, argument: string, locale: string) => unknown;

function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? '' : String(value);
}

function shorten(value: unknown, argument: string): string {
  const whole = textOf(value);
  const length = Math.max(1, Math.trunc(Number(argument)) || 100);
  const letters = [...whole];
  if (letters.length <= length) return whole;
  const cut = letters.slice(0, length).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.trunc(cut.length / 2))).trimEnd()} …`;
}

/** The filters of the template language. */
export const filters: Readonly<Record<string, Work>> = {
  date: (value, style, locale) =>
    writeDate(value, locale, dateStyles.includes(style as DateStyle) ? (style as DateStyle) : 'short'),
  time: (value, _, locale) => writeDate(value, locale, 'time'),
  relative: (value, _, locale) => writeRelative(value, locale),
  iso: (value) => instant(value)?.toISOString() ?? '',
  number: (value, _, locale) => {
    const read = number(value);
    return read === undefined ? '' : new Intl.NumberFormat(locale).format(read);
  },
  first: shorten,
  upper: (value, _, locale) => textOf(value).toLocaleUpperCase(locale),
  count: (value) => (Array.isArray(value) ? value.length : textOf(value).split(',').filter(Boolean).length),
  or: (value, argument) => (textOf(value) === '' ? argument : value),
  text: (value) => plainText(textOf(value)),
};

/** Applies a filter; throws a sentence where there is none of this name. */
export function applyFilter(name: string, value: unknown, argument: string, locale: string): unknown {
  if (!Object.hasOwn(filters, name))
    throw new Error(`There is no filter "${name}".${didYouMean(name, Object.keys(filters))}`);
  return (filters[name] as Work)(value, argument, locale);
}

/** Writes a value: 0 and false are shown, objects and what is absent are not. */
export { textOf };
