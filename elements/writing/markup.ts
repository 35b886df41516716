import { htmlText } from 'axero-widget-sdk/html';

/** Returns what a person typed as HTML, with a paragraph for each: the API takes comments and posts as HTML. */
export function textToHtml(text: string): string {
  return text
    .trim()
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => `<p>${htmlText(paragraph)}</p>`)
    .join('');
}
