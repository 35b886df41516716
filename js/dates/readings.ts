/**
 * The readings of what no source shows about repeated events. A caller can choose; the first is used where they do not. If a site shows which
 * one is right, this file is the place to say so.
 */
export interface RepeatOptions {
  /**
   * The zone in which the clock keeps its time from one occurrence to the next: `reader` (a meeting at 9 stays at 9 in summer and winter),
   * `utc` (it moves with the clocks, as the sandbox has it), or a name like `America/Chicago`. An all-day event has no time, and none of
   * this matters. Default: `'reader'`.
   */
  zone?: 'reader' | 'utc' | (string & {}) | undefined;
  /** The zone of a `StartDateISO` without one: UTC like the other dates of the API, or that of `zone`. Default: `'utc'`. */
  written?: 'utc' | 'zone' | undefined;
  /** The day of a monthly event of the 31st in a shorter month: it is on the last day, or not at all. Default: `'last-day'`. */
  shortMonth?: 'last-day' | 'skip' | undefined;
}

/** The pace at which an event repeats; `unknown` for a number that no source explains. */
export type Repeat = 'never' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'unknown';

/** The step from one occurrence to the next. */
export interface Step {
  days: number;
  months: number;
}

/** The numbers of `Frequency`, as the vendor's app has them. Whether they can be added up, as powers of two suggest, is not known. */
const FREQUENCIES: readonly (readonly [code: number, repeat: Repeat, step: Step | undefined])[] = [
  [0, 'never', undefined],
  [1, 'day', { days: 1, months: 0 }],
  [2, 'week', { days: 7, months: 0 }],
  [4, 'month', { days: 0, months: 1 }],
  [8, 'quarter', { days: 0, months: 3 }],
  [16, 'year', { days: 0, months: 12 }],
];

/** The fields of an event that say whether it repeats. */
export interface Repeating {
  IsRepeat?: boolean | undefined;
  Frequency?: number | string | undefined;
}

/** Returns how often an event repeats. `IsRepeat: false` counts more than a frequency; the site takes names for numbers, so names are read too. */
export function repeatOf({ IsRepeat, Frequency }: Repeating): Repeat {
  if (IsRepeat === false) return 'never';
  const asked = String(Frequency ?? 0).toLowerCase();
  const found = FREQUENCIES.find(([code, repeat]) => asked === String(code) || asked === repeat)?.[1];
  if (found === undefined || (found === 'never' && IsRepeat === true)) return 'unknown';
  return found;
}

/** Returns the step of a repeat; undefined where there is one occurrence, or one that is known. */
export function stepOf(repeat: Repeat): Step | undefined {
  return FREQUENCIES.find(([, name]) => name === repeat)?.[2];
}
