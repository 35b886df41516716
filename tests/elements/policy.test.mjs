import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementScene, limit, pageOf, picture, reaches, testedElements } from './support/elements.mjs';
import { strictSite } from './support/strict-site.mjs';

const here = elementScene();
let site;
before(async () => {
  site = await strictSite(() => here.sandbox);
});
after(() => site?.stop());

for (const element of testedElements)
  for (const one of element.scenes.filter(({ state }) => state === 'ready'))
    test(
      `<${element.tag}> (${one.name}) works where a policy forbids inline style and lists its Trusted Types`,
      limit,
      async () => {
        const visitor = await here.arrive();
        await visitor.page.browserContext().setCookie(await here.sandbox.cookieOf(one.site?.user ?? 'maya'));
        await visitor.page.goto(site.url(`pages/${pageOf(element, one)}`), { waitUntil: 'load' });
        await reaches(visitor, element.tag, 'ready');
        await picture(visitor, `${pageOf(element, one)}--strict`);
        // The frame of the page has inline styles of its own; what the elements do would name their script or Lit.
        const violations = visitor.reports.filter(
          (report) =>
            /violation of (script|require-trusted|trusted|font|img|connect)/.test(report) ||
            /page error/.test(report),
        );
        assert.deepEqual(violations, []);
        const isStyled = await visitor.page.evaluate(
          (tag) =>
            getComputedStyle(document.querySelector(tag).shadowRoot.querySelector('.box')).overflowWrap,
          element.tag,
        );
        assert.equal(isStyled, 'anywhere');
      },
    );
