import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { buildRustPage, buildRustWidget } from '../../tools/build/rust-widget.mjs';
import { thisMachine } from '../../tools/lib/machine.mjs';
import { rustSizes } from '../../tools/rust-sizes.mjs';
import { wasmBindgenPath } from '../../tools/setup/cargo-tools.mjs';
import { wasmEnvironment } from '../../tools/setup/wasm-target.mjs';
import { theBrowser } from '../e2e/support/browser.mjs';
import { root } from '../e2e/support/paths.mjs';
import { until } from '../e2e/support/until.mjs';
import { Visitor } from '../e2e/support/visitor.mjs';
import { run, throwaway } from './support/consumer.mjs';
import { siteOf } from './support/site.mjs';

const limit = { timeout: 120_000 };
const widgets = {
  'web-sys': '<div data-people></div>',
  leptos: '<div id="people"></div>',
  yew: '<div id="people"></div>',
};
const names = (process.env.RUST_EXAMPLES ?? Object.keys(widgets).join()).split(',');

const script = (name) => `<script type="module" src="~/files/${name}.js"></script>`;
const mixed = `<p id="name"></p>${widgets['web-sys']}${script('page')}${script('web-sys')}`;

/** The script of a JavaScript widget on the same page. */
const page = `
import { connect } from './index.js';
globalThis.axero = connect();
globalThis.axero.then((axero) => axero.users.me()).then((me) => {
  document.querySelector('#name').textContent = me.UserInfoDisplayName;
});
`;

let folder;
let sandbox;

before(
  async () => {
    const machine = thisMachine();
    folder = throwaway('rust-examples');
    mkdirSync(join(folder, 'pages'));
    for (const name of names) {
      const module = await buildRustWidget(machine, `people-${name}`, folder);
      writeFileSync(join(folder, `${name}.js`), `import init from './${module}.js';\ninit();\n`);
      writeFileSync(join(folder, 'pages', `${name}.html`), widgets[name] + script(name));
    }
    writeFileSync(join(folder, 'pages', 'home.html'), mixed);
    writeFileSync(join(folder, 'page.js'), page);
    copyFileSync(join(root, 'dist', 'index.js'), join(folder, 'index.js'));
    // The Rust widget of the sample pages, as `npm start -- --rust` shows it.
    copyFileSync(join(root, 'www', 'pages', 'rust.html'), join(folder, 'pages', 'rust.html'));
    mkdirSync(join(folder, 'axero-widget-sdk'));
    copyFileSync(join(root, 'dist', 'index.js'), join(folder, 'axero-widget-sdk', 'index.js'));
    await buildRustPage(machine, folder);
    sandbox = await siteOf(folder, { www: join(root, 'www') });
  },
  { timeout: 1_800_000 },
);

/** Opens a page as a signed-in user and hands it to `work`. */
async function visit(path, work) {
  await sandbox.reset();
  const context = await (await theBrowser()).createBrowserContext();
  try {
    const visitor = await Visitor.arrive(context, sandbox);
    await visitor.enter('maya', path);
    await work(visitor);
  } finally {
    await context.close();
  }
}

const people = (visitor) =>
  visitor.page.evaluate(() =>
    [...document.querySelectorAll('[data-people] li, #people li')].map((item) => item.textContent),
  );
const text = (visitor) =>
  visitor.page.evaluate(() => document.querySelector('[data-people], #people')?.textContent ?? '');
const shows = (visitor, part) =>
  until(`the widget shows ${part}`, async () => (await text(visitor)).includes(part));
const click = (visitor, label) =>
  visitor.page.evaluate((wanted) => {
    [...document.querySelectorAll('[data-people] button, #people button')]
      .find((button) => button.textContent === wanted)
      .click();
  }, label);
const peopleCome = (visitor) => until('people are listed', async () => (await people(visitor)).length === 5);

for (const name of names)
  test(
    `the ${name} widget lists people on a strict page, and a late answer never replaces a newer one`,
    limit,
    async () => {
      await visit(`pages/${name}`, async (visitor) => {
        await peopleCome(visitor);
        const first = await people(visitor);
        await sandbox.faults({ route: 'users.list', fault: 'delay', ms: 1500, times: 1 });
        await click(visitor, 'Next');
        await click(visitor, 'Next');
        await until('the third page is there', async () => {
          const now = await people(visitor);
          return now.length > 0 && now[0] !== first[0] && (await text(visitor)).includes('Page 3');
        });
        const third = await people(visitor);
        await new Promise((resolve) => setTimeout(resolve, 2000));
        assert.deepEqual(await people(visitor), third);
        assert.match(await visitor.path(), new RegExp(`/pages/${name}$`), 'no button has submitted the page');
        assert.deepEqual(
          visitor.reports.filter((report) => !report.startsWith('console debug')),
          [],
        );
      });
    },
  );

