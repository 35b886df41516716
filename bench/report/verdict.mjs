/**
 * Returns whether a goal is reached. Where the goal lies inside the interval of the median, the run cannot tell for certain; the verdict
 * says so.
 * @param {number} value
 * @param {number} goal the most that it may be
 * @param {string} excess by how much it is missed, in words
 * @param {[number, number]} [interval]
 */
export function verdictOf(value, goal, excess, interval = [value, value]) {
  const [low, high] = interval;
  if (value <= goal) return high <= goal ? 'reached' : 'reached (within the noise)';
  return low <= goal ? `missed by ${excess} (within the noise)` : `missed by ${excess}`;
}

export const percent = (ratio) => `${(ratio * 100).toFixed(1)} %`;
