import { ownOrigin } from '../runtime/own-address.ts';

/** A field of another type than the description names is as empty as an absent one. */
const textOf = (wire: unknown) => (typeof wire === 'string' ? wire : '').trim();

const WIRE_DATE =
  /^(\d{4}-\d{2}-(\d{2}))(?:[T ]((?:[01]\d|2[0-3]):\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The instant that a date of the wire means, or undefined for none.
 *
 * Takes the API's zone-less UTC (`2025-10-20T16:07:36.81`: 0 to 9 fraction digits), dates with a zone, and the old `/Date(ms)/`. The .NET
 * date `0001-01-01` means "no date". Display strings and fields whose names end in `ISOString` are local time without a zone: not for this.
 */
export function parseDate(wire: string | null | undefined): Date | undefined {
  const text = textOf(wire);
  const old = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/.exec(text);
  if (old) return valid(new Date(Number(old[1])));
  const match = WIRE_DATE.exec(text);
  if (!match || text.startsWith('0001')) return undefined;
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
  const text = textOf(wire);
  if (!text) return undefined;
  const schemeless = /^[\w-]+(\.[\w-]+)+(:\d+)?\//.test(text);
  try {
    const url = new URL(schemeless ? `${new URL(base).protocol}//${text}` : text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The names of characters that HTML 4 has, in the order of their codes; a number is what lies between two codes. These are small letters, with the
 * capital ones 32 before them.
 */
// cspell:disable
const LETTERS =
  '224 agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml 1 oslash ugrave uacute ucirc uuml yacute thorn 690 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho 1 sigma tau upsilon phi chi psi omega';
const OTHERS =
  '34 quot -1 QUOT 3 amp -1 AMP apos 20 lt -1 LT 1 gt -1 GT 97 nbsp iexcl cent pound curren yen brvbar sect uml COPY -1 copy ordf laquo not shy REG -1 reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 23 times 7 szlig 23 divide 7 yuml 82 OElig oelig 12 Scaron scaron 22 Yuml 25 fnof 307 circ 21 tilde 229 sigmaf 14 thetasym upsih 3 piv 7211 ensp emsp 5 thinsp 2 zwnj zwj lrm rlm 3 ndash mdash 3 lsquo rsquo sbquo 1 ldquo rdquo bdquo 1 dagger Dagger bull 3 hellip 9 permil 1 prime Prime 5 lsaquo rsaquo 3 oline 5 frasl 103 euro 100 image 6 weierp 3 real 5 trade 18 alefsym 90 larr uarr rarr darr harr 32 crarr 26 lArr uArr rArr dArr hArr 43 forall 1 part exist 1 empty 1 nabla isin notin 1 ni 3 prod 1 sum minus 4 lowast 2 radic 2 prop infin 1 ang 6 and or cap cup int 8 there4 7 sim 8 cong 2 asymp 23 ne equiv 2 le ge 28 sub sup nsub 1 sube supe 13 oplus 1 otimes 13 perp 31 sdot 66 lceil rceil lfloor rfloor 702 loz 149 spades 2 clubs 1 hearts diams 385 lang rang';
// cspell:enable
/** The characters that Windows-1252 has at 128 to 159, which editors write as numbers. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

let known: Map<string, string> | undefined;

function knownNames(): Map<string, string> {
  const names = new Map<string, string>();
  const read = (list: string, isLetters?: boolean) => {
    let code = 0;
    for (const word of list.split(' ')) {
      const step = Number(word);
      if (step) code += step;
      else {
        // AElig, ETH and THORN begin with more than one capital letter.
        const capital = word.replace(/^(?:ae|eth|thorn|.)/, (begin) => begin.toUpperCase());
        if (isLetters) names.set(capital, String.fromCharCode(code - 32));
        names.set(word, String.fromCharCode(code++));
      }
    }
  };
  read(LETTERS, true);
  read(OTHERS);
  return names;
}

function named(whole: string, name: string): string {
  known ??= knownNames();
  const found = whole.endsWith(';') && known.get(name);
  if (found) return found;
  for (let length = Math.min(6, name.length); length > 1; length -= 1) {
    const begun = known.get(name.slice(0, length));
    // Browsers take the oldest names also without a semicolon.
    if (begun && begun < '\u0100' && begun !== "'") return begun + whole.slice(1 + length);
  }
  return whole;
}

function numbered(text: string): string {
  const code = /^x/i.test(text) ? Number.parseInt(text.slice(1), 16) : Number(text);
  if (code >= 128 && code < 160) return WINDOWS.charAt(code - 128);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}

let pieces: RegExp | undefined;

/** Comments; elements with content that is no text; tags; named or numbered characters; ends of lines. Made when it is used, for bundlers that keep what runs. */
function piecesOfHtml(): RegExp {
  // The rest of a tag: a `>` in a quoted value does not end it. It always fits, so that hostile text takes no longer than other text.
  const rest = `(?:=\\s*(?:"[^"]*"?|'[^']*'?)|[^>=]+|=)*>?`;
  const end = '(?![^\\s>/])';
  pieces ??= new RegExp(
    `<!--(?:-?>|[^]*?(?:-->|$))|<!\\[CDATA\\[[^]*?(?:]]>|$)|<(script|style|title|textarea|noscript|template|iframe|xml)${end}${rest}[^]*?(?:</\\1${end}${rest}|$)|<(/?[a-z][^\\s>/]*)${rest}|<[!?/][^>]*>?|&(?:#(x[\\da-f]+|\\d+)|([a-z][a-z\\d]{1,9}));?|[\r\n]+`,
    'gi',
  );
  return pieces;
}

const BREAKS =
  /^\/?(?:br|hr|p|div|li|tr|h[1-6]|blockquote|section|article|header|footer|main|aside|nav|address|form|option|ul|ol|dl|table|caption|dd|dt|figure|figcaption|pre)$/i;

/**
 * The text of an HTML field (`ContentBody`), for a summary: without tags, scripts and styles, line breaks between blocks.
 *
 * It parses no HTML, because a page that enforces Trusted Types allows no parser; show the result as text only.
 */
export function plainText(html: string | null | undefined): string {
  let isPre = false;
  return textOf(html)
    .replace(piecesOfHtml(), (found, _, tag = '', code, name) => {
      if (/^\/?pre$/i.test(tag)) isPre = tag.length === 3;
      if (BREAKS.test(tag)) return '\n';
      // The end of a line: the other pieces begin with `&` or `<`.
      if (found < '&') return isPre ? '\n' : ' ';
      const text = code ? numbered(code) : name ? named(found, name) : /^\/?t[dh]$/i.test(tag) ? ' ' : '';
      return isPre ? text : text.replace(/[\r\n]/, ' ');
    })
    .replace(/[ \t\r\f\v\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
