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

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  bull: '\u2022',
  euro: '\u20ac',
  copy: '\u00a9',
};

function character(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code =
    name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * The text of an HTML field (`ContentBody`), for a summary: without tags, scripts and styles, line breaks between blocks.
 *
 * It parses no HTML, because a page that enforces Trusted Types allows no parser; show the result as text only.
 */
export function plainText(html: string | null | undefined): string {
  return (html ?? '')
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(br|hr)\b[^>]*>|<\/(p|div|li|tr|h[1-6]|blockquote|section|article|ul|ol|table)\s*>/gi, '\n')
    .replace(/<\/?[a-z!][^>]*>/gi, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, character)
    .replace(/[ \t\r\f\v\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
