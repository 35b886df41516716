import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { listOfItems, listOfSize } from '../../bench/lib/bodies.mjs';
import { Site } from '../../bench/lib/server.mjs';
import { medianInterval, paired, quantile } from '../../bench/lib/stats.mjs';
import { writeReport } from '../../bench/report/markdown.mjs';
import { bars, lines } from '../../bench/report/svg.mjs';
import { verdictOf } from '../../bench/report/targets.mjs';
import { sections } from '../../bench/sections/all.mjs';

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
  assert.equal(verdictOf(1.01, 1.02, [1, 1.015], '1 %'), 'met');
  assert.match(verdictOf(1.01, 1.02, [1, 1.03], '1 %'), /^met by the median, /);
  assert.match(verdictOf(1.03, 1.02, [1.01, 1.05], '1 %'), /^missed by 1 % by the median, /);
  assert.equal(verdictOf(1.05, 1.02, [1.03, 1.07], '3 %'), 'missed by 3 %');
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

test('plots are drawn with finite numbers and escaped words', () => {
  const drawn = [
    bars({
      title: 'a < b',
      series: ['one', 'two'],
      mark: 1,
      rows: [
        ['x & y', [1, undefined]],
        ['z', [0, 2]],
      ],
    }),
    lines({
      title: 'grows',
      x: 'n',
      y: 'ms',
      series: {
        a: [
          [1, 0.5],
          [1000, 20],
        ],
        b: [[1, 0]],
      },
    }),
  ];
  for (const svg of drawn) assert.ok(!/NaN|Infinity|undefined|a < b|x & y/.test(svg), svg);
});

test('a report is written from the results of one section alone', () => {
  const pages = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const row = { raw: 1000, brotli: 400 };
    const data = {
      'axero-widget-sdk': { raw: 90_000, brotli: 26_000 },
      'axero-widget-sdk, whole (index.js + axero.wasm)': row,
      ky: row,
    };
    const results = {
      machine: { processor: 'p', cores: 2, memoryGiB: 4, system: 's', node: 'v20', packages: {} },
      browsers: {},
      sections: { sizes: { node: { date: '2026-01-01', build: 'abcdef', load: 1, data } } },
    };
    const target = join(pages, 'report.md');
    writeReport(results, target, pages);
    const text = readFileSync(target, 'utf8');
    assert.match(text, /missed by 1\.0 kB/);
    assert.ok(text.includes('(sizes.svg)') || text.includes('/sizes.svg)'), text);
    assert.ok(readdirSync(pages).includes('sizes.svg'));
  } finally {
    rmSync(pages, { recursive: true });
  }
});

test('every section says what it measures', () => {
  const names = sections.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { name, about, run } of sections) assert.ok(name && about && typeof run === 'function', name);
});
