// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { floorFile, inWords, readFloor } from '../floor/floor.mjs';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { step } from '../lib/log.mjs';
import { buildDir, dist, root, shown } from '../lib/paths.mjs';
import { engineFile, engineScript } from './engine-script.mjs';
import { packModule } from './packed-module.mjs';
import { unpacker } from './unpacker.mjs';
import { sandboxGlue, sandboxWasm, wasm } from './wasm.mjs';

/**
 * @typedef {import('esbuild').BuildOptions} BuildOptions
 * @typedef {import('esbuild').Plugin} Plugin
 */

const sources = join(root, 'js');
const manifest = join(root, 'package.json');
const packages = join(root, 'package-lock.json');
const bundlers = [
  'bundles.mjs',
  'engine-script.mjs',
  'packed-module.mjs',
  'unpacker.mjs',
  'unpacker.wat',
  'wasm.mjs',
].map((name) => join(root, 'tools', 'build', name));

/** @type {Record<string, BuildOptions>} */
const bundles = {
  'index.js': { entryPoints: [join(sources, 'index.ts')], format: 'esm' },
  'slim.js': { entryPoints: [join(sources, 'slim.ts')], format: 'esm' },
  'axero-widget-sdk.global.js': {
    entryPoints: [join(sources, 'global.ts')],
    format: 'iife',
  },
};

/**
 * The parts that few pages need, each with an entry of its own beside the client.
 * @type {Record<string, BuildOptions>}
 */
const extras = {
  ...Object.fromEntries(
    [
      ...['texts/ar', 'texts/de', 'texts/es', 'texts/fr'],
      ...['html', 'dates', 'diagnose', 'panel', 'react'],
    ].map((name) => [
      `${name}.js`,
      {
        entryPoints: [join(sources, `${name}.ts`)],
        format: 'esm',
        external: ['axero-widget-sdk', 'react'],
      },
    ]),
  ),
  // The entry `html` loads it on demand, from beside itself; its licence stays in it.
  'dompurify.js': {
    entryPoints: [join(sources, 'html', 'dompurify.ts')],
    format: 'esm',
    legalComments: 'inline',
  },
};

/** The first line of each script: which version a page has, and under which licence. Minifiers keep such a comment. */
export function banner() {
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
  return `/*! ${name} ${version} | ${license} */`;
}

/** @type {Record<string, BuildOptions>} */
const testing = {
  'testing.js': { entryPoints: [join(sources, 'testing.ts')], format: 'esm' },
  // Not every browser accepts a module as a service worker.
  'testing-worker.js': { entryPoints: [join(sources, 'testing-worker.ts')], format: 'iife' },
};

/** The script that checks a site, which is bundled once the description is; see `site-check.mjs`. */
export const siteCheckFile = 'site-check.global.js';

/** The scripts of the package. */
export const scripts = [
  siteCheckFile,
  ...Object.keys(bundles),
  ...Object.keys(extras),
  ...Object.keys(testing),
  basename(engineFile),
];

const common = [sources, manifest, packages, floorFile, ...bundlers];

/** Bundles each entry point for pages into one minified file. */
export async function bundle() {
  await engineScript(common, banner());
  await bundleGroup('extra-bundles', extras, common);
  return bundleGroup('bundles', bundles, [...common, wasm]);
}

/** The same for the entry points for tests and demos. */
export function bundleTesting() {
  return bundleGroup('testing-bundles', testing, [...common, sandboxGlue, sandboxWasm]);
}

/**
 * @param {string} name
 * @param {Record<string, BuildOptions>} group
 * @param {string[]} inputs
 */
function bundleGroup(name, group, inputs) {
  return ifChanged({
    stamp: join(buildDir, 'stamps', name),
    inputs,
    outputs: Object.keys(group).map((file) => join(dist, file)),
    work: () => step(`bundle the JavaScript (${Object.keys(group).join(', ')})`, () => bundleAll(group)),
  });
}

/**
 * The bytes that each source adds to a bundle, minified.
 * @param {string} name
 * @returns {Promise<Record<string, number>>}
 */
export async function bundleParts(name) {
  const esbuild = await import('esbuild');
  const { metafile } = await esbuild.build({ ...settingsOf(name), metafile: true, write: false });
  const [output] = Object.values(metafile?.outputs ?? {});
  return Object.fromEntries(
    Object.entries(output?.inputs ?? {}).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
  );
}

