import { safeLink } from 'axero-widget-sdk/html';

/** A part of a text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'numbers' | 'points' | 'code';
  readonly lines: string[];
}

/** A link of Markdown: its text, its address. */
const LINK = /\[([^\]]*)\]\(([^()\s]+)\)/g;

function kindOf(line: string): [kind: Block['kind'], text: string] {
  const [, heading] = /^#{1,6}\s+(.*?)#*$/.exec(line) ?? [];
  if (heading !== undefined) return ['heading', heading.trim()];
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
