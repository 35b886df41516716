import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing } from 'lit';

interface Block {
  readonly kind: 'heading' | 'paragraph' | 'numbers' | 'points' | 'code';
  readonly lines: string[];
}

/** A link of Markdown: its text, its address. */
const LINK = /\[([^\]]*)\]\(([^()\s]+)\)/g;

/** What is marked within a line: strong, code, a link, emphasis. */
const MARKED =
  /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]*)\]\(([^()\s]+)\)|\*([^*\s][^*]*)\*|(?<![\p{L}\d])_([^_]+)_(?![\p{L}\d])/gu;

function kindOf(line: string): [kind: Block['kind'], text: string] {
  const [, heading] = /^#{1,6}\s+(.*?)#*$/.exec(line) ?? [];
  if (heading !== undefined) return ['heading', heading];
  const [, point] = /^\s*[-*+]\s+(.*)$/.exec(line) ?? [];
  if (point !== undefined) return ['points', point];
  const [, number] = /^\s*\d{1,3}[.)]\s+(.*)$/.exec(line) ?? [];
  if (number !== undefined) return ['numbers', number];
  return ['paragraph', line];
}

/** Splits Markdown into blocks: headings, paragraphs, lists and code. What else there is stays as it is written. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let isCode = false;
  let isNew = true;
  for (const line of source.split(/\r?\n/)) {
    if (/^\s*```/.test(line)) {
      isCode = !isCode;
      isNew = true;
      continue;
    }
    if (!isCode && line.trim() === '') {
      isNew = true;
      continue;
    }
    const [kind, text] = isCode ? (['code', line] as const) : kindOf(line);
    const last = blocks.at(-1);
    if (!isNew && last?.kind === kind && kind !== 'heading') last.lines.push(text);
    else blocks.push({ kind, lines: [text] });
    isNew = false;
  }
  return blocks;
}

/** Draws a line: text is text, and only links that are safe to follow are links. */
function renderLine(text: string): unknown[] {
  const parts: unknown[] = [];
  let done = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, strong, code, label, address, star, underscore] = match;
    parts.push(text.slice(done, match.index));
    done = match.index + whole.length;
    if (strong !== undefined) parts.push(html`<strong>${strong}</strong>`);
    else if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (address !== undefined) {
      const link = safeLink(address);
      parts.push(link ? html`<a href=${link}>${label || link}</a>` : label);
    } else parts.push(html`<em>${star ?? underscore}</em>`);
  }
  return [...parts, text.slice(done)];
}

function renderBlock({ kind, lines }: Block): unknown {
  const rows = () => lines.map((line) => html`<li>${renderLine(line)}</li>`);
  switch (kind) {
    case 'heading':
      return html`<p class="title" dir="auto">${renderLine(lines[0] ?? '')}</p>`;
    case 'points':
      return html`<ul class="points" dir="auto">${rows()}</ul>`;
    case 'numbers':
      return html`<ol class="numbers" dir="auto">${rows()}</ol>`;
    case 'code':
      return html`<pre dir="ltr"><code>${lines.join('\n')}</code></pre>`;
    default:
      return html`<p dir="auto">${renderLine(lines.join('\n'))}</p>`;
  }
}

/** Draws Markdown without making HTML of it. */
export function renderMarkdown(source: string): unknown {
  return source === '' ? nothing : blocksOf(source).map(renderBlock);
}

/** A page that an answer draws on. */
export interface Source {
  readonly title: string;
  readonly link: string;
}

/** Returns the links of a text, each address once. */
export function sourcesIn(footer: unknown): Source[] {
  const found = new Map<string, Source>();
  for (const [, title = '', address] of String(footer ?? '').matchAll(LINK)) {
    const link = safeLink(address);
    if (link && !found.has(link)) found.set(link, { title: title.trim() || link, link });
  }
  return [...found.values()];
}
