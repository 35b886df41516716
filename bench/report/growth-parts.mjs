import { lines } from './svg.mjs';
import { hundredths, megabytes, table, tenths, whole } from './tables.mjs';

const pairs = (points, x, y) =>
  points.filter((point) => point[y] !== undefined).map((point) => [point[x], point[y]]);
const inMegabytes = (line) => line.map(([at, bytes]) => [at, bytes / 1e6]);
const named = (points, name) => points.filter((point) => point.name === name);

function onlyWhereTold(byBrowser) {
  return byBrowser.chromium ?? Object.values(byBrowser)[0];
}

export const growthParts = [
  {
    section: 'memory',
    title: 'Calls: 1 to 100,000',
    text: 'One after another, each to an address of its own, the network stubbed; the heap after a collection. Firefox tells a driver nothing of its heap.',
    body: (found) =>
      Object.entries(found)
        .map(([name, points]) =>
          table(
            [`calls (${name})`, 'microseconds a call', 'wasm memory, MB', 'JavaScript heap, MB'],
            points.map((point) => [
              whole(point.calls),
              tenths(point.microseconds),
              megabytes(point.wasm),
              megabytes(point.heap),
            ]),
          ),
        )
        .join('\n\n'),
    plots: (byBrowser) => {
      const { sdk, fetch } = onlyWhereTold(byBrowser);
      return {
        'growth-calls-memory': lines({
          title: 'What a page holds after so many calls, MB',
          x: 'calls',
          y: 'MB',
          series: {
            'heap with the SDK': inMegabytes(pairs(sdk, 'calls', 'heap')),
            'heap with fetch': inMegabytes(pairs(fetch, 'calls', 'heap')),
            'wasm memory': inMegabytes(pairs(sdk, 'calls', 'wasm')),
          },
        }),
      };
    },
  },
  {
    section: 'growth',
    title: 'Items, widgets, calls at once, cache entries',
    text: 'Items: one call over real HTTP, answers of 200 characters an item. Widgets: as in "A page of widgets", mounted at once, a single run each. Calls at once: different reads started together, the network stubbed. Cache entries: the same read again and again while so many answers were cached; the cache keeps at most 300.',
    body: ({ items, widgets, atOnce, entries }) =>
      [
        table(
          ['items', 'fetch ms', 'sdk ms', 'ratio', 'wasm memory, MB', 'heap, MB'],
          items.map((p) => [
            whole(p.items),
            hundredths(p.fetch),
            hundredths(p.sdk),
            hundredths(p.sdk / p.fetch),
            megabytes(p.wasm),
            megabytes(p.heap),
          ]),
        ),
        table(
          ['widgets', 'fetch requests', 'fetch ms', 'sdk requests', 'sdk ms'],
          named(widgets, 'fetch').map((p, at) => {
            const sdk = named(widgets, 'sdk')[at];
            return [whole(p.widgets), whole(p.requests), whole(p.ms), whole(sdk.requests), whole(sdk.ms)];
          }),
        ),
        table(
          ['calls at once', 'fetch, microseconds a call', 'sdk, microseconds a call'],
          atOnce.map((p) => [whole(p.count), tenths(p.fetch), tenths(p.sdk)]),
        ),
        table(
          ['answers cached', 'microseconds a cached read', 'wasm memory, MB', 'heap, MB'],
          entries.map((p) => [
            whole(p.entries),
            tenths(p.microseconds),
            megabytes(p.wasm),
            megabytes(p.heap),
          ]),
        ),
      ].join('\n\n'),
    plots(byBrowser) {
      const { items, widgets, atOnce, entries } = onlyWhereTold(byBrowser);
      return {
        'growth-items': lines({
          title: 'One call by items in its answer',
          x: 'items',
          y: 'milliseconds',
          series: { fetch: pairs(items, 'items', 'fetch'), sdk: pairs(items, 'items', 'sdk') },
        }),
        'growth-widgets': lines({
          title: 'A page by its widgets, until the last has its data',
          x: 'widgets',
          y: 'milliseconds',
          series: {
            fetch: pairs(named(widgets, 'fetch'), 'widgets', 'ms'),
            sdk: pairs(named(widgets, 'sdk'), 'widgets', 'ms'),
          },
        }),
        'growth-at-once': lines({
          title: 'Different calls started together',
          x: 'calls at once',
          y: 'microseconds a call',
          series: { fetch: pairs(atOnce, 'count', 'fetch'), sdk: pairs(atOnce, 'count', 'sdk') },
        }),
        'growth-entries': lines({
          title: 'A cached read by the answers in the cache',
          x: 'answers cached',
          y: 'microseconds',
          series: { sdk: pairs(entries, 'entries', 'microseconds') },
        }),
      };
    },
  },
  {
    section: 'tabs',
    title: 'Tabs',
    text: 'Tabs that watch the same list, 30 ms latency: from a finished write in the first to the last tab that shows its effect, and what one of the tabs holds. Each tab asks the site anew, so requests grow with the tabs.',
    body: (points) =>
      table(
        ['tabs', 'median ms', 'requests for each write', 'wasm memory of one, MB', 'heap of one, MB'],
        points.map((p) => [
          whole(p.tabs),
          tenths(p.ms),
          tenths(p.requestsPerWrite),
          megabytes(p.wasmOfOne),
          megabytes(p.heapOfOne),
        ]),
      ),
    plots: (byBrowser) => ({
      'growth-tabs': lines({
        title: 'From a write in one tab to its effect in all',
        x: 'tabs',
        y: 'milliseconds',
        series: Object.fromEntries(
          Object.entries(byBrowser).map(([name, points]) => [name, pairs(points, 'tabs', 'ms')]),
        ),
      }),
    }),
  },
  {
    section: 'profile',
    title: 'Where the time goes',
    text: 'Chromium’s sampling profiler over calls by real HTTP without added latency, the SDK from its sources with names kept. Self time for each call, waiting left out. `(program)` is the browser’s own work between JavaScript: network events, decoding, tasks.',
    body: (cases) =>
      Object.entries(cases)
        .map(([title, { sdk, fetch }]) =>
          table(
            [`${title}: sdk`, 'µs', 'plain fetch', 'µs'],
            sdk.map(([name, time], at) => [name, tenths(time), fetch[at]?.[0] ?? '', tenths(fetch[at]?.[1])]),
          ),
        )
        .join('\n\n'),
  },
];
