// @ts-check
import { createServer } from 'node:http';
import { atEnd, axero, project } from './program.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 *
 * One request in the hands of a test; without an answer the site does its usual work.
 * @typedef {(body: any, request: Request, response: Response) => unknown} Step
 */

/** A token for the tests. */
export const token = ['invented', 'token', 'of', 'the', 'tests'].join('-');

/** @param {string} html @param {object} [more] */
export const widgetOf = (html, more = {}) => ({
  ...{ WidgetID: 7, WidgetTypeID: 18, WidgetTitle: 'Welcome', WidgetProperties: { RawHtml: html } },
  ...more,
});

/** A draft with one widget. @param {object} [more] */
export const draft = (more = {}) => ({
  ...{ PageID: 5, PageName: 'Home', StatusID: 2, Widgets: [widgetOf('<p>old</p>')] },
  ...more,
});

/**
 * Serves one page, as text, which misbehaves as the steps say: each takes the next request of its method, the last one all that follow.
 * @param {{ page?: any, text?: string, get?: (Step | undefined)[], put?: (Step | undefined)[] }} [setup]
 */
export async function fakeSite({ page = draft(), text = JSON.stringify(page), get = [], put = [] } = {}) {
  const state = { text, requests: /** @type {string[]} */ ([]) };
  const steps = { GET: [...get], PUT: [...put] };
  const server = createServer(async (request, response) => {
    let sent = '';
    for await (const part of request.setEncoding('utf8')) sent += part;
    const method = request.method === 'PUT' ? 'PUT' : 'GET';
    state.requests.push(method);
    const step = steps[method].length > 1 ? steps[method].shift() : steps[method][0];
    const body = sent === '' ? undefined : JSON.parse(sent);
    if (step) await step(body, request, response);
    if (request.socket.destroyed || response.headersSent) return;
    if (method === 'PUT') state.text = sent;
    response.setHeader('Content-Type', 'application/json').end(state.text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const cwd = project({ 'widget.html': '<p>new</p>\n' });
  const origin = `http://127.0.0.1:${port}`;
  const env = { AXERO_SITE: origin, AXERO_TOKEN: token };
  return {
    ...{ cwd, env, origin, state },
    html: () => JSON.parse(state.text).Widgets[0].WidgetProperties.RawHtml,
    /** @param {string[]} args @param {Record<string, string>} [more] */
    push: (args = [], more = {}) =>
      axero(
        [
          ...['push', ...(args.includes('--undo') ? [] : ['widget.html'])],
          ...['--page', '5', '--widget', '7', '--yes', ...args],
        ],
        { cwd, env: { ...env, ...more } },
      ),
  };
}
