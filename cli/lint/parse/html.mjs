// @ts-check
import { parse, parseFragment } from 'parse5';

/** @typedef {import('../types.mjs').Node} Node */

/**
 * Parses markup as a browser does. Each element gets its place in the file; the contents of templates are included.
 * @param {string} text
 * @returns {import('../types.mjs').Markup}
 */
export function parseMarkup(text) {
  const options = { sourceCodeLocationInfo: true };
  // The parser takes the mark at the beginning of a file for text, which would come before the doctype.
  const code = text.replace(/^\ufeff/, ' ');
  const page = parse(code, options);
  /** @type {Node} */
  const html = page.childNodes.find((/** @type {Node} */ node) => node.tagName === 'html');
  const isWhole = page.childNodes.some((/** @type {Node} */ node) => node.nodeName === '#documentType');
  const hasShell = [html, ...(html?.childNodes ?? [])].some(
    (node) => ['html', 'head', 'body'].includes(node?.tagName) && node.sourceCodeLocation?.startTag,
  );
  const isFragment = !isWhole && !hasShell;
  const root = isFragment ? parseFragment(code, options) : page;
  /** @type {Node[]} */
  const elements = [];
  collect(root, elements);
  return { elements, root, text, isFragment };
}

/**
 * @param {Node} node
 * @param {Node[]} elements
 */
function collect(node, elements) {
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
    if (!child.parentNode || child.parentNode === node.content) child.parentNode = node;
    if (child.tagName && child.sourceCodeLocation) elements.push(child);
    collect(child, elements);
  }
}

/** @param {Node} element @param {string} name @returns {string | undefined} */
export function attribute(element, name) {
  return element.attrs?.find((/** @type {any} */ attr) => attr.name === name)?.value;
}

/** The place of the start tag. @param {Node} element @returns {import('../types.mjs').Range} */
export function tagRange(element) {
  const place = element.sourceCodeLocation;
  const { startOffset, endOffset } = place.startTag ?? place;
  return [startOffset, endOffset];
}

/** The place of the tag's name. @param {Node} element @returns {import('../types.mjs').Range} */
export function nameRange(element) {
  const [start] = tagRange(element);
  return [start + 1, start + 1 + element.tagName.length];
}

/**
 * The place of an attribute, and of its value without quotes.
 * @param {string} text
 * @param {Node} element
 * @param {string} name
 * @returns {{ whole: import('../types.mjs').Range, value: import('../types.mjs').Range } | undefined}
 */
export function attributeRange(text, element, name) {
  const place =
    element.sourceCodeLocation?.attrs?.[name] ?? element.sourceCodeLocation?.startTag?.attrs?.[name];
  if (!place) return undefined;
  const { startOffset, endOffset } = place;
  const equals = text.indexOf('=', startOffset);
  if (equals < 0 || equals >= endOffset)
    return { whole: [startOffset, endOffset], value: [endOffset, endOffset] };
  let start = equals + 1;
  while (start < endOffset && text[start]?.trim() === '') start += 1;
  const isQuoted = text[start] === '"' || text[start] === "'";
  return {
    whole: [startOffset, endOffset],
    value: isQuoted ? [start + 1, endOffset - 1] : [start, endOffset],
  };
}

/** The elements around one, from the inside out. @param {Node} element */
export function* ancestors(element) {
  for (let node = element.parentNode; node; node = node.parentNode) if (node.tagName) yield node;
}

/** Returns whether an element is inside a declarative shadow root. @param {Node} element */
export function isInShadow(element) {
  for (const outer of ancestors(element))
    if (outer.tagName === 'template' && attribute(outer, 'shadowrootmode') !== undefined) return true;
  return false;
}

/** The text of a script or style element, with its place. @param {Node} element */
export function contentOf(element) {
  const place = element.sourceCodeLocation;
  if (!place?.startTag) return undefined;
  const start = place.startTag.endOffset;
  const end = place.endTag ? place.endTag.startOffset : place.endOffset;
  return { start, end };
}
