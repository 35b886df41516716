import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeHTML } from 'entities';
import { bundled } from './support/bundle.mjs';

const { parseDate, absoluteUrl, plainText } = await bundled(`export * from './client/helpers.ts'`);

test('a zone-less date of the wire is UTC, with any number of fraction digits', () => {
  const cases = {
    '2025-10-20T16:07:36.817': 817,
    '2025-10-20T16:07:36.81': 810,
    '2025-10-20T16:07:36.8': 800,
    '2025-10-20T16:07:36': 0,
    '2025-10-20T16:07:36.8170000': 817,
    '2025-10-20T16:07:36.817000000': 817,
  };
  for (const [wire, ms] of Object.entries(cases)) {
    assert.equal(parseDate(wire)?.getTime(), Date.UTC(2025, 9, 20, 16, 7, 36, ms), wire);
  }
});

test('a zone, a plain day and the old form are understood', () => {
  assert.equal(parseDate('2026-01-01T12:00:00Z')?.toISOString(), '2026-01-01T12:00:00.000Z');
  assert.equal(parseDate('2026-01-01T12:00:00+0200')?.toISOString(), '2026-01-01T10:00:00.000Z');
  assert.equal(parseDate('2026-01-01')?.toISOString(), '2026-01-01T00:00:00.000Z');
  assert.equal(parseDate('/Date(1714558830000)/')?.getTime(), 1714558830000);
});

test('no date and what is none give undefined', () => {
  for (const wire of [
    '0001-01-01T00:00:00',
    '',
    null,
    undefined,
    '10/20/2025 11:07 AM',
    '2025-13-40',
    'soon',
    '2025-02-30',
    '2025-02-29T10:00:00',
    '2025-04-31T10:00:00+02:00',
    '2025-01-01T24:00:00',
    '2025-01-01T10:00:60',
    '2025-01-01T10:00:00+2500',
    '/Date(99999999999999999)/',
  ]) {
    assert.equal(parseDate(wire), undefined, String(wire));
  }
});

test('addresses become absolute, and no script address comes through', () => {
  const base = 'https://intranet.example';
  assert.equal(absoluteUrl('/a/b?c', base), 'https://intranet.example/a/b?c');
  assert.equal(absoluteUrl('intranet.example/spaces/3', base), 'https://intranet.example/spaces/3');
  assert.equal(absoluteUrl('https://other.example/x', base), 'https://other.example/x');
  assert.equal(absoluteUrl('assets/x.png', base), 'https://intranet.example/assets/x.png');
  for (const bad of [
    '',
    null,
    undefined,
    ' javascript:alert(1)',
    'JavaScript:x',
    'data:text/html,x',
    'http://[',
  ]) {
    assert.equal(absoluteUrl(bad, base), undefined, String(bad));
  }
});

test('a body becomes readable text', () => {
  const html =
    '<style>p{}</style><p>Caf&eacute; &amp; <b>Tea</b>&nbsp;&#x2019;s</p><!-- x --><ul><li>One</li><li>Two &lt;3</li></ul><script>alert("<p>")</script>';
  assert.equal(plainText(html), 'Caf\u00e9 & Tea \u2019s\nOne\nTwo <3');
  assert.equal(plainText('a<br/>b <div>c</div>'), 'a\nb\nc');
  assert.equal(plainText('1 < 2 and 3 > 2'), '1 < 2 and 3 > 2');
  assert.equal(plainText(undefined), '');
});

test('what editors leave in a body is read as a person would', () => {
  const texts = [
    ['&uuml;ber &Ouml;l', '\u00fcber \u00d6l'],
    ['<p><?xml:namespace prefix = o ns = "urn:x" />Hello</p>', 'Hello'],
    ['<table><tr><td>Mon</td><td>9:00</td></tr><tr><td>Tue</td></tr></table>', 'Mon 9:00\nTue'],
    ['It&#146;s &#x80;5', 'It\u2019s \u20ac5'],
    ['a &constructor; &unknown; b', 'a &constructor; &unknown; b'],
    ['<style>p { a: "</p>" }</style>x', 'x'],
  ];
  for (const [html, text] of texts) assert.equal(plainText(html), text);
});

test('a text is cut where its tags are, whatever stands in them', () => {
  const texts = [
    ['\u0130stanbul <b>bold</b>', '\u0130stanbul bold'],
    ['<img alt="5 > 3"> x <a title=\'a>b\' href=x>link</a>', 'x link'],
    ["it's <p class=it's>a</p> 'b'", "it's\na\n'b'"],
    ['a<!-- x > y -->b<!-->c<![CDATA[ d > e ]]>f<![if !lists]>g', 'abcfg'],
    ['a < b, 1<2, <>x</>', 'a < b, 1<2, <>x'],
    ['x<b title="', 'x'],
    ['x<b', 'x'],
  ];
  for (const [html, text] of texts) assert.equal(plainText(html), text, html);
});

