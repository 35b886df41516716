/** The parts of a date as a clock on the wall shows them; `month` from 0. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  /** Milliseconds since midnight. */
  time: number;
}

const DAY = 86_400_000;

/** Making a formatter costs more than formatting a whole list. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** Returns the zone of the browser. */
export function readerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Returns the name of a zone as `Intl` takes it. */
export function zoneName(zone: string | null | undefined): string {
  if (zone === undefined || zone === null || zone === 'reader') return readerZone();
  if (zone === 'utc' || zone === 'as-written') return 'UTC';
  try {
    clockOf(zone);
  } catch {
    throw new RangeError(
      `"${String(zone).slice(0, 60)}" is no time zone: use 'reader', 'utc', 'as-written' or a name like 'Europe/Berlin'.`,
    );
  }
  return zone;
}

/** Returns the milliseconds by which the clocks of a zone are ahead of UTC at a moment. */
function ahead(moment: number, zone: string): number {
  if (zone === 'UTC' || Number.isNaN(new Date(moment).getTime())) return 0;
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(moment)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(moment / 1000) * 1000;
}

/** Returns what the clocks of a zone show at a moment. */
export function wallTime(moment: number, zone: string): WallTime {
  const shown = moment + ahead(moment, zone);
  const date = new Date(shown);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    time: ((shown % DAY) + DAY) % DAY,
  };
}

/** Returns the moment at which the clocks of a zone show this; in the hour that a zone skips in spring, the moment an hour later. */
export function momentOf({ year, month, day, time }: WallTime, zone: string): number {
  const wanted = Date.UTC(year, month, day) + time;
  const before = ahead(wanted - DAY, zone);
  const first = wanted - before;
  if (ahead(first, zone) === before) return first;
  const second = wanted - ahead(first, zone);
  return ahead(second, zone) === ahead(first, zone) ? second : first;
}
