import { nothing, type SVGTemplateResult, svg } from 'lit';
import { type ChartItem, numberOf } from './sources.ts';

/** The edges of the lines, in percent: labels need room at all sides. */
const EDGE = { side: 3, top: 20, bottom: 80 };

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Returns the points of a line in percent of its box; values that are missing are left out. */
export function pointsOf(items: readonly ChartItem[]): Point[] {
  const values = items.map((item) => numberOf(item) ?? 0);
  const low = Math.min(0, ...values);
  const range = Math.max(...values) - low || 1;
  const last = items.length - 1;
  return items.flatMap((item, at) => {
    const value = numberOf(item);
    if (value === undefined) return [];
    const x = last === 0 ? 50 : EDGE.side + (at / last) * (100 - 2 * EDGE.side);
    const y = EDGE.bottom - ((value - low) / range) * (EDGE.bottom - EDGE.top);
    const anchor = last === 0 || (at > 0 && at < last) ? 'middle' : at === 0 ? 'start' : 'end';
    return [{ x, y, value, anchor }];
  });
}

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
