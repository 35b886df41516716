import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createSandbox } from '../../dist/testing.js';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { run } from '../../tools/lib/process.mjs';
import { openDocument } from './support/react.mjs';

/** The files of docs/frameworks.md: each block whose first line is a comment with a name. */
function filesOf(text) {
  const files = {};
  for (const [, body] of text.matchAll(/```\w+\n([\s\S]*?)```/g)) {
    const name = /^(?:\/\/|<!--) ([\w.-]+\.\w+)/.exec(body)?.[1];
    if (name) files[name] = body;
  }
  return files;
}

const files = filesOf(readFileSync(join(root, 'docs', 'frameworks.md'), 'utf8'));

let folder;
let close;
before(() => {
  // Below the repository, so that the packages are found.
  mkdirSync(join(root, 'target'), { recursive: true });
  folder = mkdtempSync(join(root, 'target', 'frameworks-'));
  for (const [name, body] of Object.entries(files)) writeFileSync(join(folder, name), body);
  close = openDocument();
});
after(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Compiles Svelte's components, as its bundler plugins do. */
const svelte = {
  name: 'svelte',
  setup(on) {
    on.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import('svelte/compiler');
      const { js, warnings } = compile(readFileSync(path, 'utf8'), {
        filename: path,
        generate: 'client',
        dev: false,
      });
      assert.deepEqual(
        warnings.map(({ message }) => message).filter((message) => !/each block/i.test(message)),
        [],
      );
      return { contents: js.code, loader: 'js' };
    });
  },
};

let builds = 0;
/** Bundles a source that stands beside the files of the page, and imports it. */
async function load(contents, options = {}) {
  builds += 1;
  const outfile = join(folder, `bundle-${builds}.mjs`);
  await build({
    stdin: { contents, resolveDir: folder, loader: 'js' },
    ...{ bundle: true, format: 'esm', platform: 'browser', outfile, logLevel: 'silent', jsx: 'automatic' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_OPTIONS_API__: 'true',
    },
    alias: {
      'axero-widget-sdk/react': join(root, 'dist', 'react.js'),
      'axero-widget-sdk': join(root, 'dist', 'index.js'),
    },
    plugins: [svelte],
    ...options,
  });
  return import(pathToFileURL(outfile).href);
}

