import { isFieldName, type Kind, kindOf } from './kinds.ts';
import { type Described, fieldsOf, type SitePlan } from './plan.ts';

/** The record of the values at one place of an answer: kinds and names, never a value. */
export interface Shape {
  /** The number of values. */
  seen: number;
  kinds: Map<Kind, number>;
  /** The fields of the objects, by name. */
  fields: Map<string, Shape>;
  /** The number of fields whose name is no name of a field. */
  nameless: number;
  /** The shape of those fields, and of the fields of a table. */
  others?: Shape;
  /** The shape of the items of the lists. */
  items?: Shape;
  /** The platform's own codes among the values. */
  codes: Set<number>;
  /** The number of values where a code is described that are none, and may be anything. */
  unlisted: number;
  /** True if something below was left out: too deep, too many fields or too many values. */
  isCut: boolean;
  /** True for a field that the description has. */
  isDescribed: boolean;
}

/** The limits of one answer. */
export const LIMITS = { depth: 12, fields: 300, rows: 200, values: 50_000 };

/** Codes of the platform are small; a larger number may be anything. */
const LARGEST_CODE = 999;

/** Returns a shape of which nothing is known. */
export function emptyShape(): Shape {
  const counts = { seen: 0, nameless: 0, unlisted: 0, kinds: new Map(), codes: new Set<number>() };
  return { ...counts, fields: new Map(), isCut: false, isDescribed: false };
}

/** Adds one shape to another. */
export function merge(into: Shape, from: Shape): Shape {
  into.seen += from.seen;
  into.nameless += from.nameless;
  into.unlisted += from.unlisted;
  into.isCut ||= from.isCut;
  for (const [kind, count] of from.kinds) into.kinds.set(kind, (into.kinds.get(kind) ?? 0) + count);
  for (const code of from.codes) into.codes.add(code);
  for (const [name, field] of from.fields)
    into.fields.set(name, merge(into.fields.get(name) ?? emptyShape(), field));
  if (from.items) into.items = merge(into.items ?? emptyShape(), from.items);
  if (from.others) into.others = merge(into.others ?? emptyShape(), from.others);
  return into;
}

/**
 * Turns objects into tables whose names differ from row to row while their values are alike, like the points of each person: such names are values.
 * Fields that the description knows stay.
 */
export function foldTables(shape: Shape): void {
  for (const inner of [...shape.fields.values(), shape.items, shape.others]) if (inner) foldTables(inner);
  const objects = shape.kinds.get('object') ?? 0;
  const fields = [...shape.fields.values()];
  const kinds = new Set(fields.map((field) => [...field.kinds.keys()].join()));
  const seen = fields.reduce((sum, field) => sum + field.seen, 0);
  if (fields.length < 8 || kinds.size > 1 || fields.some(({ isDescribed }) => isDescribed)) return;
  if (seen / fields.length / objects > 0.25) return;
  shape.others ??= emptyShape();
  for (const field of fields) merge(shape.others, field);
  shape.nameless += seen;
  shape.fields.clear();
}

/** Records answers of one operation as shapes. */
export class Recorder {
  private values = 0;
  private readonly plan: SitePlan;

  constructor(plan: SitePlan) {
    this.plan = plan;
  }

  /** Adds a value to a shape. The description says which numbers are codes, and which objects are tables keyed by values. */
  add(shape: Shape, value: unknown, what: Described, depth = 0): void {
    this.values += 1;
    shape.seen += 1;
    const kind = kindOf(value);
    shape.kinds.set(kind, (shape.kinds.get(kind) ?? 0) + 1);
    const codes = typeof value === 'number' && Number.isInteger(value) ? codesOf(this.plan, what) : undefined;
    if (codes?.includes(value as number) || (codes && Math.abs(value as number) <= LARGEST_CODE))
      shape.codes.add(value as number);
    else if (codes) shape.unlisted += 1;
    if (kind !== 'object' && kind !== 'list') return;
    if (depth >= LIMITS.depth || this.values > LIMITS.values) {
      shape.isCut = true;
      return;
    }
    const described = choiceFor(this.plan, what, value);
    if (kind === 'list') this.addItems(shape, value as unknown[], described, depth);
    else this.addFields(shape, value as object, described, depth);
  }

