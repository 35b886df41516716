// @ts-check
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { closeBrowser, theBrowser } from '../e2e/support/browser.mjs';
import { axero, project } from './support/program.mjs';
import { dev } from './support/site.mjs';

const limit = { timeout: 60_000 };

/** @type {import('./support/site.mjs').Served} */
let site;
let folder = '';
/** @type {any} */
let page;

before(async () => {
  const cwd = project();
  await axero(['create', 'js-news', '--template', 'js', '--no-install'], { cwd });
  folder = join(cwd, 'js-news');
  site = await dev([], { cwd: folder });
  page = await (await theBrowser()).newPage();
  await page.goto(site.home);
});
after(closeBrowser);

const rows = () => page.waitForSelector('.js-news-box [data-list] li', limit);
/** @param {string} selector inside the bar */
const inBar = (selector) => page.waitForSelector(`axero-dev-bar >>> ${selector}`, limit);

test('a new project shows its widget on the page, by its own module and the SDK of the package', async () => {
  await rows();
  const links = await page.$$eval('.js-news-box [data-list] a', (/** @type {any[]} */ all) =>
    all.map((link) => [link.textContent, link.protocol]),
  );
  assert.equal(links.length, 5);
  for (const [text, protocol] of links) assert.ok(text.length > 0 && protocol.startsWith('http'));
  if (process.env['AXERO_SCREENSHOT']) await page.screenshot({ path: process.env['AXERO_SCREENSHOT'] });
});

test('the bar switches a bad day on, and the widget says what is wrong', async () => {
  await (await inBar('input[value="403"]')).click();
  await page.waitForFunction(
    async () =>
      (await (await fetch('/__axero/state')).json()).faults.some((/** @type {any} */ one) => one.isOn),
    limit,
  );
  await (await page.waitForSelector('[data-reload]')).click();
  await page.waitForFunction('document.querySelector("[data-status]").textContent !== ""', limit);
  await (await inBar('input[value="403"]')).click();
});

test('the bar switches the user, and the page belongs to that user', async () => {
  const select = await inBar('select');
  await Promise.all([page.waitForNavigation(limit), select?.select('jonas')]);
  assert.match(await page.evaluate('CF_USER_DISPLAY_NAME'), /^Jonas/);
  await rows();
});

test('a change of the file loads the page again', async () => {
  const path = join(folder, 'widget.html');
  const text = readFileSync(path, 'utf8');
  // The page of the former user may still be loading itself again.
  await page.reload({ waitUntil: 'load' });
  await inBar('select');
  writeFileSync(path, text.replace('>Load again<', '>Load them again<'));
  await page.waitForFunction(
    'document.querySelector("[data-reload]")?.textContent === "Load them again"',
    limit,
  );
});
