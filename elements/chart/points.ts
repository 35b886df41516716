import { type ChartItem, numberOf } from './sources.ts';

/** The edges of the lines, in percent: labels need room at all sides. */
const EDGE = { side: 3, top: 20, bottom: 80 };

/** A point of a line, in percent of its box. */
export interface Point {
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
