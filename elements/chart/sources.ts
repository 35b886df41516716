import { type Axero, type CallOptions, EntityType, type Open } from 'axero-widget-sdk';
import { times } from '../base/times.ts';

/** One value of a chart. */
export interface ChartItem {
  readonly label: string;
  /** Undefined where the site sends none. */
  readonly value: number | undefined;
  readonly link?: unknown;
}

/** Returns the value of an item, which a page may hand over as text; undefined where it is no number. */
export function numberOf({ value }: ChartItem): number | undefined {
  const given: unknown = value;
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The question to a source. */
export interface ChartQuery {
  /** Rows of a ranking, or points of time. */
  readonly size: number;
  readonly days: number;
  readonly space: number | undefined;
  readonly kind: string | undefined;
  /** Writes the days of a point, of which the second is the last. */
  readonly writeSpan: (from: Date, to: Date) => string;
}

type Row = Readonly<Record<string, unknown>>;
type Read = (axero: Axero, query: ChartQuery, options: CallOptions) => Promise<ChartItem[]>;

/** Each point of time is a request of its own. */
const MOST_POINTS = 12;

/** Names under which a ranking may send the count that it is sorted by; no source names it. */
const COUNTS = ['Count', 'TotalCount', 'ActivityCount', 'ItemCount', 'Total'];

function countIn(row: Row, more: readonly string[]): number | undefined {
  const name = [...COUNTS, ...more].find((name) => typeof row[name] === 'number');
  return name === undefined ? undefined : (row[name] as number);
}

/** Returns the rows of an answer whose shape is inferred. */
function itemsOf(rows: unknown, label: string[], link: string, counts: string[] = []): ChartItem[] {
  const objects = (Array.isArray(rows) ? rows : []).filter((row) => row !== null && typeof row === 'object');
  return objects.map((row: Row) => ({
    label: String(label.map((name) => row[name]).find((text) => text) ?? ''),
    value: countIn(row, counts),
    link: row[link],
  }));
}

/** Returns the midnight that some days are away from that before today, for the reader. */
function midnight(days: number): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

const spanOf = ({ days }: ChartQuery) => ({ FromDate: midnight(1 - days), ToDate: midnight(1) });

const spaceOf = ({ space }: ChartQuery) => (space === undefined ? {} : { SpaceID: space });

function contentArgs(query: ChartQuery) {
  const wanted = query.kind?.trim().toLowerCase();
  const type = Object.entries(EntityType).find(([name]) => name.toLowerCase() === wanted)?.[1];
  return {
    ...spanOf(query),
    ...spaceOf(query),
    Size: query.size,
    ...(type === undefined ? {} : { ContentTypeCSV: [type] }),
  };
}

/** Reads a count for each of some spans of days. */
function overTime(
  count: (
    axero: Axero,
    args: { SpaceID: number; FromDate: Date; ToDate: Date },
    options: CallOptions,
  ) => Promise<unknown>,
): Read {
  return async (axero, { size, days, space = 0, writeSpan }, options) => {
    const points = Math.min(MOST_POINTS, size, days);
    const at = (point: number) => 1 - days + Math.round((point * days) / points);
    return Promise.all(
      times(points, async (point) => {
        const [FromDate, ToDate] = [midnight(at(point)), midnight(at(point + 1))];
        const value = Number(await count(axero, { SpaceID: space, FromDate, ToDate }, options));
        const label = writeSpan(FromDate, midnight(at(point + 1) - 1));
        return { label, value: Number.isFinite(value) ? value : undefined };
      }),
    );
  };
}

/** The sources of charts, by the word that an author types. */
export const SOURCES: Readonly<Record<string, Read>> = {
  viewed: async (axero, query, options) => {
    const rows = await axero.analytics.content.listViewed(contentArgs(query), options);
    return itemsOf(rows, ['ContentTitle'], 'ContentURL', ['ViewCount']);
  },
  liked: async (axero, query, options) => {
    const rows = await axero.analytics.content.listLiked(contentArgs(query), options);
    return itemsOf(rows, ['ContentTitle'], 'ContentURL', ['LikesCount']);
  },
  people: async (axero, query, options) => {
    const args = { ...spanOf(query), ...spaceOf(query), Size: query.size };
    const rows = await axero.analytics.users.listActive(args, options);
    return itemsOf(rows, ['UserInfoDisplayName', 'UserName'], 'ProfileURL');
  },
  spaces: async (axero, query, options) => {
    const args = { ...spanOf(query), Size: query.size };
    return itemsOf(await axero.analytics.spaces.listActive(args, options), ['SpaceName'], 'SpaceURL');
  },
  searches: async (axero, query, options) => {
    const { FromDate: StartDate, ToDate: EndDate } = spanOf(query);
    const args = { StartDate, EndDate, ...spaceOf(query), PageLength: query.size };
    const { items } = await axero.analytics.searchQueries.list(args, options);
    return itemsOf(items as Open<object>[], ['SearchTerm', 'Term'], '');
  },
  'active-people': overTime((axero, args, options) =>
    axero.analytics.metrics.countActiveUsers(args, options),
  ),
  visitors: overTime((axero, args, options) => axero.analytics.metrics.countUniqueUsers(args, options)),
  'new-people': overTime((axero, { FromDate, ToDate }, options) =>
    axero.analytics.metrics.countNewUsers({ FromDate, ToDate }, options),
  ),
  'failed-sign-ins': overTime((axero, { FromDate, ToDate }, options) =>
    axero.analytics.metrics.countFailedLogins({ FromDate, ToDate }, options),
  ),
};

/** Reads values that an author typed, such as `Berlin: 12; Lyon: 9`; a part without a number is left out. */
export function readValues(text: string | undefined): ChartItem[] {
  return (text ?? '').split(';').flatMap((part) => {
    const [, label = '', number = ''] = /^(.*):\s*(-?\d+(?:\.\d+)?)\s*$/s.exec(part) ?? [];
    return number === '' ? [] : [{ label: label.trim(), value: Number(number) }];
  });
}
