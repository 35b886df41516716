import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../../e2e/support/paths.mjs';
import { startSandbox } from '../../e2e/support/sandbox.mjs';
import { until } from '../../e2e/support/until.mjs';
import { Browser } from './browser.mjs';
import { Person } from './person.mjs';

/** The time limit of a test. */
export const limit = { timeout: 60_000 };

const samples = join(root, 'www', 'pages');
const probe = '<script src="~/www/probe.js"></script>\n';

/** The sample pages and two without a widget, each with the probe in front. */
function makePages(folder) {
  const [pages, www] = [join(folder, 'pages'), join(folder, 'www')];
  cpSync(join(root, 'www'), www, { recursive: true });
  copyFileSync(fileURLToPath(new URL('probe.js', import.meta.url)), join(www, 'probe.js'));
  mkdirSync(pages);
  const fragments = {
    'bare.html': '<p>No widget here.</p><a href="~/login" data-away>Away</a>',
    'global.html':
      '<script src="~/files/axero-widget-sdk/axero-widget-sdk.global.js"></script><p>A script tag.</p>',
  };
  for (const name of readdirSync(samples)) fragments[name] = readFileSync(join(samples, name), 'utf8');
  fragments['home.html'] = fragments['current-user.html'];
  for (const [name, text] of Object.entries(fragments)) writeFileSync(join(pages, name), `${probe}${text}\n`);
  return { pages, www };
}

/** One WebKit and one sandbox for a test file; for each test a sandbox as new and one window in which nobody is signed in. */
export function scene() {
  const folder = mkdtempSync(join(tmpdir(), 'axero-webkit-'));
  const here = {
    sandbox: undefined,
    browser: undefined,
    /** Returns a user at the only window. */
    async arrive() {
      const [page] = await here.browser.pages();
      return new Person(page, here.sandbox);
    },
    /** Returns a user at a further window. */
    async arriveBeside() {
      return new Person(await here.browser.newPage(), here.sandbox);
    },
  };
  before(
    async () => {
      // One after the other: a sandbox whose browser did not start must be known to be stopped.
      here.sandbox = await startSandbox(makePages(folder));
      here.browser = await Browser.start();
    },
    { timeout: 90_000 },
  );
  beforeEach(async () => {
    const [first, ...others] = await here.browser.pages();
    for (const page of others) await page.close();
    await until('one window is left', async () => (await here.browser.pages()).length === 1);
    await here.sandbox.reset();
    await first.goto(here.sandbox.url('login'));
    await first.forgetCookies();
  });
  after(async () => {
    await here.browser?.stop();
    await here.sandbox?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return here;
}
