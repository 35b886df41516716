import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Window } from 'happy-dom';
import { root } from '../../../tools/lib/paths.mjs';

const source = `
  export * as React from 'react';
  export { createRoot } from 'react-dom/client';
  export { renderToString } from 'react-dom/server';
  export * from './react.js';
`;

/** The built hooks with this React, in its development build, whose StrictMode runs each effect twice. `suffix` is that of the package's name. */
export async function reactWith(suffix) {
  const folder = mkdtempSync(join(tmpdir(), 'axero-react-'));
  try {
    const outfile = join(folder, 'bundle.mjs');
    await build({
      stdin: { contents: source, resolveDir: join(root, 'dist') },
      ...{ bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'silent' },
      // The server's half of React asks for modules of Node.
      banner: {
        js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
      },
      define: { 'process.env.NODE_ENV': '"development"' },
      alias: {
        'axero-widget-sdk': join(root, 'dist', 'index.js'),
        ...(suffix && { react: `react${suffix}`, 'react-dom': `react-dom${suffix}` }),
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NAMES = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'HTMLElement',
    'HTMLIFrameElement',
    'Node',
    'Element',
    'Text',
  ],
  ...['Comment', 'DocumentFragment', 'HTMLMediaElement', 'SVGElement', 'requestAnimationFrame'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent'],
];

/** Makes this process a page of the site until the returned function is called. */
export function openDocument() {
  const window = new Window({ url: 'http://localhost/' });
  const former = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const name of NAMES) {
    const member = name === 'window' ? window : window[name];
    const value = /Listener|Event|Frame$/.test(name) ? member.bind(window) : member;
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  return async () => {
    for (const [name, descriptor] of former)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete globalThis[name];
    await window.happyDOM.close();
  };
}
