// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorFiles, writeEditorFiles } from '../elements/editors.mjs';
import { elementNames, elementsFolder, languages } from '../elements/folders.mjs';
import { generate } from '../elements/generate.mjs';
import { writeManifest } from '../elements/manifest.mjs';
import { pickedSample, pieceFiles, writePicker, writePieces } from '../elements/pieces.mjs';
import { shrunk } from '../elements/shrunk.mjs';
import { smallSources } from '../elements/small-sources.mjs';
import { floorFile } from '../floor/floor.mjs';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { step } from '../lib/log.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { buildDir, dist, root, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { banner, engineModules, firstError, sdkConstants } from './bundles.mjs';

/**
 * The file beside the script build with the texts of a language.
 * @param {string} language
 */
export function languageFile(language) {
  return `axero-elements.${language}.js`;
}

/** The files that the build of the elements puts into dist. */
export const elementFiles = [
  'elements',
  ...languages.map(languageFile),
  'axero-elements.global.js',
  'axero-elements.global.js.LEGAL.txt',
  'custom-elements.json',
  'element-scenes.json',
  ...pieceFiles,
  ...editorFiles,
];

/** One element with the base and Lit, without the SDK. */
export const elementSample = join(root, 'target', 'elements', 'people.js');

const inputs = [
  elementsFolder,
  join(root, 'js'),
  join(root, 'package.json'),
  join(root, 'package-lock.json'),
  join(root, 'tsconfig.json'),
  join(root, 'tsconfig.elements.json'),
  join(root, 'tools', 'elements'),
  join(root, 'tools', 'build', 'elements.mjs'),
  join(root, 'tools', 'build', 'bundles.mjs'),
  join(root, 'cli', 'elements', 'join.mjs'),
  join(root, 'cli', 'frame', 'nearest.mjs'),
  floorFile,
  join(dist, 'axero.wasm'),
];

/** Bundles the elements, for bundlers one file each and for pages all in one, with manifest and declarations. */
export async function buildElements() {
  generate();
  await ifChanged({
    stamp: join(buildDir, 'stamps', 'elements'),
    inputs,
    outputs: [
      ...elementFiles.map((name) => join(dist, name)),
      join(dist, 'types', 'elements'),
      elementSample,
      pickedSample,
    ],
    work: async () => {
      await step('bundle the elements', bundleElements);
      await step('write the manifest of the elements', async () => {
        const { file, scenes } = await inNode();
        await writeManifest(await import(`${pathToFileURL(file).href}?${Date.now()}`));
        writeFileSync(join(dist, 'element-scenes.json'), `${JSON.stringify(scenes, null, 1)}\n`);
      });
      await step('write what editors and frameworks know of the elements', writeEditorFiles);
      await step('write the pieces of a picked script', async () => {
        const scenes = JSON.parse(readFileSync(join(dist, 'element-scenes.json'), 'utf8'));
        await writePieces({ ...common, ...inScript() }, scenes);
        await writePicker(banner());
      });
      await step('write the declarations of the elements', writeTypes);
    },
  });
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  plugins: [smallSources],
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  absWorkingDir: root,
  logLevel: 'silent',
};

/** @param {string} name */
const source = (name) => join(elementsFolder, name);

async function bundleElements() {
  const { build } = await import('esbuild');
  rmSync(join(dist, 'elements'), { recursive: true, force: true });
  try {
    await build({
      ...common,
      entryPoints: {
        index: source('index.ts'),
        react: source('react.ts'),
        ...Object.fromEntries(elementNames().map((name) => [name, source(`${name}/${name}.ts`)])),
      },
      outdir: join(dist, 'elements'),
      format: 'esm',
      splitting: true,
      chunkNames: 'shared/[name]-[hash]',
      external: [
        'axero-widget-sdk',
        'axero-widget-sdk/dates',
        'axero-widget-sdk/html',
        'lit',
        'lit/*',
        'react',
      ],
      legalComments: 'inline',
      banner: { js: banner() },
    });
    await build({
      ...common,
      entryPoints: languages.map((language) => source(`languages/${language}.ts`)),
      outdir: join(dist, 'elements', 'languages'),
      format: 'esm',
      legalComments: 'none',
    });
    // One element as an author's bundler packs it, to watch its size: the templates load when they are used.
    await build({
      ...common,
      entryPoints: [source('people/people.ts')],
      outfile: elementSample,
      format: 'esm',
      external: ['axero-widget-sdk', '../template/*'],
      plugins: [smallSources, ownHtml],
      legalComments: 'none',
    });
    await build({
      ...common,
      entryPoints: languages.map((language) => ({
        in: source(`languages/${language}.ts`),
        out: basename(languageFile(language), '.js'),
      })),
      outdir: dist,
      format: 'esm',
      legalComments: 'none',
      banner: { js: banner() },
    });
    const script = join(dist, 'axero-elements.global.js');
    await build({
      ...common,
      entryPoints: [source('global.ts')],
      outfile: script,
      format: 'iife',
      legalComments: 'linked',
      banner: { js: banner() },
      ...inScript([languagesBeside]),
    });
    writeFileSync(script, await shrunk(readFileSync(script, 'utf8'), { comments: /^!/ }));
  } catch (error) {
    throw new Failure(`The elements could not be bundled: ${firstError(error)}`);
  }
}

