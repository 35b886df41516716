import type { Ids } from './ids.ts';
import type { Parameter, Read, SitePlan } from './plan.ts';

/** Rows of a page: enough to see which fields are optional. */
const ROWS = 20;

/** The kinds of items, by their codes; each has fields of its own. */
const ITEM_KINDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 18, 44, 54, 55, 64, 74];

const DAY_MS = 86_400_000;

/** A request that the check may send for a read. */
export interface Attempt {
  readonly path: string;
  /** The kind of item that is asked for. */
  readonly variant?: number;
  /** True if it is sent whatever the others have brought. */
  readonly isWanted?: boolean;
}

/**
 * Returns the requests for a read, the simplest first: without what is optional, then with ids, kinds and dates from earlier answers. Nothing if a
 * part of the address is not known yet.
 */
export function attemptsFor(plan: SitePlan, read: Read, ids: Ids, now: number): Attempt[] | undefined {
  const base = { LogView: 'false', ...(read.size && { [read.size]: String(ROWS) }) };
  const known = new Set(read.parameters.map(({ name }) => name));
  const always = Object.entries({ ...base, ...read.fixed }).filter(([name]) => known.has(name));
  const needed = read.parameters.filter(({ inPath, required }) => inPath || required);
  const choices = needed.map((one) => valuesFor(plan, one, read, ids, now));
  if (choices.some((values) => values.length === 0)) return undefined;

  if (read.id === 'content.list')
    return ITEM_KINDS.map((variant) => ({
      ...{ path: addressOf(read, needed, [], [...always, ['EntityType', String(variant)]]), variant },
      isWanted: true,
    }));
  const most = read.id === 'content.get' ? ITEM_KINDS.length : 3;
  const rounds = Math.min(most, Math.max(1, ...choices.map(({ length }) => length)));
  const optional = read.parameters
    .filter((one) => !needed.includes(one) && !always.some(([name]) => name === one.name))
    .flatMap((one): [string, string][] => {
      const [value] = isHelpful(one) ? valuesFor(plan, one, read, ids, now) : [];
      return value === undefined ? [] : [[one.name, value]];
    });
  const attempts: Attempt[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const filled = choices.map((values) => values[Math.min(round, values.length - 1)] as string);
    attempts.push({ path: addressOf(read, needed, filled, always), ...(most > 3 && { isWanted: true }) });
    if (round === 0 && optional.length > 0)
      attempts.push({ path: addressOf(read, needed, filled, [...always, ...optional]) });
  }
  return attempts;
}

function addressOf(
  read: Read,
  needed: readonly Parameter[],
  values: readonly string[],
  query: readonly (readonly [string, string])[],
): string {
  let { path } = read;
  const all: (readonly [string, string])[] = [...query];
  needed.forEach(({ name, inPath }, at) => {
    const value = values[at] ?? '';
    if (inPath) path = path.replace(`{${name}}`, encodeURIComponent(value));
    else all.push([name, value]);
  });
  const text = all
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return `/api${path}${text && `?${text}`}`;
}

/** Returns whether an optional parameter often decides whether there is an answer at all. */
function isHelpful({ name, type }: Parameter): boolean {
  if (/^(parent|lastmessage|lastnotification|milestone|state)/i.test(name)) return false;
  return (
    /ID(CSV)?$/.test(name) ||
    isDate(type) ||
    nameOfCode(type) === 'EntityType' ||
    /^(url|Stub|IdeaStage)/.test(name) ||
    /(Name|Email)$/.test(name)
  );
}

const isDate = (type: Parameter['type']) => type === 'date-time';

function nameOfCode(type: Parameter['type']): string {
  return typeof type === 'object' && 'ref' in type ? type.ref : '';
}

function valuesFor(plan: SitePlan, one: Parameter, read: Read, ids: Ids, now: number): string[] {
  const { name, type } = one;
  if (isDate(type)) return [dateFor(one, now)];
  if (nameOfCode(type) === 'EntityType') return ['3', '15', '5'];
  const codes = plan.codes[nameOfCode(type)];
  if (codes) return [String(codes[0])];
  if (type === 'string' && !one.inPath) return ['site-check'];
  const found = read.id === 'content.get' ? ids.samples(name, read) : ids.values(read.ids ?? name, read);
  return found.map(String);
}

/** The first day is a year ago, the last one in a month. */
function dateFor({ name, date }: Parameter, now: number): string {
  const moment = new Date(/^(to|end)/i.test(name) ? now + 30 * DAY_MS : now - 365 * DAY_MS);
  const day = moment.toISOString().slice(0, 10);
  if (date === 'day') return day;
  if (date === 'compact') return day.replaceAll('-', '');
  if (date === 'us') return `${moment.getUTCMonth() + 1}/${moment.getUTCDate()}/${moment.getUTCFullYear()}`;
  return `${day}T00:00:00Z`;
}
