import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { until } from '../e2e/support/until.mjs';
import { consumer, run, throwaway } from '../packaging/support/consumer.mjs';
import { fragment, signsIn, siteOf } from '../packaging/support/site.mjs';
import { freePort, projects, toolCommand } from './support/tools.mjs';

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: undefined };

const files = {
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><head><link rel="icon" href="data:," /></head><body>{children}</body></html>;
}`,
  'app/page.jsx': `'use client';
import { connect } from 'axero-widget-sdk';
import { useEffect, useState } from 'react';

const connected = typeof document === 'undefined' ? undefined : connect();

export default function Page() {
  const [name, setName] = useState('');
  useEffect(() => {
    connected.then((axero) => axero.users.me()).then(
      (me) => setName(me.UserInfoDisplayName),
      (error) => setName('failed: ' + error.message),
    );
  }, []);
  return <p id="name">{name}</p>;
}`,
};

/** Next passes the site's own addresses on. */
const configuration = (origin) => `export default {
  rewrites: async () => ({
    beforeFiles: ['api', 'login', 'assets'].map((part) => ({
      source: \`/\${part}/:path*\`,
      destination: \`${origin}/\${part}/:path*\`,
    })),
  }),
};`;

test('Next, built and started: the page names the user', { timeout: 400_000 }, async () => {
  // Not the project itself: Next takes a folder `pages` for its own.
  const site = throwaway('site');
  mkdirSync(join(site, 'pages'));
  writeFileSync(join(site, 'pages', 'home.html'), fragment(''));
  const sandbox = await siteOf(site);
  const folder = consumer('next', { ...files, 'next.config.mjs': configuration(sandbox.origin) }, projects);
  const next = toolCommand('next');
  run(process.execPath, [next, 'build'], { cwd: folder, env });
  const port = await freePort();
  const server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await until('Next serves the page', async () => (await fetch(origin)).ok, 60_000);
    await signsIn(sandbox, `${origin}/login?ReturnUrl=%2F`);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});
