/** The distance from the visible part of the page at which an element begins to load. */
const MARGIN = '300px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls `arrived` once when the element comes near the visible part of the page. One observer serves all elements. Returns what stops the wait. */
export function whenNear(element: Element, arrived: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    arrived();
    return () => {};
  }
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const call = waiting.get(target);
        if (!isIntersecting || !call) continue;
        leave(target);
        call();
      }
    },
    { rootMargin: MARGIN },
  );
  waiting.set(element, arrived);
  observer.observe(element);
  return () => leave(element);
}

function leave(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
