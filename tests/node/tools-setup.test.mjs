// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { diagnose, exitCode, report } from '../../tools/doctor.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { prepare } from '../../tools/setup/part.mjs';
import { clippy, rustfmt } from '../../tools/setup/rust.mjs';
import { target, wasmEnvironment } from '../../tools/setup/wasm-target.mjs';
import { miniBrowserPath, webkit } from '../../tools/setup/webkit.mjs';
import { provesSomething } from '../../tools/tiers/counts.mjs';
import { webkitTier } from '../../tools/tiers/webkit.mjs';

/**
 * @typedef {import('../../tools/lib/machine.mjs').Machine} Machine
 * @typedef {{ files: Record<string, string>, answers: Record<string, string>, programs: string[] }} World
 */

const packages = JSON.stringify({ packages: { '': {}, 'node_modules/binaryen': { version: '132.0.0' } } });
const requirements = 'schemathesis==4.32.5 \\\n';
// The folder's name ends in the beginning of the requirements' SHA-256.
const fuzzerFolder = 'schemathesis-4.32.5-07d310b4';
const miniBrowser = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const wasmLibrary = join('/sysroot', 'lib', 'rustlib', 'wasm32-unknown-unknown', 'lib');

/** @returns {World} a machine that has everything */
function wholeWorld() {
  return {
    files: {
      [join('/repo', 'package-lock.json')]: packages,
      [join('/repo', 'node_modules', '.package-lock.json')]: packages,
      [join('/repo', 'node_modules', 'binaryen', 'package.json')]:
        '{"name": "binaryen", "version": "132.0.0"}',
      [join('/repo', 'Cargo.toml')]: 'rust-version = "1.88"\n',
      [join('/repo', 'Cargo.lock')]: '[[package]]\nname = "wasm-bindgen"\nversion = "0.2.130"\n',
      [join(wasmLibrary, 'libstd-1.rlib')]: '',
      [join('/cache', 'wasm-bindgen-cli-0.2.130', 'bin', 'wasm-bindgen')]: '',
      [join('/cache', 'wasm-bindgen-cli-0.2.130', 'bin', 'wasm-bindgen-test-runner')]: '',
      [join('/cache', 'wasm-pack-0.15.1', 'bin', 'wasm-pack')]: '',
      [join('/cache', 'geckodriver-0.37.1', 'bin', 'geckodriver')]: '',
      [join('/repo', 'tools', 'fuzz', 'requirements.txt')]: requirements,
      [join('/cache', fuzzerFolder, 'bin', 'schemathesis')]: '',
      [miniBrowser]: '',
      '/bin/WebKitWebDriver': '',
      '/bin/xvfb-run': '',
      '/bin/xauth': '',
    },
    answers: {
      'rustc --version': 'rustc 1.95.0',
      'rustc --print sysroot': '/sysroot\n',
      'cargo fmt --version': 'rustfmt 1.9.0',
      'cargo clippy --version': 'clippy 0.1.95',
      [`${join('/cache', 'wasm-bindgen-cli-0.2.130', 'bin', 'wasm-bindgen')} --version`]:
        'wasm-bindgen 0.2.130',
      [`${join('/cache', 'wasm-pack-0.15.1', 'bin', 'wasm-pack')} --version`]: 'wasm-pack 0.15.1',
      [`${join('/cache', 'geckodriver-0.37.1', 'bin', 'geckodriver')} --version`]: 'geckodriver 0.37.1',
      [`${join('/cache', fuzzerFolder, 'bin', 'schemathesis')} --version`]: 'Schemathesis 4.32.5',
      '/bin/chromium --version': 'Chromium 140.0.1.2',
      '/bin/chromedriver --version': 'ChromeDriver 140.0.1.2',
      '/bin/firefox --version': 'Mozilla Firefox 140.1',
      '/bin/WebKitWebDriver --help': 'Usage: WebKitWebDriver options',
    },
    programs: [
      ...['cargo', 'rustup', 'chromium', 'chromedriver', 'firefox'],
      ...['WebKitWebDriver', 'xvfb-run', 'xauth'],
    ],
  };
}

/**
 * @param {World} world
 * @returns {Machine}
 */
