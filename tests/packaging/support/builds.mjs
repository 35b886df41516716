import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { consumer } from './consumer.mjs';
import { fragment, namesUser, namesUserWithoutWasm, showName, siteOf } from './site.mjs';

/** The widget that every tool builds. */
export const widget = `import { connect } from 'axero-widget-sdk';\nconnect()${showName}`;

/**
 * One way in which an author builds the widget, with the tool's own defaults.
 * @typedef {object} Build
 * @property {(folder: string, out: string) => unknown} run builds `main.js` of the folder into `out`, a path below the folder
 * @property {string} [script] the built file that the page loads: `main.js`, if it does not say
 * @property {boolean} [isClassic] the page loads it as a classic script, not as a module
 * @property {boolean} [hasFallback] the author puts `axero-engine.js` beside the built file; then a page without WebAssembly is opened too
 */

let prepared;

/** The project that all builds of a test file share, and its site. */
function project(within) {
  prepared ??= (async () => {
    const folder = consumer('builds', { 'main.js': widget }, within);
    mkdirSync(join(folder, 'pages'));
    return { folder, sandbox: await siteOf(folder) };
  })();
  return prepared;
}

let made = 0;

/**
 * Defines a test for each build: the page that loads what was built names the user under the strict policy, reports nothing, and loads one file.
 * @param {string} tool
 * @param {Record<string, Build>} builds
 * @param {string} [within] the folder that the project is made in
 */
export function testBuilds(tool, builds, within) {
  for (const [name, build] of Object.entries(builds)) {
    const more = build.hasFallback ? ', also where WebAssembly is not allowed' : '';
    made += 1;
    const out = `built-${made}`;
    test(`${tool}, ${name}: the page names the user${more}`, { timeout: 240_000 }, async () => {
      const { folder, sandbox } = await project(within);
      await build.run(folder, out);
      const script = `www/${out}/${build.script ?? 'main.js'}`;
      const kind = build.isClassic ? '' : ' type="module"';
      const page = `pages/${out}`;
      writeFileSync(join(folder, `${page}.html`), fragment(`<script${kind} src="~/${script}"></script>`));
      await namesUser(sandbox, page, [`/${script}`]);
      if (!build.hasFallback) return;
      const engine = 'axero-engine.js';
      copyFileSync(join(folder, 'node_modules/axero-widget-sdk/dist', engine), join(folder, out, engine));
      await namesUserWithoutWasm(sandbox, page, [`/${script}`], [`/www/${out}/${engine}`]);
    });
  }
}
