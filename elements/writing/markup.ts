const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Returns what a person typed as HTML that shows exactly that: the API takes comments and posts as HTML. */
export function textToHtml(text: string): string {
  const safe = text.trim().replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
  return safe
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, '<br>')}</p>`)
    .join('');
}
