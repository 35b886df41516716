import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createProxyServer } from 'httpxy';
import { pagesWithCard } from './pages.mjs';

const program = fileURLToPath(new URL('./proxy-process.mjs', import.meta.url));

/** True if this machine can make a certificate, which Node cannot. */
export const canSign = (() => {
  try {
    return Boolean(execFileSync('openssl', ['version']));
  } catch {
    return false;
  }
})();

/** The sandbox behind a gateway that speaks https with a certificate of its own. */
export async function behindTls(sandbox) {
  const folder = mkdtempSync(join(tmpdir(), 'axero-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-keyout', key, '-out', cert, '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ],
    { stdio: 'pipe' },
  );
  const gateway = createProxyServer({ target: sandbox.origin, headers: { 'x-forwarded-proto': 'https' } });
  const options = { key: readFileSync(key), cert: readFileSync(cert) };
  const server = createServer(options, (request, answer) => gateway.web(request, answer));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://127.0.0.1:${server.address().port}`,
    authority: cert,
    close: async () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the proxy of `npm start -- --upstream`; `local` is the sandbox that serves the page shell. */
export async function startUpstream({ upstream, local, authority, allowWrites = false }) {
  const options = { upstream, local: local.home, allowWrites, pages: pagesWithCard() };
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...(authority ? { NODE_EXTRA_CA_CERTS: authority } : {}) },
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { origin, home } = JSON.parse(line);
  return {
    origin,
    home,
    url: (path) => new URL(path, home).href,
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}
