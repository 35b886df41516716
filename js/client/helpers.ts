const WIRE_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The instant that a date of the wire means, or undefined for none.
 *
 * Takes the API's zone-less UTC (`2025-10-20T16:07:36.81`: 0 to 7 fraction digits), dates with a zone, and the old `/Date(ms)/`. The .NET
 * date `0001-01-01` means "no date". Display strings and fields whose names end in `ISOString` are local time without a zone: not for this.
 */
export function parseDate(wire: string | null | undefined): Date | undefined {
  if (!wire) return undefined;
  const old = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/.exec(wire);
  if (old) return new Date(Number(old[1]));
  const match = WIRE_DATE.exec(wire.trim());
  if (!match || match[1] === '0001') return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const date = new Date(iso + (zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/**
 * The absolute address of a URL of the wire: site-relative, without a scheme (`your-site.com/...`), or absolute. Undefined for an empty
 * one and for any scheme but http and https: some fields hold `javascript:` addresses.
 *
 * @param base the site, by default that of this page
 */
export function absoluteUrl(
  wire: string | null | undefined,
  base: string = location.origin,
): string | undefined {
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
const OTHERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  lsquo: '\u2018',
  rsquo: '\u2019',
  sbquo: '\u201a',
  ldquo: '\u201c',
  rdquo: '\u201d',
  bdquo: '\u201e',
  bull: '\u2022',
  euro: '\u20ac',
  trade: '\u2122',
  oelig: '\u0153',
  OElig: '\u0152',
  scaron: '\u0161',
  Scaron: '\u0160',
};

function character(whole: string, name: string): string {
  if (!name.startsWith('#')) {
    const at = LATIN1.split(' ').indexOf(name);
    if (at >= 0) return String.fromCharCode(160 + at);
    return Object.keys(OTHERS).includes(name) ? (OTHERS[name] as string) : whole;
  }
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = isHex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code >= 128 && code < 160) return WINDOWS.charAt(code - 128);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const BREAKS =
  /^\/?(?:br|hr)$|^\/(?:p|div|li|tr|h[1-6]|blockquote|section|article|ul|ol|table|dd|dt|figure|pre)$/;

/** Removes tags, comments, and the content of scripts and styles, in one pass: hostile text must not take longer than other text. */
function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  let out = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return out + html.slice(at);
    out += html.slice(at, open);
    if (!/[a-z!?/]/.test(lower.charAt(open + 1))) {
      out += '<';
      at = open + 1;
      continue;
    }
    const isComment = html.startsWith('<!--', open);
    const close = html.indexOf(isComment ? '-->' : '>', open + 1);
    // A tag that does not end is the end of the text.
    if (close < 0) return out;
    at = close + (isComment ? 3 : 1);
    if (isComment) continue;
    const [name = ''] = /^\/?[a-z0-9]*/.exec(lower.slice(open + 1, open + 16)) ?? [];
    if (name === 'script' || name === 'style') {
      const end = lower.indexOf(`</${name}`, at);
      if (end < 0) return out;
      at = end;
    } else if (BREAKS.test(name)) out += '\n';
    else if (name === '/td' || name === '/th') out += ' ';
  }
  return out;
}

/**
 * The text of an HTML field (`ContentBody`), for a summary: without tags, scripts and styles, line breaks between blocks.
 *
 * It parses no HTML, because a page that enforces Trusted Types allows no parser; show the result as text only.
 */
export function plainText(html: string | null | undefined): string {
  return withoutTags(html ?? '')
    .replace(/&(#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,9});/gi, character)
    .replace(/[ \t\r\f\v\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
