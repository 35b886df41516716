import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplePages } from './support/pages.mjs';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene({ pages: samplePages });

/** Elements that every build has; of the others on the page, those that are defined are looked at. */
const always = ['axero-news', 'axero-list', 'axero-events', 'axero-people'];

/** Opens the home page and scrolls through it until each element has read its data. */
async function open(userName, { width = 1280 } = {}) {
  const visitor = await here.arrive();
  await visitor.resize(width, 800);
  await visitor.enter(userName);
  const seen = await until('every element has its data', async () => {
    const found = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('.home :defined')]
        .filter(({ localName }) => localName.startsWith('axero-'))
        .map((element) => {
          if (element.getAttribute('state') === 'waiting') element.scrollIntoView();
          return { tag: element.localName, state: element.getAttribute('state') };
        }),
    );
    const isSettled = found.every(({ state }) => state !== 'waiting' && state !== 'loading');
    return always.every((tag) => found.some((one) => one.tag === tag)) && isSettled && found;
  });
  await until('the greeting is there', () =>
    visitor.page.evaluate(() => !!document.querySelector('[data-welcome] bdi')?.textContent),
  );
  return { visitor, seen };
}

/** The texts and pictures that stick out of the page at either side. */
const stickingOut = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const out = [...document.querySelectorAll('.home, .home *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > clientWidth + 1);
  });
  return { scrolls: scrollWidth > clientWidth, out: out.map((element) => element.outerHTML.slice(0, 80)) };
};

test('the home page shows each element with content, and nothing is reported', limit, async () => {
  const { visitor, seen } = await open('maya');
  assert.deepEqual(
    seen.filter(({ state }) => state !== 'ready'),
    [],
  );
  const greeting = await visitor.page.evaluate(() => document.querySelector('[data-welcome] h2').textContent);
  assert.match(greeting, /^Good (night|morning|afternoon|evening), Maya$/);
  assert.deepEqual(visitor.reports, []);
  await visitor.screenshot('home');
});

for (const userName of ['maya', 'amira'])
  test(`the home page of ${userName} fits a page of 320 pixels`, limit, async () => {
    const { visitor } = await open(userName, { width: 320 });
    assert.deepEqual(await visitor.page.evaluate(stickingOut), { scrolls: false, out: [] });
    await visitor.screenshot(`home-${userName}-320`);
  });

test('the home page has two columns from right to left for who reads so', limit, async () => {
  const { visitor } = await open('amira');
  const [main, side] = await visitor.page.evaluate(() =>
    ['.home-main', '.home-side'].map((name) => document.querySelector(name).getBoundingClientRect().x),
  );
  assert.ok(main > side, `${main} and ${side}`);
  assert.deepEqual(await visitor.page.evaluate(stickingOut), { scrolls: false, out: [] });
});

test('the home page in the dark has light text on dark cards', limit, async () => {
  const { visitor } = await open('maya');
  const lightness = await visitor.page.evaluate(() => {
    document.querySelector('.home').dataset.theme = 'dark';
    const card = document.querySelector('.home-card');
    const news = card.querySelector('axero-news').shadowRoot.querySelector('.line');
    const of = (color) => Math.max(...color.match(/\d+/g).slice(0, 3).map(Number));
    return [of(getComputedStyle(card).backgroundColor), of(getComputedStyle(news).color)];
  });
  assert.ok(lightness[0] < 60 && lightness[1] > 200, lightness.join());
});

test('an element that is not defined leaves its heading and a plain link', limit, async () => {
  const visitor = await here.arrive();
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request) =>
    request.url().includes('axero-elements') ? request.abort() : request.continue(),
  );
  await visitor.enter('maya');
  const cards = await visitor.page.evaluate(() =>
    [...document.querySelectorAll('.home-card')].map((card) => [
      card.querySelector('h2').innerText,
      card.querySelector('a').innerText,
    ]),
  );
  assert.equal(cards.length, 9);
  for (const [heading, link] of cards) assert.ok(heading && link, `${heading}: ${link}`);
});

/** Opens the tutorial while its read fails, and waits for what the widget says. */
async function openTutorial(fault, sentence) {
  const visitor = await here.arrive();
  await here.sandbox.faults({ route: 'users.me', ...fault });
  await visitor.enter('maya', 'pages/tutorial');
  if (fault.fault === 'expire') {
    await visitor.promptOpens();
    await visitor.clickInPrompt('button:not(.main)');
  }
  await until(`the widget says ${sentence}`, async () => (await textOf(visitor)).includes(sentence));
  return visitor;
}

const textOf = (visitor) =>
  visitor.page.evaluate(() => document.querySelector('[data-welcome]')?.innerText ?? '');

const button = `document.querySelector('[data-welcome] button')`;

test('the widget of the tutorial says that it loads, and then greets', limit, async () => {
  const visitor = await openTutorial({ fault: 'delay', ms: 1500 }, 'One moment');
  await until('the greeting is there', async () => (await textOf(visitor)).includes('Maya'));
});

test('the widget of the tutorial says what failed and tries again', limit, async () => {
  const visitor = await openTutorial({ fault: 'status', status: 500 }, 'could not be loaded');
  await here.sandbox.faults();
  await visitor.clickOn('the button to try again', button);
  await until('the greeting is there', async () => (await textOf(visitor)).includes('Maya'));
});

test('the widget of the tutorial says that the user is signed out, and asks', limit, async () => {
  const visitor = await openTutorial({ fault: 'expire' }, 'You are signed out');
  await here.sandbox.faults();
  await visitor.clickOn('the button to sign in', button);
  await visitor.submitLogin('maya', await visitor.window());
  await visitor.windowCloses();
  await until('the greeting is there', async () => (await textOf(visitor)).includes('Maya'));
});
