// @ts-check
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { step } from '../lib/log.mjs';
import { buildDir, dist, root } from '../lib/paths.mjs';
import { banner, engineModules } from './bundles.mjs';
import { bundledDescription } from './description.mjs';
import { writeElementPages } from './element-pages.mjs';
import { sitePlan } from './site-check-plan.mjs';
import { sandboxGlue } from './wasm.mjs';

const sources = join(root, 'cli');
const data = join(dist, 'cli');

/** The scripts of the command line: the program and the ESLint plugin. */
export const cliFiles = ['cli.mjs', 'eslint-plugin.js', 'eslint-plugin.d.ts', 'cli'];

const entries = { 'cli.mjs': 'main.mjs', 'eslint-plugin.js': 'eslint/plugin.mjs' };

/** Libraries of the page that `dev` shows, in the versions of a real one. */
const pageFiles = {
  'jquery/jquery.js': 'jquery/dist/jquery.min.js',
  'bootstrap/css/bootstrap.css': 'bootstrap2/docs/assets/css/bootstrap.css',
  'bootstrap/css/bootstrap-responsive.css': 'bootstrap2/docs/assets/css/bootstrap-responsive.css',
  'bootstrap/js/bootstrap.js': 'bootstrap2/docs/assets/js/bootstrap.min.js',
  'bootstrap/img/glyphicons-halflings.png': 'bootstrap2/img/glyphicons-halflings.png',
  'bootstrap/img/glyphicons-halflings-white.png': 'bootstrap2/img/glyphicons-halflings-white.png',
  'alpine/alpine.js': 'alpinejs/dist/alpine.js',
};

/** The guides for authors, which `docs` searches. Those that speak of the clone are not among them. */
const guides = [
  ...['cli', 'client', 'dates', 'deploy', 'elements', 'frameworks', 'html'],
  ...['learn', 'real-site', 'rust', 'testing', 'troubleshooting', 'upstream'],
];

/** Bundles the command line into one file, and writes the data that it reads beside it. */
export async function bundleCli() {
  await ifChanged({
    stamp: join(buildDir, 'stamps', 'cli'),
    inputs: [
      ...[
        sources,
        join(root, 'js'),
        join(root, 'docs'),
        join(root, 'tools', 'upstream'),
        bundledDescription,
        join(dist, 'custom-elements.json'),
        join(dist, 'element-pieces.json'),
        sandboxGlue,
      ],
      ...[join(root, 'package.json'), join(root, 'package-lock.json')],
      ...[
        import.meta.filename,
        ...['bundles.mjs', 'element-pages.mjs', 'site-check-plan.mjs'].map((name) =>
          join(root, 'tools', 'build', name),
        ),
      ],
    ],
    outputs: cliFiles.map((name) => join(dist, name)),
    work: () => step('bundle the command line', write),
  });
}

async function write() {
  const esbuild = await import('esbuild');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const commands = readdirSync(join(sources, 'commands'))
    .map((name) => name.replace(/\.mjs$/, ''))
    .sort();
  const packages = new Set(Object.values(pageFiles).map((path) => `node_modules/${path.split('/')[0]}`));
  for (const [name, entry] of Object.entries(entries)) {
    const { warnings, metafile } = await esbuild.build({
      metafile: true,
      entryPoints: [join(sources, entry)],
      outfile: join(dist, name),
      ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20.19' },
      ...{ minify: true, charset: 'utf8', legalComments: 'none', absWorkingDir: root, logLevel: 'silent' },
      banner: { js: name === 'cli.mjs' ? `#!/usr/bin/env node\n${banner()}` : banner() },
      define: { AXERO_SDK_VERSION: JSON.stringify(version), AXERO_COMMANDS: JSON.stringify(commands) },
      plugins: [lateBuiltins, withoutHashbang, textFiles, sdkSources, engineModules],
    });
    const [warning] = warnings;
    if (warning) throw new Failure(`${name} was bundled with a warning: ${warning.text}`);
    for (const path of Object.keys(metafile.inputs)) {
      const [, used] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path) ?? [];
      if (used)
        packages.add(
          path.slice(0, path.lastIndexOf(`node_modules/${used}/`) + `node_modules/${used}`.length),
        );
    }
  }
  chmodSync(join(dist, 'cli.mjs'), 0o755);
  cpSync(join(sources, 'eslint', 'plugin.d.ts'), join(dist, 'eslint-plugin.d.ts'));
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'THIRD-PARTY.txt'), licences([...packages].sort()));
  writeFileSync(join(data, 'operations.json'), JSON.stringify(await operations()));
  writeFileSync(join(data, 'site-check-plan.json'), JSON.stringify(await sitePlan()));
  cpSync(join(sources, 'create', 'templates'), join(data, 'templates'), { recursive: true });
  cpSync(join(root, 'docs', 'rules'), join(data, 'docs', 'rules'), { recursive: true });
  cpSync(join(root, 'docs', 'api'), join(data, 'docs', 'api'), { recursive: true });
  cpSync(join(sources, 'config.schema.json'), join(data, 'config.schema.json'));
  cpSync(join(sources, 'dev', 'bar.js'), join(data, 'dev-bar.js'));
  for (const name of guides) cpSync(join(root, 'docs', `${name}.md`), join(data, 'docs', `${name}.md`));
  writeElementPages(join(data, 'docs', 'elements'));
  for (const [to, from] of Object.entries(pageFiles))
    cpSync(join(root, 'node_modules', from), join(data, 'page', to));
}

