import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, createServer } from 'vite';
import { consumer } from './support/consumer.mjs';
import { fragment, showName, signsIn, siteOf } from './support/site.mjs';

const limit = { timeout: 120_000 };
const main = `import { connect } from 'axero-widget-sdk';\nconnect()${showName}`;

test(
  'a page built by Vite carries the module along and names the user, below a virtual directory too',
  limit,
  async () => {
    const folder = consumer('vite-build', {
      'pages/home.html': fragment('<script type="module" src="~/www/dist/widget.js"></script>'),
      'main.js': main,
    });
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      base: './',
      build: { rolldownOptions: { input: join(folder, 'main.js'), output: { entryFileNames: 'widget.js' } } },
    });
    const built = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      built.filter((file) => file.endsWith('.wasm')),
      [],
      'the module is in the bundle',
    );
    await signsIn(await siteOf(folder));
    await signsIn(await siteOf(folder, { vd: '/intranet' }));
  },
);

test('a Vite development server that passes the site’s own addresses on names the user', limit, async () => {
  const folder = consumer('vite-dev', {
    'pages/home.html': fragment(''),
    'index.html': `<!doctype html><title>Widget</title><link rel="icon" href="data:,">${fragment('<script type="module" src="/main.js"></script>')}`,
    'main.js': main,
  });
  const sandbox = await siteOf(folder);
  const server = await createServer({
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
