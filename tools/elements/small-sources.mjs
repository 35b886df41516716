// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { root, shown } from '../lib/paths.mjs';

/**
 * Makes the style sheets and templates inside the sources of the elements small, which minifiers take for text.
 * @type {import('esbuild').Plugin}
 */
export const smallSources = {
  name: 'small-sources',
  setup(build) {
    const tsconfigRaw = readFileSync(join(root, 'tsconfig.json'), 'utf8');
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => ({
      contents: await smallStyles(path),
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/]elements[\\/].*\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!/\b(html|svg)`/.test(source)) return undefined;
      // A fresh clone has the packages only after the set-up.
      const [{ transform }, { parse }] = await Promise.all([import('esbuild'), import('acorn')]);
      const { code } = await transform(source, {
        ...{ loader: 'ts', target: 'es2022', charset: 'utf8', sourcefile: path },
        tsconfigRaw,
      });
      return { contents: smallTemplates(code, parse), loader: 'js' };
    });
  },
};

/** @param {string} path */
async function smallStyles(path) {
  const { transform } = await import('esbuild');
  const source = readFileSync(path, 'utf8');
  const match = /css`([^`$\\]*)`/.exec(source);
  if (!match) throw new Failure(`${shown(path)} is not one css literal without values in it.`);
  const { code } = await transform(match[1] ?? '', { loader: 'css', minify: true, charset: 'utf8' });
  return source.replace(match[0], () => `css\`${code.trim()}\``);
}

/** Boxes of their own in every style sheet of the elements: space around them is never drawn. */
const block = 'li|ul|ol|div|p|form|fieldset|legend|h2|table|thead|tbody|tr|th|td|details';

/**
 * Returns a source whose templates have no space that is never drawn: each run of it becomes one, and none is left at the border of a block.
 * @param {string} source JavaScript
 * @param {typeof import('acorn').parse} parse
 */
export function smallTemplates(source, parse) {
  let result = source;
  for (const { start, end } of templateParts(source, parse).reverse())
    result = result.slice(0, start) + smallPart(result.slice(start, end)) + result.slice(end);
  return result;
}

/** @param {string} part the text between two values of a template */
function smallPart(part) {
  if (/<(pre|textarea)\b[^>]*>\s/.test(part))
    throw new Failure(`The text of <pre> or <textarea> in a template would lose its space: ${part}`);
  return part
    .replace(/\s+/g, ' ')
    .replace(new RegExp(` (?=</?(?:${block})\\b)`, 'g'), '')
    .replace(new RegExp(`(</?(?:${block})(?: [^<>]*)?>) `, 'g'), '$1');
}

/**
 * @param {string} source
 * @param {typeof import('acorn').parse} parse
 * @returns {{ start: number, end: number }[]} in the order of the source
 */
function templateParts(source, parse) {
  /** @type {{ start: number, end: number }[]} */
  const parts = [];
  /** @param {any} node */
  const visit = (node) => {
    if (node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(node.tag.name))
      parts.push(...node.quasi.quasis);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (child?.type) visit(child);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }));
  return parts.sort((one, other) => one.start - other.start);
}
