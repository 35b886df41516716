import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { listOfItems, listOfSize } from '../../bench/lib/bodies.mjs';
import { Site } from '../../bench/lib/server.mjs';
import { medianInterval, paired, quantile } from '../../bench/lib/stats.mjs';
import { figuresTable, memoryGrowth } from '../../bench/report/figures.mjs';
import { bars } from '../../bench/report/svg.mjs';
import { tablesOf } from '../../bench/report/tables.mjs';
import { verdictOf } from '../../bench/report/verdict.mjs';
import { publish, writeReport } from '../../bench/report/write.mjs';
import { sections } from '../../bench/sections/all.mjs';
import { caseName } from '../../bench/sections/cold.mjs';

const folder = fileURLToPath(new URL('../../bench/', import.meta.url));

test('every module of the benchmark parses', async () => {
  const modules = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.mjs'));
  assert.ok(modules.length > 20, `${modules.length} modules`);
  for (const name of modules) await transform(readFileSync(join(folder, name), 'utf8'), { sourcefile: name });
});

test('a quantile lies between its neighbours in proportion', () => {
  assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5);
  assert.equal(quantile([10, 0], 0.95), 9.5);
  assert.ok(Number.isNaN(quantile([], 0.5)));
});

test('a pair falls out of what slowed its whole round', () => {
  const { ratio, added } = paired([2.2, 22, 2.2], [2, 20, 2]);
  assert.ok(Math.abs(ratio - 1.1) < 1e-9 && Math.abs(added - 0.2) < 1e-9);
});

test('the interval of a median holds it and narrows with more values', () => {
  const values = (count) => Array.from({ length: count }, (_, at) => ((at * 7) % count) / count);
  const width = (count) => {
    const [low, high] = medianInterval(values(count));
    assert.ok(low < 0.5 && high > 0.45, `${low} to ${high}`);
    return high - low;
  };
  assert.ok(width(1000) < width(100));
});

test('a verdict says where the run cannot tell', () => {
  assert.equal(verdictOf(1.01, 1.02, '1 %', [1, 1.015]), 'reached');
  assert.equal(verdictOf(1.01, 1.02, '1 %', [1, 1.03]), 'reached (within the noise)');
  assert.equal(verdictOf(1.03, 1.02, '1 %', [1.01, 1.05]), 'missed by 1 % (within the noise)');
  assert.equal(verdictOf(1.05, 1.02, '3 %', [1.03, 1.07]), 'missed by 3 %');
});

test('a body has the size or the items that were asked for', () => {
  for (const kilobytes of [1, 20, 1000]) {
    const { length } = listOfSize(kilobytes);
    assert.ok(Math.abs(length / (kilobytes * 1000) - 1) < 0.1, `${kilobytes} kB: ${length}`);
  }
  const { TotalRecords, ResponseData } = JSON.parse(listOfItems(100).toString());
  assert.deepEqual([TotalRecords, ResponseData.length], [100, 100]);
});

test('the site counts requests, waits, and fails on demand', async () => {
  const site = await Site.start();
  try {
    site.reset({ latency: 30 });
    const start = performance.now();
    const ask = () => fetch(`${site.origin}/api/users/me`);
    assert.equal((await (await ask()).json()).UserID, 7);
    assert.ok(performance.now() - start >= 29);
    site.down = true;
    assert.equal((await ask()).status, 503);
    assert.equal(site.requests, 2);
    site.reset();
    assert.equal(site.requests, 0);
  } finally {
    await site.stop();
  }
});

