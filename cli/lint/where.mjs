// @ts-check
import { covering } from './places.mjs';

/**
 * @typedef {import('./types.mjs').Document} Document
 * @typedef {import('./types.mjs').Range} Range
 * @typedef {import('./types.mjs').Script} Script
 * @typedef {import('./types.mjs').Style} Style
 *
 * @typedef {object} Parts
 * @property {Script[]} scripts
 * @property {{ style: Style, range: Range }[]} styles
 */

/** @type {WeakMap<Document, Parts>} */
const known = new WeakMap();

/** @param {Document} document */
function partsOf(document) {
  const parts = known.get(document) ?? {
    scripts: document.scripts.filter(({ place }) => place !== 'handler').sort(byPlace),
    styles: document.styles
      .map((style) => {
        const { start, end } = style.ast.loc;
        return { style, range: /** @type {Range} */ ([start.offset, end.offset]) };
      })
      .sort(byPlace),
  };
  known.set(document, parts);
  return parts;
}

/** @param {{ range: Range }} one @param {{ range: Range }} other */
function byPlace(one, other) {
  return one.range[0] - other.range[0];
}

/** The script that covers a place. @param {Document} document @param {number} place */
export function scriptAt(document, place) {
  return covering(partsOf(document).scripts, place);
}

/** The style sheet that covers a place. @param {Document} document @param {number} place */
export function styleAt(document, place) {
  return covering(partsOf(document).styles, place)?.style;
}
