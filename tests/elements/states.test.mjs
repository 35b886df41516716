import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  axeFaults,
  elementScene,
  limit,
  openScene,
  pageOf,
  picture,
  testedElements,
} from './support/elements.mjs';

const here = elementScene();
const STATES = ['waiting', 'loading', 'ready', 'empty', 'stale', 'error', 'signed-out', 'forbidden'];

test('every element has a scene for each of the eight states', () => {
  assert.ok(testedElements.length > 0);
  for (const { tag, scenes } of testedElements)
    assert.deepEqual(
      STATES.filter((state) => !scenes.some((one) => one.state === state)),
      [],
      tag,
    );
});

for (const element of testedElements)
  for (const one of element.scenes)
    test(`<${element.tag}> shows the scene ${one.name}, which axe-core finds accessible`, limit, async () => {
      const visitor = await openScene(here, element, one);
      const seen = await visitor.page.evaluate((tag) => {
        const host = document.querySelector(tag);
        const root = host.shadowRoot;
        const slots = [...root.querySelectorAll('slot')].map(({ name }) => name);
        return {
          state: host.getAttribute('state'),
          property: host.state,
          slots: slots.filter((name) => !['', 'heading', 'output'].includes(name)),
          height: root.querySelector('.box').offsetHeight,
          retry: [...root.querySelectorAll('[part=retry]')].map((button) => button.type),
          untyped: root.querySelectorAll('button:not([type])').length,
        };
      }, element.tag);
      assert.equal(seen.state, one.state);
      assert.equal(seen.property, one.state);
      assert.deepEqual(seen.slots, [one.state]);
      assert.equal(seen.untyped, 0);
      assert.ok(seen.height > 20, `the box is ${seen.height} pixels high`);
      if (['ready', 'empty', 'forbidden', 'loading', 'waiting'].includes(one.state))
        assert.deepEqual(seen.retry, []);
      if (['stale', 'signed-out'].includes(one.state)) assert.deepEqual(seen.retry, ['button']);
      await picture(visitor, pageOf(element, one));
      assert.deepEqual(await axeFaults(visitor, element.tag), []);
      const errors = visitor.reports.filter((report) => /page error|violation of/.test(report));
      assert.deepEqual(errors, []);
    });
