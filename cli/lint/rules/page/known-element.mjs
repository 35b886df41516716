// @ts-check
import { nearest } from '../../../frame/nearest.mjs';
import { attributeRange, nameRange } from '../../parse/html.mjs';
import { createdTag } from '../../script/made.mjs';
import { markupIn, UNKNOWN } from '../../script/markup.mjs';
import { valueReports } from './element-values.mjs';

const PREFIX = 'axero-';
const common = new Set([
  ...[
    'accesskey',
    'autofocus',
    'class',
    'dir',
    'draggable',
    'enterkeyhint',
    'exportparts',
    'hidden',
    'id',
    'inert',
  ],
  ...[
    'inputmode',
    'is',
    'itemid',
    'itemprop',
    'itemref',
    'itemscope',
    'itemtype',
    'lang',
    'nonce',
    'part',
    'popover',
  ],
  ...['role', 'slot', 'spellcheck', 'style', 'tabindex', 'title', 'translate', 'contenteditable'],
]);

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'known-element',
  level: 'error',
  summary: 'An element or attribute of this package that does not exist',
  fixes: 'suggestion',
  markup({ elements, text }, { facts }, send) {
    const tags = tagsOf(facts.elements);
    check(elements, text, (place) => place, tags, send);
    for (const element of elements) {
      const attributes = tags.get(element.tagName);
      if (attributes) for (const report of valueReports(element, text, attributes, facts)) send(report);
    }
  },
  script(script, { elements: manifest }, send) {
    const tags = tagsOf(manifest);
    if (tags.size === 0) return {};
    return {
      Program() {
        for (const { elements, code, shift } of markupIn(script)) check(elements, code, shift, tags, send);
      },
      CallExpression(node) {
        const tag = createdTag(script, node);
        if (tag?.startsWith(PREFIX) && !tags.has(tag)) send({ at: node.range, ...unknownTag(tag, tags) });
      },
    };
  },
};

/**
 * The attributes of each element with their types, from a custom elements manifest.
 * @param {any} manifest
 * @returns {Map<string, Map<string, string>>}
 */
export function tagsOf(manifest) {
  const tags = new Map();
  for (const { declarations = [] } of manifest?.modules ?? [])
    for (const { tagName, attributes = [] } of declarations)
      if (tagName)
        tags.set(
          tagName,
          new Map(
            attributes.map((/** @type {any} */ { name, type }) => [name.toLowerCase(), type?.text ?? '']),
          ),
        );
  return tags;
}

/**
 * @param {any[]} elements
 * @param {string} text
 * @param {(place: number) => number} shift
 * @param {Map<string, Map<string, string>>} tags
 * @param {import('../../types.mjs').Send} send
 */
function check(elements, text, shift, tags, send) {
  if (tags.size === 0) return;
  for (const element of elements) {
    if (!element.tagName.startsWith(PREFIX) || element.tagName.includes(UNKNOWN)) continue;
    const attributes = tags.get(element.tagName);
    const [start, end] = nameRange(element);
    if (!attributes) {
      send({
        at: [shift(start), shift(end - 1) + 1],
        ...unknownTag(element.tagName, tags),
        ...renamed(element, tags, shift),
      });
      continue;
    }
    for (const { name } of element.attrs) {
      if (attributes.has(name) || common.has(name) || /^(data-|aria-|on|x-|@|:)/.test(name)) continue;
      if (name.includes(UNKNOWN)) continue;
      const place = attributeRange(text, element, name)?.whole ?? [start, end];
      const guess = nearest(name, attributes.keys());
      send({
        at: [shift(place[0]), shift(place[1] - 1) + 1],
        message: `<${element.tagName}> has no attribute ${name}, so this has no effect.`,
        advice: guess ? `Did you mean ${guess}?` : `It has: ${[...attributes.keys()].join(', ') || 'none'}.`,
        ...(guess && {
          unsafeFix: [{ range: [shift(place[0]), shift(place[0] + name.length - 1) + 1], text: guess }],
        }),
      });
    }
  }
}

/**
 * The fix that writes the nearest name into both tags of an element.
 * @param {any} element
 * @param {Map<string, Map<string, string>>} tags
 * @param {(place: number) => number} shift
 */
function renamed(element, tags, shift) {
  const guess = nearest(element.tagName, tags.keys());
  if (!guess) return {};
  const [start, end] = nameRange(element);
  const ranges = [[start, end]];
  const endTag = element.sourceCodeLocation.endTag;
  if (endTag) ranges.push([endTag.startOffset + 2, endTag.startOffset + 2 + element.tagName.length]);
  return {
    unsafeFix: ranges.map(([from = 0, to = 0]) => ({
      range: /** @type {[number, number]} */ ([shift(from), shift(to - 1) + 1]),
      text: guess,
    })),
  };
}

/**
 * @param {string} tag
 * @param {Map<string, Map<string, string>>} tags
 */
function unknownTag(tag, tags) {
  const guess = nearest(tag, tags.keys());
  return {
    message: `This package has no element <${tag}>: the page shows nothing there.`,
    advice: guess ? `Did you mean <${guess}>?` : `The elements are: ${[...tags.keys()].join(', ')}.`,
  };
}
