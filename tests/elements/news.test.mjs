import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const news = '<axero-news heading="News" layout="carousel" limit="3" eager></axero-news>';
const cards = '<axero-news heading="News" layout="cards" limit="4" eager></axero-news>';
const here = elementScene({
  cards: `${cards}${script}`,
  news: `${news}${script}`,
  mirrored: `<div dir="rtl">${news}</div>${script}`,
});

async function open(name = 'news') {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${name}`);
  await reaches(visitor, 'axero-news', 'ready');
  return visitor;
}

const shown = (visitor) =>
  visitor.page.evaluate(() => {
    const root = document.querySelector('axero-news').shadowRoot;
    const frame = root.querySelector('.slides').getBoundingClientRect();
    const items = [...root.querySelectorAll('.item')];
    return {
      // The slide that fills the frame, once the scrolling has ended.
      at: items.findIndex((item) => Math.abs(item.getBoundingClientRect().left - frame.left) < 2),
      place: root.querySelector('.turns .muted').textContent,
      disabled: [...root.querySelectorAll('.turn')].map((button) => button.ariaDisabled === 'true'),
      focus: root.activeElement?.className,
    };
  });

const turnsTo = (visitor, at) =>
  until(`article ${at + 1} is shown`, async () => {
    const seen = await shown(visitor);
    return seen.at === at && seen.place === `${at + 1} of 3` && seen;
  });

const press = (visitor, at) =>
  visitor.page.evaluate((at) => {
    const button = document.querySelector('axero-news').shadowRoot.querySelectorAll('.turn')[at];
    button.focus();
    button.click();
  }, at);

for (const [name, [forward, back]] of Object.entries({
  news: ['ArrowRight', 'ArrowLeft'],
  mirrored: ['ArrowLeft', 'ArrowRight'],
}))
  test(`the carousel is turned by buttons and keys (${name})`, limit, async () => {
    const visitor = await open(name);
    assert.deepEqual((await turnsTo(visitor, 0)).disabled, [true, false]);
    await press(visitor, 1);
    assert.deepEqual((await turnsTo(visitor, 1)).disabled, [false, false]);
    await press(visitor, 1);
    const last = await turnsTo(visitor, 2);
    assert.deepEqual([last.disabled, last.focus], [[false, true], 'turn']);
    await visitor.page.evaluate(() =>
      document.querySelector('axero-news').shadowRoot.querySelector('.slides').focus(),
    );
    await visitor.page.keyboard.press(back);
    await turnsTo(visitor, 1);
    await visitor.page.keyboard.press(forward);
    await turnsTo(visitor, 2);
    await visitor.page.keyboard.press('Home');
    await turnsTo(visitor, 0);
    await visitor.page.keyboard.press('End');
    await turnsTo(visitor, 2);
  });

for (const name of ['news', 'cards'])
  test(`the placeholders are as high as the articles (${name})`, limit, async () => {
    const visitor = await open(name);
    const height = () => visitor.page.evaluate(() => document.querySelector('axero-news').offsetHeight);
    const ready = await height();
    await here.sandbox.faults({ route: 'content.list', fault: 'hang' });
    await visitor.goto(`pages/${name}`);
    await reaches(visitor, 'axero-news', 'loading');
    assert.equal(await height(), ready);
  });
