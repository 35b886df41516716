import { devtools, heapBytes, inPage } from '../lib/browser.mjs';
import { median } from '../lib/stats.mjs';
import { mounted } from './page.mjs';

const fresh = ({ browser, site }, work) => {
  site.reset();
  return browser.withPage(`${site.origin}/page/main.html`, work);
};

const medians = (times) =>
  Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));

/** Reads the page's memory, as far as the browser tells it. */
async function held(browser, page) {
  const session = await devtools(browser, page);
  return { heap: session && (await heapBytes(session)), wasm: await inPage(page, 'wasmBytes') };
}

/** Measures one after another: beside each other, the points would disturb each other. */
async function oneByOne(works) {
  const points = [];
  for (const work of works) points.push(await work());
  return points;
}

function overItems(context) {
  return oneByOne(
    [1, 10, 100, 1000, 10_000].map((items) => () => {
      const rounds = Math.ceil((items > 1000 ? 15 : 60) / (context.quick ? 8 : 1));
      return fresh(context, async (page) => ({
        items,
        ...medians(await inPage(page, 'callOfItems', { names: ['fetch', 'sdk'], items, rounds })),
        ...(await held(context.browser, page)),
      }));
    }),
  );
}

function overWidgets(context) {
  const counts = context.quick ? [1, 20] : [1, 5, 20, 50, 100, 200];
  return oneByOne(
    counts.flatMap((widgets) =>
      ['fetch', 'sdk'].map((name) => async () => ({
        widgets,
        name,
        ...(await mounted(context, { name, widgets, apart: 0 })),
      })),
    ),
  );
}

function overCallsAtOnce(context) {
  return oneByOne(
    [1, 10, 50, 200, 1000].map(
      (count) => () =>
        fresh(context, async (page) => {
          const rounds = context.quick ? 4 : 25;
          const times = medians(
            await inPage(page, 'stubbedAtOnce', { names: ['fetch', 'sdk'], rounds, count }),
          );
          const perCall = (ms) => (ms * 1000) / count;
          return { count, fetch: perCall(times.fetch), sdk: perCall(times.sdk) };
        }),
    ),
  );
}

function overEntries(context) {
  const counts = context.quick ? [1, 300] : [1, 10, 100, 300, 1000, 10_000];
  return oneByOne(
    counts.map(
      (entries) => () =>
        fresh(context, async (page) => {
          const { times } = await inPage(page, 'cacheHits', {
            entries,
            reads: 200,
            rounds: context.quick ? 5 : 25,
          });
          return { entries, microseconds: median(times), ...(await held(context.browser, page)) };
        }),
    ),
  );
}

export const growth = {
  name: 'growth',
  about: 'how the cost grows with items, widgets, calls at once and cache entries',
  run: async (context) => ({
    items: await overItems(context),
    widgets: await overWidgets(context),
    atOnce: await overCallsAtOnce(context),
    entries: await overEntries(context),
  }),
};