function machine({ files, answers, programs }) {
  return {
    platform: 'linux',
    nodeVersion: '20.1.0',
    env: {},
    root: '/repo',
    cache: '/cache',
    isRoot: false,
    capture(command, args, env = {}) {
      const output =
        answers[[...Object.values(env), command, ...args].join(' ')] ?? answers[[command, ...args].join(' ')];
      return output === undefined || 'RUSTUP_TOOLCHAIN' in env
        ? { ok: false, output: '' }
        : { ok: true, output };
    },
    which: (name) => (programs.includes(name) ? `/bin/${name}` : undefined),
    exists: (path) => path in files,
    list: (path) =>
      Object.keys(files)
        .filter((file) => /^[\\/]/.test(file.slice(path.length)) && file.startsWith(path))
        .map((file) => file.slice(path.length + 1).split(/[\\/]/)[0] ?? ''),
    read: (path) => files[path],
  };
}

/**
 * @param {(world: World) => void} change
 * @param {Partial<Machine>} [also]
 */
function lackingIn(change, also = {}) {
  const world = wholeWorld();
  change(world);
  const findings = diagnose({ ...machine(world), ...also });
  return {
    code: exitCode(findings),
    text: report(findings),
    lacking: findings.flatMap(({ name, state }) => (state === 'present' ? [] : [`${name}: ${state}`])),
  };
}

test('a machine that has everything is told so', () => {
  const { code, text, lacking } = lackingIn(() => {});
  assert.deepEqual(lacking, []);
  assert.equal(code, 0);
  assert.match(text, /Everything is there\./);
});

test('a machine without Rust cannot start, and is told where to get it', () => {
  const { code, text, lacking } = lackingIn((world) => {
    world.programs = ['chromium', 'chromedriver', 'firefox'];
    world.answers = {};
  });
  assert.equal(code, 1);
  assert.ok(lacking.includes('rust: missing'));
  assert.match(text, /for npm start: install Rust 1\.88 or later with rustup/);
});

test('a Rust that is too old is of the wrong version', () => {
  const { code, lacking } = lackingIn((world) => {
    world.answers['rustc --version'] = 'rustc 1.80.1';
  });
  assert.deepEqual(lacking, ['rust: wrong version']);
  assert.equal(code, 1);
});

test('a Node that is too old is of the wrong version', () => {
  assert.deepEqual(lackingIn(() => {}, { nodeVersion: '18.20.0' }).lacking, ['node: wrong version']);
});

test('missing browsers do not keep npm start from working', () => {
  const { code, lacking } = lackingIn((world) => {
    world.programs = ['cargo', 'rustup'];
  });
  assert.deepEqual(lacking, [
    ...['chromium: missing', 'chromedriver: missing', 'firefox: missing', 'webkit: missing'],
  ]);
  assert.equal(code, 0);
});

test('a chromedriver of another major version than the browser is found out', () => {
  const { lacking } = lackingIn((world) => {
    world.answers['/bin/chromedriver --version'] = 'ChromeDriver 139.0.9';
  });
  assert.deepEqual(lacking, ['chromedriver: wrong version']);
});

test('MiniBrowser is found beside the library, whatever the processor and the interface of GTK', () => {
  assert.equal(miniBrowserPath(machine(wholeWorld())), miniBrowser);
  const world = wholeWorld();
  delete world.files[miniBrowser];
  const newer = '/usr/libexec/webkitgtk-6.0/MiniBrowser';
  world.files[newer] = '';
  assert.equal(miniBrowserPath(machine(world)), newer);
  assert.equal(miniBrowserPath({ ...machine(world), env: { MINIBROWSER: '/opt/it' } }), '/opt/it');
});

test('a part of WebKit that is missing is called by its name', () => {
  const { lacking, text } = lackingIn((world) => {
    delete world.files[miniBrowser];
    delete world.files['/bin/xauth'];
  });
  assert.deepEqual(lacking, ['webkit: missing']);
  assert.match(text, /MiniBrowser, xauth\n.*install WebKitGTK/);
});

test('macOS drives its own Safari, and is told how to allow that', () => {
  const safari = { platform: /** @type {const} */ ('darwin') };
  assert.match(lackingIn(() => {}, safari).text, /sudo safaridriver --enable/);
  const { lacking } = lackingIn((world) => {
    world.files['/usr/bin/safaridriver'] = '';
  }, safari);
  assert.ok(!lacking.includes('webkit: missing'));
});

