import { plainText } from '../client/helpers.ts';
import { ATTRIBUTES, ELEMENTS } from './allowed.ts';
import { withoutHandlers, withoutShadowRoots } from './attributes.ts';
import { safeImage, safeLink } from './links.ts';
import { sanitizer } from './purify.ts';

/**
 * The way an HTML text was shown: by the browser's own sanitizer, by DOMPurify, or as text without its markup. `replaced` means that a later
 * call for the same element came first.
 */
export type Rendered = 'browser' | 'dompurify' | 'text' | 'replaced';

type WithSetHtml = Element & { setHTML?(html: string, options: object): void };

/** The number of the newest call for an element: a slow load must not replace a newer text. */
const newest = new WeakMap<Element, number>();

/** Replaces addresses that are not safe, and those that are relative to another page. */
function checkAddresses(container: ParentNode): void {
  for (const link of container.querySelectorAll('a')) {
    const address = safeLink(link.getAttribute('href'));
    if (address) link.setAttribute('href', address);
    else link.removeAttribute('href');
    link.setAttribute('rel', 'noopener');
  }
  for (const image of container.querySelectorAll('img')) {
    const address = safeImage(image.getAttribute('src'));
    if (address) image.setAttribute('src', address);
    else image.remove();
    image.setAttribute('loading', 'lazy');
  }
}

/** `replaceChildren` is newer than the oldest browsers. */
function fill(element: Element, content: readonly (string | Node)[]): void {
  const fragment = document.createDocumentFragment();
  // One by one: a call takes no hundred thousand arguments.
  for (const one of content) fragment.append(one);
  element.textContent = '';
  element.append(fragment);
}

function showText(element: Element, html: string): void {
  const lines = plainText(html).split('\n');
  fill(
    element,
    lines.flatMap((line, at) => (at > 0 ? [document.createElement('br'), line] : [line])),
  );
}

/** Parsing and drawing takes longer than in proportion to these: any author could freeze the page of each reader. */
const LONGEST = 1_000_000;
const DEEPEST = 400;

/** Elements that have no content, and those whose end tag is left out as a rule. */
const NO_DEPTH =
  /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|option|p|source|td|tfoot|th|thead|tbody|tr|wbr)$/;

/** Returns whether a text is longer or nested deeper than any that a person writes. It may take a text for deeper than it is, if that has many open tags. */
function isHuge(html: string): boolean {
  if (html.length > LONGEST) return true;
  let depth = 0;
  let tables = 0;
  const tags = /<(\/?)([a-z][a-z\d]*)/gi;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const [, end, name = ''] = tag;
    const known = name.toLowerCase();
    if (known === 'table') tables += end ? -1 : 1;
    if (!NO_DEPTH.test(known)) depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > DEEPEST || tables > 50) return true;
  }
  return false;
}

/** Shows a text by the browser's sanitizer. Returns false where there is none, or an early one with other options. */
function showByBrowser(element: WithSetHtml, html: string): boolean {
  // In a document of its own: no picture may load before its address was checked.
  const holder: WithSetHtml = document.implementation.createHTMLDocument('').createElement('div');
  if (typeof holder.setHTML !== 'function') return false;
  try {
    holder.setHTML(withoutShadowRoots(html), {
      sanitizer: { elements: ELEMENTS, attributes: ATTRIBUTES, dataAttributes: false, comments: false },
    });
  } catch {
    return false;
  }
  checkAddresses(holder);
  fill(element, [...holder.childNodes]);
  return true;
}

/**
 * Shows an HTML text of the API (`ContentBody`, `Description`, `CommentTextHtmlFormatted`) in an element, without scripts, styles, forms and
 * unsafe addresses. It passes a strict Content-Security-Policy and Trusted Types; where the page lists its policies, `axero-html` has to be among them. Where
 * neither the browser's sanitizer nor DOMPurify can be used, and for a text above a million characters or 400 levels, the text is shown without its
 * markup. The element must be one that nothing else draws into.
 */
export async function renderHtml(element: Element, html: string | null | undefined): Promise<Rendered> {
  if (element?.nodeType !== 1)
    throw new TypeError('renderHtml(element, html) takes an element of the page and a text.');
  const given = typeof html === 'string' ? html : '';
  const order = (newest.get(element) ?? 0) + 1;
  newest.set(element, order);
  if (isHuge(given)) {
    showText(element, given);
    return 'text';
  }
  const text = withoutHandlers(given);
  if (showByBrowser(element, text)) return 'browser';
  showText(element, given);
  try {
    const sanitize = await sanitizer();
    if (newest.get(element) !== order) return 'replaced';
    const clean = sanitize(text);
    checkAddresses(clean);
    fill(element, [clean]);
    return 'dompurify';
  } catch {
    // The file is missing, or the page refuses the policy: the text stays.
    return newest.get(element) === order ? 'text' : 'replaced';
  }
}
