import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { clientOf, elementPage, settled } from './support/element-page.mjs';

const elements = JSON.parse(readFileSync(join(root, 'dist', 'element-scenes.json'), 'utf8'));

/** All words in the sources that could be the name of a field of an answer. */
const fields = new Set(
  readdirSync(join(root, 'elements'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !/texts|styles|arguments/.test(name))
    .flatMap(
      (name) => readFileSync(join(root, 'elements', name), 'utf8').match(/\b[A-Z][a-zA-Z]{2,}\b/g) ?? [],
    ),
);

/** Returns a row with a value in every field that an element could read. */
const rowOf = (value) => Object.fromEntries([...fields].map((name) => [name, value]));

/** Returns a row of which only addresses are known. */
const addressed = Object.fromEntries(
  [...fields].map((name) => [name, /ur[il]|path|link/i.test(name) ? '/some/page' : '']),
);

const lists = {
  'with addresses alone': [{ ...addressed, ContentID: 1, UserID: 2 }],
  'without fields': [{}],
  'with nothing in their place': [null, {}, undefined],
  ...Object.fromEntries(
    Object.entries({
      null: null,
      'empty texts': '',
      zeros: 0,
      'negative numbers': -1,
      'numbers in texts': '5',
      words: 'x'.repeat(5000),
      'halves of characters': '\ud800x\udc00',
      'HTML in plain fields': '<img src=x onerror=alert(1)>',
      'script addresses': 'javascript:alert(1)',
      'data addresses': 'data:text/html,<script>alert(1)</script>',
      'no date': '0001-01-01T00:00:00',
      'a day that is none': '2026-02-30T00:00:00',
      'the last day': '9999-12-31T23:59:59',
      'empty lists': [],
      'lists with nothing in them': [null],
    }).map(([name, value]) => [`with ${name}`, [rowOf(value)]]),
  ),
};

const { window, document, define } = await elementPage(elements.map(({ tag }) => tag.replace('axero-', '')));
window.HTMLDialogElement.prototype.showModal ??= () => {};
define();

/** A client whose every call gives the same rows: as an array, as a page and as one record. */
function clientWith(rows) {
  const client = clientOf(window, {});
  const own = new Set([...Object.keys(client), 'addEventListener', 'dispatchEvent']);
  const answer = (path) =>
    path === 'users.me'
      ? { UserID: 1 }
      : Object.assign([...rows], { items: rows, total: rows.length }, rows[0] ?? {});
  const callable = (path) =>
    new Proxy(() => {}, {
      get: (_, name) => callable(`${path}.${name}`),
      apply: async () => answer(path),
    });
  const proxy = new Proxy(client, {
    get: (target, name) => {
      if (name === 'widget') return () => proxy;
      const value = target[name];
      return own.has(name) ? (typeof value === 'function' ? value.bind(target) : value) : callable(name);
    },
  });
  return proxy;
}

/** Puts an element into the page for each of the lists. */
function hostsOf(markup) {
  return Object.entries(lists).map(([name, rows]) => {
    const place = document.createElement('div');
    place.innerHTML = markup;
    window.customElements.upgrade(place);
    const [host] = place.children;
    Object.assign(host, { client: clientWith(rows), eager: true });
    // Its operations are found by the names of real methods.
    if (host.localName === 'axero-list') host.items = rows;
    document.body.append(place);
    return { name, host };
  });
}

for (const { tag, scenes } of elements)
  for (const one of scenes.filter(({ state }) => state === 'ready'))
    test(`<${tag}> (${one.name}) shows rows in which anything may be missing or odd`, async () => {
      const hosts = hostsOf(one.markup);
      await settled();
      for (const { name, host } of hosts) {
        await host.updateComplete;
        assert.ok(['ready', 'empty'].includes(host.state), `rows ${name}: ${host.state} ${host.failure}`);
        const box = host.shadowRoot.querySelector('.box');
        assert.doesNotMatch(box.textContent, /undefined|NaN|\[object/, `rows ${name}`);
        for (const link of box.querySelectorAll('[href], [src]'))
          assert.match(link.getAttribute('href') ?? link.getAttribute('src'), /^(https?|mailto):/, name);
        for (const control of box.querySelectorAll('a[href], button')) {
          const named = control.getAttribute('aria-label') ?? control.textContent;
          assert.notEqual(named.trim(), '', `rows ${name}: ${control.outerHTML}`);
        }
        host.parentNode.remove();
      }
    });