test('a chart is drawn with finite numbers and escaped words', () => {
  const rows = [
    ['x & y', [1, 0]],
    ['z', [-0.5, 2]],
  ];
  const svg = bars({ title: 'a < b', series: ['one', 'two'], rows });
  assert.ok(!/NaN|Infinity|undefined|"-|a < b|x & y/.test(svg), svg);
});

test('whatever a section found becomes tables', () => {
  const found = {
    seconds: 30,
    rows: { fetch: { requests: 80 }, sdk: { requests: 4, interval: [0.9, 1.1] } },
    points: [{ calls: 1, ms: 0.25 }],
  };
  const [seconds, rows, points] = tablesOf('', found);
  assert.equal(seconds, 'seconds: 30');
  assert.match(
    rows,
    /^\| rows \| requests \| interval \|\n.*\n\| fetch \| 80 \| {2}\|\n\| sdk \| 4 \| 0\.900 to 1\.100 \|$/,
  );
  assert.match(points, /\| {2}\| 1 \| 0\.250 \|$/);
});

/** Results as a run writes them, with invented figures. */
function invented() {
  const cold = (sdk) => ({
    fetch: { median: 30 },
    'ky + TanStack Query': { median: 40 },
    sdk: { median: sdk, overGoal: sdk / 40, overGoalInterval: [sdk / 40 - 0.01, sdk / 40 + 0.01] },
  });
  const measured = (data) => ({ date: '2026-01-01', build: 'abcdef', load: 1, data });
  const sizes = { sdk: { raw: 90_000, brotli: 25_600 }, ky: { raw: 1000, brotli: 400 } };
  return {
    machine: { processor: 'p', cores: 2, memoryGiB: 4, system: 's', node: 'v20', packages: { ky: '1.0.0' } },
    browsers: { chromium: 'Chrome/1' },
    sections: {
      sizes: { node: measured(sizes) },
      cold: { chromium: measured({ [caseName(1, 0)]: cold(38), [caseName(4, 30)]: cold(44) }) },
    },
  };
}

test('the table of figures has a verdict in each line that has a goal', () => {
  const lines = figuresTable(invented().sections).split('\n');
  assert.equal(lines.length, 5);
  assert.match(lines[2], /^\| bundled, kB \| {2}\| 25\.6 \| {2}\| 0\.4 \|.*\| missed by 1\.0 kB \|$/);
  assert.match(lines[3], /\| 38\.0 \| 30\.0 \| {2}\| 40\.0 \|.*\| reached \|$/);
  assert.match(lines[4], /4x slower.*\| missed by 10\.0 % \|$/);
});

test('the memory that a run gained is the larger of wasm and heap', () => {
  const points = [
    { calls: 1000, wasm: 100, heap: 50 },
    { calls: 5000, wasm: 110, heap: 90 },
  ];
  assert.equal(memoryGrowth(points), 40);
});

test('a report has the charts beside it, and the published page keeps its own words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const page = join(folder, 'page.md');
  const charts = join(folder, 'charts');
  try {
    const report = readFileSync(writeReport(invented(), folder), 'utf8');
    assert.match(report, /\| missed by 10\.0 % \|\n.*## cold\n.*\| 1\.090 to 1\.110 \|/s);
    writeFileSync(page, 'no marks');
    assert.throws(() => publish(invented(), { page, charts }), /figures:begin/);
    writeFileSync(page, 'before\n<!-- figures:begin -->\nformer\n<!-- figures:end -->\nafter\n');
    publish(invented(), { page, charts });
    const text = readFileSync(page, 'utf8');
    assert.ok(/^before\n.*missed by 1\.0 kB.*\nafter\n$/s.test(text) && !text.includes('former'), text);
    assert.deepEqual(readdirSync(charts), ['cold-start.svg']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every chart of the published page exists, and no other', () => {
  const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
  const shown = readFileSync(join(docs, 'benchmarks.md'), 'utf8').match(/benchmarks\/[\w-]+\.svg/g) ?? [];
  assert.deepEqual(
    shown.sort(),
    readdirSync(join(docs, 'benchmarks')).map((name) => `benchmarks/${name}`),
  );
});

test('every section says what it measures', () => {
  const names = sections.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { name, about, run } of sections) assert.ok(name && about && typeof run === 'function', name);
});
