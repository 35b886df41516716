import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { glue } from '../../tools/build/wasm.mjs';
import { Failure } from '../../tools/lib/failure.mjs';
import { dist, root } from '../../tools/lib/paths.mjs';
import { bundles, pageSources, snapshot } from './paths.mjs';

const SDK = 'axero-widget-sdk';
const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'silent',
  absWorkingDir: root,
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The package as an author's bundler finds it, but from the snapshot. */
export const fromSnapshot = {
  name: 'sdk-from-snapshot',
  setup({ onResolve }) {
    onResolve({ filter: /^axero-widget-sdk/ }, ({ path }) => ({
      path: join(snapshot, path === SDK ? 'index.js' : 'inline.js'),
    }));
  },
};

/** Leaves the library out of a script: it is a file of its own, as it is without a bundler. */
const libraryApart = {
  name: 'library-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
      kind === 'entry-point'
        ? undefined
        : { external: true, path: path === SDK ? '/dist/index.js' : `/bundles/library/${path}.js` },
    );
  },
};

/** Bundles what a text exports, minified, and gives the text of the bundle. */
export async function bundled(contents, options = {}) {
  const { outputFiles } = await build({
    ...common,
    write: false,
    stdin: { contents, resolveDir: root },
    ...options,
  });
  return outputFiles[0].contents;
}

/** What is bundled from the package's own sources. */
const fromSources = {
  ...common,
  define: { ...common.define, AXERO_SDK_VERSION: '"0.0.0-bench"' },
  plugins: [
    {
      name: 'axero-wasm',
      setup: ({ onResolve }) => onResolve({ filter: /^axero-wasm$/ }, () => ({ path: glue })),
    },
  ],
};

const page = (...names) => names.map((name) => join(pageSources, `${name}.mjs`));

/** Copies the built package and bundles every script that the pages load. */
export async function prepareBundles() {
  if (!existsSync(join(dist, 'axero.wasm'))) throw new Failure('dist is missing: run `npm run build`.');
  for (const folder of [snapshot, bundles]) rmSync(folder, { recursive: true, force: true });
  cpSync(dist, snapshot, { recursive: true });
  const cold = page(...['fetch', 'ky', 'axios', 'sdk', 'sdk-inline'].map((name) => `cold/${name}`));
  await Promise.all([
    build({ ...common, entryPoints: page('main'), outdir: bundles, external: ['/dist/*', '/bundles/*'] }),
    ...['index-a', 'index-b', 'inline-a', 'inline-b'].map((name) =>
      build({
        ...common,
        entryPoints: page(`widgets/${name}`),
        outdir: join(bundles, 'widgets'),
        plugins: [fromSnapshot],
      }),
    ),
    build({
      ...common,
      entryPoints: cold,
      outdir: join(bundles, 'cold', 'one-file'),
      plugins: [fromSnapshot],
    }),
    build({
      ...common,
      entryPoints: cold.filter((path) => !path.endsWith('inline.mjs')),
      outdir: join(bundles, 'cold', 'own-file'),
      plugins: [libraryApart],
    }),
    build({ ...common, format: 'iife', entryPoints: page('cold/script-tag'), outdir: join(bundles, 'cold') }),
    ...['ky', 'axios'].map((name) =>
      build({
        ...common,
        stdin: { contents: `export { default } from '${name}'`, resolveDir: root },
        outfile: join(bundles, 'library', `${name}.js`),
      }),
    ),
    build({ ...fromSources, entryPoints: page('call-parts'), outdir: bundles }),
    // With its names kept, for a profile that can be read.
    build({
      ...fromSources,
      minify: false,
      entryPoints: [join(root, 'js', 'index.ts')],
      outfile: join(bundles, 'readable', 'index.js'),
    }),
  ]);
}

/** Tells one build of the package from another: sections measured at different times may not share one. */
export function buildMark() {
  const hash = createHash('sha256');
  for (const name of ['index.js', 'inline.js', 'axero.wasm']) hash.update(fileBytes(name));
  return hash.digest('hex').slice(0, 6);
}

export function fileBytes(name) {
  return readFileSync(join(snapshot, name));
}
