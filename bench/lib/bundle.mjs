import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { engineModules } from '../../tools/build/bundles.mjs';
import { Failure } from '../../tools/lib/failure.mjs';
import { dist, root } from '../../tools/lib/paths.mjs';
import { bundles, pageSources, snapshot } from './paths.mjs';

/** A fresh clone has the package only after the set-up. */
const build = async (options) => (await import('esbuild')).build(options);

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

/** Resolves the package to a built entry, as an author's bundler does. `axero-engine.js` stays apart: bundlers make a chunk of it. */
const packageAs = (entry) => ({
  name: 'package-as',
  setup({ onResolve }) {
    onResolve({ filter: /^axero-widget-sdk$/ }, () => ({ path: entry }));
    onResolve({ filter: /axero-engine\.js$/ }, () => ({ path: '/dist/axero-engine.js', external: true }));
  },
});

export const packageIndex = packageAs(join(snapshot, 'index.js'));
export const packageSlim = packageAs(join(snapshot, 'slim.js'));

/** Bundles and minifies what a text exports. Returns the bytes of the bundle. */
export async function bundled(contents, options = {}) {
  const { outputFiles } = await build({
    ...common,
    write: false,
    stdin: { contents, resolveDir: root },
    ...options,
  });
  return outputFiles[0].contents;
}

/** Bundles and minifies a text into a file. */
export async function bundleTo(outfile, stdin) {
  await build({ ...common, outfile, stdin });
}

/** The options of a bundle of the package's own sources. */
const fromSources = { ...common, plugins: [engineModules] };

const page = (name) => join(pageSources, `${name}.mjs`);

/** The bundles of the cold start: each is one file that holds its client. */
function coldStart(other) {
  const names = ['fetch', 'ky', 'ky-query', 'axios', 'sdk'];
  const outdir = join(bundles, 'cold');
  return [
    build({
      ...common,
      entryPoints: names.map((name) => page(`cold/${name}`)),
      outdir,
      plugins: [packageIndex],
    }),
    build({ ...common, format: 'iife', entryPoints: [page('cold/script-tag')], outdir }),
    ...(other === undefined
      ? []
      : [
          build({
            ...common,
            entryPoints: { 'sdk-other': page('cold/sdk') },
            outdir,
            plugins: [packageAs(resolve(other))],
          }),
        ]),
  ];
}

/** The widgets of the page section come from this many bundles, each with a copy of the package. */
const COPIES = 4;

/**
 * Copies the built package and bundles every script that the pages load.
 * @param {string} [other] an entry of another build, for the cold start
 */
export async function prepareBundles(other) {
  if (!existsSync(join(dist, 'index.js'))) throw new Failure('dist is missing: run `npm run build`.');
  if (other !== undefined && !existsSync(other))
    throw new Failure(`${other} does not exist: --other takes the built index.js of another version.`);
  for (const folder of [snapshot, bundles]) rmSync(folder, { recursive: true, force: true });
  cpSync(dist, snapshot, { recursive: true });
  await Promise.all([
    build({ ...common, entryPoints: [page('main')], outdir: bundles, external: ['/dist/*', '/bundles/*'] }),
    ...coldStart(other),
    ...Array.from({ length: COPIES }, (_, at) =>
      build({
        ...common,
        entryPoints: { [`widget-${at + 1}`]: page('widget') },
        outdir: bundles,
        plugins: [packageIndex],
        // Equal texts could share what the browser compiled.
        banner: { js: `/* ${at + 1} */` },
      }),
    ),
    build({ ...fromSources, entryPoints: [page('call-parts')], outdir: bundles }),
    // The profile shows the names of functions.
    build({
      ...fromSources,
      minify: false,
      entryPoints: { readable: join(root, 'js', 'index.ts') },
      outdir: bundles,
    }),
  ]);
}

/** Returns a short name of the build: sections that were measured at different times may not share one. */
export function buildMark() {
  return createHash('sha256').update(fileBytes('index.js')).digest('hex').slice(0, 6);
}

export function fileBytes(name) {
  return readFileSync(join(snapshot, name));
}
