import { bars } from './svg.mjs';
import { hundredths, range, table, tenths, whole } from './tables.mjs';

const SIZES = { 1: '1 kB', 20: '20 kB', 1000: '1 MB' };
const HIDDEN = ['fetch'];

/** A part of the report: its title, what was done, the tables for each browser, and its plots. */
export const callParts = [
  {
    section: 'sizes',
    title: 'Delivered size',
    text: 'Brotli at its highest quality, minified by esbuild: what a page gets that imports the client of each, with its bundler leaving out the rest. Of the SDK that is `connect`, with session, retry, queue, cache, broker and all operations; `index.js` as it lies has the lists of codes and the helpers for dates, addresses and HTML too. The two Rust packages are their module alone, without glue.',
    body: (rows) =>
      table(
        ['', 'raw', 'brotli'],
        Object.entries(rows).map(([name, row]) => [name, whole(row.raw), whole(row.brotli)]),
      ),
    plots: ({ node }) => ({
      sizes: bars({
        title: 'Delivered, kB (brotli); the line is the target',
        series: ['kB'],
        mark: 25,
        rows: Object.entries(node)
          .filter(([name]) => !name.startsWith('of it') && !name.includes('wasm alone'))
          .map(([name, row]) => [name.replace(/ \(.*/, ''), [row.brotli / 1000]]),
      }),
    }),
  },
  {
    section: 'one-call',
    title: 'One call',
    text: 'One call after another over real HTTP without added latency, each to an address of its own. Each contender takes turns with plain fetch alone: a page uses one client, and several on one page empty the processor’s caches for each other. The ratio is the median over the rounds of a contender’s time over plain fetch in the same round, with the interval that holds the true median 95 times in 100. `fetch again` is plain fetch once more: it shows the noise.',
    body: (bySize) =>
      Object.entries(bySize)
        .map(([size, rows]) =>
          table(
            [SIZES[size], 'median ms', '95th percentile', 'ratio', '95 % interval', 'added ms'],
            Object.entries(rows).map(([name, row]) => [
              name,
              hundredths(row.median),
              hundredths(row.p95),
              row.ratio.toFixed(3),
              range(row.interval),
              hundredths(row.added),
            ]),
          ),
        )
        .join('\n\n'),
    plots: (byBrowser) =>
      Object.fromEntries(
        Object.entries(byBrowser).map(([browser, bySize]) => [
          `one-call-${browser}`,
          bars({
            title: `One call over plain fetch (ratio of times) in ${browser}`,
            mark: 1,
            series: Object.values(SIZES),
            rows: Object.keys(bySize[1])
              .filter((name) => !HIDDEN.includes(name))
              .map((name) => [name, Object.keys(SIZES).map((size) => bySize[size][name].ratio)]),
          }),
        ]),
      ),
  },
  {
    section: 'call-parts',
    title: 'Parts of one call',
    text: 'Plain fetch at 1 kB with parts of the SDK added to it, from its sources: what each costs between two answers of a real server, where the network’s work has emptied the processor’s caches. Read it beside the work that the next part measures in a loop.',
    body: (rows) =>
      table(
        ['', 'median ms', 'ratio', '95 % interval', 'added µs'],
        Object.entries(rows).map(([name, row]) => [
          name,
          hundredths(row.median),
          row.ratio.toFixed(3),
          range(row.interval),
          tenths(row.added * 1000),
        ]),
      ),
  },
  {
    section: 'cpu',
    title: 'Work added to a call',
    text: 'The network is replaced by a function that answers 1 kB at once, so what remains is the client’s own work. Batches of 100 calls. The quiet value is the tenth percentile of the batches: on a busy machine the batches that were not interrupted. axios runs over its fetch adapter here; its usual one cannot be stubbed this cheaply.',
    body: (rows) =>
      table(
        ['microseconds a call', 'quiet', 'added to fetch, quiet', 'median', 'added to fetch, paired median'],
        Object.entries(rows).map(([name, row]) => [
          name,
          tenths(row.quiet),
          tenths(row.quietAdded),
          tenths(row.median),
          tenths(row.added),
        ]),
      ),
    plots: (byBrowser) => {
      const browsers = Object.keys(byBrowser);
      const [first] = Object.values(byBrowser);
      return {
        cpu: bars({
          title: 'Added to a call, microseconds (quiet); the line is the target',
          mark: 15,
          series: browsers,
          rows: Object.keys(first)
            .filter((name) => !name.startsWith('fetch'))
            .map((name) => [name, browsers.map((browser) => byBrowser[browser][name].quietAdded)]),
        }),
      };
    },
  },
];
