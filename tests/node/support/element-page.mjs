import { join } from 'node:path';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { engineModules, sdkConstants } from '../../../tools/build/bundles.mjs';
import { root } from '../../../tools/lib/paths.mjs';

/** The SDK is bundled from its sources, like the elements. */
const ownSdk = {
  name: 'own-sdk',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^axero-widget-sdk(\/\w+)?$/ }, ({ path }) => ({
      path: join(root, 'js', `${path.split('/')[1] ?? 'index'}.ts`),
    })),
};

/** Bundles elements from their sources, as one script that defines them. */
async function scriptOf(names) {
  const { outputFiles } = await build({
    stdin: {
      contents: names.map((name) => `import './${name}/${name}.ts';`).join('\n'),
      resolveDir: join(root, 'elements'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
    define: sdkConstants(),
    plugins: [ownSdk, engineModules],
  });
  return outputFiles[0].text;
}

/** Waits until promises and short timers have settled. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * A client of which a test gives the calls. Its `watch` reads at once and after `refresh`, and never from a cache.
 * @param {Window} window
 * @param {Record<string, unknown>} calls such as `{ users: { list: async () => page } }`
 */
export function clientOf(window, calls) {
  const client = new window.EventTarget();
  const watch = (query, { signal }) => {
    let listener = () => {};
    const watched = {
      state: { data: undefined, error: undefined, loading: true, at: undefined },
      subscribe(given) {
        listener = given;
      },
      stop: () => {
        listener = () => {};
      },
      async refresh() {
        try {
          watched.state = { data: await query({ signal }), error: undefined, loading: false, at: Date.now() };
        } catch (error) {
          watched.state = { ...watched.state, error, loading: false };
        }
        if (!signal.aborted) listener(watched.state);
      },
    };
    void Promise.resolve().then(watched.refresh);
    return watched;
  };
  const optimistic = async (show, send) => {
    const undo = show();
    try {
      return await send();
    } catch (error) {
      undo();
      throw error;
    }
  };
  return Object.assign(client, { widget: () => client, watch, optimistic, page: {}, session: {} }, calls);
}

/** A page of a list as the client answers it. */
export const pageOf = (items, total = items.length) => ({ items, total, hasNext: false });

/**
 * A page in which these elements are defined once `define` is called, with no browser. `near` says whether elements are near its visible part.
 * @param {readonly string[]} names folders of elements
 * @param {string} [html]
 */
export async function elementPage(names, html = '') {
  const script = await scriptOf(names);
  const { window } = new JSDOM(`<!doctype html><html lang="en"><body>${html}</body></html>`, {
    url: 'https://intranet.example/pages/home',
    runScripts: 'outside-only',
  });
  return { window, document: window.document, define: () => window.eval(script) };
}
