import { nothing, type SVGTemplateResult, svg } from 'lit';
import { type Point, pointsOf } from './points.ts';
import type { ChartItem } from './sources.ts';

/** Draws a line with the values that matter: the first, the last, and the highest between them. */
export function renderLine(items: readonly ChartItem[], write: (value: number) => string): SVGTemplateResult {
  const points = pointsOf(items);
  const [first] = points;
  const last = points.at(-1);
  const inner = points.filter((point) => point !== first && point !== last && point.x > 20 && point.x < 80);
  const highest = inner.reduce<Point | undefined>(
    (best, point) => (!best || point.value > best.value ? point : best),
    undefined,
  );
  const named = points.filter((point) => [first, highest, last].includes(point));
  const end = items.at(-1);
  return svg`<svg class="plot" part="chart" aria-hidden="true">
    <line class="axis" x1="0" x2="100%" y1="80%" y2="80%"></line>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      <polyline class="line" points=${points.map(({ x, y }) => `${x},${y}`).join(' ')}></polyline>
    </svg>
    ${points.map(({ x, y }) => svg`<circle class="point" cx=${`${x}%`} cy=${`${y}%`} r="4"></circle>`)}
    ${named.map(({ x, y, value, anchor }) => svg`<text class="value" x=${`${x}%`} y=${`${y}%`} dy="-0.6em" text-anchor=${anchor}>${write(value)}</text>`)}
    ${items[0] ? svg`<text x="0" y="97%" text-anchor="start">${items[0].label}</text>` : nothing}
    ${items.length > 1 ? svg`<text x="100%" y="97%" text-anchor="end">${end?.label}</text>` : nothing}
  </svg>`;
}

/** Draws a bar as long as its share of the highest value. */
export function renderBar(value: number | undefined, highest: number): SVGTemplateResult {
  const share = highest > 0 ? (Math.max(0, value ?? 0) / highest) * 100 : 0;
  return svg`<svg class="bar" part="chart" aria-hidden="true"><rect class="track" width="100%" height="100%"></rect><rect class="filled" width=${`${share}%`} height="100%"></rect></svg>`;
}
