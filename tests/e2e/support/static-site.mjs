import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from './paths.mjs';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm' };

/**
 * A server that has files and nothing else, as any static host: those given, and those of the built package under `/demo/sdk/`. It counts
 * what it was asked for and did not have.
 */
export async function staticSite(files) {
  const missed = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const built = /^\/demo\/(?:sdk\/)?([\w.-]+)$/.exec(path)?.[1];
      const body = files[path] ?? readFileSync(join(root, 'dist', built ?? 'nothing'));
      response.writeHead(200, { 'content-type': TYPES[path.split('.').pop()] ?? 'text/plain' });
      response.end(body);
    } catch {
      missed.push(`${request.method} ${path}`);
      response.writeHead(404).end('Not here.');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    missed,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
