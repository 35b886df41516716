// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownVersion, packagePath } from '../frame/package.mjs';

/** The files that each template takes from the common ones. @type {Record<string, string[]>} */
const common = {
  snippet: ['gitignore', 'axero.config.json', 'support/page.mjs'],
  js: ['gitignore', 'axero.config.json', 'support/page.mjs', 'widget.html'],
  ts: ['gitignore', 'axero.config.json', 'support/page.mjs', 'support/page.d.mts', 'widget.html'],
  react: ['gitignore', 'axero.config.json'],
  rust: ['axero.config.json'],
};

/**
 * Writes the files of a template. Files that are there already stay as they are.
 * @param {string} template
 * @param {string} name
 * @param {string} folder
 * @returns {{ written: string[], kept: string[] }}
 */
export function writeTemplate(template, name, folder) {
  const root = packagePath('cli/templates');
  const own = readdirSync(join(root, template), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(root, template).length + 1));
  const shared = common[template] ?? [];
  /** @type {string[]} */
  const written = [];
  /** @type {string[]} */
  const kept = [];
  const sources = [
    ...shared
      .filter((file) => !own.includes(file))
      .map((file) => ({ file, source: join(root, 'common', file) })),
    ...own.map((file) => ({ file, source: join(root, template, file) })),
  ];
  for (const { file, source } of sources) {
    // npm leaves out files with this name when it packs the templates.
    const shown = filled(file, name).replace(/^gitignore$/, '.gitignore');
    const target = join(folder, shown);
    if (existsSync(target)) {
      kept.push(shown);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, filled(readFileSync(source, 'utf8'), name));
    written.push(shown);
  }
  return { written: written.sort(), kept: kept.sort() };
}

/**
 * The template that has made a folder, known by the scripts of its package.json.
 * @param {string} name
 * @param {string} folder
 * @returns {string | undefined}
 */
export function templateOf(name, folder) {
  const own = scriptsOf(join(folder, 'package.json'), name);
  return Object.keys(common).find((template) => {
    const { build, test } = scriptsOf(packagePath(`cli/templates/${template}/package.json`), name) ?? {};
    return own?.dev?.startsWith('axero-widget-sdk dev') && own.build === build && own.test === test;
  });
}

/**
 * @param {string} path
 * @param {string} name
 * @returns {Record<string, string> | undefined}
 */
function scriptsOf(path, name) {
  try {
    return JSON.parse(filled(readFileSync(path, 'utf8'), name)).scripts;
  } catch {
    return undefined;
  }
}

/** @param {string} text @param {string} name */
function filled(text, name) {
  const title = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return text
    .replaceAll('__NAME__', name)
    .replaceAll('__SNAKE__', name.replaceAll('-', '_'))
    .replaceAll('__TITLE__', title)
    .replaceAll('__VERSION__', ownVersion());
}
