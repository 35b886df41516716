const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Returns text as HTML that shows that text, for a field that the site takes as HTML: `CommentText`, `WallText`, `ContentBody`. Without it the
 * site drops what looks like a tag: of `Hello <world>` only `Hello` is left. Line breaks become `<br>`. The counterpart of `plainText`.
 */
export function htmlText(text: string | null | undefined): string {
  return (typeof text === 'string' ? text : '')
    .replace(/[&<>"']/g, (found) => ENTITIES[found] as string)
    .replace(/\r\n?|\n/g, '<br>');
}
