import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  elementScene,
  limit,
  openScene,
  pageOf,
  reaches,
  testedElements,
  until,
} from './support/elements.mjs';

const here = elementScene();

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
