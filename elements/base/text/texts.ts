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

function merge(language: string, under: Language, over: Language): void {
  const names = [...Object.keys(under), ...Object.keys(over)];
  table()[language] = Object.fromEntries(names.map((name) => [name, { ...under[name], ...over[name] }]));
  globalThis.dispatchEvent?.(new Event(TEXTS_CHANGED));
}

/** Sets texts of a language, such as `setTexts('nl', { people: { search: 'Zoek' } })`. What is not given stays as it is. */
export function setTexts(language: string, texts: Language): void {
  const key = language.toLowerCase();
  merge(key, table()[key] ?? {}, texts);
}

/** Adds the package's texts of a language, under those that the page has set: a language may arrive after them. */
export function addLanguage(language: string, texts: Language): void {
  merge(language, texts, table()[language] ?? {});
}

const offered = new Map<string, () => Promise<unknown>>();

/** Offers languages that are loaded when the first element speaks them; until then, and where that fails, it speaks English. */
export function offerLanguages(languages: Readonly<Record<string, () => Promise<unknown>>>): void {
  for (const [language, load] of Object.entries(languages)) offered.set(language, load);
}

function loadOnce(language: string): void {
  const load = offered.get(language);
  offered.delete(language);
  // The browser reports a file that is not there; nothing else can be done about it.
  load?.().catch(() => {});
}

const numbers = new Map<string, Intl.NumberFormat>();

/** Returns what writes numbers in a language; making it costs more than a whole list. */
function numbersOf(locale: string): Intl.NumberFormat {
  const known = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, known);
  return known;
}

/** Returns whether texts have one of this key, in whatever form. */
export function hasText(texts: Texts, key: string): boolean {
  return Object.keys(texts).some((known) => known.split('.')[0] === key);
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
  const language = tag.split('-')[0] as string;
  loadOnce(language);
  const found = [tag, language]
    .map((one) => table()[one]?.[name])
    .find((texts) => texts && hasText(texts, key));
  const texts = found ?? english;
  const { count } = values;
  const form = typeof count === 'number' ? new Intl.PluralRules(found ? locale : 'en').select(count) : '';
  const chosen = texts[`${key}.${form}`] ?? texts[`${key}.other`] ?? texts[key] ?? key;
  const write = (value: string | number | undefined) =>
    typeof value === 'number' ? numbersOf(found ? locale : 'en').format(value) : String(value);
  return chosen.replace(/\{(\w+)\}/g, (whole, value: string) =>
    Object.hasOwn(values, value) ? write(values[value]) : whole,
  );
}
