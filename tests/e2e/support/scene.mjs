import { after, afterEach, before, beforeEach } from 'node:test';
import { closeBrowser, theBrowser } from './browser.mjs';
import { startSandbox } from './sandbox.mjs';
import { Visitor } from './visitor.mjs';

after(closeBrowser);

/** The time limit of a test. */
export const limit = { timeout: 90_000 };

/**
 * One browser and one sandbox for a test file; for each test a sandbox as new and a browser that remembers nothing. `arrive` opens a tab.
 */
export function scene(options) {
  const here = {
    sandbox: undefined,
    context: undefined,
    arrive: () => Visitor.arrive(here.context, here.sandbox),
  };
  const starting = { timeout: 90_000 };
  before(async () => {
    [here.sandbox] = await Promise.all([startSandbox(options), theBrowser()]);
  }, starting);
  beforeEach(async () => {
    await here.sandbox.reset();
    here.context = await (await theBrowser()).createBrowserContext();
  });
  afterEach(() => here.context?.close());
  after(() => here.sandbox?.stop());
  return here;
}
