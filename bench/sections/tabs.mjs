import { until } from '../../tests/e2e/support/until.mjs';
import { devtools, heapBytes, inPage } from '../lib/browser.mjs';
import { median } from '../lib/stats.mjs';

const LATENCY = 30;

/** Writes in the first of several tabs that watch one list. Returns how long it takes until all show the effect. */
async function afterWrite({ browser, site }, count, rounds) {
  site.reset({ latency: LATENCY });
  return browser.withPage(`${site.origin}/page/main.html`, async (first, context) => {
    const tabs = [first];
    while (tabs.length < count) {
      const tab = await context.newPage();
      await tab.goto(`${site.origin}/page/main.html`, { waitUntil: 'load' });
      tabs.push(tab);
    }
    for (const tab of tabs) await inPage(tab, 'watchList');
    const shows = (times) =>
      until(`every tab has seen ${times} answers`, async () => {
        const seen = await Promise.all(tabs.map((tab) => inPage(tab, 'seen')));
        return seen.every((list) => list.length >= times) && seen.map((list) => list[times - 1].at);
      });
    await shows(1);
    const delays = [];
    site.counts.clear();
    for (let round = 0; round < rounds; round += 1) {
      const wrote = await inPage(first, 'write');
      delays.push(Math.max(...(await shows(round + 2))) - wrote);
    }
    const session = await devtools(browser, first);
    return {
      tabs: count,
      ms: median(delays),
      requestsPerWrite: site.requests / rounds,
      heapOfOne: session && (await heapBytes(session)),
      wasmOfOne: await inPage(first, 'wasmBytes'),
    };
  });
}

export const tabs = {
  name: 'tabs',
  about: `tabs that watch the same list, ${LATENCY} ms latency: from a write in one to its effect in all`,
  async run(context) {
    const points = [];
    for (const count of context.quick ? [1, 2] : [1, 2, 4, 8])
      points.push(await afterWrite(context, count, context.quick ? 2 : 8));
    return points;
  },
};
