/** A filter of an expression: `first: 140`. */
export interface Filter {
  readonly name: string;
  readonly argument: string;
}

/** A read expression: `!path = word | filter: argument | filter`. */
export interface Expression {
  readonly path: readonly string[];
  readonly isNegated: boolean;
  /** The text that the value is compared with. */
  readonly equals: string | undefined;
  readonly filters: readonly Filter[];
}

const SHAPE = /^(!?)\s*([\w$.-]+)\s*(?:=\s*(.*))?$/s;

/** Reads an expression; throws a sentence that names what is wrong. */
export function read(source: string): Expression {
  const [head = '', ...rest] = source.split('|').map((part) => part.trim());
  const match = SHAPE.exec(head);
  if (!match) throw new Error(`"${source}" is no expression: expected a field such as ContentTitle.`);
  const [, negation, path = '', equals] = match;
  const filters = rest.map((part) => {
    const colon = part.indexOf(':');
    return colon < 0
      ? { name: part, argument: '' }
      : { name: part.slice(0, colon).trim(), argument: part.slice(colon + 1).trim() };
  });
  return { path: path.split('.'), isNegated: negation === '!', equals: equals?.trim(), filters };
}

/** The result of looking up a path. */
export interface Found {
  readonly value: unknown;
  readonly isKnown: boolean;
}

/** Follows a path through own properties alone: nothing of a prototype can be reached. `.` is the item itself. */
export function follow(item: unknown, path: readonly string[]): Found {
  let value = item;
  for (const key of path) {
    if (key === '') continue;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      return { value: undefined, isKnown: false };
    value = (value as Record<string, unknown>)[key];
  }
  return { value, isKnown: true };
}
