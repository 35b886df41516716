import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { until } from '../e2e/support/until.mjs';
import { consumer, throwaway } from '../packaging/support/consumer.mjs';
import { fragment, signsIn, siteOf } from '../packaging/support/site.mjs';
import { freePort, nodeProgram, projects, toolCommand } from './support/tools.mjs';

const files = {
  'src/pages/index.astro': `<html lang="en"><head><link rel="icon" href="data:," /><title>Widget</title></head><body><p id="name"></p>
<script>
  import { connect } from 'axero-widget-sdk';
  const name = document.querySelector('#name');
  connect()
    .then((axero) => axero.users.me())
    .then((me) => { name.textContent = me.UserInfoDisplayName; })
    .catch((error) => { name.textContent = 'failed: ' + error.message; });
</script></body></html>`,
};

/** Astro's server passes the site's own addresses on. */
const configuration = (origin) => `export default {
  devToolbar: { enabled: false },
  vite: { server: { proxy: { '^/(api|login|assets)': { target: '${origin}', changeOrigin: false } } } },
};`;

// Astro needs a newer Node than this repository.
const node = existsSync(nodeProgram(24)) ? nodeProgram(24) : process.execPath;
const isOld = node === process.execPath && Number(process.versions.node.split('.')[0]) < 22;
const skip = isOld ? 'Astro needs Node 22 or newer' : false;

test('Astro, its development server: the page names the user', { timeout: 240_000, skip }, async () => {
  const site = throwaway('site');
  mkdirSync(join(site, 'pages'));
  writeFileSync(join(site, 'pages', 'home.html'), fragment(''));
  const sandbox = await siteOf(site);
  const folder = consumer('astro', { ...files, 'astro.config.mjs': configuration(sandbox.origin) }, projects);
  const port = await freePort();
  const args = [toolCommand('astro'), 'dev', '--host', '127.0.0.1', '--port', String(port)];
  const server = spawn(node, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_TEST_CONTEXT: undefined },
    stdio: 'ignore',
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await until('Astro serves the page', async () => (await fetch(origin)).ok, 90_000);
    await signsIn(sandbox, `${origin}/login?ReturnUrl=%2F`);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});
