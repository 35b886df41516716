import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import * as esbuild from 'esbuild';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { theBrowser } from '../e2e/support/browser.mjs';
import { until } from '../e2e/support/until.mjs';
import { Visitor } from '../e2e/support/visitor.mjs';
import { consumer, run } from './support/consumer.mjs';
import { siteOf } from './support/site.mjs';

const limit = { timeout: 120_000 };
const examples = join(root, 'examples', 'widgets');
const sources = readdirSync(examples).filter((name) => /\.(ts|tsx|js)$/.test(name));
/** Tools of an author of React widgets. */
const REACT = ['react', 'react-dom', 'scheduler', '@types/react', '@types/react-dom', 'csstype'];

let folder;
let sandbox;

before(async () => {
  folder = consumer('examples', {});
  for (const name of sources) cpSync(join(examples, name), join(folder, name));
  for (const tool of REACT) {
    const place = join(folder, 'node_modules', tool);
    mkdirSync(dirname(place), { recursive: true });
    rmSync(place, { recursive: true, force: true });
    symlinkSync(join(root, 'node_modules', tool), place, 'junction');
  }
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: sources,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: 'built',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  mkdirSync(join(folder, 'pages'));
  sandbox = await siteOf(folder);
});

/** Opens a page with this markup and the script of an example, as a user who is signed in; `use` tries it. Errors that are not expected fail. */
async function onPage(example, markup, use, expected = /(?!)/) {
  const name = example.replace('.', '-');
  const tag =
    example === 'dashboard.js'
      ? '<script src="~/www/node_modules/axero-widget-sdk/dist/axero-widget-sdk.global.js"></script><script src="~/www/dashboard.js"></script>'
      : `<script type="module" src="~/www/built/${example.replace(/\.tsx?$/, '.js')}"></script>`;
  writeFileSync(join(folder, 'pages', `${name}.html`), `${markup}\n${tag}\n`);
  const context = await (await theBrowser()).createBrowserContext();
  try {
    const visitor = await Visitor.arrive(context, sandbox);
    const { page } = visitor;
    await visitor.enter('maya', `pages/${name}`);
    await use({
      visitor,
      page,
      text: (selector) => page.evaluate((found) => document.querySelector(found)?.textContent, selector),
      texts: (selector) =>
        page.evaluate(
          (found) => [...document.querySelectorAll(found)].map((element) => element.textContent),
          selector,
        ),
      click: (selector) => page.click(selector),
    });
    const wrong = visitor.reports.filter(
      (report) => /^(page error|console error|violation)/.test(report) && !expected.test(report),
    );
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
  }
}

/** An id of the site, as the first answer of a route has it. */
async function idIn(path, field) {
  const { name, value } = await sandbox.cookieOf('maya');
  const response = await fetch(sandbox.url(`api/${path}`), { headers: { cookie: `${name}=${value}` } });
  const { ResponseData } = await response.json();
  return [ResponseData].flat()[0][field];
}

/** The requests that are sent from now until the page has been quiet. */
async function requestsOf(work) {
  await sandbox.forgetJournal();
  await work();
  let count = -1;
  return until('the page is quiet', async () => {
    const entries = await sandbox.journal();
    const isQuiet = entries.length === count;
    count = entries.length;
    if (!isQuiet) await new Promise((resolve) => setTimeout(resolve, 400));
    return isQuiet && entries.map(({ method, path }) => `${method} ${path}`);
  });
}

test('each example is short, and compiles as strictly as TypeScript can, without a cast', limit, () => {
  for (const name of sources) {
    const text = readFileSync(join(examples, name), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    assert.ok(text.split('\n').length <= 80, `${name} has 80 lines or more`);
    assert.doesNotMatch(code, /\bas (?!const\b)|\bany\b|[\w)\]]!\./, name);
    assert.doesNotMatch(text, /@ts-(ignore|expect-error)/, name);
  }
  const options = [
    ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--checkJs'],
    ...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'react-jsx'],
    ...['--lib', 'es2023,dom,dom.iterable', '--skipLibCheck', 'false', '--types', ''],
  ];
  const [program, args] = nodeTool('typescript', 'tsc', [...options, ...sources]);
  run(program, args, { cwd: folder });
});

test('a directory of people: the first ten, more, and a search that is renewed at each key', limit, () =>
  onPage('people.ts', '<div class="acme-people"></div>', async ({ page, text, texts, click }) => {
    await until('ten people', async () => (await texts('.acme-people li')).length === 10);
    const all = Number((await text('.acme-people [role=status]')).split(' ')[0]);
    await click('.acme-people button');
    await until('more people', async () => (await texts('.acme-people li')).length === Math.min(all, 20));
    await page.type('.acme-people input', sandbox.users.maya.name.slice(0, 4));
    await until('who was looked for', async () => {
      const names = await texts('.acme-people li');
      return names.length < 10 && names.includes(sandbox.users.maya.name);
    });
  }),
);

