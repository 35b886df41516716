import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, elementScene, limit, picture, reaches, until } from './support/elements.mjs';

const tag = 'axero-gallery';
const here = elementScene();

async function open(page) {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${tag}--${page}`);
  await reaches(visitor, tag, 'ready');
  return visitor;
}

const shown = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const dialog = root.querySelector('dialog');
    return {
      titles: [...root.querySelectorAll('.tile .name')].map((name) => name.textContent),
      isOpen: dialog?.open ?? false,
      caption: dialog?.querySelector('figcaption').textContent,
      medium: dialog?.querySelector('.large').localName,
      place: dialog?.querySelector('.place').textContent,
      focus: root.activeElement?.textContent.trim(),
    };
  }, tag);

/** Opens a picture as a person does, with the focus on its tile. */
const press = (visitor, at) =>
  visitor.page.evaluate(
    (tag, at) => {
      const tile = document.querySelector(tag).shadowRoot.querySelectorAll('.tile')[at];
      tile.focus();
      tile.click();
    },
    tag,
    at,
  );

test('a picture opens large, the arrow keys turn, and Escape leads back to its tile', limit, async () => {
  const visitor = await open('ready');
  const { titles } = await shown(visitor);
  assert.equal(titles.length, 8);
  await press(visitor, 0);
  await until('it is large', async () => (await shown(visitor)).isOpen);
  const first = await shown(visitor);
  assert.deepEqual(
    [first.caption, first.medium, first.place, first.focus],
    [titles[0], 'img', 'Picture 1 of 8', 'Close'],
  );
  await picture(visitor, `${tag}--large`);
  assert.deepEqual(await axeFaults(visitor, tag), []);
  await visitor.page.keyboard.press('ArrowRight');
  await until('the next is large', async () => (await shown(visitor)).place === 'Picture 2 of 8');
  assert.equal((await shown(visitor)).caption, titles[1]);
  await visitor.page.keyboard.press('ArrowLeft');
  await visitor.page.keyboard.press('ArrowLeft');
  assert.equal((await shown(visitor)).place, 'Picture 1 of 8');
  await visitor.page.keyboard.press('Escape');
  await until('it is closed', async () => !(await shown(visitor)).isOpen);
  assert.equal((await shown(visitor)).focus, titles[0]);
});

test('a video of the site plays in the large view', limit, async () => {
  const visitor = await open('videos');
  await press(visitor, 0);
  await until('it is large', async () => (await shown(visitor)).medium === 'video');
  const [source, label] = await visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return [root.querySelector('video').src, root.querySelector('.tile').getAttribute('aria-label')];
  }, tag);
  assert.match(new URL(source).pathname, /^\/media\/\d+\/film\.mp4$/);
  assert.match(label, /^Video: /);
});

test('a page that prevents axero-select keeps the picture small', limit, async () => {
  const visitor = await open('ready');
  await visitor.page.evaluate(() => addEventListener('axero-select', (event) => event.preventDefault()));
  await press(visitor, 0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.equal((await shown(visitor)).isOpen, false);
});

test('another user finds no open picture', limit, async () => {
  const visitor = await open('ready');
  await press(visitor, 0);
  await until('it is large', async () => (await shown(visitor)).isOpen);
  await visitor.page.evaluate(async () => {
    const client = await globalThis.AxeroWidgetSDK.connect();
    client.addEventListener('userchanged', (event) => event.preventDefault());
  });
  await visitor.page.browserContext().setCookie(await here.sandbox.cookieOf('jonas'));
  await visitor.page.evaluate(async () => void (await globalThis.AxeroWidgetSDK.connect()).session.check());
  await until('it is closed', async () => !(await shown(visitor)).isOpen);
});
