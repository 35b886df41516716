/** @param {number[]} values */
function sorted(values) {
  return [...values].sort((a, b) => a - b);
}

/**
 * Returns the value below which this part of all values lies, interpolated between neighbours.
 * @param {number[]} values
 * @param {number} part from 0 to 1
 */
export function quantile(values, part) {
  const ordered = sorted(values);
  if (ordered.length === 0) return Number.NaN;
  const place = (ordered.length - 1) * part;
  const below = Math.floor(place);
  const low = ordered[below] ?? Number.NaN;
  const high = ordered[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - below);
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * The quiet value is the first quartile: on a busy machine it holds less of what others did.
 * @param {number[]} values
 */
export function summary(values) {
  return {
    count: values.length,
    quiet: quantile(values, 0.25),
    median: median(values),
    p95: quantile(values, 0.95),
  };
}

/**
 * Returns the interval that holds the true median 95 times in 100, for any distribution: the order statistics around the middle.
 * @param {number[]} values
 * @returns {[number, number]}
 */
export function medianInterval(values) {
  const ordered = sorted(values);
  const spread = 0.98 * Math.sqrt(ordered.length);
  const low = Math.max(0, Math.floor(ordered.length / 2 - spread));
  const high = Math.min(ordered.length - 1, Math.ceil(ordered.length / 2 + spread));
  return [ordered[low] ?? Number.NaN, ordered[high] ?? Number.NaN];
}

/**
 * Compares two contenders round by round, so that a disturbance of a whole round cancels out.
 * @param {number[]} values
 * @param {number[]} base of the same rounds
 */
export function paired(values, base) {
  const ratios = values.map((value, round) => value / (base[round] ?? Number.NaN));
  const added = values.map((value, round) => value - (base[round] ?? Number.NaN));
  return { ratio: median(ratios), interval: medianInterval(ratios), added: median(added) };
}
