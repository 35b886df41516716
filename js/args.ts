/** Arguments as the core reads them, with the values kept for the body. */
export interface Encoded {
  record: string;
  values: unknown[];
  names: string[];
}

function day(date: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** A number without an exponent: the core and the API read decimals only. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

function plain(value: unknown): string | undefined {
  switch (typeof value) {
    case 'number':
      return `n${decimal(value)}`;
    case 'bigint':
      return `n${value}`;
    case 'boolean':
      return `b${value}`;
    case 'string':
      return `s${encodeURIComponent(value)}`;
    default:
      // Behind the instant the caller's own day, for parameters that are days: midnight in Berlin is yesterday in UTC.
      if (value instanceof Date) {
        return Number.isNaN(value.getTime())
          ? undefined
          : `d${encodeURIComponent(value.toISOString() + day(value))}`;
      }
      return undefined;
  }
}

function list(items: readonly unknown[]): string {
  const texts = items.map(plain);
  // A list with anything but scalars in it can only be part of a body; `[` is in no encoded text, so no CSV parameter takes it.
  return texts.every((text) => text !== undefined)
    ? `l${texts.map((text) => text.slice(1)).join(',')}`
    : 'l[';
}

/** Writes arguments as `name=kind text&`; see `core::args::Args::parse`. A lone surrogate throws a URIError. */
export function encodeArgs(args: object | undefined): Encoded {
  const encoded: Encoded = { record: '', values: [], names: [] };
  if (args === undefined) return encoded;
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    const text = Array.isArray(value) ? list(value) : (plain(value) ?? 'o');
    encoded.record += `${encodeURIComponent(name)}=${text}&`;
    encoded.values.push(value);
    encoded.names.push(name);
  }
  return encoded;
}
