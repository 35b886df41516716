import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  axeFaults,
  elementScene,
  limit,
  openScene,
  pageOf,
  picture,
  reaches,
  testedElements,
  until,
} from './support/elements.mjs';

const rightToLeft = Object.fromEntries(
  testedElements.map((element) => [
    `rtl-${element.tag}`,
    `<div lang="ar" dir="rtl">${element.scenes.find(({ name }) => name === 'ready').markup}</div>
<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>`,
  ]),
);
const here = elementScene(rightToLeft);

const named = (element, name) => element.scenes.find((one) => one.name === name);

const heightOf = (visitor, tag) =>
  visitor.page.evaluate((tag) => document.querySelector(tag).offsetHeight, tag);

/** Returns the text of the state `empty` in a language. */
const textIn = (visitor, tag, lang) =>
  visitor.page.evaluate(
    async (tag, lang) => {
      const host = document.querySelector(tag);
      host.setAttribute('lang', lang);
      host.requestUpdate();
      await host.updateComplete;
      return host.shadowRoot.querySelector('slot[name=empty]').textContent.trim();
    },
    tag,
    lang,
  );

/** Returns what sticks out of an element, and controls that are too small to be touched. */
function layoutFaults(tag) {
  const host = document.querySelector(tag);
  const box = host.getBoundingClientRect();
  const inside = [...host.shadowRoot.querySelectorAll('*')].filter(
    (one) => !one.closest('.hidden-text, .debug'),
  );
  const isClipped = (one) => {
    for (let at = one.parentElement; at; at = at.parentElement)
      if (getComputedStyle(at).overflowX === 'hidden') return true;
    return false;
  };
  const out = inside.filter((one) => {
    if (isClipped(one)) return false;
    const { left, right, width } = one.getBoundingClientRect();
    return width > 0 && (left < box.left - 1 || right > box.right + 1);
  });
  const small = inside.filter(
    (one) => /^(button|input|select)$/.test(one.localName) && one.offsetHeight < 24,
  );
  return [...out, ...small].map((one) => `${one.localName}.${one.className}`);
}

for (const element of testedElements) {
  test(`<${element.tag}> is as high while it loads as with its content`, limit, async () => {
    const visitor = await openScene(here, element, named(element, 'loading'));
    const loading = await heightOf(visitor, element.tag);
    await here.sandbox.faults();
    await visitor.goto(`pages/${pageOf(element, named(element, 'ready'))}`);
    await reaches(visitor, element.tag, 'ready');
    const ready = await heightOf(visitor, element.tag);
    assert.ok(Math.abs(loading - ready) <= 1, `${loading} pixels while loading, ${ready} with content`);
  });

  for (const name of ['ready', 'error'])
    test(`<${element.tag}> (${name}) fits 320 pixels and text of twice the size`, limit, async () => {
      const visitor = await openScene(here, element, named(element, name));
      await visitor.resize(320, 800);
      assert.deepEqual(await visitor.page.evaluate(layoutFaults, element.tag), []);
      await picture(visitor, `${pageOf(element, named(element, name))}--320`);
      await visitor.page.evaluate((tag) => {
        document.querySelector(tag).style.fontSize = '28px';
      }, element.tag);
      assert.deepEqual(await visitor.page.evaluate(layoutFaults, element.tag), []);
    });

  test(`<${element.tag}> speaks Arabic from right to left`, limit, async () => {
    const visitor = await here.arrive();
    await visitor.enter('maya', `pages/rtl-${element.tag}`);
    await reaches(visitor, element.tag, 'ready');
    assert.deepEqual(await visitor.page.evaluate(layoutFaults, element.tag), []);
    await picture(visitor, `${element.tag}--rtl`);
    assert.deepEqual(await axeFaults(visitor, element.tag), []);
  });

  test(`<${element.tag}> shows everything in forced colors and in the dark`, limit, async () => {
    const visitor = await openScene(here, element, named(element, 'ready'));
    await visitor.page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      .catch(() => {});
    await visitor.page.evaluate((tag) => {
      document.querySelector(tag).setAttribute('theme', 'dark');
    }, element.tag);
    await picture(visitor, `${element.tag}--dark`);
    assert.deepEqual(await axeFaults(visitor, element.tag), []);
  });

  test(
    `<${element.tag}> speaks the language of the nearest lang, and English where that is none`,
    limit,
    async () => {
      const visitor = await openScene(here, element, named(element, 'empty'));
      const seen = { english: await textIn(visitor, element.tag, 'en') };
      for (const lang of ['de', 'fr-CA', 'es', 'ar', 'auto', 'nl_NL', '!!', '']) {
        const isEnglish = ['auto', 'nl_NL', '!!', ''].includes(lang);
        // A language is a file of its own, which is loaded when the first element speaks it.
        seen[lang] = await until(`the text in ${lang || 'no language'}`, async () => {
          const text = await textIn(visitor, element.tag, lang);
          return (isEnglish || text !== seen.english) && text;
        });
      }
      const different = new Set([seen.de, seen['fr-CA'], seen.es, seen.ar, seen.auto]);
      assert.equal(different.size, 5, JSON.stringify(seen));
      for (const lang of ['nl_NL', '!!', '']) assert.equal(seen[lang], seen.auto, lang);
    },
  );
}
