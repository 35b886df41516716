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

/** What a consumer does with the client. */
export const showName = `
  .then((axero) => axero.users.me())
  .then((me) => { document.querySelector('#name').textContent = me.UserInfoDisplayName; })
  .catch((error) => { document.querySelector('#name').textContent = 'failed: ' + error.message; });
`;

/** Signs in on a page by its form, and checks that the page names the user and reports nothing. */
export async function signsIn(sandbox, address = sandbox.home) {
  const context = await (await theBrowser()).createBrowserContext();
  try {
    const visitor = await Visitor.arrive(context, sandbox);
    await visitor.page.goto(address);
    await visitor.fillInLogin('maya');
    const name = () => visitor.page.evaluate(() => document.querySelector('#name')?.textContent);
    const shown = await until('the page says something', name).catch((error) => {
      throw new Error([error.message, ...visitor.reports].join('\n'));
    });
    assert.equal(shown, sandbox.users.maya.name);
    assert.deepEqual(
      visitor.reports.filter((report) => !report.startsWith('console debug')),
      [],
    );
  } finally {
    await context.close();
  }
}
