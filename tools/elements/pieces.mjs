// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { joinElements } from '../../cli/elements/join.mjs';
import { Failure } from '../lib/failure.mjs';
import { dist, root } from '../lib/paths.mjs';
import { elementNames, elementsFolder, languages } from './folders.mjs';
import { shrunk } from './shrunk.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** The files of the picked script in dist: what it is joined from, and the code that joins it. */
export const pieceFiles = ['element-pieces.json', 'element-picker.js'];

/** A picked script with one element, to watch its size. */
export const pickedSample = join(root, 'target', 'elements', 'picked.js');

/** The pieces of every picked script: the SDK and the start, and the base of the elements, which runs with Lit. */
const shared = {
  start: `import * as sdk from 'axero-widget-sdk';
import { elect } from './base/elect.ts';
export function start(run, tags) {
  globalThis.AxeroWidgetSDK ??= sdk;
  elect(sdk.VERSION, run, tags);
}`,
  base: `export { AxeroElement } from './base/element.ts';
export { ListElement } from './base/list.ts';
export { STATES } from './base/state/states.ts';
export { setTexts } from './base/text/texts.ts';`,
};

/**
 * Writes the pieces that `elements NAMES` and the gallery join to a script with only some elements.
 * @param {BuildOptions} options those of the script build, which resolve the SDK and its HTML functions
 * @param {{ tag: string, about: string, scenes: { state: string, markup: string }[] }[]} scenes
 */
export async function writePieces(options, scenes) {
  const { build } = await import('esbuild');
  const folder = join(root, 'target', 'elements', 'pieces');
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: [
      ...Object.keys(shared).map((name) => ({ in: `piece:${name}`, out: name })),
      ...elementNames().map((name) => ({ in: join(elementsFolder, name, `${name}.ts`), out: name })),
    ],
    outdir: folder,
    format: 'esm',
    splitting: true,
    legalComments: 'none',
    write: false,
    plugins: [sharedSources, ...(options.plugins ?? [])],
  });
  /** @type {Map<string, string>} */
  const names = new Map();
  let chunks = 0;
  for (const { path } of outputFiles) {
    const name = basename(path, '.js');
    // A chunk has a number for its name, which is short and changes with no hash.
    names.set(basename(path), name in shared || elementNames().includes(name) ? name : `${chunks++}`);
  }
  // Only now: it needs packages that a fresh clone does not have at the start.
  const { pieceOf } = await import('./piece.mjs');
  /** @type {Record<string, { code: string, needs: string[], later: string[] }>} */
  const pieces = {};
  for (const { path, text } of outputFiles) {
    const { code, ...imports } = pieceOf(text, (imported) => names.get(basename(imported)));
    pieces[names.get(basename(path)) ?? ''] = { code: await small(code), ...imports };
  }
  refuseCircles(pieces);
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const legal = readFileSync(join(dist, 'axero-elements.global.js.LEGAL.txt'), 'utf8').trim();
  const id = `${version}-${createHash('sha256').update(JSON.stringify(pieces)).digest('hex').slice(0, 8)}`;
  const data = {
    ...{ name, version, license, legal, id },
    ...{ elements: elements(scenes), texts: await texts(), pieces },
  };
  writeFileSync(join(dist, 'element-pieces.json'), `${JSON.stringify(data)}\n`);
  mkdirSync(dirname(pickedSample), { recursive: true });
  writeFileSync(pickedSample, joinElements(data, ['people']).script);
}

/** @type {import('esbuild').Plugin} */
const sharedSources = {
  name: 'shared-pieces',
  setup(build) {
    build.onResolve({ filter: /^piece:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'piece' }));
    build.onLoad({ filter: /.*/, namespace: 'piece' }, ({ path }) => ({
      contents: shared[/** @type {keyof typeof shared} */ (path)],
      resolveDir: elementsFolder,
    }));
  },
};

/**
 * Minifies a piece once more: the imports became properties, and names that no longer leave it can be short.
 * @param {string} code
 */
async function small(code) {
  const done = await shrunk(`(${code})`, {}, { expression: true });
  return done.replace(/;$/, '');
}

/** @param {Record<string, { needs: string[] }>} pieces */
function refuseCircles(pieces) {
  /** @param {string} name @param {string[]} above */
  const follow = (name, above) => {
    if (above.includes(name))
      throw new Failure(
        `The pieces of the elements import each other in a circle: ${[...above, name].join(' > ')}.`,
      );
    for (const next of pieces[name]?.needs ?? []) follow(next, [...above, name]);
  };
  for (const name of Object.keys(pieces)) follow(name, []);
}

/**
 * The first scene of an element is what an author would paste.
 * @param {Parameters<typeof writePieces>[1]} scenes
 */
function elements(scenes) {
  return Object.fromEntries(
    scenes.map(({ tag, about, scenes: own }) => [
      tag.replace(/^axero-/, ''),
      { tag, about, sample: own.find(({ state }) => state === 'ready')?.markup ?? `<${tag}></${tag}>` },
    ]),
  );
}

/**
 * Writes the code that joins the pieces as a module for browsers: the command line has it inside.
 * @param {string} banner
 */
export async function writePicker(banner) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'cli', 'elements', 'join.mjs')],
    outfile: join(dist, 'element-picker.js'),
    ...{ bundle: true, format: 'esm', minify: true, target: 'es2022', charset: 'utf8', logLevel: 'silent' },
    banner: { js: banner },
  });
}

/** The texts of the base and of each element, by language. */
async function texts() {
  const { build } = await import('esbuild');
  const file = join(root, 'target', 'elements', 'texts.mjs');
  mkdirSync(dirname(file), { recursive: true });
  const names = ['base', ...elementNames()];
  await build({
    stdin: {
      contents: names.map((name) => `export * as '${name}' from './${name}/${name}.texts.ts';`).join('\n'),
      resolveDir: elementsFolder,
    },
    ...{ bundle: true, format: 'esm', outfile: file, logLevel: 'silent' },
  });
  const all = await import(`${pathToFileURL(file).href}?${Date.now()}`);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(names.map((name) => [name, all[name][language]])),
    ]),
  );
}
