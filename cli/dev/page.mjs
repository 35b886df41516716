// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { attribute, attributeRange, parseMarkup } from '../lint/parse/html.mjs';
import { storedAs } from './stored.mjs';

/**
 * Reads the snippet as it is shown.
 * @param {string} path
 * @param {boolean} isDamaged
 * @returns {import('./stored.mjs').Stored}
 */
export function readSnippet(path, isDamaged) {
  if (!existsSync(path))
    return {
      html: `<p>There is no file ${basename(path)} any more.</p>`,
      doesLoad: false,
      notes: [`${basename(path)} is gone.`],
    };
  const text = readFileSync(path, 'utf8');
  return isDamaged ? storedAs(text) : { html: text, doesLoad: true, notes: [] };
}

/**
 * Puts markup in place of the Raw HTML widget of a page of the sandbox, and a script at the end of the page.
 * @param {string} page
 * @param {string} html
 * @param {string} script the address of the bar
 */
export function withSnippet(page, html, script) {
  const { elements } = parseMarkup(page);
  const content = elements.find((element) => attribute(element, 'class') === 'widget-content');
  const body = elements.find(({ tagName }) => tagName === 'body');
  const place = content?.sourceCodeLocation;
  if (!place?.endTag) return page;
  const end = body?.sourceCodeLocation?.endTag?.startOffset ?? page.length;
  const bar = `<script src="${script}" defer></script>\n`;
  return `${page.slice(0, place.startTag.endOffset)}\n${html}\n${page.slice(place.endTag.startOffset, end)}${bar}${page.slice(end)}`;
}

/**
 * Changes the addresses of files that a snippet refers to.
 * @param {string} html
 * @param {(address: string) => string} change
 */
export function withAddresses(html, change) {
  const { elements } = parseMarkup(html);
  let text = html;
  for (const element of elements.toReversed?.() ?? [...elements].reverse())
    for (const name of ['src', 'href']) {
      const value = attribute(element, name);
      const range = value === undefined ? undefined : attributeRange(html, element, name)?.value;
      if (value === undefined || !range) continue;
      const better = change(value);
      if (better !== value) text = text.slice(0, range[0]) + better + text.slice(range[1]);
    }
  return text;
}
