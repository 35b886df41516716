import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const here = elementScene();
const page = 'pages/axero-announcement--ready';

/** Returns the titles and texts that are shown. */
const shown = (visitor) =>
  visitor.page.evaluate(() =>
    [...document.querySelector('axero-announcement').shadowRoot.querySelectorAll('[part=item]')].map((item) =>
      [...item.querySelectorAll('[part=name], [part=detail]')].map((one) => one.textContent.trim()),
    ),
  );

const hide = (visitor) =>
  visitor.page.evaluate(() =>
    document.querySelector('axero-announcement').shadowRoot.querySelector('[part=button]').click(),
  );

test(
  'an announcement that the user hides gives way to the next, and stays hidden for that user alone',
  limit,
  async () => {
    const visitor = await here.arrive();
    await visitor.enter('maya', page);
    await reaches(visitor, 'axero-announcement', 'ready');
    const [[first, text]] = await shown(visitor);
    assert.ok(first.length > 0 && text.length > 0);
    await hide(visitor);
    await until('the next is shown', async () => (await shown(visitor))[0]?.[0] !== first);
    const [[second]] = await shown(visitor);
    await visitor.goto(page);
    await reaches(visitor, 'axero-announcement', 'ready');
    assert.equal((await shown(visitor))[0][0], second);
    await hide(visitor);
    await reaches(visitor, 'axero-announcement', 'empty');
    await visitor.page.browserContext().setCookie(await here.sandbox.cookieOf('jonas'));
    await visitor.goto(page);
    await reaches(visitor, 'axero-announcement', 'ready');
    assert.equal((await shown(visitor))[0][0], first);
  },
);

test('the text of an announcement may be HTML, of which only harmless parts are shown', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', page);
  await reaches(visitor, 'axero-announcement', 'ready');
  await visitor.page.evaluate(() => {
    document.querySelector('axero-announcement').items = [
      {
        PropertyName: 'Own',
        PropertyValue: '<p>One <b>bold</b> <script>hacked()</script><i onclick="hacked()">word</i></p>',
      },
    ];
  });
  const body = () =>
    visitor.page.evaluate(
      () => document.querySelector('axero-announcement').shadowRoot.querySelector('[part=detail]').innerHTML,
    );
  await until('the text is cleaned', async () => (await body()) === '<p>One <b>bold</b> <i>word</i></p>');
});

test('the focus stays in the element when the last announcement is hidden by a key', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', page);
  await reaches(visitor, 'axero-announcement', 'ready');
  for (let left = 10; left > 0; left -= 1) {
    const state = await visitor.page.evaluate(() => {
      const { shadowRoot, state } = document.querySelector('axero-announcement');
      shadowRoot.querySelector('[part=button]')?.focus();
      return state;
    });
    if (state === 'empty') break;
    await visitor.page.keyboard.press('Enter');
  }
  await reaches(visitor, 'axero-announcement', 'empty');
  assert.equal(await visitor.page.evaluate(() => document.activeElement.localName), 'axero-announcement');
});
