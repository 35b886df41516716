import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { growthParts } from './growth-parts.mjs';
import { pageParts } from './page-parts.mjs';
import { callParts } from './parts.mjs';
import { conditions, table } from './tables.mjs';
import { targetRows } from './targets.mjs';

const parts = [...callParts, ...pageParts, ...growthParts];
const HINT =
  'Written by `npm run bench`, but for the findings at its end, which are in `bench/report/findings.md`. `npm run bench -- --quick` tries it out, `--only one-call,cpu` measures anew what it names, `--help` lists the rest.';

function head({ machine, browsers, sections }) {
  const { packages, ...rest } = machine;
  const loads = Object.values(sections).flatMap((by) => Object.values(by).map(({ load }) => load));
  const versions = Object.entries({ ...browsers, node: rest.node, ...packages }).map(
    ([name, version]) => `${name} ${version}`,
  );
  return [
    '# Measured against what authors would use instead',
    HINT,
    `Machine: ${rest.processor}, ${rest.cores} cores, ${rest.memoryGiB} GiB, ${rest.system}. Between ${Math.min(...loads)} and ${Math.max(...loads)} processes wanted its cores while this was measured, the run included: absolute times are those of a busy machine, ratios are taken within a round. Server and browser are on the same machine. Versions: ${versions.join(', ')}.`,
    'Contenders take turns within each round, in random order where they share a page. Everything is real HTTP to a small server in `bench/`, but where a part says that the network is stubbed.',
  ].join('\n\n');
}

/** One part: for each browser its conditions and its tables, then the plots, which are written beside the report. */
function rendered(part, byBrowser, pages, link) {
  const out = [`## ${part.title}`, part.text];
  for (const [browser, measured] of Object.entries(byBrowser))
    out.push(`**${conditions(measured, browser)}**`, part.body(measured.data));
  const data = Object.fromEntries(
    Object.entries(byBrowser).map(([browser, measured]) => [browser, measured.data]),
  );
  for (const [name, svg] of Object.entries(part.plots?.(data) ?? {})) {
    writeFileSync(join(pages, `${name}.svg`), svg);
    out.push(`![${part.title}](${link}/${name}.svg)`);
  }
  return out.join('\n\n');
}

/**
 * Writes the report, and its plots into `pages`.
 * @param {object} results as `run.mjs` keeps them
 */
export function writeReport(results, target, pages) {
  mkdirSync(pages, { recursive: true });
  const { sections } = results;
  const link = relative(dirname(target), pages);
  const findings = readFileSync(new URL('./findings.md', import.meta.url), 'utf8').trim();
  const text = [
    head(results),
    '## What was to be reached',
    table(['what', 'to reach', 'browser', 'measured', ''], targetRows(sections), 5),
    ...parts
      .filter(({ section }) => sections[section])
      .map((part) => rendered(part, sections[part.section], pages, link)),
    findings,
  ].join('\n\n');
  writeFileSync(target, `${text}\n`);
}
