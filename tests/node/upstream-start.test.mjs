import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { run } from '../../tools/lib/process.mjs';

const folder = mkdtempSync(join(tmpdir(), 'axero-upstream-start-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const start = (...args) =>
  run(process.execPath, [join(root, 'tools', 'start.mjs'), ...args], {
    env: { NODE_TLS_REJECT_UNAUTHORIZED: undefined, NODE_EXTRA_CA_CERTS: undefined },
  });

/** Returns the message of `npm start` about a site that answers like this, before it builds anything. */
async function saidOf(server, scheme = 'http') {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const said = await start('--upstream', `${scheme}://127.0.0.1:${server.address().port}`);
  server.close();
  server.closeAllConnections();
  return said;
}

function certificate() {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  execFileSync('openssl', ['req', '-x509', ...curve, '-nodes', '-keyout', key, '-out', cert, ...subject], {
    stdio: 'pipe',
  });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function signed() {
  try {
    return certificate();
  } catch {
    return undefined;
  }
}

const tls = signed();

test('a host beside a real site is refused with the reason', async () => {
  const { code, output } = await start('--upstream', 'https://their.site', '--host', '0.0.0.0');
  assert.equal(code, 2);
  assert.match(output, /--host cannot be used with --upstream: the proxy lends out your own session/);
});

test('a site that nothing answers for is one sentence, before anything is built', async () => {
  const server = createPlain();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  const { code, output } = await start('--upstream', `http://127.0.0.1:${port}`);
  assert.equal(code, 1);
  assert.ok(
    output.trim().endsWith(`http://127.0.0.1:${port} cannot be reached: nothing listens there.`),
    output,
  );
  assert.doesNotMatch(output, /build|\bat .*\.mjs/);
});

test('a certificate that nobody vouches for is one sentence that names NODE_EXTRA_CA_CERTS', {
  skip: !tls && 'needs openssl',
}, async () => {
  const { code, output } = await saidOf(
    createServer(tls, (_, answer) => answer.end()),
    'https',
  );
  assert.equal(code, 1);
  assert.match(output, /cannot be trusted: .* NODE_EXTRA_CA_CERTS\.$/m);
});

test('a site that lives under another name is told by that name', async () => {
  const { code, output } = await saidOf(
    createPlain((request, answer) =>
      answer.writeHead(301, { Location: `https://www.their.site${request.url}` }).end(),
    ),
  );
  assert.equal(code, 1);
  assert.match(output, /sends its visitors to https:\/\/www\.their\.site: name that address/);
});

test('a site with a Windows sign-in is told to need a cookie file', async () => {
  const { code, output } = await saidOf(
    createPlain((_, answer) => answer.writeHead(401, { 'WWW-Authenticate': 'Negotiate' }).end()),
  );
  assert.equal(code, 1);
  assert.match(output, /Windows sign-in.*--session-cookie-file/);
});
