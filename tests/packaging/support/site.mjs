import assert from 'node:assert/strict';
import { after } from 'node:test';
import { closeBrowser, theBrowser } from '../../e2e/support/browser.mjs';
import { startSandbox } from '../../e2e/support/sandbox.mjs';
import { until } from '../../e2e/support/until.mjs';
import { Visitor } from '../../e2e/support/visitor.mjs';

const running = [];
after(async () => {
  await closeBrowser();
  await Promise.all(running.map((sandbox) => sandbox.stop()));
});

/** A site whose pages and uploaded files are those of a consumer. */
export async function siteOf(folder, options = {}) {
  const sandbox = await startSandbox({ pages: `${folder}/pages`, www: folder, files: folder, ...options });
  running.push(sandbox);
  return sandbox;
}

/** The page of a consumer: it names the user in `#name`, or an error. */
export const fragment = (scripts) => `<p id="name"></p>\n${scripts}\n`;

/** The code of a consumer that uses the client. */
export const showName = `
  .then((axero) => axero.users.me())
  .then((me) => { document.querySelector('#name').textContent = me.UserInfoDisplayName; })
  .catch((error) => { document.querySelector('#name').textContent = 'failed: ' + error.message; });
`;

const isScript = (path) => path.startsWith('/www/') && /\.m?js$/.test(path);

/** Opens a page as a signed-in user. Gives the text of `#name`, what the tab reported, and the consumer's scripts that it loaded. */
export async function open(sandbox, path) {
  const context = await (await theBrowser()).createBrowserContext();
  try {
    const visitor = await Visitor.arrive(context, sandbox);
    const scripts = [];
    visitor.page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await visitor.enter('maya', path);
    return { name: await nameShown(visitor), reports: reportsOf(visitor), scripts: scripts.filter(isScript) };
  } finally {
    await context.close();
  }
}

/** Checks that the page names the user, reports nothing, and loads these scripts and no other. */
export async function namesUser(sandbox, path, scripts) {
  const page = await open(sandbox, path);
  assert.deepEqual(page, { name: sandbox.users.maya.name, reports: [], scripts });
}

/**
 * Checks that the page names the user under a policy that forbids WebAssembly.
 * @param {string[]} scripts those that the page loads where WebAssembly is allowed
 * @param {string[]} more those that it loads besides
 */
export async function namesUserWithoutWasm(sandbox, path, scripts, more) {
  await sandbox.set({ csp: 'no-wasm' });
  try {
    const page = await open(sandbox, path);
    // The browser reports that the policy was broken; nothing else may be wrong.
    const others = page.reports.filter((report) => !report.includes('wasm'));
    assert.deepEqual(
      { ...page, reports: others },
      { name: sandbox.users.maya.name, reports: [], scripts: [...scripts, ...more] },
    );
  } finally {
    await sandbox.set({ csp: 'strict' });
  }
}

async function nameShown({ page, reports }) {
  return until('the page says something', () =>
    page.evaluate(() => document.querySelector('#name')?.textContent),
  ).catch((error) => {
    throw new Error([error.message, ...reports].join('\n'));
  });
}

/** Remarks of the browser itself differ from version to version; the site's own Alpine may come after a RequireJS of the page. */
const reportsOf = ({ reports }) =>
  reports.filter(
    (report) => !/^console (debug|info)|^page error: Mismatched anonymous define.*alpine/is.test(report),
  );

/** Signs in on a page by its form, and checks that the page names the user and reports nothing. */
export async function signsIn(sandbox, address = sandbox.home) {
  const context = await (await theBrowser()).createBrowserContext();
  try {
    const visitor = await Visitor.arrive(context, sandbox);
    await visitor.page.goto(address);
    await visitor.fillInLogin('maya');
    assert.deepEqual([await nameShown(visitor), ...reportsOf(visitor)], [sandbox.users.maya.name]);
  } finally {
    await context.close();
  }
}
