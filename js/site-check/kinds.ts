/** The kind of a value: all that is kept of it. */
export type Kind =
  | 'null'
  | 'boolean'
  | 'integer'
  | 'large integer'
  | 'fraction'
  | 'empty text'
  | 'date and time with a zone'
  | 'date and time without a zone'
  | 'date'
  | 'date of ASP.NET'
  | 'number in quotes'
  | 'boolean in quotes'
  | 'address'
  | 'path'
  | 'mail address'
  | 'GUID'
  | 'HTML'
  | 'text'
  | 'object'
  | 'list';

const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?/;

/** The first that fits is the kind of a text. */
const TEXTS: readonly (readonly [Kind, RegExp])[] = [
  ['empty text', /^$/],
  ['date and time with a zone', new RegExp(`${MOMENT.source}(Z|[+-]\\d\\d:?\\d\\d)$`)],
  ['date and time without a zone', new RegExp(`${MOMENT.source}$`)],
  ['date', /^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})$/],
  ['date of ASP.NET', /^\/Date\(-?\d+([+-]\d{4})?\)\/$/],
  ['number in quotes', /^-?\d+(\.\d+)?$/],
  ['boolean in quotes', /^(true|false)$/i],
  ['GUID', /^\{?[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}\}?$/i],
  ['address', /^(https?:)?\/\/\S+$/i],
  ['path', /^~?\/\S*$/],
  ['mail address', /^[^\s@]{1,64}@[^\s@]{1,255}$/],
  ['HTML', /<\/?[a-z!][^>]{0,2000}>|&(#\d+|[a-z]{2,8});/i],
];

/** Longer texts are looked at in their first part only. */
const LOOKED_AT = 4_000;

/** Returns the kind of a value. */
export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return 'fraction';
    return Math.abs(value) < 2 ** 31 ? 'integer' : 'large integer';
  }
  if (typeof value !== 'string') return 'object';
  const start = value.slice(0, LOOKED_AT);
  return TEXTS.find(([, form]) => form.test(start))?.[0] ?? 'text';
}

/** Returns the type that TypeScript and JSON have for a kind; nothing for `null`. */
export function typeOf(
  kind: Kind,
): 'boolean' | 'integer' | 'number' | 'string' | 'object' | 'list' | undefined {
  switch (kind) {
    case 'null':
      return undefined;
    case 'boolean':
    case 'object':
    case 'list':
      return kind;
    case 'integer':
    case 'large integer':
      return 'integer';
    case 'fraction':
      return 'number';
    default:
      return 'string';
  }
}

const PLAIN = /^[A-Za-z_$][\w$]{0,63}$/;
const SHOWN = /^[\p{L}_][\p{L}\p{N}_ .:()&'/?-]{0,63}$/u;

/**
 * Returns whether a name is that of a field. A site may key an object by what it stores, such as mail addresses and ids: those are values, and no
 * output has them. Names with blanks are taken only where the description knows such names, as in the profile fields of a site.
 */
export function isFieldName(name: string, mayHaveBlanks: boolean): boolean {
  const isPlain = PLAIN.test(name) || (mayHaveBlanks && SHOWN.test(name) && !name.includes('://'));
  return isPlain && !/\d{5}/.test(name) && !/^(?=.*\d)[\da-f]{12,}$/i.test(name);
}