for (const name of names)
  test(
    `the ${name} widget offers the sign-in where the session has ended and no prompt can ask`,
    limit,
    async () => {
      await visit(`pages/${name}`, async (visitor) => {
        await peopleCome(visitor);
        await sandbox.expire();
        await click(visitor, 'Next');
        await shows(visitor, 'Sign in to see people');
        const address = await visitor.page.evaluate(() => document.querySelector('[role=status] a').href);
        assert.match(address, /\/login\?ReturnUrl=%2F/);
      });
    },
  );

test('the project that `create --template rust` makes compiles, passes its tests, and greets the user', {
  timeout: 900_000,
}, async () => {
  const made = throwaway('rust-created');
  run(
    process.execPath,
    [join(root, 'dist', 'cli.mjs'), 'create', 'rust-hello', '--template', 'rust', '--no-install', '--json'],
    { cwd: made },
  );
  const project = join(made, 'rust-hello');
  // This crate instead of one from the registry.
  const config = `[patch.crates-io]\naxero-widget-sdk = { path = ${JSON.stringify(root)} }\n`;
  mkdirSync(join(project, '.cargo'));
  writeFileSync(join(project, '.cargo', 'config.toml'), config);
  const machine = thisMachine();
  const built = join(root, 'target', 'rust-examples');
  const env = { ...process.env, ...wasmEnvironment(machine), CARGO_TARGET_DIR: built };
  run('cargo', ['test', '--offline', '--quiet'], { cwd: project, env });
  run('cargo', ['build', '--offline', '--release', '--target', 'wasm32-unknown-unknown'], {
    cwd: project,
    env,
  });
  const pkg = join(folder, 'rust-hello', 'pkg');
  mkdirSync(pkg, { recursive: true });
  run(wasmBindgenPath(machine), [
    join(built, 'wasm32-unknown-unknown', 'release', 'rust_hello.wasm'),
    ...['--target', 'web', '--no-typescript', '--out-dir', pkg],
  ]);
  const said = (visitor) =>
    visitor.page.evaluate(() => document.querySelector('[data-rust-hello]').textContent);
  copyFileSync(join(project, 'widget.js'), join(folder, 'rust-hello', 'widget.js'));
  copyFileSync(join(project, 'widget.html'), join(folder, 'pages', 'hello.html'));
  await visit('pages/hello', async (visitor) => {
    await until('the widget greets', async () => (await said(visitor)) === 'Hello Maya Lindqvist');
    assert.deepEqual(
      visitor.reports.filter((report) => !report.startsWith('console debug')),
      [],
    );
  });
});

test('modules with one, five and thirty operations keep to their budgets', { timeout: 900_000 }, async () => {
  const sizes = await rustSizes(thisMachine());
  assert.equal(sizes.length, 4);
  for (const { name, bytes, most } of sizes) {
    assert.ok(bytes > 8_000 && bytes <= most, `${name}: ${bytes} bytes, and ${most} are allowed`);
  }
});

test('the Rust widget of the sample pages shares the client of the card beside it', limit, async () => {
  await visit('pages/rust', async (visitor) => {
    await peopleCome(visitor);
    await until('the card names the user', () =>
      visitor.page.evaluate(() =>
        /Maya/.test(document.querySelector('[data-current-user]').shadowRoot?.textContent),
      ),
    );
    const reads = (await sandbox.journal({ method: 'GET' })).filter(({ path }) => path === '/api/users/me');
    assert.equal(reads.length, 1);
  });
});

test(
  'beside a JavaScript widget, each distinct read is made once, and one prompt serves both',
  limit,
  async () => {
    await visit('', async (visitor) => {
      await peopleCome(visitor);
      await until('the JavaScript widget names the user', () =>
        visitor.page.evaluate(() => document.querySelector('#name').textContent !== ''),
      );
      const reads = (await sandbox.journal({ method: 'GET' }))
        .map((entry) => entry.path)
        .filter((path) => path.startsWith('/api/'));
      assert.deepEqual(reads.sort(), ['/api/users', '/api/users/me']);

      await sandbox.expire();
      await click(visitor, 'Next');
      await visitor.page.evaluate(async () => {
        const axero = await globalThis.axero;
        axero.spaces.list().then((spaces) => {
          globalThis.spaces = spaces.length;
        });
      });
      await visitor.promptOpens();
      assert.equal(await visitor.prompts(), 1);
      await visitor.signInByWindow('maya');
      await shows(visitor, 'Page 2');
      await until('the JavaScript read goes on too', () =>
        visitor.page.evaluate(() => globalThis.spaces > 0),
      );
      assert.equal(await visitor.prompts(), 0);
    });
  },
);
