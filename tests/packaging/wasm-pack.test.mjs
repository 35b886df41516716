import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { thisMachine } from '../../tools/lib/machine.mjs';
import { toolFolders, wasmPackPath } from '../../tools/setup/cargo-tools.mjs';
import { wasmEnvironment } from '../../tools/setup/wasm-target.mjs';
import { root } from '../e2e/support/paths.mjs';
import { run, throwaway } from './support/consumer.mjs';
import { fragment, signsIn, siteOf } from './support/site.mjs';

// The npm package beside it knows the errors of this one.
const main = `
import init, { connect } from './pkg/axero_widget_sdk_bindings.js';
import { isAxeroError } from './index.js';
init()
  .then(() => connect().call('users.nobody'))
  .catch((error) => {
    if (!isAxeroError(error, 'bad-argument')) throw error;
    return connect().call('users.me');
  })
  .then((me) => { document.querySelector('#name').textContent = me.UserInfoDisplayName; })
  .catch((error) => { document.querySelector('#name').textContent = 'failed: ' + error.message; });
`;

test('an outsider who knows nothing but wasm-pack builds a package that names the user', {
  timeout: 600_000,
}, async () => {
  const machine = thisMachine();
  const folder = throwaway('wasm-pack');
  const binaries = join(root, 'node_modules', '.bin');
  run(
    wasmPackPath(machine),
    [
      'build',
      '--target',
      'web',
      '--mode',
      'no-install',
      '--out-dir',
      join(folder, 'pkg'),
      join(root, 'bindings'),
    ],
    {
      env: {
        ...process.env,
        ...wasmEnvironment(machine),
        PATH: [...toolFolders(machine), binaries, process.env.PATH].join(delimiter),
      },
    },
  );
  const files = readdirSync(join(folder, 'pkg'));
  assert.ok(
    files.includes('axero_widget_sdk_bindings.js') && files.includes('axero_widget_sdk_bindings_bg.wasm'),
    files.join(),
  );

  const { name, description } = JSON.parse(readFileSync(join(folder, 'pkg', 'package.json'), 'utf8'));
  assert.equal(name, 'axero-widget-sdk-bindings');
  assert.match(description, /The npm package axero-widget-sdk is another one/);
  assert.match(readFileSync(join(folder, 'pkg', 'README.md'), 'utf8'), /It is not the npm package/);

  mkdirSync(join(folder, 'pages'));
  writeFileSync(
    join(folder, 'pages', 'home.html'),
    fragment('<script type="module" src="~/www/main.js"></script>'),
  );
  writeFileSync(join(folder, 'main.js'), main);
  copyFileSync(join(root, 'dist', 'index.js'), join(folder, 'index.js'));
  await signsIn(await siteOf(folder));
});
