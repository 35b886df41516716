const BROWSERS = ['chromium', 'firefox'];
const percent = (ratio) => `${((ratio - 1) * 100).toFixed(1)} %`;

/**
 * Whether a limit is kept. Where the interval of the median lies on both sides of it, the run cannot tell for certain, and says so.
 * @param {number} value
 * @param {number} limit
 * @param {[number, number] | undefined} interval
 * @param {string} excess by how much it is missed, in words
 */
export function verdictOf(value, limit, interval, excess) {
  const [low, high] = interval ?? [value, value];
  if (value <= limit) return high <= limit ? 'met' : 'met by the median, the interval reaches above';
  return low <= limit
    ? `missed by ${excess} by the median, the interval reaches below`
    : `missed by ${excess}`;
}

const range = ([low, high]) => `${low.toFixed(2)} to ${high.toFixed(2)}`;

function ratioFound(row, limit) {
  return {
    value: `${row.ratio.toFixed(2)} (${range(row.interval)})`,
    verdict: verdictOf(row.ratio, limit, row.interval, percent(1 + row.ratio - limit)),
  };
}

function sizeFound({ brotli }) {
  const kilobytes = brotli / 1000;
  return {
    value: `${kilobytes.toFixed(1)} kB`,
    verdict: verdictOf(kilobytes, 25, undefined, `${(kilobytes - 25).toFixed(1)} kB`),
  };
}

function cpuFound(rows) {
  const { quietAdded, added } = rows.sdk;
  const excess = (value) => `${(value - 15).toFixed(1)} µs`;
  const met = added <= 15 ? 'met' : `met where nothing interrupts, missed by ${excess(added)} by the median`;
  return {
    value: `${quietAdded.toFixed(1)} µs (median ${added.toFixed(1)})`,
    verdict: quietAdded <= 15 ? met : `missed by ${excess(quietAdded)}`,
  };
}

function pageFound(modes) {
  const rows = Object.values(modes).map((mode) => ({ sdk: mode.sdk, map: mode['in-flight map'] }));
  const few = rows.every(({ sdk }) => sdk.requests === 4);
  const slower = rows.filter(({ sdk }) => sdk.interval[0] > 1).map(({ sdk }) => percent(sdk.ratio));
  return {
    value: rows
      .map(
        ({ sdk, map }) =>
          `${sdk.requests} requests, ${sdk.median.toFixed(0)} ms (map ${map.median.toFixed(0)})`,
      )
      .join('; '),
    verdict: !few
      ? 'missed: more than 4 requests'
      : slower.length === 0
        ? 'met'
        : `requests met, time missed by ${slower.join(' and ')}`,
  };
}

function outageFound({ rows: { sdk }, seconds }) {
  const { most, last } = sdk.recovery;
  const recovered = sdk.served === 200 && last <= 5;
  const load = sdk.ratio <= 1.1 ? 'met' : `missed by ${percent(sdk.ratio - 0.1)}`;
  return {
    value: `${sdk.ratio.toFixed(2)} times; 95 % of the widgets back ${most.toFixed(1)} s after, all ${last.toFixed(1)} s (${seconds} s down)`,
    verdict: recovered
      ? load
      : `requests ${load}, recovery missed by ${(last - 5).toFixed(1)} s for the last widget`,
  };
}

/** How far the memory after the last step is from that after 1,000 calls. */
export function memoryGrowth(points) {
  const from = points.find(({ calls }) => calls === 1000);
  const to = points.at(-1);
  return {
    calls: to.calls,
    wasm: to.wasm - from.wasm,
    heap: to.heap === undefined ? undefined : to.heap - from.heap,
  };
}

function memoryFound({ sdk }) {
  const { calls, wasm, heap } = memoryGrowth(sdk);
  const most = Math.max(wasm, heap ?? 0) / 1e6;
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  return {
    value: `wasm +${kilobytes(wasm)}${heap === undefined ? ', heap not told' : `, heap ${heap < 0 ? '' : '+'}${kilobytes(heap)}`} (${calls} calls)`,
    verdict: `${verdictOf(most, 1, undefined, `${(most - 1).toFixed(1)} MB`)}${heap === undefined ? ' for wasm' : ''}`,
  };
}

const lines = [
  ['sizes', 'delivered size, brotli', 'at most 25 kB', (rows) => sizeFound(rows['axero-widget-sdk'])],
  [
    'sizes',
    'the files as they lie, for a page without a bundler',
    'at most 25 kB',
    (rows) => sizeFound(rows['axero-widget-sdk, whole (index.js + axero.wasm)']),
  ],
  ['one-call', 'one call, 1 kB', '1.02 times plain fetch', (data) => ratioFound(data[1].sdk, 1.02)],
  ['one-call', 'one call, 20 kB', '1.02 times', (data) => ratioFound(data[20].sdk, 1.02)],
  ['one-call', 'one call, 1 MB', '1.01 times', (data) => ratioFound(data[1000].sdk, 1.01)],
  ['cpu', 'work added to a call', 'at most 15 µs', cpuFound],
  ['page', '20 widgets, at once; every 5 ms', '4 requests, the time of the hand-written map', pageFound],
  [
    'cold',
    'first answer, one file',
    '1.1 times plain fetch',
    (data) => ratioFound(data['one file'].sdk, 1.1),
  ],
  ['cold', 'the same, `inline.js`', '1.1 times', (data) => ratioFound(data['one file']['sdk inline'], 1.1)],
  [
    'cold',
    'first answer, processor 4 times slower',
    '1.1 times',
    (data) =>
      data['one file, processor 4 times slower'] &&
      ratioFound(data['one file, processor 4 times slower'].sdk, 1.1),
  ],
  [
    'outage',
    '200 widgets during an outage',
    '1.1 times the requests without retries, back within 5 s',
    outageFound,
  ],
  ['memory', 'memory after 100,000 calls', 'within 1 MB of that after 1,000', memoryFound],
];

/** What was to be reached and what was found, a row for each line and browser. */
export function targetRows(sections) {
  return lines.flatMap(([section, what, reach, find]) =>
    ['node', ...BROWSERS].flatMap((browser) => {
      const data = sections[section]?.[browser]?.data;
      const found = data && find(data);
      return found ? [[what, reach, browser === 'node' ? '' : browser, found.value, found.verdict]] : [];
    }),
  );
}
