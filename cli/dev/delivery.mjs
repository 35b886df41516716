// @ts-check

/**
 * @typedef {import('axero-sdk/testing').Handled} Handled
 * @typedef {import('node:http').ServerResponse} Response
 */

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends what the site has decided, with its delays and broken connections.
 * @param {Handled} handled
 * @param {Response} response
 * @param {string} method
 * @param {string[]} [cookies] further ones
 */
export async function deliver(handled, response, method, cookies = []) {
  const { waitMs, then, status, headers, body, piece, pauseMs, bytes } = handled;
  if (waitMs > 0) await pause(waitMs);
  if (then === 'hang') return;
  if (then === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const set = [...headers.filter(([name]) => isCookie(name)).map(([, value]) => value), ...cookies];
  const rest = headers.filter(([name]) => !isCookie(name) && name.toLowerCase() !== 'content-length');
  for (const [name, value] of rest) response.appendHeader(name, value);
  if (set.length > 0) response.setHeader('Set-Cookie', set);
  response.setHeader('Content-Length', body.length);
  response.writeHead(status);
  if (method === 'HEAD') return void response.end();
  if (then === 'truncated') {
    response.write(body.subarray(0, bytes), () => response.destroy());
    return;
  }
  if (then === 'slow')
    for (let at = 0; at < body.length; at += piece) {
      response.write(body.subarray(at, at + piece));
      await pause(pauseMs);
    }
  response.end(then === 'slow' ? undefined : body);
}

/** @param {string} name */
function isCookie(name) {
  return name.toLowerCase() === 'set-cookie';
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} type
 * @param {string | Buffer} body
 */
export function send(response, status, type, body) {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