/**
 * The licences of all that is inside, which ask to be passed on.
 * @param {string[]} folders
 */
function licences(folders) {
  return folders
    .map((folder) => {
      const path = join(root, folder);
      const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
      const file = readdirSync(path).find((one) => /^licen[cs]e/i.test(one));
      const text = file ? readFileSync(join(path, file), 'utf8').trim() : `Licence: ${license}`;
      return `${name} ${version}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Loads a module of Node when the part that needs it runs: in one file, static imports would load all of them at the start.
 * @type {import('esbuild').Plugin}
 */
const lateBuiltins = {
  name: 'late-builtins',
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z0-9_/]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path: path.replace(/^(node:)?/, 'node:'), namespace: 'builtin' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }));
  },
};

/** The bundle gets its own first line. @type {import('esbuild').Plugin} */
const withoutHashbang = {
  name: 'hashbang',
  setup(build) {
    build.onLoad({ filter: /cli[\\/]main\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^#!.*\n/, ''),
    }));
  },
};

/** Reads `readFileSync(new URL('./name', import.meta.url), 'utf8')` when the bundle is made. @type {import('esbuild').Plugin} */
const textFiles = {
  name: 'text-files',
  setup(build) {
    build.onLoad({ filter: /tools[\\/]upstream[\\/]shell\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const read = "readFileSync(new URL('./shell.html', import.meta.url), 'utf8')";
      if (!source.includes(read))
        throw new Failure('tools/upstream/shell.mjs reads its page in another way than the bundle expects.');
      const page = readFileSync(path.replace(/shell\.mjs$/, 'shell.html'), 'utf8');
      return { contents: source.replace(read, () => JSON.stringify(page)) };
    });
  },
};

/** Parts of the SDK that the command line shares, by names of their own. @type {import('esbuild').Plugin} */
const sdkSources = {
  name: 'sdk-sources',
  setup(build) {
    /** @type {Record<string, string>} */
    const parts = {
      'axero-sdk/protocol': "export { ERROR_KINDS } from './js/generated/protocol.ts';",
      'axero-sdk/testing': [
        "export { Clock } from './js/testing/clock.ts';",
        "export { startModule } from './js/testing/module.ts';",
        "export { Site } from './js/testing/site.ts';",
      ].join(''),
      'axero-sdk/site-check':
        "export { checkSite } from './js/site-check/check.ts'; export { outputs } from './js/site-check/outputs/report.ts';",
    };
    build.onResolve({ filter: /^axero-sdk\// }, ({ path }) => ({ path, namespace: 'sdk' }));
    build.onLoad({ filter: /.*/, namespace: 'sdk' }, ({ path }) => ({
      contents: parts[path] ?? '',
      resolveDir: root,
    }));
  },
};

/** The operations of the description, as lint looks them up. */
async function operations() {
  const { parse } = await import('yaml');
  const description = parse(readFileSync(bundledDescription, 'utf8'));
  /** @param {any} value */
  const resolved = (value) => {
    const path = value?.$ref?.split('/').slice(1) ?? [];
    return value?.$ref
      ? path.reduce((/** @type {any} */ at, /** @type {string} */ key) => at[key], description)
      : value;
  };
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation?.operationId)
      .map(([method, operation]) => {
        const parameters = [...(methods.parameters ?? []), ...(operation.parameters ?? [])].map(resolved);
        const body = resolved(resolved(operation.requestBody)?.content?.['application/json']?.schema);
        return {
          id: operation.operationId,
          method: method.toUpperCase(),
          path,
          query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
          required: [
            ...parameters.filter((one) => one.required).map((one) => one.name),
            ...(Array.isArray(body?.required) ? body.required : []),
          ],
        };
      }),
  );
}
