import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../tools/lib/failure.mjs';
import { shown } from '../../tools/lib/paths.mjs';
import { chartsOf, figuresTable } from './figures.mjs';
import { bars } from './svg.mjs';
import { tablesOf } from './tables.mjs';

const [BEGIN, END] = ['<!-- figures:begin -->', '<!-- figures:end -->'];

function writeCharts(sections, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, chart] of Object.entries(chartsOf(sections)))
    writeFileSync(join(folder, `${name}.svg`), bars(chart));
}

/** Returns the machine, the versions, and how busy the machine was. */
function conditionsOf({ machine, browsers, sections }) {
  const { packages, node, processor, cores, memoryGiB, system } = machine;
  const measured = Object.values(sections).flatMap((byBrowser) => Object.values(byBrowser));
  const loads = measured.map(({ load }) => load);
  const unique = (values) => [...new Set(values)].sort().join(', ');
  const versions = Object.entries({ ...browsers, node, ...packages }).map((pair) => pair.join(' '));
  return [
    `Measured on ${unique(measured.map(({ date }) => date))}, build ${unique(measured.map(({ build }) => build))}`,
    `${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}; load average ${Math.min(...loads)} to ${Math.max(...loads)}, the run included`,
    `${versions.join(', ')}.`,
  ].join('. ');
}

/** Writes everything that was measured, one table after another, and the charts. */
export function writeReport(results, folder) {
  writeCharts(results.sections, folder);
  const parts = Object.entries(results.sections).flatMap(([name, byBrowser]) => [
    `## ${name}`,
    ...Object.entries(byBrowser).flatMap(([browser, { data, load }]) => [
      `**${browser}**, load average ${load}`,
      ...tablesOf('', data),
    ]),
  ]);
  const head = ['# Benchmark report', conditionsOf(results), figuresTable(results.sections)];
  const path = join(folder, 'report.md');
  writeFileSync(path, `${[...head, ...parts].join('\n\n')}\n`);
  return path;
}

/**
 * Writes the figures between the marks of a page, and the charts.
 * @param {{ page: string, charts: string }} published
 */
export function publish(results, { page, charts }) {
  const text = readFileSync(page, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Failure(`${shown(page)} has no ${BEGIN} before ${END}: put both where the table belongs.`);
  const figures = [BEGIN, figuresTable(results.sections), '', conditionsOf(results), END].join('\n');
  writeFileSync(page, text.slice(0, begin) + figures + text.slice(end + END.length));
  writeCharts(results.sections, charts);
}
