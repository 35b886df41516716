// @ts-check

/**
 * A lane runs a limited number of works at a time; of those that wait, the one with the lowest rank is next.
 * @typedef {<T>(rank: number, work: () => Promise<T>) => Promise<T>} Lane
 */

/**
 * @param {number} width
 * @returns {Lane}
 */
export function lane(width) {
  let inside = 0;
  /** @type {{ rank: number, enter: () => void }[]} */
  const waiting = [];
  const next = () => {
    if (inside >= width || waiting.length === 0) return;
    const first = waiting.reduce((least, one) => (one.rank < least.rank ? one : least));
    waiting.splice(waiting.indexOf(first), 1);
    inside += 1;
    first.enter();
  };
  return async (rank, work) => {
    await /** @type {Promise<void>} */ (
      new Promise((enter) => {
        waiting.push({ rank, enter });
        next();
      })
    );
    try {
      return await work();
    } finally {
      inside -= 1;
      next();
    }
  };
}

/**
 * Does all works, at most `limit` at a time, and returns their results in order.
 * @template T
 * @param {number} width
 * @param {(() => Promise<T>)[]} works
 * @returns {Promise<T[]>}
 */
export function inParallel(width, works) {
  const enter = lane(width);
  return Promise.all(works.map((work, at) => enter(at, work)));
}
