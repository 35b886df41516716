import { paired, summary } from '../lib/stats.mjs';

const NAMES = ['fetch again', 'sdk', 'sdk no-store', '@wordpress/api-fetch', 'TanStack Query', 'ky', 'axios'];
const ROUNDS = { 1: 1200, 20: 800, 1000: 150 };

/** Makes a row of a contender's times and those of plain fetch in the same rounds. */
const row = (times, base) => ({ ...summary(times), ...paired(times, base) });

/** Makes rows of the times of contenders by round. */
export function overFetch(times) {
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, row(values, times.fetch)]));
}

/** Makes rows of what `besideFetch` found; the row of plain fetch has all its rounds. */
export function rowsBesideFetch(found) {
  const every = Object.values(found).flatMap(({ fetch }) => fetch);
  const rows = Object.entries(found).map(([name, { times, fetch }]) => [name, row(times, fetch)]);
  return { fetch: row(every, every), ...Object.fromEntries(rows) };
}

export const oneCall = {
  name: 'one-call',
  about: 'one call over real HTTP at 1 kB, 20 kB and 1 MB',
  async run({ browser, site, quick }) {
    const visitor = await browser.visitor();
    const bySize = {};
    for (const [kilobytes, rounds] of Object.entries(ROUNDS)) {
      site.reset();
      const options = { names: NAMES, kilobytes: Number(kilobytes), rounds: quick ? rounds / 25 : rounds };
      bySize[kilobytes] = rowsBesideFetch(await visitor.run(site, 'oneCall', options));
    }
    return bySize;
  },
};
