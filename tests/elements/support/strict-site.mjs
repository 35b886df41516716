import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** The policy of a strict administrator: no inline style, Trusted Types from a list. */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'; trusted-types default lit-html axero-html";

/** Serves a sandbox, given by a function because hooks start side by side, under a stricter policy than its own. */
export async function strictSite(sandbox) {
  const server = createServer(async (request, response) => {
    try {
      const { method, headers: asked } = request;
      const answer = await fetch(new URL(request.url, sandbox().origin), {
        method,
        headers: {
          cookie: asked.cookie ?? '',
          accept: asked.accept ?? '*/*',
          ...(asked['content-type'] ? { 'content-type': asked['content-type'] } : {}),
        },
        ...(['GET', 'HEAD'].includes(method) ? {} : { body: await buffer(request) }),
        redirect: 'manual',
      });
      const headers = Object.fromEntries(answer.headers);
      for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection'])
        delete headers[name];
      if (headers['content-security-policy']) headers['content-security-policy'] = POLICY;
      let body = Buffer.from(await answer.arrayBuffer());
      // The site writes its own origin into the addresses of pictures.
      if (headers['content-type']?.includes('json'))
        body = body.toString().replaceAll(sandbox().origin, `http://${request.headers.host}`);
      response.writeHead(answer.status, headers).end(body);
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: (path) => `http://127.0.0.1:${server.address().port}/${path}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