test('comments: what was typed is shown as it was typed, and the author can delete it', limit, async () =>
  onPage(
    'comments.ts',
    `<div class="acme-comments" data-article="${await idIn('content/list?EntityType=3&PageLength=1', 'ContentID')}"></div>`,
    async ({ page, text, texts, click }) => {
      await until('the box', () => page.$('.acme-comments textarea'));
      await page.type('.acme-comments textarea', 'Hello <world> & all');
      await click('.acme-comments textarea + button');
      await until('the comment', async () =>
        (await texts('.acme-comments article div')).includes('Hello <world> & all'),
      );
      assert.equal(await page.evaluate(() => document.querySelector('.acme-comments textarea').value), '');
      const count = await text('.acme-comments [role=status]');
      await page.evaluate(() =>
        [...document.querySelectorAll('.acme-comments article')]
          .find((article) => article.textContent.includes('<world>'))
          .querySelector('button')
          .click(),
      );
      await until('one comment less', async () => (await text('.acme-comments [role=status]')) !== count);
    },
  ),
);

test('events: an answer costs at most four requests, and the button shows it', limit, () =>
  onPage('events.ts', '<div class="acme-events"></div>', async ({ page, texts, click }) => {
    await until('events', async () => (await texts('.acme-events li')).length > 2);
    await until('the answers so far', () => page.$('.acme-events [aria-pressed]'));
    await requestsOf(() => {});
    const choice = '.acme-events li:first-child button:nth-of-type(2)';
    const sent = await requestsOf(() => click(choice));
    await until('the new answer', () => page.$(`${choice}[aria-pressed=true]`));
    assert.equal(sent.filter((request) => request.startsWith('PUT')).length, 1);
    assert.ok(sent.length <= 4, sent.join(', '));
  }),
);

test('an upload: progress, the new list, and a file that is too large', limit, async () => {
  const FileDirectoryID = await idIn('spaces/7/files/directories/root', 'DirectoryID');
  await onPage(
    'upload.ts',
    `<div class="acme-upload" data-folder="${FileDirectoryID}"></div>`,
    async ({ page, text, texts, click }) => {
      const status = '.acme-upload [role=status]';
      const input = await until('the field', () => page.$('.acme-upload input'));
      writeFileSync(join(folder, 'minutes.txt'), 'Minutes of the meeting');
      await input.uploadFile(join(folder, 'minutes.txt'));
      await click('.acme-upload button');
      await until('it is uploaded', async () => (await text(status)) === 'minutes.txt is uploaded.');
      await until('it is in the list', async () =>
        (await texts('.acme-upload li')).some((name) => name.includes('minutes')),
      );
      await sandbox.set({ uploadLimit: 1000 });
      writeFileSync(join(folder, 'large.txt'), 'x'.repeat(2000));
      await input.uploadFile(join(folder, 'large.txt'));
      await click('.acme-upload button');
      await until('it says that the file is too large', async () =>
        /large/i.test((await text(status)) ?? ''),
      );
    },
    /413/,
  );
});

test('six widgets with a script tag: each shows its figures, and nothing is asked twice', limit, async () => {
  await sandbox.forgetJournal();
  await onPage(
    'dashboard.js',
    ['hello', 'unread', 'news', 'spaces', 'poll', 'top']
      .map((name) => `<p class="acme-${name}"></p>`)
      .join(''),
    async ({ texts, text }) => {
      await until('all six are ready', async () =>
        (await texts('p[class^=acme]')).every((shown) => shown !== '' && shown !== 'Loading'),
      );
      assert.equal(await text('.acme-hello'), `Hello ${sandbox.users.maya.name}`);
      const reads = (await sandbox.journal())
        .map(({ path }) => path)
        .filter((path) => path.startsWith('/api/'));
      assert.equal(new Set(reads).size, reads.length, reads.join(', '));
    },
  );
});

test('React in StrictMode: search, more and thanks', limit, () =>
  onPage('react.tsx', '<div class="acme-react"></div>', async ({ page, texts, click }) => {
    await until('five people', async () => (await texts('.acme-react li')).length === 5);
    await click('.acme-react section > button');
    await until('ten people', async () => (await texts('.acme-react li')).length === 10);
    await click('.acme-react li button');
    await until('thanked', async () => (await texts('.acme-react li span')).includes('Thanked'));
    await page.type('.acme-react input', sandbox.users.maya.name.slice(0, 4));
    await until('who was looked for', async () =>
      (await texts('.acme-react li bdi')).every((name) =>
        name.startsWith(sandbox.users.maya.name.slice(0, 4)),
      ),
    );
  }),
);

test('an answer without a known shape has the author’s own type', limit, () =>
  onPage('own-types.ts', '<div class="acme-points"></div>', ({ text }) =>
    until('the points', async () => /^\d+ points$/.test((await text('.acme-points')) ?? '')),
  ),
);

test('a page on which something is wrong says what, and who can act', limit, async () => {
  await sandbox.set({ csp: 'no-wasm' });
  try {
    await onPage(
      'own-types.ts',
      '<div class="acme-points"></div>',
      ({ text }) =>
        until('the findings', async () =>
          /WebAssembly.*\nengine: .*\(administrator\)/s.test((await text('.acme-points')) ?? ''),
        ),
      /wasm|axero-engine|404/i,
    );
  } finally {
    await sandbox.set({ csp: 'strict' });
  }
});
