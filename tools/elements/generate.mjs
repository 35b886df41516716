// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../lib/command.mjs';
import { Failure } from '../lib/failure.mjs';
import { say } from '../lib/log.mjs';
import { root } from '../lib/paths.mjs';
import { camelCase, className, elementNames, elementsFolder, languages } from './folders.mjs';

const header = '// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.';

/** The longest line that the formatter leaves in one piece. */
const width = 110;

/** The names of imports are sorted as the formatter sorts them, so that it leaves these files alone. */
function indexSource() {
  const names = elementNames();
  const paths = [
    ...['element.ts', 'list.ts', 'state/states.ts', 'text/texts.ts'].map((file) => `base/${file}`),
    ...names.map((name) => `${name}/${name}.ts`),
  ].sort();
  /** @type {Record<string, string>} */
  const shared = {
    'base/element.ts': "export { AxeroElement } from './base/element.ts';",
    'base/list.ts': "export { type ListData, ListElement } from './base/list.ts';",
    'base/state/states.ts': "export { STATES, type State } from './base/state/states.ts';",
    'base/text/texts.ts': "export { type Language, setTexts, type Texts } from './base/text/texts.ts';",
  };
  const exports = paths.map((path) => {
    const name = path.split('/')[0] ?? '';
    return shared[path] ?? `export { ${className(name)} } from './${path}';`;
  });
  const imports = names.map((name) => `import type { ${className(name)} } from './${name}/${name}.ts';`);
  const tags = names.map((name) => `    'axero-${name}': ${className(name)};`);
  return [
    header,
    ...imports,
    '',
    ...exports,
    '',
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    ...tags,
    '  }',
    '}',
    '',
  ].join('\n');
}

/**
 * Sorts imports by the file that they lead to, as the formatter does.
 * @param {string[]} imports
 */
function byPath(imports) {
  const path = (/** @type {string} */ line) => /'([^']+)'/.exec(line)?.[1] ?? '';
  return [...imports].sort((one, other) => (path(one) < path(other) ? -1 : 1));
}

/** @param {string} language */
function languageSource(language) {
  const names = ['base', ...elementNames()];
  const imports = byPath([
    "import { addLanguage } from '../base/text/texts.ts';",
    ...names.map(
      (name) => `import { ${language} as ${camelCase(name)} } from '../${name}/${name}.texts.ts';`,
    ),
  ]);
  const entries = names.map((name) =>
    camelCase(name) === name ? `  ${name},` : `  '${name}': ${camelCase(name)},`,
  );
  return [header, ...imports, '', `addLanguage('${language}', {`, ...entries, '});', ''].join('\n');
}

function scenesSource() {
  const names = elementNames();
  const start = 'export const allScenes: readonly Scenes[] = [';
  const list = `${start}${names.map(camelCase).join(', ')}];`;
  return [
    header,
    ...byPath([
      "import type { Scenes } from './base/scene.ts';",
      ...names.map((name) => `import { scenes as ${camelCase(name)} } from './${name}/${name}.states.ts';`),
    ]),
    '',
    '/** The scenes of all elements, for the gallery and the shared tests. */',
    ...(list.length <= width ? [list] : [start, ...names.map((name) => `  ${camelCase(name)},`), '];']),
    '',
  ].join('\n');
}

/** Reads the names of the arguments of all operations from their declarations; one line for each operation of a page's interest. */
function argumentsSource() {
  const groups = join(root, 'js', 'generated', 'groups');
  const reads =
    /(^|\.)(list|get|count|top|liked|viewed|unread|me|find|search|suggest|stats|history|mine|recent)\w*$/i;
  const lines = readdirSync(groups)
    .sort()
    .flatMap((file) => [
      ...readFileSync(join(groups, file), 'utf8').matchAll(
        /The arguments of `axero\.([\w.]+)`\. \*\/\nexport interface \w+ \{([\s\S]*?)\n\}/g,
      ),
    ])
    .filter(([, operation = '']) => reads.test(operation))
    .map(([, operation, body = '']) => {
      const names = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name);
      return `${operation} ${names.join(' ')}`;
    });
  return [
    header,
    '',
    '/** The arguments of each read: its name, then theirs. */',
    `export const ARGUMENTS = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
}

/** Returns the sources that follow from the folders, by their paths. */
export function generatedSources() {
  return {
    [join(elementsFolder, 'index.ts')]: indexSource(),
    [join(elementsFolder, 'scenes.ts')]: scenesSource(),
    [join(elementsFolder, 'list', 'arguments.ts')]: argumentsSource(),
    ...Object.fromEntries(
      languages.map((language) => [
        join(elementsFolder, 'languages', `${language}.ts`),
        languageSource(language),
      ]),
    ),
  };
}

/** Writes the sources that follow from the folders; a file that is right already is not touched. */
export function generate() {
  for (const [path, source] of Object.entries(generatedSources())) {
    if (existsSync(path) && readFileSync(path, 'utf8') === source) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    if (!process.argv.includes('--check')) return generate();
    const old = Object.entries(generatedSources()).filter(
      ([path, source]) => !existsSync(path) || readFileSync(path, 'utf8') !== source,
    );
    if (old.length > 0)
      throw new Failure(`${old.map(([path]) => path).join(', ')} is out of date: run \`npm run build\`.`);
    say('The index of the elements is up to date.');
  });
