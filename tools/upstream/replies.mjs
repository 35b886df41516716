// @ts-check

/** @typedef {import('node:http').ServerResponse} Answer */

/**
 * @param {Answer} answer
 * @param {number} status
 * @param {string} type
 * @param {string} text
 */
export function send(answer, status, type, text) {
  if (answer.headersSent) return void answer.destroy();
  const headers = {
    'Content-Type': type,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return void answer.writeHead(status, headers).end(text);
}

/**
 * @param {Answer} answer
 * @param {number} status
 * @param {string} sentence
 */
export function fail(answer, status, sentence) {
  // In the form of the API, so that the SDK passes the sentence on.
  send(answer, status, 'application/json; charset=utf-8', `${JSON.stringify({ Message: sentence })}\n`);
}

/**
 * @param {Answer} answer
 * @param {string} location
 */
export function redirect(answer, location) {
  answer.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
}
