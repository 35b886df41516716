import { mkdirSync, writeFileSync } from 'node:fs';
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
 * @property {'chunk' | 'inside'} [fallback] where the tool puts `axero-engine.js`; then a page without WebAssembly is opened too
 */

/**
 * Defines a test for each build: the page that loads what was built names the user under the strict policy, reports nothing, and loads one file.
 * @param {string} tool
 * @param {Record<string, Build>} builds
 * @param {{ files?: Record<string, string>, within?: string }} [project]
 */
export function testBuilds(tool, builds, { files = {}, within } = {}) {
  let prepared;
  const prepare = () => {
    prepared ??= (async () => {
      const folder = consumer(
        tool.toLowerCase().replace(/\W+/g, '-'),
        { 'main.js': widget, ...files },
        within,
      );
      mkdirSync(join(folder, 'pages'), { recursive: true });
      return { folder, sandbox: await siteOf(folder) };
    })();
    return prepared;
  };
  for (const [at, [name, build]] of Object.entries(builds).entries()) {
    const more = build.fallback ? ', also where WebAssembly is not allowed' : '';
    test(`${tool}, ${name}: the page names the user${more}`, { timeout: 240_000 }, async () => {
      const { folder, sandbox } = await prepare();
      const out = `built-${at}`;
      await build.run(folder, out);
      const script = `www/${out}/${build.script ?? 'main.js'}`;
      const kind = build.isClassic ? '' : ' type="module"';
      writeFileSync(
        join(folder, 'pages', `${out}.html`),
        fragment(`<script${kind} src="~/${script}"></script>`),
      );
      await namesUser(sandbox, `pages/${out}`, [`/${script}`]);
      if (build.fallback)
        await namesUserWithoutWasm(
          sandbox,
          `pages/${out}`,
          [`/${script}`],
          build.fallback === 'chunk' ? 1 : 0,
        );
    });
  }
}