test('where WebKit has no driver the tier is left out by name, and is no failure', async () => {
  const windows = { ...machine(wholeWorld()), platform: /** @type {const} */ ('win32') };
  const finding = webkit.check(windows);
  assert.equal(finding.state, 'present');
  assert.match(finding.detail, /^left out: WebKit has no driver for this system/);
  const nothing = () => assert.fail('nothing is run');
  const outcome = await webkitTier.run({
    ...{ tier: 'webkit', machine: windows },
    ...{ exec: nothing, build: nothing, compile: nothing },
  });
  assert.deepEqual(provesSomething({ ...outcome }), outcome, 'the summary says so and is not red');
  assert.deepEqual([outcome.passed, outcome.failed, outcome.leftOut], [0, 0, true]);
  assert.match(String(outcome.notes), /^left out: WebKit has no driver for this system/);
});

test('a browser named by a variable must exist', () => {
  const { lacking, text } = lackingIn(() => {}, { env: { FIREFOX: '/nowhere/firefox' } });
  assert.deepEqual(lacking, ['firefox: missing']);
  assert.match(text, /correct the variable FIREFOX, or unset it/);
});

test('npm packages of another version than the lock file says are found out', () => {
  const { lacking } = lackingIn((world) => {
    world.files[join('/repo', 'package-lock.json')] = packages.replace('132', '133');
  });
  assert.deepEqual(lacking, ['npm packages: wrong version']);
});

test('an optional package of another platform is not missed', () => {
  const { lacking } = lackingIn((world) => {
    world.files[join('/repo', 'package-lock.json')] = JSON.stringify({
      packages: {
        ...JSON.parse(packages).packages,
        'node_modules/other-os': { version: '1.0.0', optional: true },
      },
    });
  });
  assert.deepEqual(lacking, []);
});

test('a Cargo.lock that moved on asks for the wasm-bindgen of its version', () => {
  const { lacking } = lackingIn((world) => {
    const lock = join('/repo', 'Cargo.lock');
    world.files[lock] = (world.files[lock] ?? '').replace('0.2.130', '0.2.140');
  });
  assert.deepEqual(lacking, ['wasm-bindgen: missing']);
});

test('a missing Cargo.lock is a finding, not a crash', () => {
  const { lacking, text } = lackingIn((world) => {
    delete world.files[join('/repo', 'Cargo.lock')];
  });
  assert.deepEqual(lacking, ['wasm-bindgen: missing']);
  assert.match(text, /Cargo\.lock is missing/);
});

test('rustup is told of the target and the components that the set-up needs, and of no toolchain', () => {
  const text = readFileSync(join(root, 'rust-toolchain.toml'), 'utf8').replaceAll('\r', '');
  const settings = text.split('\n').filter((line) => line && !line.startsWith('#'));
  assert.deepEqual(settings, [
    '[toolchain]',
    `components = ["${clippy.name}", "${rustfmt.name}"]`,
    `targets = ["${target}"]`,
  ]);
});

test('without the wasm target no other toolchain is invented', () => {
  const world = wholeWorld();
  delete world.files[join(wasmLibrary, 'libstd-1.rlib')];
  assert.deepEqual(wasmEnvironment(machine(world)), {});
  const { lacking } = lackingIn((one) => {
    one.files = world.files;
  });
  assert.deepEqual(lacking, ['wasm target: missing']);
});

test('where only the linked toolchain has the target, wasm steps use it in a target folder of its own', () => {
  const world = wholeWorld();
  delete world.files[join(wasmLibrary, 'libstd-1.rlib')];
  const linked = join('/linked', 'lib', 'rustlib', 'wasm32-unknown-unknown', 'lib', 'libstd-2.rlib');
  world.files[linked] = '';
  const plain = machine(world);
  const env = wasmEnvironment({
    ...plain,
    capture: (command, args, extra) =>
      extra?.RUSTUP_TOOLCHAIN === 'axero-wasm'
        ? { ok: true, output: '/linked' }
        : plain.capture(command, args, extra),
  });
  assert.equal(env.RUSTUP_TOOLCHAIN, 'axero-wasm');
  assert.match(env.CARGO_TARGET_DIR ?? '', /target-wasm$/);
});

test('a part that cannot be installed fails those that come after it, with its own sentence', async () => {
  const world = wholeWorld();
  /** @type {import('../../tools/setup/part.mjs').Part[]} */
  const parts = [
    { name: 'a', neededFor: 'start', check: () => ({ state: 'missing', detail: '', remedy: 'buy one' }) },
    { name: 'b', neededFor: 'start', after: ['a'], check: () => ({ state: 'present', detail: '' }) },
    { name: 'c', neededFor: 'start', check: () => ({ state: 'present', detail: '' }) },
  ];
  const setup = prepare(parts, machine(world), ['b', 'c']);
  await setup.need('c');
  await assert.rejects(setup.need('b'), /^Failure: a is missing: buy one\.$/);
});
