import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';

const here = scene();

/** Elements of the card that stick out of it, or are too small to be touched. */
function faults(page) {
  return page.evaluate(() => {
    const root = document.querySelector('[data-current-user]').shadowRoot;
    const card = root.querySelector('.card').getBoundingClientRect();
    const out = [...root.querySelectorAll('.card *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < card.left - 1 || box.right > card.right + 1);
    });
    const small = [...root.querySelectorAll('button')].filter(
      (button) => button.offsetHeight < 44 || button.offsetWidth < 44,
    );
    return [...out, ...small].map((element) => `${element.localName}.${element.className}`);
  });
}

for (const [userName, width] of [
  ['maya', 360],
  ['amira', 360],
  ['jonas', 768],
  ['amira', 1600],
]) {
  test(`the card of ${userName} fits a page of ${width} pixels in each state`, limit, async () => {
    const visitor = await here.arrive();
    await visitor.resize(width, 800);
    await visitor.enterToCard(userName);
    assert.deepEqual(await faults(visitor.page), []);
    await visitor.screenshot(`signed-in-${userName}-${width}`);

    await here.sandbox.faults({ route: 'users.me', fault: 'status', status: 500 });
    await visitor.refresh();
    await visitor.cardShows('unreachable');
    assert.deepEqual(await faults(visitor.page), []);
    await visitor.screenshot(`unreachable-${userName}-${width}`);
  });
}