/** The constants in the sources of the SDK that the build knows. */
export function sdkConstants() {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return {
    AXERO_SDK_VERSION: JSON.stringify(version),
    AXERO_OLDEST: JSON.stringify(inWords(readFloor(), 'calls')),
  };
}

/**
 * @param {string} name
 * @returns {BuildOptions}
 */
function settingsOf(name) {
  const floor = readFloor();
  return {
    legalComments: 'none',
    ...bundles[name],
    ...extras[name],
    ...testing[name],
    outfile: join(dist, name),
    bundle: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    // A bundle that is minified once more (see `shrink`) keeps its marks of pure calls until then.
    minifyWhitespace: !(name in bundles),
    // Tests run in new browsers; pages must load in the oldest ones.
    target: name in testing ? 'es2022' : `es${floor.editions[name] ?? floor.editions['index.js']}`,
    charset: 'utf8',
    banner: { js: name in bundles ? '' : banner() },
    absWorkingDir: root,
    logLevel: 'silent',
    define: sdkConstants(),
    plugins: name in extras ? [besideExtras] : [engineModules],
  };
}

/** @param {Record<string, BuildOptions>} group */
async function bundleAll(group) {
  const esbuild = await import('esbuild');
  for (const [name, options] of Object.entries(group)) {
    const missing = Object.values(options.entryPoints ?? {}).find((path) => !existsSync(String(path)));
    if (missing) throw new Failure(`${shown(String(missing))} is missing; the bundle ${name} starts there.`);
    try {
      await esbuild.build(settingsOf(name));
      if (group === bundles) await shrink(name);
    } catch (error) {
      throw new Failure(`${name} could not be bundled: ${firstError(error)}`);
    }
  }
}

/**
 * Minifies esbuild's output again, which saves 2 % of the compressed driver.
 * @param {string} name
 */
async function shrink(name) {
  const { minify } = await import('terser');
  const path = join(dist, name);
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: bundles[name]?.format === 'esm',
    ecma: /** @type {import('terser').ECMA} */ (readFloor().editions[name]),
    // A function that is inlined where it is used once would be created again at each call of the outer one.
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, reduce_funcs: false },
    // By these marks an author's bundler knows that it may leave out the lists of codes that a page does not use, and which import is not its own.
    format: {
      preserve_annotations: true,
      preamble: banner(),
      comments: /^ (webpackIgnore: true|@vite-ignore) $/,
    },
  });
  if (!code) throw new Error('terser left nothing of it');
  writeFileSync(path, code);
}

/**
 * Resolves imports of the driver that are not files.
 * @type {Plugin}
 */
export const engineModules = {
  name: 'axero-engine',
  setup(build) {
    build.onResolve({ filter: /^axero-sandbox-wasm$/ }, () => ({ path: sandboxGlue }));
    build.onResolve({ filter: /^axero-wasm-text$/ }, () => ({ path: wasm, namespace: 'packed' }));
    build.onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(packModule(readFileSync(path)))}`,
      loader: 'js',
    }));
    build.onResolve({ filter: /^axero-unpacker$/ }, () => ({ path: 'unpacker', namespace: 'unpacker' }));
    build.onLoad({ filter: /.*/, namespace: 'unpacker' }, async () => ({
      contents: `export default ${JSON.stringify(await unpacker())}`,
      loader: 'js',
    }));
  },
};

/**
 * Leaves out of an extra what lies beside it: the client, which the page has already, and what is loaded on demand.
 * @type {Plugin}
 */
const besideExtras = {
  name: 'beside-extras',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: 'axero-widget-sdk', external: true }));
    build.onResolve({ filter: /^dompurify$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './dompurify.js', external: true } : undefined,
    );
  },
};

/**
 * Returns the place and the sentence of the first error of a build.
 * @param {unknown} error
 */
export function firstError(error) {
  const first = /** @type {import('esbuild').BuildFailure} */ (error).errors?.[0];
  if (!first) return error instanceof Error ? error.message : String(error);
  return first.location ? `${first.location.file}:${first.location.line}: ${first.text}` : first.text;
}
