// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundleParts } from './build/bundles.mjs';
import { wasmParts } from './build/wasm.mjs';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { Failure } from './lib/failure.mjs';
import { say, table } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { dist, root, shown } from './lib/paths.mjs';

/**
 * @typedef {{ raw: number, gzip: number, brotli: number }} Size bytes
 * @typedef {Record<string, number>} Budget brotli bytes that each row may have
 */

const budgetFile = join(root, 'tools', 'size-budget.json');
/** Leaves room for another compiler of the same generation, not for a feature. */
const grain = 256;
/** The sandbox grows with each operation that it serves, and only tests load it. */
const sandboxGrain = 131_072;

const rows = {
  'axero.wasm': ['axero.wasm'],
  'index.js': ['index.js'],
  'slim.js': ['slim.js'],
  'axero-engine.js': ['axero-engine.js'],
  'axero-widget-sdk.global.js': ['axero-widget-sdk.global.js'],
  'axero-elements.global.js': ['axero-elements.global.js'],
  'axero-elements.de.js': ['axero-elements.de.js'],
  'one element with Lit': ['../target/elements/people.js'],
  'a picked script with one element': ['../target/elements/picked.js'],
  'html.js': ['html.js'],
  'dompurify.js': ['dompurify.js'],
  'dates.js': ['dates.js'],
  'diagnose.js': ['diagnose.js'],
  'site-check.global.js': ['site-check.global.js'],
  'panel.js': ['panel.js'],
  'react.js': ['react.js'],
  'testing.wasm': ['testing.wasm'],
  'testing.js': ['testing.js'],
  'testing-worker.js': ['testing-worker.js'],
};

/**
 * @param {string} [folder]
 * @returns {Record<string, Size>}
 */
export function measure(folder = dist) {
  const single = Object.fromEntries(
    [...new Set(Object.values(rows).flat())].map((name) => [name, sizeOf(folder, name)]),
  );
  return Object.fromEntries(
    Object.entries(rows).map(([row, files]) => [
      row,
      files.reduce(
        (sum, file) => {
          const { raw = 0, gzip = 0, brotli = 0 } = single[file] ?? {};
          return { raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli };
        },
        { raw: 0, gzip: 0, brotli: 0 },
      ),
    ]),
  );
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Size}
 */
function sizeOf(folder, name) {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Failure(`${shown(path)} is missing: run \`npm run build\`.`);
  const bytes = readFileSync(path);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
      .length,
  };
}

/** @param {Record<string, Size>} sizes */
export function sizeTable(sizes) {
  const cells = Object.entries(sizes).map(([name, size]) => [
    name,
    `${size.raw}`,
    `${size.gzip}`,
    `${size.brotli}`,
  ]);
  return table([['bytes', 'raw', 'gzip', 'brotli'], ...cells]);
}

/**
 * One sentence for each row that outgrew its budget or has none.
 * @param {Record<string, Size>} sizes
 * @param {Budget} budget
 */
export function overBudget(sizes, budget) {
  return Object.entries(sizes).flatMap(([name, { brotli }]) => {
    const limit = budget[name];
    if (limit === undefined) return [`${name} has no budget`];
    return brotli > limit
      ? [`${name} has ${brotli} bytes (brotli), ${brotli - limit} over its budget of ${limit}`]
      : [];
  });
}

/** @param {Record<string, Size>} sizes */
export function budgetFor(sizes) {
  return Object.fromEntries(
    Object.entries(sizes).map(([name, { brotli }]) => {
      const step = name === 'testing.wasm' ? sandboxGrain : grain;
      return [name, Math.ceil((brotli + 1) / step) * step];
    }),
  );
}

/** Measures dist and fails where it outgrew the budget. */
export function checkBudget() {
  const sizes = measure();
  say(sizeTable(sizes));
  if (!existsSync(budgetFile))
    throw new Failure(`${shown(budgetFile)} is missing: write it with \`npm run size -- --write\`.`);
  const over = overBudget(sizes, JSON.parse(readFileSync(budgetFile, 'utf8')));
  if (over.length > 0)
    throw new Failure(
      `${over.join('; ')}: make it smaller, or accept the growth with \`npm run size -- --write\` in the same commit.`,
    );
}

/** Number of parts that are listed of each file. */
const largest = 10;

/** Lists what the module and the driver are made of, the largest parts first; both must have been built. */
async function listParts() {
  const files = { 'axero.wasm': await wasmParts(thisMachine()), 'index.js': await bundleParts('index.js') };
  for (const [name, parts] of Object.entries(files)) {
    const sorted = Object.entries(parts).sort(([, a], [, b]) => b - a);
    const rows = sorted.slice(0, largest).map(([part, bytes]) => [part, `${bytes}`]);
    const rest = sorted.slice(largest).reduce((sum, [, bytes]) => sum + bytes, 0);
    say(
      `\n${table([[name, 'raw bytes'], ...rows, [`${sorted.length - rows.length} smaller parts`, `${rest}`]])}`,
    );
  }
}

const flags = {
  parts: { help: 'list the ten largest parts of the module and of the driver' },
  write: { help: 'accept the present sizes as the budget' },
  help: { help: 'show this text' },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    const given = readArguments(process.argv.slice(2), flags);
    if (given.help)
      return say(helpText('npm run size --', 'Compares the built sizes with the budget.', flags));
    if (given.write) writeFileSync(budgetFile, `${JSON.stringify(budgetFor(measure()), null, 2)}\n`);
    checkBudget();
    if (given.parts) await listParts();
  });
