import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import * as esbuild from 'esbuild';
import { compile } from 'svelte/compiler';
import { root } from '../e2e/support/paths.mjs';
import { consumer } from './support/consumer.mjs';
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
