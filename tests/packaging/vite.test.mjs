import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as vite8 from 'vite';
import * as vite7 from 'vite7';
import { testBuilds, widget } from './support/builds.mjs';
import { consumer } from './support/consumer.mjs';
import { fragment, signsIn, siteOf } from './support/site.mjs';

for (const [name, vite] of Object.entries({ 'Vite 7': vite7, 'Vite 8': vite8 })) {
  const run = (options) => (folder, outDir) =>
    vite.build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      base: './',
      build: { outDir, ...options(folder) },
    });
  const page = run((folder) => ({
    rollupOptions: { input: join(folder, 'main.js'), output: { entryFileNames: 'main.js' } },
  }));
  const library = (format) =>
    run((folder) => ({
      lib: { entry: join(folder, 'main.js'), formats: [format], name: 'Widget', fileName: () => 'main.js' },
    }));

  testBuilds(name, {
    'a page': { run: page, hasFallback: true },
    'a library as a module': { run: library('es') },
    'a library as a classic script': { run: library('iife'), isClassic: true, hasFallback: true },
  });

  test(`${name}: a development server that passes the site’s own addresses on names the user`, {
    timeout: 120_000,
  }, async () => {
    const folder = consumer('vite-dev', {
      'pages/home.html': fragment(''),
      'index.html': `<!doctype html><title>Widget</title><link rel="icon" href="data:,">${fragment('<script type="module" src="/main.js"></script>')}`,
      'main.js': widget,
    });
    const sandbox = await siteOf(folder);
    const server = await vite.createServer({
      root: folder,
      configFile: false,
      logLevel: 'error',
      server: {
        host: '127.0.0.1',
        port: 0,
        hmr: false,
        proxy: { '^/(api|login|assets)': { target: sandbox.origin, changeOrigin: false } },
      },
    });
    try {
      await server.listen();
      const { port } = server.httpServer.address();
      await signsIn(sandbox, `http://127.0.0.1:${port}/login?ReturnUrl=%2F`);
      // Vite has moved the script to its own folder: the module was found from there.
      assert.ok(existsSync(join(folder, 'node_modules', '.vite', 'deps', 'axero-widget-sdk.js')));
    } finally {
      await server.close();
    }
  });
}

test('a page built by Vite names the user below a virtual directory, after the sign-in by the form', {
  timeout: 120_000,
}, async () => {
  const folder = consumer('vite-vd', {
    'pages/home.html': fragment('<script type="module" src="~/www/dist/main.js"></script>'),
    'main.js': widget,
  });
  await vite8.build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { rolldownOptions: { input: join(folder, 'main.js'), output: { entryFileNames: 'main.js' } } },
  });
  await signsIn(await siteOf(folder, { vd: '/intranet' }));
});
