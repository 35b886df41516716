import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { root } from '../../../tools/lib/paths.mjs';
import { readAddress } from '../../../tools/upstream/address.mjs';
import { startProxy } from '../../../tools/upstream/server.mjs';

/** A server on a free port that answers as told and keeps what it was asked. */
async function listening(respond) {
  const requests = [];
  const server = createServer(async (incoming, answer) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method, url, headers } = incoming;
    requests.push({ method, url, headers, body: Buffer.concat(chunks) });
    await respond(incoming, answer);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, close };
}

/** A site that answers as told, the files of the shell beside it, and the proxy before both. */
export async function scene({ folder = '', respond, ...options }) {
  const notes = [];
  const site = await listening(respond);
  const local = await listening((_, answer) => answer.end('local'));
  const proxy = await startProxy({
    upstream: readAddress(`${site.origin}${folder}`),
    local: local.origin,
    pages: join(root, 'www', 'pages'),
    port: 0,
    allowWrites: false,
    note: (line) => notes.push(line),
    ...options,
  });
  const close = () => Promise.all([proxy.close(), site.close(), local.close()]);
  return { site, local, proxy, notes, close, ask: (path, how) => ask(proxy.origin, path, how) };
}

/** A request with exactly these headers: `fetch` would not send all of them. */
export function ask(origin, path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path, method, headers }, async (answer) => {
      const chunks = [];
      for await (const chunk of answer) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      resolve({
        status: answer.statusCode,
        headers: answer.headers,
        bytes,
        text: bytes.toString(),
        json: () => JSON.parse(bytes.toString()),
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
