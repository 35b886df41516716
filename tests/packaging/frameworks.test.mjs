import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import * as esbuild from 'esbuild';
import { compile } from 'svelte/compiler';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { root } from '../e2e/support/paths.mjs';
import { consumer, run } from './support/consumer.mjs';
import { fragment, open, siteOf } from './support/site.mjs';

const limit = { timeout: 60_000 };

const react = `
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useOperation } from 'axero-widget-sdk/react';

function Name() {
  const { data, error } = useOperation((axero, options) => axero.users.me({}, options), []);
  if (error) return 'failed: ' + error.message;
  return data?.UserInfoDisplayName;
}
createRoot(document.querySelector('#name')).render(<StrictMode><Name /></StrictMode>);
`;

const vue = `
import { connect } from 'axero-widget-sdk';
import { createApp, h, ref } from 'vue';

const name = ref('');
createApp({ setup: () => () => h('span', name.value) }).mount('#name');
connect()
  .then((axero) => axero.users.me())
  .then((me) => { name.value = me.UserInfoDisplayName; }, (error) => { name.value = 'failed: ' + error.message; });
`;

const svelte = `
import { mount } from 'svelte';
import Name from './Name.svelte';
mount(Name, { target: document.querySelector('#name') });
`;

const component = `<script>
  import { connect } from 'axero-widget-sdk';
  const me = connect().then((axero) => axero.users.me());
</script>
{#await me then user}{user.UserInfoDisplayName}{:catch error}failed: {error.message}{/await}`;

const elements = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { AxeroPeople } from 'axero-widget-sdk/elements/people';
import { elementInReact } from 'axero-widget-sdk/elements/react';

const People = elementInReact('axero-people', AxeroPeople);
const name = document.querySelector('#name');
const root = document.body.appendChild(document.createElement('div'));
const show = ({ detail }) => { name.textContent = detail.data.items.length + ' people'; };
createRoot(root).render(createElement(People, { eager: true, limit: 3, className: 'mine', onAxeroLoad: show }));
`;

const typed = `
import type { CustomElements } from 'axero-widget-sdk/elements/jsx';
import { AxeroPeople } from 'axero-widget-sdk/elements/people';
import { elementInReact } from 'axero-widget-sdk/elements/react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export const page = <axero-people heading="People" search limit={5} />;
// @ts-expect-error a number of rows is a number
export const wrong = <axero-people limit="many" />;
const People = elementInReact('axero-people', AxeroPeople);
export const inReact18 = <People heading="People" limit={5} onAxeroSelect={(event) => console.log(event.detail)} />;
// @ts-expect-error an attribute that the element does not have
export const misspelt = <People headline="People" />;
`;

/** Compiles Svelte's components, as its bundler plugins do. */
const svelteComponents = {
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
      loader: 'js',
    })),
};

let folder;
let sandbox;
before(async () => {
  folder = consumer('frameworks', {
    'react.jsx': react,
    'vue.js': vue,
    'svelte.js': svelte,
    'Name.svelte': component,
    'elements.js': elements,
    'typed.tsx': typed,
  });
  mkdirSync(join(folder, 'pages'));
  sandbox = await siteOf(folder);
});

/** Bundles a widget as for production, and checks that the page names the user and asks the site who that is once. */
async function namesUserOnce(name, source, options = {}) {
  await esbuild.build({
    ...{ absWorkingDir: folder, entryPoints: [source], outfile: `${name}.bundle.js`, bundle: true },
    // The frameworks of this repository stand for those that an author installs.
    nodePaths: [join(root, 'node_modules')],
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    ...options,
  });
  writeFileSync(
    join(folder, 'pages', `${name}.html`),
    fragment(`<script src="~/www/${name}.bundle.js"></script>`),
  );
  await sandbox.forgetJournal();
  const page = await open(sandbox, `pages/${name}`);
  // React recommends its tools to developers.
  const reports = page.reports.filter((report) => !/Download the React DevTools/.test(report));
  assert.deepEqual([page.name, reports], [sandbox.users.maya.name, []]);
  assert.equal((await sandbox.journal({ path: '/api/users/me' })).length, 1);
}

// StrictMode draws everything twice in development only.
const development = {
  define: { 'process.env.NODE_ENV': '"development"' },
  conditions: ['browser', 'development'],
};

test('React 19 in StrictMode names the user and asks once', limit, () =>
  namesUserOnce('react19', 'react.jsx', development),
);

test('React 18 in StrictMode names the user and asks once', limit, () =>
  namesUserOnce('react18', 'react.jsx', {
    ...development,
    alias: { react: 'react18', 'react-dom': 'react-dom18' },
  }),
);

test('Vue names the user', limit, () => namesUserOnce('vue', 'vue.js'));

test('Svelte names the user', limit, () =>
  namesUserOnce('svelte', 'svelte.js', { plugins: [svelteComponents] }),
);

test('React 18 sets the properties of an element and hears its events', limit, async () => {
  await esbuild.build({
    ...{ absWorkingDir: folder, entryPoints: ['elements.js'], outfile: 'elements.bundle.js', bundle: true },
    nodePaths: [join(root, 'node_modules')],
    ...development,
    alias: { react: 'react18', 'react-dom': 'react-dom18' },
  });
  writeFileSync(
    join(folder, 'pages', 'elements.html'),
    fragment('<script src="~/www/elements.bundle.js"></script>'),
  );
  const page = await open(sandbox, 'pages/elements');
  const reports = page.reports.filter(
    (report) => !/Download the React DevTools|Lit is in dev mode/.test(report),
  );
  assert.deepEqual([page.name, reports], ['3 people', []]);
});

test('the attributes of an element are typed in JSX, and its properties in React 18', limit, () => {
  for (const tool of [
    '@types/react',
    'csstype',
    'lit',
    'lit-html',
    'lit-element',
    '@lit',
    '@types/trusted-types',
  ])
    linked(tool);
  const [program, args] = nodeTool('typescript', 'tsc', [
    ...['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
    ...[
      '--jsx',
      'react-jsx',
      '--lib',
      'es2023,dom,dom.iterable',
      '--skipLibCheck',
      'false',
      '--types',
      '',
      'typed.tsx',
    ],
  ]);
  run(program, args, { cwd: folder });
});

/** Lets the project use a package of this repository, in place of one that its author installs. */
function linked(tool) {
  const place = join(folder, 'node_modules', tool);
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', tool), place, 'junction');
}
