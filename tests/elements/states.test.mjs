import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  axeFaults,
  elementScene,
  limit,
  openScene,
  pageOf,
  picture,
  testedElements,
} from './support/elements.mjs';
import {
  animations,
  cutFaults,
  forcedColorFaults,
  layoutFaults,
  prefer,
  setsMedia,
  speak,
} from './support/layout.mjs';
import { acceptedTree, treeOf, writeTrees } from './support/trees.mjs';

const here = elementScene();
after(writeTrees);
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

/** Looks at the state itself: one slot, the buttons that belong to it, no fault of axe-core and no error of the page. */
async function checkState(visitor, element, one) {
  const seen = await visitor.page.evaluate(
    (tag, states) => {
      const host = document.querySelector(tag);
      const root = host.shadowRoot;
      const slots = [...root.querySelectorAll('slot')].map(({ name }) => name);
      return {
        state: host.getAttribute('state'),
        property: host.state,
        custom: CSS.supports('selector(:state(ready))')
          ? states.filter((one) => host.matches(`:state(${one})`))
          : [host.state],
        slots: slots.filter((name) => !['', 'heading', 'output'].includes(name)),
        height: root.querySelector('.box').offsetHeight,
        retry: [...root.querySelectorAll('[part=retry]')].map((button) => button.type),
        untyped: root.querySelectorAll('button:not([type])').length,
      };
    },
    element.tag,
    STATES,
  );
  assert.equal(seen.state, one.state);
  assert.equal(seen.property, one.state);
  assert.deepEqual(seen.custom, [one.state]);
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
}

async function checkNarrow(visitor, element, one) {
  await visitor.resize(320, 800);
  await picture(visitor, `${pageOf(element, one)}--320`);
  assert.deepEqual(await layoutFaults(visitor, element.tag), []);
  const enlarge = (size) =>
    visitor.page.evaluate(
      (tag, size) => {
        document.querySelector(tag).style.fontSize = size;
      },
      element.tag,
      size,
    );
  await enlarge('28px');
  assert.deepEqual(await layoutFaults(visitor, element.tag), [], 'text of twice the size');
  await enlarge('');
  await visitor.resize(1280, 900);
}

/** Gives what is around an element these colors. */
function standOn(visitor, tag, style) {
  return visitor.page.evaluate(
    (tag, style) => Object.assign(document.querySelector(tag).parentElement.style, style) && undefined,
    tag,
    style,
  );
}

async function checkMedia(visitor, element, one) {
  const { tag } = element;
  await standOn(visitor, tag, { colorScheme: 'dark', background: '#15181c', color: '#ececec' });
  await prefer(visitor, { 'prefers-color-scheme': 'dark' });
  await picture(visitor, `${pageOf(element, one)}--dark`);
  assert.deepEqual(await axeFaults(visitor, tag), [], 'in the dark');
  await standOn(visitor, tag, { colorScheme: '', background: '', color: '' });
  await prefer(visitor, { 'forced-colors': 'active' });
  await picture(visitor, `${pageOf(element, one)}--forced`);
  assert.deepEqual(await forcedColorFaults(visitor, tag), []);
  // The placeholder of a gate is not seen.
  if (one.name === 'loading' && tag !== 'axero-gate') {
    await prefer(visitor, {});
    assert.ok((await animations(visitor, tag)) > 0, 'a placeholder moves');
  }
  await prefer(visitor, { 'prefers-reduced-motion': 'reduce' });
  assert.equal(await animations(visitor, tag), 0, 'nothing moves');
  await prefer(visitor, {});
}

async function checkRightToLeft(visitor, element, one) {
  await speak(visitor, element.tag, 'ar', 'rtl');
  await picture(visitor, `${pageOf(element, one)}--rtl`);
  assert.deepEqual(await layoutFaults(visitor, element.tag), []);
  assert.deepEqual(await axeFaults(visitor, element.tag), []);
  await visitor.resize(320, 800);
  assert.deepEqual(await layoutFaults(visitor, element.tag), [], 'at 320 pixels');
  assert.deepEqual(await cutFaults(visitor, element.tag), [], 'at 320 pixels');
}

async function checkTree(visitor, element, one) {
  const tree = await treeOf(visitor, element.tag, one.state);
  assert.equal(tree, acceptedTree(pageOf(element, one), tree));
}

/** The checks of a scene, which share one page: opening it takes longest. */
const checks = {
  'as it is': checkState,
  ...(setsMedia && { 'to assistive technology': checkTree }),
  'in 320 pixels': checkNarrow,
  ...(setsMedia && { 'with other colors and without motion': checkMedia }),
  'from right to left': checkRightToLeft,
};

for (const element of testedElements)
  for (const one of element.scenes)
    test(`<${element.tag}> shows the scene ${one.name}, also narrow, dark and in Arabic`, limit, async () => {
      const visitor = await openScene(here, element, one);
      for (const [name, check] of Object.entries(checks))
        await check(visitor, element, one).catch((error) => {
          error.message = `${name}: ${error.message}`;
          throw error;
        });
    });
