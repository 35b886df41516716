import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { browserName } from '../../e2e/support/browser.mjs';
import { output, root } from '../../e2e/support/paths.mjs';
import { scene } from '../../e2e/support/scene.mjs';
import { until } from '../../e2e/support/until.mjs';

export { until };

/** The time limit of a test. */
export const limit = { timeout: 120_000 };

/**
 * The elements with which Firefox runs each suite: between them they read, write, search and fill templates. It opens the others briefly, see
 * `briefElements`. `ELEMENT=all` runs every suite with every element in any browser.
 */
const IN_FIREFOX = ['people', 'news', 'events', 'list', 'poll', 'files'];

/** @param {string} tag */
function isTested(tag) {
  const { ELEMENT, BROWSER } = process.env;
  if (ELEMENT === 'all' || (!ELEMENT && BROWSER !== 'firefox')) return true;
  const names = ELEMENT ? [ELEMENT] : IN_FIREFOX;
  return names.some((name) => tag === `axero-${name}`);
}

/** The scenes of all elements, as the build wrote them. An element's own tests open them whichever elements the shared suites test. */
const allScenes = JSON.parse(readFileSync(join(root, 'dist', 'element-scenes.json'), 'utf8'));

/** The elements that the shared suites test, with their scenes; `ELEMENT=people` tests that one alone. */
export const testedElements = allScenes.filter(({ tag }) => isTested(tag));

const others = allScenes.filter(({ tag }) => !isTested(tag));

/** The elements of which two pages are tested: those that the shared suites leave out, or one where they leave none out. */
export const briefElements = process.env.ELEMENT || others.length === 0 ? testedElements.slice(0, 1) : others;

export const manifest = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));

/** Returns the attributes that the manifest names for an element. */
export function attributesOf(tag) {
  const declaration = manifest.modules
    .flatMap((module) => module.declarations)
    .find((one) => one.tagName === tag);
  return declaration.attributes.map(({ name }) => name);
}

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const below = '<p class="far" style="height: 5000px">Far above the element.</p>';

/** The name of the page of a scene. */
export const pageOf = ({ tag }, { name }) => `${tag}--${name}`;

/**
 * A sandbox with a page for each scene, and further pages by name. `pages/blank` has the script and no element.
 * @param {Record<string, string>} [more]
 */
export function elementScene(more = {}, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'axero-elements-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const pages = { home: '', blank: script, ...more };
  for (const element of allScenes)
    for (const one of element.scenes)
      pages[pageOf(element, one)] = `${one.isFar ? below : ''}${one.markup}\n${script}`;
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  return scene({ pages: folder, ...options });
}

/** Opens a page as the person of a scene, after the site has its faults. */
export async function openScene(here, element, one) {
  const visitor = await here.arrive();
  await here.sandbox.faults(...(one.site?.faults ?? []));
  const path = `pages/${pageOf(element, one)}`;
  if (one.site?.user === null) await visitor.goto(path);
  else await visitor.enter(one.site?.user ?? 'maya', path);
  if (one.site?.thenFaults) {
    await reaches(visitor, element.tag, 'ready');
    await here.sandbox.faults(...one.site.thenFaults);
    await visitor.page.evaluate((tag) => void document.querySelector(tag).reload(), element.tag);
  }
  await reaches(visitor, element.tag, one.state);
  return visitor;
}

/** Waits until the first element of a kind is in a state. */
export function reaches(visitor, tag, state) {
  return until(`<${tag}> is ${state}`, async () => {
    const seen = await stateOf(visitor, tag);
    if (seen.state === state) return true;
    throw new Error(`${JSON.stringify(seen)} ${visitor.reports.slice(0, 3).join('; ')}`);
  });
}

export function stateOf(visitor, tag) {
  return visitor.page.evaluate((tag) => {
    const host = document.querySelector(tag);
    return {
      state: host?.getAttribute('state'),
      text: host?.shadowRoot?.textContent.replace(/\s+/g, ' ').slice(0, 300),
    };
  }, tag);
}

/** Takes a picture of the page for a person to look at. */
export async function picture(visitor, name) {
  const folder = join(root, 'target', 'element-screenshots', browserName);
  mkdirSync(folder, { recursive: true });
  await visitor.page.screenshot({ path: join(folder, `${name}.png`) });
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Returns what axe-core finds wrong with the elements of a kind: the rule and the place. */
export async function axeFaults(visitor, tag) {
  // By the driver and not by a script element: the page's policy allows none.
  await visitor.page.evaluate(axeSource);
  return visitor.page.evaluate(async (tag) => {
    const { violations } = await axe.run(document.querySelector(tag), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  }, tag);
}

export { output };
