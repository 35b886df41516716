// @ts-check
import { join } from 'node:path';
import { say } from '../lib/log.mjs';
import { root } from '../lib/paths.mjs';
import { serve } from '../lib/serve.mjs';
import { startProxy } from './server.mjs';

/**
 * Runs the proxy, and beside it a sandbox that serves the files of the page shell, until one of them ends.
 * @param {string} program the sandbox
 * @param {string[]} args
 * @param {import('./options.mjs').UpstreamOptions} options
 * @param {number} port
 * @param {(home: string) => void} onReady
 * @returns {Promise<number>}
 */
export function serveUpstream(program, args, options, port, onReady) {
  const { upstream, allowWrites, session } = options;
  return serve(program, args, async (ready) => {
    const policy = await policyOf(ready.home);
    const proxy = await startProxy({
      ...options,
      local: ready.origin,
      pages: join(root, 'www', 'pages'),
      port,
      policy,
      note: (line) => say(`  ${line}`),
    });
    say(`\n  Home page     ${proxy.home}`);
    say(`  Calls go to   ${upstream.origin}${upstream.folder}`);
    say(
      `  Sign in       ${session ? 'done: by the cookie file' : 'in the page that opens, as on the site itself'}`,
    );
    say(`  Writes        ${allowWrites ? 'ALLOWED: they change the real site' : 'refused (--allow-writes)'}`);
    onReady(proxy.home);
  });
}

/**
 * Returns the policy of the sandbox's pages, with any options.
 * @param {string} home
 */
export async function policyOf(home) {
  const login = await fetch(new URL('login', home));
  await login.body?.cancel();
  return login.headers.get('content-security-policy') ?? undefined;
}
