/** Returns the slides of a scroller, which lie in one row. */
function slidesOf(scroller: Element): Element[] {
  return [...scroller.querySelectorAll('.item')];
}

const isMirrored = (scroller: Element) => getComputedStyle(scroller).direction === 'rtl';

/** Returns how far a slide is from the side at which the row begins; negative for one that was passed. */
function distanceOf(slide: Element, scroller: Element): number {
  const [inner, outer] = [slide.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return isMirrored(scroller) ? outer.right - inner.right : inner.left - outer.left;
}

/** Returns the number of the slide that is shown, from 0. */
export function shownSlide(scroller: Element): number {
  const distances = slidesOf(scroller).map((slide) => Math.abs(distanceOf(slide, scroller)));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Scrolls to a slide; the page itself stays where it is. */
export function showSlide(scroller: Element, at: number): void {
  const slide = slidesOf(scroller)[at];
  if (!slide) return;
  const distance = distanceOf(slide, scroller);
  scroller.scrollBy({ left: isMirrored(scroller) ? -distance : distance });
}

/** Returns the number of the slide to which a key leads; undefined for other keys. */
export function slideAfterKey(event: KeyboardEvent, scroller: Element, at: number): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return undefined;
  const last = slidesOf(scroller).length - 1;
  const step = isMirrored(scroller) ? -1 : 1;
  const found = { ArrowLeft: at - step, ArrowRight: at + step, Home: 0, End: last }[event.key];
  return found === undefined ? undefined : Math.min(last, Math.max(0, found));
}
