import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import { theBrowser } from '../e2e/support/browser.mjs';
import { until } from '../e2e/support/until.mjs';
import { Visitor } from '../e2e/support/visitor.mjs';
import { consumer } from './support/consumer.mjs';
import { fragment, siteOf } from './support/site.mjs';

const widget = (entry, name) => `
import { connect } from '${entry}';
const read = async () => {
  const axero = await connect();
  const [me, spaces] = await Promise.all([axero.users.me(), axero.spaces.list()]);
  globalThis.widgets = [...(globalThis.widgets ?? []), { by: '${name}', axero, name: me.UserName, spaces: spaces.length }];
};
read();
`;

test('widgets bundled by two different tools share one client, and ask the site once', {
  timeout: 120_000,
}, async () => {
  const folder = consumer('two-tools', {
    'pages/home.html': fragment(
      '<script type="module" src="~/www/dist/by-vite.js"></script>\n<script src="~/www/by-esbuild.js"></script>',
    ),
    'vite-main.js': widget('axero-widget-sdk', 'vite'),
    'esbuild-main.js': widget('axero-widget-sdk', 'esbuild'),
  });
  await vite.build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      rolldownOptions: { input: join(folder, 'vite-main.js'), output: { entryFileNames: 'by-vite.js' } },
    },
  });
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ['esbuild-main.js'],
    outfile: 'by-esbuild.js',
    bundle: true,
    minify: true,
    format: 'iife',
  });
  const sandbox = await siteOf(folder);
  const context = await (await theBrowser()).createBrowserContext();
  try {
    const visitor = await Visitor.arrive(context, sandbox);
    await visitor.enter('maya');
    await until('both widgets have their answers', () =>
      visitor.page.evaluate(() => globalThis.widgets?.length === 2),
    );
    const seen = await visitor.page.evaluate(() => ({
      by: globalThis.widgets.map((one) => one.by).sort(),
      clients: new Set(globalThis.widgets.map((one) => one.axero)).size,
      names: globalThis.widgets.map((one) => one.name),
    }));
    assert.deepEqual(seen, { by: ['esbuild', 'vite'], clients: 1, names: ['maya', 'maya'] });
    for (const path of ['/api/users/me', '/api/spaces'])
      assert.equal((await sandbox.journal({ path })).length, 1, path);
  } finally {
    await context.close();
  }
});
