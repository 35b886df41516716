import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { consumer } from './support/consumer.mjs';
import { fragment, namesUser, namesUserWithoutWasm, open, showName, siteOf } from './support/site.mjs';

const limit = { timeout: 120_000 };
const packageFolder = 'node_modules/axero-widget-sdk/dist';
const built = `/www/${packageFolder}`;
const globalBuild = `${packageFolder}/axero-widget-sdk.global.js`;
const wasm = `new URL('./${packageFolder}/axero.wasm', import.meta.url)`;

const files = {
  'module.js': `import { connect } from './${packageFolder}/index.js';\nconnect()${showName}`,
  'slim.js': `import { connect } from './${packageFolder}/slim.js';\nconnect({ wasm: ${wasm} })${showName}`,
  'script.js': `AxeroWidgetSDK.connect()${showName}`,
  'require.js': readFileSync(createRequire(import.meta.url).resolve('requirejs/require.js'), 'utf8'),
  'required.js': `require(['/www/${globalBuild}'], () => { AxeroWidgetSDK.connect()${showName} });`,
  'mapped.js': `import { connect } from 'axero-widget-sdk';\nconnect()${showName}`,
  'mapped.html': `<!doctype html><title>Widget</title><link rel="icon" href="data:,"><p id="name"></p><script type="importmap">{"imports":{"axero-widget-sdk":"./${packageFolder}/index.js"}}</script><script type="module" src="mapped.js"></script>`,
  'required.html': `<!doctype html><title>Widget</title><link rel="icon" href="data:,"><p id="name"></p><script src="require.js"></script><script src="required.js"></script>`,
};

let folder;
let sandbox;
before(async () => {
  folder = consumer('pages', files);
  mkdirSync(join(folder, 'pages'));
  sandbox = await siteOf(folder);
});

/** Writes a page with these scripts. Gives its address. */
function page(name, scripts, kind = '') {
  const tags = scripts.map((path) => `<script${kind} src="~/www/${path}"></script>`);
  writeFileSync(join(folder, 'pages', `${name}.html`), fragment(tags.join('\n')));
  return `pages/${name}`;
}

const asModule = ' type="module"';

test('a plain module page imports the installed package and names the user', limit, async () => {
  const scripts = ['/www/module.js', `${built}/index.js`];
  const address = page('module', ['module.js'], asModule);
  await namesUser(sandbox, address, scripts);
  await namesUserWithoutWasm(sandbox, address, scripts, [`${built}/axero-engine.js`]);
});

test('a plain module page imports slim.js, names the module and the user', limit, async () => {
  await namesUser(sandbox, page('slim', ['slim.js'], asModule), ['/www/slim.js', `${built}/slim.js`]);
});

test('a page with one script tag names the user', limit, async () => {
  const scripts = [`/www/${globalBuild}`, '/www/script.js'];
  const address = page('script', [globalBuild, 'script.js']);
  await namesUser(sandbox, address, scripts);
  await namesUserWithoutWasm(sandbox, address, scripts, [`${built}/axero-engine.js`]);
});

test('the script-tag build sets its global name also where it is loaded as a module', limit, async () => {
  const address = page('script-module', [globalBuild, 'script.js'], asModule);
  await namesUser(sandbox, address, [`/www/${globalBuild}`, '/www/script.js']);
});

test('a page with RequireJS before the script tag names the user', limit, async () => {
  const address = page('require', ['require.js', globalBuild, 'script.js']);
  await namesUser(sandbox, address, ['/www/require.js', `/www/${globalBuild}`, '/www/script.js']);
});

test('a page with an import map imports the package by its name', limit, async () => {
  // A strict policy allows an inline map only by its hash.
  await sandbox.set({ csp: 'off' });
  const { name, reports } = await open(sandbox, 'www/mapped.html');
  await sandbox.set({ csp: 'strict' });
  assert.deepEqual([name, reports], [sandbox.users.maya.name, []]);
});

test('RequireJS loads the script-tag build, whose global name is set then', limit, async () => {
  // RequireJS writes addresses of scripts as plain text, which Trusted Types forbid.
  await sandbox.set({ csp: 'off' });
  // A page of its own: scripts of the site's shell define AMD modules without a name, which RequireJS refuses.
  const { name, reports } = await open(sandbox, 'www/required.html');
  await sandbox.set({ csp: 'strict' });
  assert.deepEqual([name, reports], [sandbox.users.maya.name, []]);
});
