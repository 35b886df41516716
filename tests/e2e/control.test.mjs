import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();

async function controlPage() {
  const visitor = await here.arrive();
  await visitor.page.goto(`${here.sandbox.origin}/__sandbox/`, { waitUntil: 'load' });
  await says(visitor, 'Up to date.');
  return visitor;
}

const text = (visitor, selector) => visitor.page.$eval(selector, (element) => element.textContent);
const says = (visitor, words) =>
  until(`the page says "${words}"`, async () => (await text(visitor, '#status')).includes(words));
const call = async (path, init) => (await fetch(`${here.sandbox.origin}/__sandbox/${path}`, init)).json();

test('a rule is added by the form and removed by its button', limit, async () => {
  const { page, reports } = await controlPage();
  const form = (name) => `#add-rule [name=${name}]`;
  await page.select(form('user'), 'maya');
  await page.select(form('fault'), 'rate-limit');
  await page.select(form('form'), 'date');
  await page.click('#add-rule [type=submit]');
  await says({ page }, 'In force: 1 rule.');
  const retryAfter = { form: 'date', seconds: 3 };
  const rule = { route: '/api/**', user: 'maya', fault: 'rate-limit', status: 429, body: 'json', retryAfter };
  assert.deepEqual(await call('faults'), [rule]);
  await page.click('[data-latency=mobile]');
  await says({ page }, 'more than 250 ms');
  await page.click('[aria-label="Remove rule 1"]');
  await says({ page }, 'Rule 1 is gone.');
  assert.deepEqual(
    (await call('faults')).map(({ fault }) => fault),
    ['latency'],
  );
  assert.deepEqual(reports, []);
});

test('an own answer is given by the form, and bad JSON is refused', limit, async () => {
  const { page, reports } = await controlPage();
  await page.select('#add-rule [name=fault]', 'answer');
  const fill = (name, value) =>
    page.$eval(
      `#add-rule [name=${name}]`,
      (field, value) => Object.assign(field, { value }) && undefined,
      value,
    );
  await fill('route', 'polls.get');
  await fill('data', '{"PollID":');
  await page.click('#add-rule [type=submit]');
  await until('the page shows an error', async () => (await page.$$('#status.error')).length === 1);
  await fill('data', '{"PollID":5,"Closes":null}');
  await page.click('#add-rule [type=submit]');
  await says({ page }, 'In force: 1 rule.');
  const data = { PollID: 5, Closes: null };
  assert.deepEqual(await call('faults'), [{ route: 'polls.get', fault: 'answer', data, status: 200 }]);
  assert.match(await text({ page }, '#rules'), /answer data \{"PollID":5,"Closes":null\}, status 200/);
  assert.deepEqual(reports, []);
});

test('every fault of the form makes a rule that the site takes', limit, async () => {
  const { page } = await controlPage();
  const faults = await page.$$eval('#add-rule [name=fault] option', (options) =>
    options.map(({ value }) => value),
  );
  for (const [index, fault] of faults.entries()) {
    await page.select('#add-rule [name=fault]', fault);
    await page.click('#add-rule [type=submit]');
    await says({ page }, `In force: ${index + 1} rule`);
  }
  assert.deepEqual(
    (await call('faults')).map(({ fault }) => fault),
    faults,
  );
});

test('a session changes its person, the site goes offline and its clock is set', limit, async () => {
  await here.sandbox.cookieOf('maya');
  const { page } = await controlPage();
  await page.select('#which', 's1');
  await page.select('#person', 'jonas');
  await page.click('[data-action=change-user]');
  await says({ page }, '1 session changed to jonas');
  assert.equal((await call('sessions'))[0].user, 'jonas');
  await page.click('[data-action=offline]');
  await says({ page }, 'out of reach');
  await assert.rejects(fetch(`${here.sandbox.origin}/ping-do-not-delete.ico`));
  await page.click('[data-action=online]');
  await says({ page }, 'The site is back.');
  await page.click('[data-skew="-300000"]');
  await says({ page }, 'The clock is set.');
  assert.equal((await call('settings')).clockSkewMs, -300_000);
  assert.match(await text({ page }, '#state'), /Online.*300 s behind/);
});

test('the journal marks a write that was done twice', limit, async () => {
  const { name, value } = await here.sandbox.cookieOf('maya');
  const init = { method: 'POST', body: '{"WallText":"Twice"}' };
  init.headers = { cookie: `${name}=${value}`, 'content-type': 'application/json' };
  for (let count = 0; count < 2; count += 1) await fetch(`${new URL('api/wall', here.sandbox.home)}`, init);
  const { page } = await controlPage();
  assert.match(
    await text({ page }, '#repeated'),
    /POST \/api\/wall by maya came 2 times and was written 2 times/,
  );
  assert.equal(await page.$$eval('#journal .again', (rows) => rows.length), 1);
  await page.select('#journal-filter [name=method]', 'GET');
  await says({ page }, 'The journal is filtered.');
  assert.equal(await page.$$eval('#journal .again', (rows) => rows.length), 0);
});

for (const width of [360, 1280]) {
  test(`the control page fits ${width} pixels and each of its fields has a name`, limit, async () => {
    const visitor = await controlPage();
    await visitor.resize(width, 900);
    const found = await visitor.page.evaluate(() => ({
      tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      nameless: [...document.querySelectorAll('input, select, textarea, button')].filter(
        (field) => !(field.labels?.length || field.ariaLabel || field.textContent.trim()),
      ).length,
    }));
    assert.deepEqual(found, { tooWide: false, nameless: 0 });
    await visitor.screenshot(`control-${width}`);
  });
}
