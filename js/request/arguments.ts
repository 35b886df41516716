import { WITHHELD } from '../generated/protocol.ts';
import { tagOf } from './json.ts';
import { ownEntries } from './own-entries.ts';

/** Arguments as the engine reads them, with the values that the body is made of. */
export interface EncodedArguments {
  record: string;
  values: unknown[];
  names: string[];
}

/** A longer text stays in JavaScript unless the address needs it. */
const LONGEST_CROSSING = 512;

/** The mark of a list with anything but scalars in it, which can only be part of a body. No encoded text holds it. */
const NO_SCALARS = '[';

function day(date: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** Returns a number without an exponent: the engine and the API read decimals only. */
export function decimal(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

/** Encodes a text. With `whole`, a lone surrogate throws a URIError; else it and a long text are withheld. */
function encodeText(value: string, whole: boolean): string {
  if (whole) return encodeURIComponent(value);
  if (value.length > LONGEST_CROSSING) return WITHHELD;
  try {
    return encodeURIComponent(value);
  } catch {
    // JSON has an escape for half of a surrogate pair, an address has none.
    return WITHHELD;
  }
}

/** Encodes a scalar behind the letter of its type; `undefined` for anything else. */
function encodeScalar(value: unknown, whole: boolean): string | undefined {
  switch (typeof value) {
    case 'number':
      return `n${decimal(value)}`;
    case 'bigint':
      return `n${value}`;
    case 'boolean':
      return `b${value}`;
    case 'string':
      return `s${encodeText(value, whole)}`;
    default:
      // Behind the instant the caller's own day, for parameters that are days: midnight in Berlin is yesterday in UTC.
      if (tagOf(value) !== 'Date' || Number.isNaN((value as Date).getTime())) return undefined;
      return `d${encodeURIComponent((value as Date).toISOString() + day(value as Date))}`;
  }
}

function encodeList(items: readonly unknown[], whole: boolean): string {
  let length = 0;
  const texts: string[] = [];
  for (const item of items) {
    const text = encodeScalar(item, whole);
    const isNone = typeof item === 'number' && !Number.isFinite(item);
    if (text === undefined || isNone) return `l${NO_SCALARS}`;
    length += text.length;
    if (!whole && (length > LONGEST_CROSSING || text.endsWith(WITHHELD))) return `l${WITHHELD}`;
    // Of a Date the instant alone: its day is for a parameter that is one day.
    texts.push(text.startsWith('d') ? text.slice(1, text.indexOf('Z') + 1) : text.slice(1));
  }
  return `l${texts.join(',')}`;
}

/** Returns a copy of a plain object, whose owner may change it before it is read; any other value as it is. */
export function copyOf<T>(value: T): T {
  try {
    return Object.getPrototypeOf(value) === Object.prototype ? { ...value } : value;
  } catch {
    // A value that cannot be read is refused by the call.
    return value;
  }
}

/**
 * Writes arguments as `name=type text&`; see `core::args::Args::parse`. Without `whole`, long values are withheld: the engine asks for them
 * where it needs them in the address. An array holds names with values.
 */
export function encodeArguments(args: object | undefined, whole: boolean): EncodedArguments {
  const encoded: EncodedArguments = { record: '', values: [], names: [] };
  if (args === undefined) return encoded;
  const entries = Array.isArray(args) ? (args as [string, unknown][]) : ownEntries(args);
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    const text = Array.isArray(value)
      ? encodeList(value, whole)
      : (encodeScalar(value, whole) ?? (value === null ? 'onull' : 'o'));
    encoded.record += `${encodeURIComponent(name)}=${text}&`;
    encoded.values.push(value);
    encoded.names.push(name);
  }
  return encoded;
}
