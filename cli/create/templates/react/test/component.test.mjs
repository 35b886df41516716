import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const tools = await Promise.all([import('esbuild'), import('react-dom/server')]).catch(() => undefined);

test('the component begins with its status and a button that does not submit the page', {
  skip: tools ? false : 'esbuild and React are not installed yet: npm install',
}, async () => {
  const [{ build }, { renderToString }] = tools;
  const root = join(import.meta.dirname, '..');
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { createElement } from 'react'; import { News } from './src/News.jsx'; export default createElement(News);",
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
  });
  const folder = mkdtempSync(join(root, 'test', '.built-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'news.mjs');
  writeFileSync(file, outputFiles[0].text);
  const { default: element } = await import(pathToFileURL(file).href);
  const html = renderToString(element);
  assert.match(html, /<p role="status">Loading<\/p>/);
  assert.match(html, /<button type="button"/);
});
