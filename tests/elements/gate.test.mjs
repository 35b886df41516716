import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches } from './support/elements.mjs';

const tag = 'axero-gate';
const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const gate = (attributes, content) =>
  `<axero-gate lang="en" ${attributes}>${content}</axero-gate>\n${script}`;
const here = elementScene({
  children: gate('permission="Create" type="Article" space="7"', '<p>Inside</p>'),
  template: gate(
    'permission="create, AdminEntityUpdate" type="Space" item="7" space="7"',
    '<template><p>Inside</p><button>Press</button><script>globalThis.ran = true</script></template>',
  ),
  role: gate('in-role="editors, REGISTERED users"', '<p>Inside</p>'),
  'no-role': gate('in-role="Editors"', '<p>Inside</p>'),
  both: gate('permission="Create" type="Article" space="7" in-role="Editors"', '<p>Inside</p>'),
  'no-condition': gate('', '<p>Inside</p>'),
  misspelled: gate('permission="Creat"', '<p>Inside</p>'),
});

async function open(user, page, state) {
  const visitor = await here.arrive();
  await visitor.enter(user, `pages/${page}`);
  await reaches(visitor, tag, state);
  return visitor;
}

const shown = (visitor) =>
  visitor.page.evaluate((tag) => {
    const host = document.querySelector(tag);
    const inside = [...host.querySelectorAll('p')].find((one) => one.textContent === 'Inside');
    return {
      isInsideSeen:
        (inside?.checkVisibility({ checkVisibilityCSS: true }) ?? false) && inside.offsetHeight > 0,
      isInPage: inside !== undefined,
      height: host.offsetHeight,
      button: host.querySelector('button')?.type,
      ran: globalThis.ran === true,
    };
  }, tag);

test('who may sees what is inside, and others see nothing', limit, async () => {
  const maya = await open('maya', 'children', 'ready');
  assert.ok((await shown(maya)).isInsideSeen);
  const amira = await open('amira', 'children', 'empty');
  const seen = await shown(amira);
  assert.deepEqual([seen.isInsideSeen, seen.height], [false, 0]);
});

test('what is inside a template is not in the page of those who may not', limit, async () => {
  const maya = await open('maya', 'template', 'ready');
  const seen = await shown(maya);
  assert.deepEqual([seen.isInsideSeen, seen.button, seen.ran], [true, 'button', false]);
  const jonas = await open('jonas', 'template', 'empty');
  assert.equal((await shown(jonas)).isInPage, false);
});

test('nothing is seen before the answer, and its room is kept', limit, async () => {
  const visitor = await here.arrive();
  await here.sandbox.faults({ route: 'permissions.access.get', fault: 'hang' });
  await visitor.enter('maya', 'pages/children');
  await reaches(visitor, tag, 'loading');
  const loading = await shown(visitor);
  assert.equal(loading.isInsideSeen, false);
  await here.sandbox.faults();
  await visitor.goto('pages/children');
  await reaches(visitor, tag, 'ready');
  assert.equal((await shown(visitor)).height, loading.height);
});

test('nothing is seen where the site does not answer', limit, async () => {
  const visitor = await here.arrive();
  await here.sandbox.faults({ route: 'permissions.access.get', fault: 'status', status: 500 });
  await visitor.enter('maya', 'pages/children');
  await reaches(visitor, tag, 'error');
  assert.equal((await shown(visitor)).isInsideSeen, false);
});

test('a role opens, whatever its case, and several conditions have to be met all', limit, async () => {
  assert.ok((await shown(await open('maya', 'role', 'ready'))).isInsideSeen);
  assert.ok(!(await shown(await open('maya', 'no-role', 'empty'))).isInsideSeen);
  assert.ok(!(await shown(await open('maya', 'both', 'empty'))).isInsideSeen);
});

test('a gate without a condition, or with an unknown permission, says what to write', limit, async () => {
  for (const [page, sentence] of [
    ['no-condition', /needs a condition: permission="Create"/],
    ['misspelled', /none called "Creat".*Create/],
  ]) {
    const visitor = await open('maya', page, 'error');
    const text = await visitor.page.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.textContent,
      tag,
    );
    assert.match(text, sentence);
    assert.ok(!(await shown(visitor)).isInsideSeen);
  }
});
