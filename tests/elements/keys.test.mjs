import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, pageOf, reaches, testedElements } from './support/elements.mjs';

const here = elementScene();

for (const element of testedElements)
  test(
    `Enter in a control of <${element.tag}> reaches neither the page’s default button nor its form`,
    limit,
    async () => {
      const one = element.scenes.find(({ name }) => name === 'ready');
      const visitor = await here.arrive();
      await visitor.enter('maya', `pages/${pageOf(element, one)}`);
      await reaches(visitor, element.tag, 'ready');
      const controls = await visitor.page.evaluate((tag) => {
        globalThis.heard = [];
        const form = document.querySelector('#aspnetForm');
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          globalThis.heard.push('submit');
        });
        // The default-button script of ASP.NET reads the key on the form and clicks a button.
        for (const type of ['keydown', 'keypress', 'keyup'])
          form.addEventListener(type, (event) => event.key === 'Enter' && globalThis.heard.push(type));
        const host = document.querySelector(tag);
        host.shadowRoot.addEventListener('click', (event) => event.preventDefault(), true);
        const found = host.shadowRoot.querySelectorAll('a[href], button, input, textarea, select');
        found[0]?.focus();
        return found.length;
      }, element.tag);
      if (controls > 0) {
        await visitor.page.keyboard.press('Enter');
        const isInside = await visitor.page.evaluate(
          (tag) => document.activeElement?.localName === tag,
          element.tag,
        );
        assert.ok(isInside, 'the control has the focus');
      }
      assert.deepEqual(await visitor.page.evaluate(() => globalThis.heard), []);
      assert.ok((await visitor.path()).startsWith('/pages/'));
    },
  );