  private addItems(shape: Shape, items: readonly unknown[], what: Described, depth: number): void {
    const item = typeof what === 'object' && 'items' in what ? what.items : 'any';
    shape.items ??= emptyShape();
    if (items.length > LIMITS.rows) shape.isCut = true;
    for (const one of items.slice(0, LIMITS.rows)) this.add(shape.items, one, item, depth + 1);
  }

  private addFields(shape: Shape, object: object, what: Described, depth: number): void {
    const described = fieldsOf(this.plan, what);
    const known = described?.fields ?? {};
    const names = Object.keys(object);
    // The first are enough to tell a table, and an answer may have hundreds of thousands.
    const first = names.slice(0, LIMITS.fields);
    const isTable = isKeyedByValues(object, first, known, Boolean(described?.rest));
    const mayHaveBlanks = Object.keys(known).some((name) => name.includes(' '));
    let taken = 0;
    for (const name of names) {
      taken += 1;
      if (taken > LIMITS.fields || this.values > LIMITS.values) {
        shape.isCut = true;
        return;
      }
      const field = Object.hasOwn(known, name) ? known[name] : undefined;
      const isNamed = field !== undefined || (!isTable && isFieldName(name, mayHaveBlanks));
      const value = (object as Record<string, unknown>)[name];
      if (!isNamed) {
        shape.nameless += 1;
        shape.others ??= emptyShape();
        this.add(shape.others, value, described?.rest ?? 'any', depth + 1);
        continue;
      }
      let own = shape.fields.get(name);
      if (!own) {
        if (shape.fields.size >= LIMITS.fields) {
          shape.isCut = true;
          continue;
        }
        own = { ...emptyShape(), isDescribed: field !== undefined };
        shape.fields.set(name, own);
      }
      this.add(own, value, field ?? 'any', depth + 1);
    }
  }
}

/** Returns the platform's own codes, where the description says that a number is one of them. */
function codesOf(plan: SitePlan, what: Described): readonly (number | string)[] | undefined {
  if (typeof what !== 'object') return undefined;
  if ('ref' in what) return plan.codes[what.ref];
  if (!('any' in what)) return undefined;
  const all = what.any.flatMap((one) => codesOf(plan, one) ?? []);
  return all.length > 0 ? all : undefined;
}

/**
 * Returns whether an object is a table: its names are values, like those of people. The description says so, or it knows none of the names and
 * all fields are objects with the same names.
 */
function isKeyedByValues(
  object: object,
  names: readonly string[],
  known: Readonly<Record<string, Described>>,
  isDescribedTable: boolean,
): boolean {
  if (isDescribedTable) return true;
  if (names.length < 3 || names.some((name) => Object.hasOwn(known, name))) return false;
  const inner = names.map((name) => (object as Record<string, unknown>)[name]);
  if (!inner.every((value) => kindOf(value) === 'object')) return false;
  const [first, ...rest] = inner.map((value) =>
    Object.keys(value as object)
      .sort()
      .join(),
  );
  return first !== '' && rest.every((keys) => keys === first);
}

/** Returns the schema that a value is compared with: of several, the one that fits best. */
export function choiceFor(plan: SitePlan, what: Described, value: unknown): Described {
  if (typeof what === 'object' && 'ref' in what && what.ref in plan.models) {
    const model = plan.models[what.ref] as Described;
    return typeof model === 'object' && 'any' in model ? choiceFor(plan, model, value) : what;
  }
  if (typeof what !== 'object' || !('any' in what)) return what;
  const names = value && typeof value === 'object' ? Object.keys(value).slice(0, LIMITS.fields) : [];
  const fitness = (choice: Described): number => {
    if (choice === 'any') return 0;
    const isList = typeof choice === 'object' && 'items' in choice;
    if (Array.isArray(value)) return isList ? 1 : -1;
    const fields = fieldsOf(plan, choice)?.fields;
    if (value && typeof value === 'object')
      return fields ? 1 + names.filter((name) => Object.hasOwn(fields, name)).length : -1;
    return isList || fields ? -1 : 1;
  };
  return [...what.any].sort((one, other) => fitness(other) - fitness(one))[0] ?? 'any';
}
