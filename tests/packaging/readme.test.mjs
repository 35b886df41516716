import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { theBrowser } from '../e2e/support/browser.mjs';
import { until } from '../e2e/support/until.mjs';
import { Visitor } from '../e2e/support/visitor.mjs';
import { consumer, run } from './support/consumer.mjs';
import { siteOf } from './support/site.mjs';

const limit = { timeout: 60_000 };

let folder;
let sandbox;
let samples;
before(async () => {
  folder = consumer('readme', {});
  const text = readFileSync(join(folder, 'node_modules', 'axero-widget-sdk', 'README.md'), 'utf8');
  const blocks = (kind) =>
    [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);
  samples = { js: blocks('js'), html: blocks('html') };
  mkdirSync(join(folder, 'pages'));
  cpSync(join(folder, 'node_modules', 'axero-widget-sdk', 'dist'), join(folder, 'axero-widget-sdk'), {
    recursive: true,
  });
  sandbox = await siteOf(folder);
});

/** Opens a page with this markup as a signed-in user, waits until `read` finds something on it, and returns that and what the tab reported. */
async function shown(name, markup, read) {
  writeFileSync(join(folder, 'pages', `${name}.html`), markup);
  const context = await (await theBrowser()).createBrowserContext();
  try {
    const visitor = await Visitor.arrive(context, sandbox);
    await visitor.enter('maya', `pages/${name}`);
    const found = await until('the sample shows something', () => visitor.page.evaluate(read));
    return { found, reports: visitor.reports.filter((report) => !report.startsWith('console debug')) };
  } finally {
    await context.close();
  }
}

const hello = () => document.querySelector('#hello').textContent;

test('the README of the package has the samples that are tested here, and no other', () => {
  assert.deepEqual([samples.js.length, samples.html.length], [3, 2]);
});

test('its sample for bundlers greets the user', limit, async () => {
  writeFileSync(join(folder, 'main.js'), samples.js[0]);
  await esbuild.build({
    ...{ absWorkingDir: folder, entryPoints: ['main.js'], outfile: 'bundled.js' },
    ...{ bundle: true, format: 'esm' },
  });
  const page = '<p id="hello"></p><script type="module" src="~/www/bundled.js"></script>';
  const { found, reports } = await shown('bundler', page, hello);
  assert.match(found, new RegExp(`^Hello ${sandbox.users.maya.name}: \\d+ articles$`));
  assert.deepEqual(reports, []);
});

test('its sample for pages without a bundler greets the user', limit, async () => {
  writeFileSync(join(folder, 'my-widget.js'), samples.js[1]);
  const { found, reports } = await shown('script', samples.html[0], hello);
  assert.deepEqual([found, reports], [`Hello ${sandbox.users.maya.name}`, []]);
});

test('its sample without JavaScript shows people', limit, async () => {
  const { found } = await shown(
    'elements',
    samples.html[1],
    () =>
      document.querySelectorAll('axero-people[state=ready]')[0]?.shadowRoot.querySelector('[part~=name]')
        ?.textContent,
  );
  assert.match(found, /\w/);
});

test('its sample for tests prints what the widget has sent', limit, () => {
  const jsdom = pathToFileURL(createRequire(import.meta.url).resolve('jsdom')).href;
  const widget = `import { connect } from 'axero-widget-sdk';
import jsdom from '${jsdom}';
const { window } = new jsdom.JSDOM('', { url: 'http://site.example/' });
Object.assign(globalThis, { window, document: window.document, location: window.location });
globalThis.addEventListener = window.addEventListener.bind(window);
const myWidget = async () => void (await (await connect()).users.me());
`;
  writeFileSync(join(folder, 'sample.mjs'), widget + samples.js[2]);
  assert.match(run(process.execPath, ['sample.mjs'], { cwd: folder }), /users\.me/);
});
