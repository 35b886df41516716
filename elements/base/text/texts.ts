/** The texts of an element in one language. A text with `{name}` is filled in; `found.one` and `found.other` are forms of one text by number. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of all elements in one language, by the name of the element's folder. */
export type Language = Readonly<Record<string, Texts>>;

const TABLE = Symbol.for('axero-elements.texts');

/** A table of the page and not of this file: a language is a file of its own, loaded before or after the elements. */
function table(): Record<string, Language> {
  const page = globalThis as unknown as Record<symbol, Record<string, Language> | undefined>;
  page[TABLE] ??= {};
  return page[TABLE];
}

/** The event on the window after which elements show their texts again. */
export const TEXTS_CHANGED = 'axero-texts';

/** Sets texts of a language, such as `setTexts('nl', { people: { search: 'Zoek' } })`. What is not given stays as it is. */
export function setTexts(language: string, texts: Language): void {
  const key = language.toLowerCase();
  const known = table()[key] ?? {};
  const merged: Record<string, Texts> = { ...known };
  for (const [name, some] of Object.entries(texts)) merged[name] = { ...known[name], ...some };
  table()[key] = merged;
  globalThis.dispatchEvent?.(new Event(TEXTS_CHANGED));
}

/** Returns a text of an element: in the given language (`de-AT`, then `de`), else in English. */
export function text(
  locale: string,
  name: string,
  english: Texts,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const tag = locale.toLowerCase();
  const found = [tag, tag.split('-')[0] as string]
    .map((language) => table()[language]?.[name])
    .find((texts) => texts && Object.keys(texts).some((known) => known.split('.')[0] === key));
  const texts = found ?? english;
  const { count } = values;
  const form = typeof count === 'number' ? new Intl.PluralRules(found ? locale : 'en').select(count) : '';
  const chosen = texts[`${key}.${form}`] ?? texts[`${key}.other`] ?? texts[key] ?? key;
  return chosen.replace(/\{(\w+)\}/g, (whole, value: string) =>
    Object.hasOwn(values, value) ? String(values[value]) : whole,
  );
}
