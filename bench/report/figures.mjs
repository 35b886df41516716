import { caseName, OTHER_BUILD } from '../sections/cold.mjs';
import { digits, table } from './tables.mjs';
import { percent, verdictOf } from './verdict.mjs';

const KILOBYTES = { 1: '1 kB', 20: '20 kB', 1000: '1 MB' };
const SIZE_GOAL = 24_600;
const API_FETCH = '@wordpress/api-fetch';

/** The columns of the contenders, with the name that each section has for them. */
const COLUMNS = [
  ['SDK', ['sdk']],
  ['plain fetch', ['fetch']],
  ['ky', ['ky']],
  ['TanStack Query', ['ky + TanStack Query', 'TanStack Query']],
  ['axios', ['axios']],
  ['api-fetch', [API_FETCH]],
];

/** One line of the table: the value of each contender, then the goal and the verdict. */
function line([what, browser], rows, value, goal = '', verdict = '') {
  const cells = COLUMNS.map(([, names]) => {
    const name = names.find((one) => rows[one] !== undefined);
    return name === undefined ? '' : value(rows[name]);
  });
  return [what, browser, ...cells, goal, verdict];
}

function sizeLines({ node }) {
  const kilobytes = (row) => digits(row.brotli / 1000, 1);
  const { brotli } = node.sdk;
  const excess = `${digits((brotli - SIZE_GOAL) / 1000, 1)} kB`;
  const files = Object.entries(node).filter(([name]) => !COLUMNS.some(([, names]) => names.includes(name)));
  return [
    line(['bundled, kB', ''], node, kilobytes, 'at most 24.6 kB', verdictOf(brotli, SIZE_GOAL, excess)),
    ...files.map(([name, row]) => line([`${name}, kB`, ''], { sdk: row }, kilobytes)),
  ];
}

function coldLines(cases, browser) {
  const milliseconds = (row) => digits(row.median, 1);
  return Object.entries(cases).map(([name, rows]) => {
    const { overGoal, overGoalInterval } = rows.sdk;
    return line(
      [`cold start, ${name}, ms`, browser],
      rows,
      milliseconds,
      'at most ky with TanStack Query',
      verdictOf(overGoal, 1, percent(overGoal - 1), overGoalInterval),
    );
  });
}

function callLines(bySize, browser) {
  return Object.entries(bySize).map(([kilobytes, rows]) => {
    const { ratio, interval } = rows.sdk;
    const goal = rows[API_FETCH].ratio;
    return line(
      [`one call of ${KILOBYTES[kilobytes]}, over plain fetch`, browser],
      rows,
      (row) => digits(row.ratio, 3),
      'at most api-fetch',
      verdictOf(ratio, goal, percent(ratio - goal), interval),
    );
  });
}

function pageLines(modes, browser) {
  return Object.entries(modes).map(([mode, rows]) => {
    const { ratio, interval } = rows.sdk;
    const map = digits(rows['in-flight map'].median, 0);
    return line(
      [`20 widgets mounted ${mode}, ms (requests)`, browser],
      rows,
      (row) => `${digits(row.median, 0)} (${row.requests})`,
      `the hand-written map (${map} ms) + 5 %`,
      verdictOf(ratio, 1.05, percent(ratio - 1.05), interval),
    );
  });
}

/** The difference between the memory after the last step and that after 1,000 calls, in bytes. */
export function memoryGrowth(points) {
  const early = points.find(({ calls }) => calls === 1000);
  const late = points.at(-1);
  return Math.max(late.wasm - early.wasm, (late.heap ?? 0) - (early.heap ?? 0));
}

function memoryLines(found, browser) {
  const megabytes = (bytes) => (bytes === undefined ? 'not told' : `${digits(bytes / 1e6, 2)} MB`);
  const growth = memoryGrowth(found.sdk);
  const { calls } = found.sdk.at(-1);
  const held = (points) => {
    const { wasm, heap } = points.at(-1);
    return wasm === 0 ? megabytes(heap) : `${megabytes(heap)}, wasm ${megabytes(wasm)}`;
  };
  return [
    line(
      [`heap after ${digits(calls, 0)} calls`, browser],
      found,
      held,
      'within 1 MB of that after 1,000',
      verdictOf(growth, 1e6, megabytes(growth - 1e6)),
    ),
  ];
}

const LINES = [
  ['cold', coldLines],
  ['one-call', callLines],
  ['page', pageLines],
  ['memory', memoryLines],
];

/** The one table of docs/benchmarks.md, with a line for everything that was measured. */
export function figuresTable(sections) {
  const browsers = LINES.flatMap(([name, linesOf]) =>
    Object.entries(sections[name] ?? {}).flatMap(([browser, { data }]) => linesOf(data, browser)),
  );
  const sizes = sections.sizes ? sizeLines({ node: sections.sizes.node.data }) : [];
  const head = ['', 'browser', ...COLUMNS.map(([title]) => title), 'goal', ''];
  return table(head, [...sizes, ...browsers], 2);
}

/** The bars of the two charts, by the chart's name. */
export function chartsOf(sections) {
  const charts = {};
  const cases = sections.cold?.chromium?.data;
  if (cases)
    charts['cold-start'] = {
      title: 'Cold start in Chromium: milliseconds to the first response',
      series: Object.keys(cases),
      rows: Object.keys(cases[caseName(1, 0)])
        .filter((name) => name !== OTHER_BUILD)
        .map((name) => [name, Object.values(cases).map((rows) => rows[name].median)]),
    };
  const calls = sections['one-call']?.chromium?.data;
  if (calls)
    charts['one-call'] = {
      title: 'One call in Chromium: per cent more than plain fetch',
      series: Object.keys(calls).map((kilobytes) => KILOBYTES[kilobytes]),
      rows: Object.keys(calls[1])
        .filter((name) => name !== 'fetch')
        .map((name) => [name, Object.values(calls).map((rows) => (rows[name].ratio - 1) * 100)]),
    };
  return charts;
}
