import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileNameOf, integrityOf, joinElements, snippetOf } from '../../cli/elements/join.mjs';
import { root } from '../e2e/support/paths.mjs';
import { elementScene, limit, picture, reaches, until } from './support/elements.mjs';
import { strictSite } from './support/strict-site.mjs';

const data = JSON.parse(readFileSync(join(root, 'dist', 'element-pieces.json'), 'utf8'));
const files = mkdtempSync(join(tmpdir(), 'axero-picked-'));
after(() => rmSync(files, { recursive: true, force: true }));

/** Puts a picked script among the uploaded files of the site. Returns its snippet. */
async function picked(name, names) {
  const joined = joinElements(data, names);
  writeFileSync(join(files, name), joined.script);
  return snippetOf(data, joined, { address: `/files/${name}`, integrity: await integrityOf(joined.script) });
}

mkdirSync(join(files, 'axero-widget-sdk'));
for (const name of [
  ...['axero-elements.global.js', 'custom-elements.json', 'element-scenes.json'],
  ...['element-pieces.json', 'element-picker.js', 'axero-engine.js', 'dompurify.js'],
])
  copyFileSync(join(root, 'dist', name), join(files, 'axero-widget-sdk', name));
for (const name of ['axero-engine.js', 'dompurify.js'])
  copyFileSync(join(root, 'dist', name), join(files, name));
const two = await picked('two.js', ['people', 'news']);
const all = (await picked('all.js', Object.keys(data.elements))).replaceAll(/(<axero-[\w-]+)/g, '$1 eager');
const poll = await picked('poll.js', ['poll']);
const list = await picked('list.js', ['list']);
const template =
  '<axero-list operation="content.list" args="EntityType: 3; PageLength: 2"><template><b data-text="ContentTitle"></b></template></axero-list>';
const pages = {
  gallery: readFileSync(join(root, 'www', 'pages', 'gallery.html'), 'utf8'),
  two,
  german: `<div lang="de">${two.split('\n').slice(1).join('')}</div>${two.split('\n')[0]}`,
  all,
  template: `${list.split('\n')[0]}\n${template}`,
  several: `${two}\n${poll}`,
  beside: `${two}\n<script src="/files/axero-widget-sdk/axero-elements.global.js" defer></script>\n<axero-poll heading="Poll" space="0"></axero-poll>`,
};
const here = elementScene(pages, { files });
let site;
before(async () => {
  site = await strictSite(() => here.sandbox);
});
after(() => site?.stop());

const wrong = ({ reports }) =>
  reports.filter((report) => /violation of (?!style)|page error|integrity/.test(report));

/** Opens a page as a signed-in user, under a policy that names its Trusted Types. */
async function open(name) {
  const visitor = await here.arrive();
  await visitor.page.browserContext().setCookie(await here.sandbox.cookieOf('maya'));
  await visitor.page.goto(site.url(`pages/${name}`), { waitUntil: 'load' });
  return visitor;
}

test(
  'a script with two elements shows them under a strict policy, and defines no other element',
  limit,
  async () => {
    const visitor = await open('two');
    for (const tag of ['axero-people', 'axero-news']) await reaches(visitor, tag, 'ready');
    const seen = await visitor.page.evaluate(() => ({
      poll: customElements.get('axero-poll') === undefined,
      names: Object.keys(globalThis.AxeroElements).sort(),
      isSdk: typeof globalThis.AxeroWidgetSDK.connect,
    }));
    assert.deepEqual(seen, {
      poll: true,
      names: ['AxeroElement', 'AxeroNews', 'AxeroPeople', 'ListElement', 'STATES', 'setTexts'],
      isSdk: 'function',
    });
    assert.deepEqual(wrong(visitor), []);
  },
);

test('a script with every element shows every element', limit, async () => {
  const visitor = await open('all');
  for (const { tag } of Object.values(data.elements)) await reaches(visitor, tag, 'ready');
  assert.deepEqual(wrong(visitor), []);
});

test('the texts of the languages are in the script', limit, async () => {
  const visitor = await open('german');
  await reaches(visitor, 'axero-people', 'ready');
  const label = await visitor.page.evaluate(() =>
    document.querySelector('axero-people').shadowRoot.innerHTML.includes('Personen nach Namen suchen'),
  );
  assert.equal(label, true);
});

test(
  'what an element loads on demand is in the script too: a template of the page is filled in',
  limit,
  async () => {
    const visitor = await open('template');
    await reaches(visitor, 'axero-list', 'ready');
    const titles = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('axero-list [data-axero-output] b')].map((one) => one.textContent !== ''),
    );
    assert.deepEqual(titles, [true, true]);
    assert.deepEqual(wrong(visitor), []);
  },
);

test(
  'beside the script with all elements, each element is defined once and both show theirs',
  limit,
  async () => {
    const visitor = await open('beside');
    for (const tag of ['axero-people', 'axero-poll']) await reaches(visitor, tag, 'ready');
    assert.deepEqual(wrong(visitor), []);
  },
);

test('several picked scripts on a page share one Lit, and each brings its elements', limit, async () => {
  const visitor = await open('several');
  for (const tag of ['axero-people', 'axero-poll']) await reaches(visitor, tag, 'ready');
  const names = await visitor.page.evaluate(() => Object.keys(globalThis.AxeroElements));
  assert.ok(names.includes('AxeroNews') && names.includes('AxeroPoll'), names.join());
  assert.deepEqual(wrong(visitor), []);
});

test('where WebAssembly is not allowed, the engine beside the script runs', limit, async () => {
  await here.sandbox.set({ csp: 'no-wasm' });
  const visitor = await here.arrive();
  await visitor.enter('maya', 'pages/two');
  await reaches(visitor, 'axero-people', 'ready');
});

test(
  'the gallery joins the same file as the command line, byte for byte, and shows its snippet',
  limit,
  async () => {
    const visitor = await here.arrive();
    await visitor.enter('maya', 'pages/gallery');
    await visitor.page.waitForSelector('#picker input[value="news"]', { timeout: 20_000 });
    const saved = await visitor.page.evaluate(async () => {
      const clicked = new Promise((resolve) => {
        HTMLAnchorElement.prototype.click = function () {
          resolve({ href: this.href, name: this.download });
        };
      });
      for (const name of ['news', 'people']) document.querySelector(`#picker input[value="${name}"]`).click();
      document.querySelector('#picker .btn').click();
      const { href, name } = await clicked;
      return { name, href };
    });
    const shown = await until('the snippet is shown', () =>
      visitor.page.evaluate(() => document.querySelector('#picker code').textContent),
    );
    const { script } = joinElements(data, ['news', 'people']);
    const integrity = await integrityOf(script);
    assert.equal(saved.name, fileNameOf(data, integrity));
    assert.match(saved.href, /^blob:/);
    assert.equal(
      shown,
      snippetOf(
        data,
        { names: ['news', 'people'] },
        { address: `/files/axero-widget-sdk/${saved.name}`, integrity },
      ),
    );
    await visitor.page.evaluate(() => document.querySelector('#picker').scrollIntoView());
    await picture(visitor, 'picker');
    assert.deepEqual(wrong(visitor), []);
  },
);
