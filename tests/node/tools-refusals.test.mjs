// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { chromium, firefox } from '../../tools/setup/browsers.mjs';
import { geckodriver, wasmPack } from '../../tools/setup/cargo-tools.mjs';
import { npmPackages } from '../../tools/setup/node-packages.mjs';
import { prepare } from '../../tools/setup/part.mjs';

/** @typedef {import('../../tools/lib/machine.mjs').Machine} Machine */

/**
 * A machine that has nothing.
 * @param {Partial<Machine>} [parts]
 * @returns {Machine}
 */
function bareMachine(parts = {}) {
  return {
    platform: 'linux',
    nodeVersion: '20.1.0',
    env: {},
    root,
    cache: '/cache',
    isRoot: true,
    capture: () => ({ ok: false, output: '' }),
    which: () => undefined,
    exists: () => false,
    list: () => [],
    read: () => undefined,
    ...parts,
  };
}

/** @type {import('../../tools/setup/part.mjs').InstallStep} a network that answers nothing */
const offline = {
  note() {},
  log: 'the.log',
  run: async () => ({ code: 1, output: 'could not resolve host', timedOut: false }),
};
const withApt = { which: (/** @type {string} */ name) => (name === 'apt-get' ? '/bin/apt-get' : undefined) };

for (const [part, sentence, parts] of /** @type {[any, RegExp, Partial<Machine>][]} */ ([
  [npmPackages, /^npm could not install .* npm registry is reachable\.$/, {}],
  [
    wasmPack,
    /^wasm-pack could not be built: .* crates\.io is reachable and a C compiler is installed\.$/,
    {},
  ],
  [geckodriver, /^geckodriver could not be built: .* crates\.io is reachable/, {}],
  [chromium, /^apt could not install chromium .* package mirror is reachable\.$/, withApt],
  [firefox, /^apt could not install firefox-esr: .* package mirror is reachable\.$/, withApt],
]))
  test(`without a network the set-up of ${part.name} is refused in one sentence that says so`, async () => {
    await assert.rejects(part.install(bareMachine(parts), offline), (error) => {
      assert.ok(error instanceof Error);
      assert.match(error.message, sentence);
      return true;
    });
  });

test('a browser that is missing where nothing can install it is named with what to do', async () => {
  const machine = bareMachine({ platform: 'darwin' });
  for (const [part, sentence] of /** @type {const} */ ([
    [chromium, /chromium is missing: install Chromium or Chrome, or name it in CHROMIUM\.$/],
    [firefox, /firefox is missing: install Firefox, or name it in FIREFOX\.$/],
  ])) {
    const asked = { ...part, install: undefined };
    await assert.rejects(prepare([asked], machine, [part.name]).need(part.name), sentence);
  }
});

test('npm start on a port in use is one sentence, before anything is built', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const words = [join(root, 'tools', 'start.mjs'), '--port', String(port)];
  const done = spawnSync(process.execPath, words, { encoding: 'utf8' });
  server.close();
  assert.equal(done.status, 1);
  assert.equal(done.stdout, '');
  assert.equal(
    done.stderr.trim(),
    `Port ${port} on 127.0.0.1 is in use: choose another with --port, or leave --port away for a free one.`,
  );
});

test('an unknown tier is one sentence that names the known ones', () => {
  const words = [join(root, 'tools', 'test.mjs'), '--only', 'e2e-safari'];
  const done = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(done.status, 2);
  assert.match(
    done.stderr.trim(),
    /^--only e2e-safari: there is no tier called "e2e-safari"; known are format, .*lint.*\.$/,
  );
});
