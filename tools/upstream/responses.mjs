// @ts-check

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} type
 * @param {string} text
 */
export function send(response, status, type, text) {
  if (response.headersSent) return void response.destroy();
  const headers = {
    'Content-Type': type,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return void response.writeHead(status, headers).end(text);
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} sentence
 */
export function fail(response, status, sentence) {
  // In the form of the API, so that the SDK passes the sentence on.
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify({ Message: sentence })}\n`);
}

/**
 * @param {Response} response
 * @param {string} location
 */
export function redirect(response, location) {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
}
