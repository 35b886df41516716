import { paired } from '../lib/stats.mjs';
import { shuffled } from '../page/timed.mjs';
import { overFetch } from './one-call.mjs';

const SCRIPTS = {
  fetch: 'fetch',
  ky: 'ky',
  'ky + TanStack Query': 'ky-query',
  axios: 'axios',
  sdk: 'sdk',
  'sdk script tag': 'script-tag',
};
const LATENCIES = [0, 30];

/** The contender that `--other` adds; it is not published. */
export const OTHER_BUILD = 'sdk, other build';

/** The SDK is compared with this pair, which together do a part of its work. */
const COLD_GOAL = 'ky + TanStack Query';

export const caseName = (slowdown, latency) =>
  `${latency} ms latency${slowdown > 1 ? `, processor ${slowdown}x slower` : ''}`;

/** Milliseconds from the arrival of the page's script until its first response. */
function firstResponse({ visitor, site }, script, { slowdown, latency }) {
  site.reset({ latency, fileLatency: latency });
  const address = `${site.origin}/page/cold/${script}.html`;
  return visitor.visit(address, { slowdown, report: () => site.report() });
}

function rowsOf(times) {
  return Object.fromEntries(
    Object.entries(overFetch(times)).map(([name, row]) => {
      const { ratio, interval } = paired(times[name], times[COLD_GOAL]);
      return [name, { ...row, overGoal: ratio, overGoalInterval: interval }];
    }),
  );
}

export const cold = {
  name: 'cold',
  about: `from the arrival of a page's script to its first response, ${LATENCIES.join(' and ')} ms latency, nothing cached`,
  async run({ browser, site, quick, other }) {
    const visitor = await browser.visitor();
    const scripts = other === undefined ? SCRIPTS : { ...SCRIPTS, [OTHER_BUILD]: 'sdk-other' };
    // Only Chromium can slow the processor down.
    const slowdowns = browser.name === 'chromium' ? [1, 4] : [1];
    const cases = slowdowns.flatMap((slowdown) => LATENCIES.map((latency) => ({ slowdown, latency })));
    const times = new Map(
      cases.map((one) => [one, Object.fromEntries(Object.keys(scripts).map((name) => [name, []]))]),
    );
    // The contenders of a case follow each other closely: they are compared within a round, and the machine changes from minute to minute.
    for (let round = 0; round < (quick ? 2 : 20); round += 1)
      for (const one of shuffled(cases))
        for (const name of shuffled(Object.keys(scripts)))
          times.get(one)[name].push(await firstResponse({ visitor, site }, scripts[name], one));
    return Object.fromEntries(
      cases.map((one) => [caseName(one.slowdown, one.latency), rowsOf(times.get(one))]),
    );
  },
};
