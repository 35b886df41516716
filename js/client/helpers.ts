import { ownOrigin } from '../runtime/own-address.ts';

const WIRE_DATE =
  /^(\d{4}-\d{2}-(\d{2}))(?:[T ]((?:[01]\d|2[0-3]):\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The instant that a date of the wire means, or undefined for none.
 *
 * Takes the API's zone-less UTC (`2025-10-20T16:07:36.81`: 0 to 9 fraction digits), dates with a zone, and the old `/Date(ms)/`. The .NET
 * date `0001-01-01` means "no date". Display strings and fields whose names end in `ISOString` are local time without a zone: not for this.
 */
export function parseDate(wire: string | null | undefined): Date | undefined {
  if (!wire) return undefined;
  const old = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/.exec(wire);
  if (old) return valid(new Date(Number(old[1])));
  const match = WIRE_DATE.exec(wire.trim());
  if (!match || wire.trim().startsWith('0001')) return undefined;
  const [, date, day, time = '00:00', second = '00', fraction = '', zone = 'Z'] = match;
  // A day that its month does not have would be one of the next month.
  if (valid(new Date(`${date}T00:00Z`))?.getUTCDate() !== Number(day)) return undefined;
  const instant = `${date}T${time}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  return valid(new Date(instant + (zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone)));
}

const valid = (date: Date) => (Number.isNaN(date.getTime()) ? undefined : date);

/**
 * The absolute address of a URL of the wire: site-relative, without a scheme (`your-site.com/...`), or absolute. Undefined for an empty
 * one and for any scheme but http and https: some fields hold `javascript:` addresses.
 *
 * @param base the site, by default that of this page
 */
export function absoluteUrl(wire: string | null | undefined, base: string = ownOrigin()): string | undefined {
  const text = wire?.trim();
  if (!text) return undefined;
  const schemeless = /^[\w-]+(\.[\w-]+)+(:\d+)?\//.test(text);
  try {
    const url = new URL(schemeless ? `${new URL(base).protocol}//${text}` : text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The named entities of Latin-1, from 160 on. */
// cspell:ignore curren
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** The characters that Windows-1252 has at 128 to 159, which editors write as numbers. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
/** Each name with its character behind it; up to the bar also without a semicolon, as browsers take them. */
const OTHERS =
  'amp& AMP& lt< LT< gt> GT> quot" QUOT" COPY\u00a9 REG\u00ae | apos\' ndash\u2013 mdash\u2014 hellip\u2026 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e bull\u2022 euro\u20ac trade\u2122 oelig\u0153 OElig\u0152 scaron\u0161 Scaron\u0160 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d larr\u2190 rarr\u2192 minus\u2212 le\u2264 ge\u2265';

/** The named characters: those that need no semicolon, and all. */
let known: [short: Map<string, string>, all: Map<string, string>] | undefined;

function knownNames(): NonNullable<typeof known> {
  const latin = LATIN1.split(' ').map((name, at) => name + String.fromCharCode(160 + at));
  const [short = '', long = ''] = OTHERS.split(' | ');
  const mapOf = (words: string[]) =>
    new Map(words.map((word) => [word.slice(0, -1), word.slice(-1)] as const));
  const brief = [...latin, ...short.split(' ')];
  return [mapOf(brief), mapOf([...brief, ...long.split(' ')])];
}

function named(whole: string, name: string): string {
  known ??= knownNames();
  const [short, all] = known;
  const found = whole.endsWith(';') && all.get(name);
  if (found) return found;
  for (let length = Math.min(6, name.length); length > 1; length -= 1) {
    const begun = short.get(name.slice(0, length));
    if (begun) return begun + whole.slice(1 + length);
  }
  return whole;
}

function numbered(text: string): string {
  const code = /^x/i.test(text) ? Number.parseInt(text.slice(1), 16) : Number(text);
  if (code >= 128 && code < 160) return WINDOWS.charAt(code - 128);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}

/** The rest of a tag: a `>` in a quoted value does not end it. It always fits, so that hostile text takes no longer than other text. */
const REST = `(?:=\\s*(?:"[^"]*"?|'[^']*'?)|[^>=]+|=)*>?`;
const END = '(?![^\\s>/])';
/** Comments; elements with content that is no text; tags, of which the name is the second group. */
const MARKUP = /* @__PURE__ */ new RegExp(
  `<!--(?:-?>|[^]*?(?:-->|$))|<!\\[CDATA\\[[^]*?(?:]]>|$)|<(script|style|title|textarea|noscript|template|iframe|xml)${END}${REST}[^]*?(?:</\\1${END}${REST}|$)|<(/?[a-z][^\\s>/]*)${REST}|<[!?/][^>]*>?`,
  'gi',
);
const BREAKS =
  /^\/?(?:br|hr|p|div|li|tr|h[1-6]|blockquote|section|article|header|footer|main|aside|nav|address|form|option|ul|ol|dl|table|caption|dd|dt|figure|figcaption|pre)$/i;

/**
 * The text of an HTML field (`ContentBody`), for a summary: without tags, scripts and styles, line breaks between blocks.
 *
 * It parses no HTML, because a page that enforces Trusted Types allows no parser; show the result as text only.
 */
export function plainText(html: string | null | undefined): string {
  return (html ?? '')
    .replace(MARKUP, (_, __, name = '') => (BREAKS.test(name) ? '\n' : /^\/?t[dh]$/i.test(name) ? ' ' : ''))
    .replace(/&(?:#(x[\da-f]+|\d+)|([a-z][a-z\d]{1,9}));?/gi, (whole, code, name) =>
      code ? numbered(code) : named(whole, name),
    )
    .replace(/[ \t\r\f\v\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
