import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing } from 'lit';
import { type Block, blocksOf } from './blocks.ts';

/** The marks within a line: strong, code, a link, emphasis. */
const MARKED =
  /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]*)\]\(([^()\s]+)\)|\*([^*\s][^*]*)\*|(?<![\p{L}\d])_([^_]+)_(?![\p{L}\d])/gu;

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
