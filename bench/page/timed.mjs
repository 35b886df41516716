/** Returns the list in random order, so that no contender always follows the same one. */
export function shuffled(names) {
  const order = [...names];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

/**
 * Runs the work of every contender once a round. Returns the milliseconds of each round by contender.
 * @param {string[]} names
 * @param {number} rounds
 * @param {(name: string, round: number) => Promise<unknown>} work
 * @param {{ warmUp?: number, between?: () => void }} [options]
 */
export async function interleaved(names, rounds, work, { warmUp = 10, between } = {}) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of shuffled(names)) {
      const start = performance.now();
      await work(name, round);
      const took = performance.now() - start;
      if (round >= 0) times[name].push(took);
    }
    between?.();
  }
  return times;
}

/** The rounds of each contender are split into parts, so that a slow phase of the machine meets all of them. */
const PARTS = 5;

/**
 * Runs every contender in turns with plain fetch alone: a page uses one client, and several on one page empty the processor's caches for
 * each other. Returns for each contender the milliseconds of its rounds, and those of plain fetch in the same rounds.
 * @param {string[]} names
 * @param {number} rounds
 * @param {(name: string, round: number) => Promise<unknown>} work
 * @param {{ between?: () => void }} [options]
 */
export async function besideFetch(names, rounds, work, options) {
  const found = Object.fromEntries(names.map((name) => [name, { times: [], fetch: [] }]));
  for (let part = 0; part < PARTS; part += 1) {
    for (const name of shuffled(names)) {
      const times = await interleaved(['fetch', name], Math.ceil(rounds / PARTS), work, options);
      found[name].times.push(...times[name]);
      found[name].fetch.push(...times.fetch);
    }
  }
  return found;
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let lastUnique = 0;

/** A number that no address of this page has had. */
export function unique() {
  lastUnique += 1;
  return lastUnique;
}