/**
 * In the script build the SDK is inside.
 * @type {import('esbuild').Plugin}
 */
const ownSdk = {
  name: 'own-sdk',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^axero-widget-sdk(\/dates)?$/ }, ({ path }) => ({
      path: join(root, 'js', path.endsWith('/dates') ? 'dates.ts' : 'index.ts'),
    })),
};

/**
 * The HTML functions of the SDK as they are packed for a page: DOMPurify is a file beside the script.
 * @type {import('esbuild').Plugin}
 */
const ownHtml = {
  name: 'own-html',
  setup({ onResolve }) {
    onResolve({ filter: /^axero-widget-sdk\/html$/ }, () => ({ path: join(root, 'js', 'html.ts') }));
    onResolve({ filter: /^dompurify$/ }, () => ({ path: './dompurify.js', external: true }));
  },
};

/**
 * The texts of other languages are files beside the script.
 * @type {import('esbuild').Plugin}
 */
const languagesBeside = {
  name: 'languages-beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/languages\/\w+\.ts$/ }, ({ path }) => ({
      path: `./${languageFile(basename(path, '.ts'))}`,
      external: true,
    })),
};

/**
 * The options of both script builds: the SDK is inside.
 * @param {import('esbuild').Plugin[]} [more]
 */
function inScript(more = []) {
  return { define: sdkConstants(), plugins: [...more, smallSources, ownSdk, ownHtml, engineModules] };
}

/** Bundles the elements for Node, to ask the classes themselves, and reads their scenes. */
async function inNode() {
  const { build } = await import('esbuild');
  const file = join(root, 'target', 'elements', 'classes.mjs');
  mkdirSync(dirname(file), { recursive: true });
  await build({
    ...common,
    minify: false,
    stdin: {
      contents: "export * from './index.ts'; export { allScenes } from './scenes.ts';",
      resolveDir: elementsFolder,
    },
    outfile: file,
    format: 'esm',
    platform: 'node',
    external: ['lit', 'lit/*'],
    define: sdkConstants(),
    plugins: [
      {
        name: 'built-sdk',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^axero-widget-sdk(\/\w+)?$/ }, ({ path }) => ({
            path: pathToFileURL(join(dist, `${path.split('/')[1] ?? 'index'}.js`)).href,
            external: true,
          })),
      },
    ],
  });
  const { allScenes } = await import(`${pathToFileURL(file).href}?scenes${Date.now()}`);
  return { file, scenes: allScenes };
}

/** The script build makes global names, which a TypeScript source cannot declare. */
const scriptTypes = `/// <reference path="../script.d.ts" />
/** All elements under the global name that the script build sets. The file itself exports nothing. */
export * from './index.ts';
export as namespace AxeroElements;
`;

async function writeTypes() {
  const folder = join(dist, 'types', 'elements');
  rmSync(folder, { recursive: true, force: true });
  const log = join(buildDir, 'build-logs', 'element-types.log');
  const project = join(root, 'target', 'elements', 'tsconfig.json');
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(root, 'tsconfig.elements.json'),
      compilerOptions: {
        ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true },
        ...{ rootDir: elementsFolder, outDir: folder },
        paths: {
          'axero-widget-sdk': [join(dist, 'types', 'index.d.ts')],
          'axero-widget-sdk/dates': [join(dist, 'types', 'dates.d.ts')],
          'axero-widget-sdk/html': [join(dist, 'types', 'html.d.ts')],
        },
      },
      include: [elementsFolder],
      exclude: ['global.ts', 'all.ts', 'scenes.ts', 'base/seed.ts', '*/*.states.ts'].map((name) =>
        join(elementsFolder, name),
      ),
    }),
  );
  const [command, args] = nodeTool('typescript', 'tsc', ['-p', project]);
  const done = await run(command, args, { log });
  if (done.code !== 0)
    throw new Failure('The sources of the elements do not type-check: the log says where.', {
      log: shown(log),
    });
  for (const name of elementNames())
    writeFileSync(join(folder, `${name}.d.ts`), `export * from './${name}/${name}.ts';\n`);
  writeFileSync(join(folder, 'script.d.ts'), scriptTypes);
  if (!existsSync(join(folder, 'index.d.ts')))
    throw new Failure('No declarations of the elements were written.');
}
