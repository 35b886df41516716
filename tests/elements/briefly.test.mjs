import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, briefElements, elementScene, limit, openScene, reaches } from './support/elements.mjs';
import { dangers, enterHostile, showHostile, typeHostile } from './support/hostile.mjs';

const here = elementScene();
const readyOf = (element) => element.scenes.find(({ name }) => name === 'ready');

// Two pages for each element that the other suites leave out in this browser: Firefox takes three times as long for a page as Chromium.
for (const element of briefElements) {
  const { tag } = element;

  test(`<${tag}> is accessible, survives a move, and loads again after it was away`, limit, async () => {
    const visitor = await openScene(here, element, readyOf(element));
    assert.deepEqual(await axeFaults(visitor, tag), []);
    await here.sandbox.forgetJournal();
    const moved = await visitor.page.evaluate(async (tag) => {
      const host = document.querySelector(tag);
      const target = document.createElement('section');
      document.querySelector('#ctl00_main').prepend(target);
      target.append(host);
      await host.updateComplete;
      return host.state;
    }, tag);
    assert.equal(moved, 'ready');
    assert.deepEqual(
      (await here.sandbox.journal()).filter(({ path }) => path.includes('/api/')),
      [],
    );
    const away = await visitor.page.evaluate(async (tag) => {
      const host = document.querySelector(tag);
      const parent = host.parentElement;
      host.remove();
      await new Promise((resolve) => setTimeout(resolve));
      const hasData = host.data !== undefined;
      parent.append(host);
      host.scrollIntoView();
      return { hasData };
    }, tag);
    assert.deepEqual(away, { hasData: false });
    await reaches(visitor, tag, 'ready');
    const errors = visitor.reports.filter((report) => /page error|violation of/.test(report));
    assert.deepEqual(errors, []);
  });

  test(`<${tag}> executes nothing of hostile answers and attributes`, limit, async () => {
    const visitor = await enterHostile(here, element, readyOf(element));
    await showHostile(visitor, element);
    assert.deepEqual(await dangers(visitor), []);
    assert.ok((await typeHostile(visitor, element)) >= 5);
    assert.deepEqual(await dangers(visitor), []);
  });
}
