import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * A site of this process, for pages that the sandbox has none of: `pages` are its pages by path, `user` is who is signed in (0 is nobody), and
 * `log` has what was asked of its API. Addresses below `/never/` are never answered. Other origins may read what it answers.
 */
export async function scriptedSite(pages = {}) {
  const site = { user: 5, pages, log: [], origin: '', stop };
  const server = createServer(async (request, response) => {
    const { method, url } = request;
    const path = url.split('?')[0];
    let body = '';
    for await (const piece of request) body += piece;
    const answer = (status, type, content) => {
      response.writeHead(status, {
        'content-type': type,
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'content-type, accept',
        'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      });
      response.end(content);
    };
    if (method === 'OPTIONS') return answer(204, 'text/plain', '');
    if (path.startsWith('/never/')) return undefined;
    const built = /\/dist\/([\w.-]+)$/.exec(path)?.[1];
    if (built) {
      const type = built.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
      return answer(200, type, readFileSync(join(root, 'dist', built)));
    }
    if (path in site.pages) return answer(200, 'text/html; charset=utf-8', site.pages[path]);
    if (!path.includes('/api/')) return answer(404, 'text/html', 'Not here.');
    site.log.push(`${method} ${url}${body.length > 0 && body.length < 200 ? ` ${body}` : ''}`);
    if (site.user === 0)
      return answer(401, 'application/json', '{"Message":"Authorization has been denied."}');
    if (/users\/me$/i.test(path)) return answer(200, 'application/json', `{"UserID":${site.user}}`);
    return answer(200, 'application/json', method === 'GET' ? `[{"SpaceName":"of ${site.user}"}]` : '1');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  function stop() {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  }
  return site;
}

/** A page for user 5 with the script tag, which connects; `head` stands before everything else. */
export function scriptPage(head = '', body = '') {
  return `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${head}
<script>var CF_USERID = 5;</script></head><body>${body}
<script>
  var tag = document.createElement('script');
  tag.src = location.origin + '/dist/axero-widget-sdk.global.js';
  tag.onload = function () {
    AxeroWidgetSDK.connect().then(
      function (axero) { globalThis.axero = axero; globalThis.state = 'connected'; },
      function (error) { globalThis.state = String(error); });
  };
  tag.onerror = function () { globalThis.state = 'no script'; };
  document.body.append(tag);
</script></body></html>`;
}
