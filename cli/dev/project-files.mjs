// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagePath } from '../frame/package.mjs';

/** @typedef {{ body: Buffer | string, type: string }} File */

/** @type {Record<string, string>} */
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
const scripts = ['.ts', '.tsx', '.jsx'];
const SDK = 'axero-widget-sdk';

/**
 * Returns a file that the page asks for below `/files/`: of this package, or of the project. A script is bundled if the project has esbuild.
 * @param {string} folder of the project
 * @param {string} path below `/files/`
 * @param {string} base the address of `/files/`
 * @returns {Promise<File | undefined>}
 */
export async function fileFor(folder, path, base) {
  const [name = '', ...rest] = path.split('/').map((part) => decodeURIComponent(part));
  const inner = rest.join('/');
  if (name === SDK) return read(packagePath(''), inner);
  for (const place of ['src', 'dist', '.']) {
    const root = resolve(folder, place);
    const source = place === 'src' ? sourceOf(root, inner) : undefined;
    if (source) {
      const bundled = await bundle(folder, source);
      if (bundled !== undefined) return { body: bundled, type: types['.js'] ?? '' };
      if (!scripts.includes(extname(source)))
        return { body: await withAddresses(readFileSync(source, 'utf8'), base), type: types['.js'] ?? '' };
    }
    const file = read(root, inner);
    if (file) return file;
  }
  const source = sourceOf(resolve(folder, 'src'), inner);
  return source ? { body: missingTool(source), type: types['.js'] ?? '' } : undefined;
}

/** @param {string} root @param {string} inner @returns {File | undefined} */
function read(root, inner) {
  const path = resolve(root, inner);
  const isInside = path.startsWith(root.endsWith(sep) ? root : root + sep);
  if (!isInside || !existsSync(path) || !statSync(path).isFile()) return undefined;
  if (inner.split('/').some((part) => part.startsWith('.') || part === 'node_modules')) return undefined;
  return { body: readFileSync(path), type: types[extname(path).toLowerCase()] ?? 'application/octet-stream' };
}

/** The source of a script, which may have another extension. @param {string} root @param {string} inner */
function sourceOf(root, inner) {
  if (!inner.endsWith('.js')) return undefined;
  const stem = resolve(root, inner.slice(0, -'.js'.length));
  if (!stem.startsWith(root + sep)) return undefined;
  return [...scripts, '.js'].map((extension) => stem + extension).find((path) => existsSync(path));
}

/**
 * @param {string} folder
 * @param {string} source
 * @returns {Promise<string | undefined>} nothing without esbuild
 */
async function bundle(folder, source) {
  let path;
  try {
    path = createRequire(join(folder, 'package.json')).resolve('esbuild');
  } catch {
    return undefined;
  }
  const loaded = await import(pathToFileURL(path).href);
  const { build } = loaded.default ?? loaded;
  try {
    const { outputFiles } = await build({
      entryPoints: [source],
      ...{
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        sourcemap: 'inline',
        logLevel: 'silent',
      },
      define: { 'process.env.NODE_ENV': '"development"' },
    });
    return outputFiles[0].text;
  } catch (error) {
    return `throw new Error(${JSON.stringify(error instanceof Error ? error.message : String(error))});`;
  }
}

/**
 * Writes the address of the SDK where a module imports it by its name, which a browser cannot resolve.
 * @param {string} code
 * @param {string} base
 */
async function withAddresses(code, base) {
  const { parseScript } = await import('../lint/parse/script.mjs');
  const { each } = await import('../lint/parse/walk.mjs');
  /** @type {[number, number][]} */
  const places = [];
  try {
    const { ast } = parseScript({ text: code, code, offset: 0, kind: 'unknown', place: 'file' });
    each(ast, (node) => {
      if (node.source?.value === SDK) places.push(node.source.range);
    });
  } catch {
    // The browser says what is wrong with it.
    return code;
  }
  let text = code;
  for (const [start, end] of places.reverse())
    text = `${text.slice(0, start)}'${base}${SDK}/index.js'${text.slice(end)}`;
  return text;
}

/** @param {string} source */
function missingTool(source) {
  return `throw new Error(${JSON.stringify(`${source} needs esbuild, which the project does not have yet: run npm install.`)});`;
}
