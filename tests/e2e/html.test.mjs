import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { without } from './support/old-browser.mjs';
import { root } from './support/paths.mjs';
import { limit, scene } from './support/scene.mjs';

const corpus = JSON.parse(readFileSync(join(root, 'tests', 'data', 'xss.json'), 'utf8'));
const here = scene();

/** Runs before the page: notes whatever is executed. */
function watchOut() {
  globalThis.executed = [];
  globalThis.hacked = (name) => globalThis.executed.push(String(name));
}

/** Runs in the page: shows each text in an element of its own, then says how, and what is in the page that could run. */
async function showAll([entry, texts]) {
  const { renderHtml } = await import(entry);
  const ways = new Set();
  const box = document.createElement('div');
  document.body.append(box);
  for (const text of texts) {
    const element = document.createElement('div');
    box.append(element);
    ways.add(await renderHtml(element, text));
  }
  for (const element of box.querySelectorAll('*')) element.dispatchEvent(new Event('focus'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const allowed = new Set(
    'href src alt title colspan rowspan datetime lang dir width height start reversed rel loading'.split(' '),
  );
  const dangers = [];
  for (const element of box.querySelectorAll('*')) {
    if (
      /^(script|style|iframe|object|embed|form|input|button|svg|math|template|link|meta|base|video|audio)$/.test(
        element.localName,
      ) ||
      element.localName.includes('-')
    )
      dangers.push(`element ${element.localName}`);
    if (/^(div|p|span|blockquote|h[1-6])$/.test(element.localName)) {
      try {
        // A closed shadow root shows only in that its element refuses another.
        element.attachShadow({ mode: 'open' });
      } catch {
        dangers.push('a shadow root');
      }
    }
    for (const { name, value } of element.attributes) {
      if (!allowed.has(name)) dangers.push(`${element.localName} has ${name}`);
      if (/^(href|src)$/.test(name) && !/^(https?|mailto|tel):/.test(new URL(value, location.href).protocol))
        dangers.push(`${element.localName} ${name}=${value}`);
    }
  }
  return {
    ways: [...ways],
    executed: globalThis.executed,
    dangers,
    elements: box.querySelectorAll('*').length,
  };
}

async function enter(prepare = () => {}) {
  const visitor = await here.arrive();
  await visitor.page.evaluateOnNewDocument(watchOut);
  await prepare(visitor.page);
  await visitor.enter('maya');
  return visitor;
}

const entryOf = (visitor) => visitor.sandbox.url('files/axero-widget-sdk/html.js');
const hasOwnSanitizer = (visitor) => visitor.page.evaluate(() => 'setHTML' in Element.prototype);

/** The reports of policies: a picture of the corpus that does not exist is reported too, and is no violation. */
const violations = (visitor) => visitor.reports.filter((report) => /violation|Trusted/i.test(report));

for (const [name, prepare] of [
  ['the way that this browser has', undefined],
  ['DOMPurify, in a browser without a sanitizer', (page) => without(page, 'Element.prototype.setHTML')],
])
  test(`no text of the corpus runs under a strict policy with Trusted Types: ${name}`, limit, async () => {
    const visitor = await enter(prepare);
    const isOwn = await hasOwnSanitizer(visitor);
    const seen = await visitor.page.evaluate(showAll, [entryOf(visitor), corpus]);
    assert.deepEqual(seen.executed, []);
    assert.deepEqual(seen.dangers, []);
    assert.deepEqual(seen.ways, [isOwn ? 'browser' : 'dompurify']);
    assert.ok(seen.elements > corpus.length, 'something of them is shown');
    assert.deepEqual(violations(visitor), []);
  });

test('no text of the corpus runs on a page without any policy', limit, async () => {
  await here.sandbox.set({ csp: 'off' });
  const visitor = await enter((page) => without(page, 'Element.prototype.setHTML'));
  const seen = await visitor.page.evaluate(showAll, [entryOf(visitor), corpus]);
  assert.deepEqual([seen.executed, seen.dangers, seen.ways], [[], [], ['dompurify']]);
});

test(
  'a page that refuses the policy, and has no sanitizer, shows text with its line breaks',
  limit,
  async () => {
    const visitor = await enter(async (page) => {
      await without(page, 'Element.prototype.setHTML');
      await page.evaluateOnNewDocument(() => {
        // As a policy `trusted-types default` does; Firefox before 148 has none.
        globalThis.trustedTypes ??= {};
        globalThis.trustedTypes.createPolicy = (name) => {
          throw new TypeError(`Policy "${name}" disallowed.`);
        };
      });
    });
    const html = '<p>One</p><p>Two <script>hacked(1)</script><b>bold</b></p>';
    const seen = await visitor.page.evaluate(
      async (entry, text) => {
        const { renderHtml } = await import(entry);
        const element = document.createElement('div');
        const way = await renderHtml(element, text);
        return {
          way,
          text: element.textContent,
          children: [...element.children].map(({ localName }) => localName),
        };
      },
      entryOf(visitor),
      html,
    );
    assert.deepEqual(seen, { way: 'text', text: 'OneTwo bold', children: ['br'] });
  },
);

test(
  'links, lists and pictures of a body stay, with addresses of the site below its folder',
  limit,
  async () => {
    const visitor = await enter();
    const seen = await visitor.page.evaluate(async (entry) => {
      const { renderHtml } = await import(entry);
      globalThis.CF_VD = '/intranet';
      const element = document.createElement('div');
      await renderHtml(
        element,
        '<h2 class="x">Title</h2><ul><li>one</li></ul><a href="/spaces/7" target="_blank">space</a><a href="mailto:a@b.example">mail</a><img src="~/logo.png" alt="Logo" width="10">',
      );
      globalThis.CF_VD = '';
      return element.innerHTML.replaceAll(location.origin, '');
    }, entryOf(visitor));
    assert.equal(
      seen.replace(/ (rel|loading|alt|src|width)="[^"]*"/g, (found) =>
        found.startsWith(' src') ? found : '',
      ),
      '<h2>Title</h2><ul><li>one</li></ul><a href="/intranet/spaces/7">space</a><a href="mailto:a@b.example">mail</a><img src="/intranet/logo.png">',
    );
  },
);

test(
  'the newer of two texts for one element stays, though DOMPurify has to be loaded first',
  limit,
  async () => {
    const visitor = await enter((page) => without(page, 'Element.prototype.setHTML'));
    const seen = await visitor.page.evaluate(async (entry) => {
      const { renderHtml } = await import(entry);
      const element = document.createElement('div');
      const ways = await Promise.all([renderHtml(element, '<b>old</b>'), renderHtml(element, '<i>new</i>')]);
      const refused = await renderHtml(null, 'x').catch((error) => `${error.name}: ${error.message}`);
      return { ways, html: element.innerHTML, refused };
    }, entryOf(visitor));
    assert.deepEqual(seen.ways, ['replaced', 'dompurify']);
    assert.equal(seen.html, '<i>new</i>');
    assert.match(seen.refused, /TypeError: renderHtml\(element, html\) takes an element/);
  },
);

test(
  'a comment with angle brackets is shown as it was typed, which it is not without htmlText',
  limit,
  async () => {
    const visitor = await enter();
    const typed = 'Hello <world> & "all"\nof <b>you</b>';
    const shown = await visitor.withClient(
      `async (axero, [entry, typed]) => {
      const { htmlText, renderHtml } = await import(entry);
      const { items: [article] } = await axero.content.list({ EntityType: 3, PageLength: 1 });
      const target = { EntityID: article.ContentID, EntityType: 3 };
      const shown = [];
      for (const CommentText of ['1. ' + typed, htmlText('2. ' + typed)]) {
        await axero.comments.create({ ...target, CommentText });
        const { items } = await axero.comments.list({ EntityID: target.EntityID, PageLength: 50 });
        const element = document.body.appendChild(document.createElement('div'));
        await renderHtml(element, items.find((comment) => comment.CommentText.startsWith(CommentText.slice(0, 2))).CommentText);
        shown.push(element.innerText);
      }
      return shown;
    }`,
      [entryOf(visitor), typed],
    );
    assert.equal(shown.length, 2);
    assert.doesNotMatch(shown[0], /<world>/);
    assert.equal(shown[1], `2. ${typed}`);
  },
);
