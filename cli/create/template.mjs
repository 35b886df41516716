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

/** The parts of package.json that the commands of a project need. */
const needed = ['scripts', 'dependencies', 'devDependencies'];

/**
 * Returns the parts that the package.json of a folder lacks for a template, as the template writes them; nothing if it lacks none.
 * @param {string} template
 * @param {string} name
 * @param {string} folder
 * @returns {Record<string, Record<string, string>> | undefined}
 */
export function lackingOf(template, name, folder) {
  const own = manifestOf(join(folder, 'package.json'), name) ?? {};
  const wanted = manifestOf(packagePath(`cli/templates/${template}/package.json`), name) ?? {};
  const parts = needed.flatMap((part) => {
    const lacking = Object.entries(wanted[part] ?? {}).filter(([key, value]) =>
      part === 'scripts' ? own.scripts?.[key] !== value : !needed.some((one) => own[one]?.[key]),
    );
    return lacking.length > 0 ? [[part, Object.fromEntries(lacking)]] : [];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/**
 * @param {string} path
 * @param {string} name
 * @returns {Record<string, string> | undefined}
 */
function scriptsOf(path, name) {
  return manifestOf(path, name)?.scripts;
}

/**
 * @param {string} path
 * @param {string} name
 * @returns {any} nothing if there is no such file, or no JSON in it
 */
function manifestOf(path, name) {
  try {
    return JSON.parse(filled(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), name));
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