test('a block begins a line, also where the one before was not closed', () => {
  const texts = [
    ['Hello<div>World', 'Hello\nWorld'],
    ['one<p>two<P>three', 'one\ntwo\nthree'],
    ['a<ul><li>x<li>y</ul>b', 'a\nx\ny\nb'],
    ['<th>a<th>b<tr><td>c<td>d', 'a b\nc d'],
    ['<section>a</section><picture>b</picture>', 'a\nb'],
  ];
  for (const [html, text] of texts) assert.equal(plainText(html), text, html);
});

test('content that is no text is left out', () => {
  for (const name of ['script', 'style', 'title', 'TextArea', 'noscript', 'template', 'iframe', 'xml'])
    assert.equal(plainText(`a<${name} b=">">c<d></${name} >e`), 'ae', name);
  assert.equal(plainText('<xml><w:View>Normal</w:View></xml>text<titles>x</titles>'), 'textx');
  assert.equal(plainText('a<script>b'), 'a');
});

test('named and numbered characters are read as browsers read them', () => {
  const texts = [
    ['&AMP; &amp &copy 5 &notit; &ampx', '& & \u00a9 5 \u00acit; &x'],
    ['&rarr; &minus; &rarr x', '\u2192 \u2212 &rarr x'],
    ['&#xD800; &#0; &#x110000; &#99999999999;', '\ufffd \ufffd \ufffd \ufffd'],
    ['&#65 &#X1F600;', 'A \u{1f600}'],
    ['&__proto__; &toString; &', '&__proto__; &toString; &'],
  ];
  for (const [html, text] of texts) assert.equal(plainText(html), text, html);
});

/** The names of HTML 4 beyond Latin-1, which editors write: TinyMCE does by default. */
// cspell:disable
const NAMES =
  'fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams quot amp lt gt OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro'.split(
    ' ',
  );
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
// cspell:enable

test('every name of a character that HTML 4 has is read, and no other', () => {
  const shown = (name, read) => read(`x&${name}y &${name};z`);
  assert.equal(NAMES.length + LATIN1.length, 252);
  const oldest = ['AMP', 'LT', 'GT', 'QUOT', 'COPY', 'REG', 'apos'];
  const others = ['Sigmaf', 'Divide', 'Szlig', 'Eth', 'Thorn', 'Aelig', '1'];
  for (const name of [...NAMES, ...LATIN1, ...oldest, ...others]) {
    const expected = shown(name, decodeHTML).replace(/\s+/g, ' ').trim();
    assert.equal(plainText(shown(name, String)).replace(/\s+/g, ' '), expected, name);
  }
});

test('the end of a line is a space, except in preformatted text', () => {
  const texts = [
    ['<p>wrapped\nby Word</p>', 'wrapped by Word'],
    ['<p>\r\n  a\r\nb \n</p>\n\n<p>c</p>\n', 'a b\nc'],
    ['one&#10;two&#xD;three', 'one two three'],
    ['<pre>one\ntwo\r\n&#10;three</pre> four\nfive', 'one\ntwo\nthree\nfour five'],
    ['<PRE class="x">a\nb', 'a\nb'],
    ['<pres>a\nb</pres>', 'a b'],
    ['a<br>\nb<b\nc="d\ne">f</b>', 'a\nbf'],
  ];
  for (const [html, text] of texts) assert.equal(plainText(html), text, html);
});

test('a character that is broken by a tag is none', () => {
  assert.equal(plainText('&am<b></b>p; &amp;lt; &lt;b&gt;'), '&amp; &lt; <b>');
});

test('a value of another type is as empty as none', () => {
  for (const value of [5, 0, true, {}, [], () => 1, Symbol('x')]) {
    assert.equal(plainText(value), '');
    assert.equal(parseDate(value), undefined);
    assert.equal(absoluteUrl(value, 'https://intranet.example'), undefined);
  }
});

test('hostile text takes no longer than other text', () => {
  for (const piece of [
    ...[
      '<a',
      '<br',
      '<!--',
      '</p',
      '<script',
      '<script>',
      '&#',
      '<',
      ' \n',
      '<a b="',
      '<p>',
      '= ',
      '<a =',
      '<xml></xml',
      '&amp;',
    ],
    ...['<![CDATA[', '&ampx', '\u0130', '\n', '\r\n ', '<pre>\n', '&alpha', '&thetasym;'],
  ]) {
    const before = process.cpuUsage();
    plainText(piece.repeat(200_000));
    // By the square of the length it would take minutes of the processor's time.
    assert.ok(process.cpuUsage(before).user < 20_000_000, piece);
  }
});