const until = async (what, ask) => {
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Waited in vain until ${what}: ${document.body.textContent}`);
};

/** Runs a test on a page of a site with maya signed in. */
function onPage(name, work) {
  test(name, async () => {
    const sandbox = (await createSandbox()).install();
    const place = document.createElement('main');
    document.body.append(place);
    try {
      await work({
        sandbox,
        place,
        shown: () => place.textContent,
        asked: async () => (await sandbox.journal({ operation: 'users.list' })).length,
      });
    } finally {
      place.remove();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await sandbox.dispose();
    }
  });
}

test('the page has a file for each framework', () => {
  assert.deepEqual(Object.keys(files), [
    'People.jsx',
    'use-watched.js',
    'watched.js',
    'People.svelte',
    'watched-signal.ts',
    'watched-observable.ts',
    'people.component.ts',
    'people-query.js',
  ]);
});

onPage('React: the component shows people and writes', async ({ sandbox, place, shown }) => {
  const { createElement, createRoot, People } = await load(`
    export { createElement } from 'react';
    export { createRoot } from 'react-dom/client';
    export { People } from './People.jsx';
  `);
  const mounted = createRoot(place);
  mounted.render(createElement(People, { text: 'maya' }));
  await until('Maya is shown', () => /Maya Lindqvist Thank/.test(shown()));
  place.querySelector('button').click();
  await until(
    'the post is sent',
    async () => (await sandbox.journal({ operation: 'wall.create' })).length === 1,
  );
  mounted.unmount();
});

onPage(
  'Vue: the composable reads, follows a reactive value, and ends with its scope',
  async ({ place, shown, asked }) => {
    const { connect, createApp, h, ref, readWatched } = await load(
      `
    export { connect } from 'axero-widget-sdk';
    export { createApp, h, ref } from 'vue';
    export { useWatched as readWatched } from './use-watched.js';
  `,
    );
    const axero = await connect();
    const text = ref('maya');
    const app = createApp({
      setup() {
        const people = readWatched(() => axero.users.list.watch({ UserName: text.value, PageLength: 3 }));
        return () => h('p', people.value.data?.items.map(({ UserName }) => UserName).join(' ') ?? 'loading');
      },
    });
    app.mount(place);
    assert.equal(shown(), 'loading');
    await until('maya is shown', () => shown() === 'maya');
    text.value = 'jonas';
    await until('jonas is shown', () => shown() === 'jonas');
    assert.equal(await asked(), 2);
    app.unmount();
    await axero.users.list({ UserName: 'jonas', PageLength: 3 }, { cache: 'reload' });
    await axero.wall.create({ WallText: 'x' });
    assert.equal(await asked(), 3);
  },
);

onPage(
  'Svelte: the component reads by the store, and ends when it is removed',
  async ({ place, shown, asked }) => {
    const { connect, flushSync, mount, People, props, unmount } = await load(
      `
    export { connect } from 'axero-widget-sdk';
    export { flushSync, mount, unmount } from 'svelte';
    export { writable } from 'svelte/store';
    export { default as People } from './People.svelte';
    export const props = {};
  `,
      { conditions: ['browser'] },
    );
    const axero = await connect();
    const component = mount(People, { target: place, props: Object.assign(props, { axero, text: 'maya' }) });
    flushSync();
    assert.match(shown(), /Loading/);
    await until('maya is shown', () => shown().trim() === 'maya');
    assert.equal(await asked(), 1);
    await unmount(component);
    assert.equal(shown().trim(), '');
  },
);

onPage('Angular: the signal and the observable follow a read, and end with their owner', async () => {
  const {
    connect,
    createEnvironmentInjector,
    Injector,
    runInInjectionContext,
    watchedSignal,
    watchedObservable,
  } = await load(`
    export { connect } from 'axero-widget-sdk';
    export { createEnvironmentInjector, Injector, runInInjectionContext } from '@angular/core';
    export { watchedSignal } from './watched-signal.ts';
    export { watchedObservable } from './watched-observable.ts';
  `);
  const axero = await connect();
  const owner = createEnvironmentInjector([], Injector.NULL);
  const running = axero.users.list.watch({ UserName: 'maya', PageLength: 3 });
  const state = runInInjectionContext(owner, () => watchedSignal(running));
  assert.equal(state().loading, true);
  await until('the signal has data', () => state().data);
  assert.equal(state().data.items[0].UserName, 'maya');
  owner.destroy();
  const last = state();
  await running.refresh();
  assert.equal(state(), last, 'nothing comes after the end');

  const seen = [];
  const subscription = watchedObservable(() => axero.users.me.watch()).subscribe((next) => seen.push(next));
  assert.equal(seen[0].loading, true);
  await until('the observable has data', () => seen.at(-1).data);
  assert.equal(seen.at(-1).data.UserName, 'maya');
  subscription.unsubscribe();
});

test('Angular: the samples pass the type check', { timeout: 120_000 }, async () => {
  const options = {
    ...{
      module: 'esnext',
      moduleResolution: 'bundler',
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
    },
    ...{
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      experimentalDecorators: true,
      types: [],
    },
    paths: { 'axero-widget-sdk': [join(root, 'dist', 'types', 'index.d.ts')] },
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, include: ['*.ts'] }),
  );
  const [command, args] = nodeTool('typescript', 'tsc', ['-p', join(folder, 'tsconfig.json')]);
  const log = join(folder, 'tsc.log');
  const { code } = await run(command, args, { log });
  assert.equal(code, 0, readFileSync(log, 'utf8'));
});

onPage('TanStack Query: the query reads once, and a watch renews it', async ({ asked }) => {
  const { connect, keepFresh, observe, peopleQuery, QueryClient } = await load(`
    export { connect } from 'axero-widget-sdk';
    export { QueryClient } from '@tanstack/query-core';
    export * from './people-query.js';
  `);
  const axero = await connect();
  const client = new QueryClient();
  client.mount();
  const seen = [];
  const end = observe(client, peopleQuery(axero, 'maya'), (result) => seen.push(result));
  await until('there is data', () => seen.at(-1)?.data);
  assert.equal(seen.at(-1).data.items[0].UserName, 'maya');
  const running = axero.wall.listStream.watch({ PageLength: 1 });
  const stop = keepFresh(client, ['wall'], running);
  await until('the query has what the watch has', () => client.getQueryData(['wall']));
  await axero.wall.create({ WallText: 'Written later' });
  await until('the query has the new post', () =>
    /Written later/.test(JSON.stringify(client.getQueryData(['wall']))),
  );
  assert.equal(await asked(), 1, 'the people were read once');
  stop();
  end();
  client.clear();
  client.unmount();
});
