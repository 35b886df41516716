import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/lib/paths.mjs';

// Inside the repository, so that the package's own name leads to dist.
const folder = join(root, 'tests', '.output', `testing-docs-${process.pid}`);
mkdirSync(folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

const page = readFileSync(join(root, 'docs', 'testing.md'), 'utf8');
const samples = page
  .split(/^## /m)
  .map((section) => ({
    title: section.split('\n')[0] ?? '',
    code: section.split('```js\n')[1]?.split('```')[0] ?? '',
  }))
  .filter(({ code }) => code.includes("from 'node:assert/strict'"))
  .map(({ title, code }) => ({ title, code, path: join(folder, `${title.replaceAll(/\W+/g, '-')}.mjs`) }));
for (const { code, path } of samples) writeFileSync(path, code);

test('the samples of docs/testing.md compile', () => {
  const options = {
    ...{ allowJs: true, checkJs: true, noEmit: true, strict: true, target: 'es2022', types: ['node'] },
    ...{
      module: 'nodenext',
      moduleResolution: 'nodenext',
      lib: ['es2022', 'dom', 'dom.iterable'],
      skipLibCheck: true,
    },
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, include: ['*.mjs'] }),
  );
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', folder], { stdio: 'pipe', encoding: 'utf8' });
});

test('the page has a sample of each part that this test runs', () => {
  assert.deepEqual(
    samples.map(({ title }) => title),
    ['Own answers', 'Own records', 'Answers that nobody knows', 'Uploads that are too large'],
  );
});

for (const { title, path } of samples)
  test(`the sample of "${title}" does what it says`, async () => {
    await import(pathToFileURL(path).href);
  });
