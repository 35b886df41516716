import type { User } from 'axero-widget-sdk';
import { instant } from '../base/text/dates.ts';

/** The kind of a celebration. */
export type Kind = 'birthday' | 'anniversary' | 'new';

/** A person with what is celebrated. */
export interface Celebration {
  readonly person: User;
  /** Undefined where the answer does not say. */
  readonly kind: Kind | undefined;
  /** The day, at noon in the reader's zone; undefined where the answer names none. */
  readonly day: Date | undefined;
  /** Years at the company, where the answer counts them. */
  readonly years: number | undefined;
}

const DAY = 86_400_000;

/** Returns the kind that a word of the site means. */
function kindOf(word: string): Kind | undefined {
  if (/birth/i.test(word)) return 'birthday';
  return /anniversary|hire|joined|work/i.test(word) ? 'anniversary' : undefined;
}

/** Fields with dates that have nothing to do with a celebration. */
const OTHER_DATES = /created|updated|login|active|seen/i;

function noon(year: number, month: number, day: number): Date {
  return new Date(year, month, day, 12);
}

/** Returns the day of a celebration: the date that was sent or, where that is past, as a date of birth is, its next return. */
export function nextDay(date: Date, now = new Date()): Date {
  // A calendar day is the same in all zones, so it is taken from the date as it was sent.
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  const today = noon(now.getFullYear(), now.getMonth(), now.getDate());
  const sent = noon(date.getUTCFullYear(), month, day);
  // The site's today may still be yesterday for the reader.
  if (today.getTime() - sent.getTime() < 1.5 * DAY) return sent;
  const found = noon(today.getFullYear(), month, day);
  return found < today ? noon(today.getFullYear() + 1, month, day) : found;
}

/** Returns how many days a day is ahead. */
export function daysAhead(day: Date, now = new Date()): number {
  return Math.round((day.getTime() - noon(now.getFullYear(), now.getMonth(), now.getDate()).getTime()) / DAY);
}

/** Reads a row of `users.celebrations.list`. The names of its further fields are unknown, so they are found by what they are called. */
export function readCelebration(person: User, isBirthday: boolean): Celebration {
  const fields = Object.entries(person as unknown as Record<string, unknown>);
  const dated = fields.find(
    ([name, value]) =>
      /date|birth|anniversary/i.test(name) && !OTHER_DATES.test(name) && instant(value) !== undefined,
  );
  const word = fields.find(([name, value]) => /type|kind/i.test(name) && typeof value === 'string')?.[1];
  const counted = fields.find(([name, value]) => /years/i.test(name) && Number(value) > 0)?.[1];
  const date = dated && instant(dated[1]);
  return {
    person,
    kind: isBirthday ? 'birthday' : (kindOf(String(word ?? '')) ?? kindOf(dated?.[0] ?? '')),
    day: date && nextDay(date),
    years: counted === undefined ? undefined : Number(counted),
  };
}
