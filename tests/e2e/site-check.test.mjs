import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const limit = { timeout: 90_000 };
const here = scene();

/** A visitor at a page with the tag of the check. */
async function atPanel() {
  const visitor = await here.arrive();
  // The pauses between the requests, which have a test of their own, would take a minute.
  await visitor.page.evaluateOnNewDocument(() => {
    const original = globalThis.setTimeout;
    globalThis.setTimeout = (run, ms, ...rest) => original(run, ms === 250 ? 5 : ms, ...rest);
  });
  await visitor.enter('admin', 'pages/site-check');
  await until('the panel is open', () => visitor.page.$('[data-axero-site-check]'));
  return visitor;
}

const inPanel = (visitor, work, argument) =>
  visitor.page.evaluate(
    `((root, argument) => (${work})(root, argument))(document.querySelector('[data-axero-site-check]').shadowRoot, ${JSON.stringify(argument) ?? 'undefined'})`,
  );
const buttonsOf = (visitor) =>
  inPanel(visitor, (root) => [...root.querySelectorAll('button')].map((one) => one.textContent));
const press = (visitor, text) =>
  visitor.clickOn(
    text,
    `[...document.querySelector('[data-axero-site-check]').shadowRoot.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(text)})`,
  );
const statusOf = (visitor) => inPanel(visitor, (root) => root.querySelector('[role=status]').textContent);
const textsOf = (visitor) =>
  inPanel(visitor, (root) => [...root.querySelectorAll('pre')].map((one) => one.textContent));

test(
  'nothing is sent before the button is pressed; then every result is shown before it can be saved',
  limit,
  async () => {
    const visitor = await atPanel();
    const before = (await visitor.sandbox.journal()).length;
    assert.deepEqual(await buttonsOf(visitor), ['Close', 'Start']);
    assert.match(
      await inPanel(visitor, (root) => root.textContent),
      /It changes nothing on the site.*Nothing leaves this browser/s,
    );
    await press(visitor, 'Start');
    await until('it says which operation is asked', async () =>
      /^\d+ of \d+: [a-zA-Z.]+/.test(await statusOf(visitor)),
    );
    await visitor.screenshot('site-check-running');
    await until('it has ended', async () => /^Done\./.test(await statusOf(visitor)), 60_000);
    const [health, drift, types, overlay] = await textsOf(visitor);
    assert.match(health, /ok {6}session: users\/me: 200/);
    assert.match(health, /ok {6}session face: Without a session the API answers by/);
    assert.match(health, /ok {6}policy: .*Trusted Types/);
    assert.match(health, /copies: .*This is version \d+\.\d+\.\d+/);
    assert.match(drift, /Recorded: 1\d\d\./);
    assert.match(types, /declare module 'axero-widget-sdk' \{/);
    assert.equal(JSON.parse(overlay).overlay, '1.0.0');
    const { users } = visitor.sandbox;
    for (const text of [health, drift, types, overlay])
      for (const { name } of Object.values(users)) assert.ok(!text.includes(name), name);
    const sent = (await visitor.sandbox.journal()).slice(before);
    assert.deepEqual([...new Set(sent.map(({ method }) => method))], ['GET']);
    assert.deepEqual(
      visitor.reports.filter((report) => /violation|page error/.test(report)),
      [],
    );
    const buttons = await buttonsOf(visitor);
    assert.deepEqual(buttons.filter((one) => one === 'Save as a file').length, 4);
    await visitor.screenshot('site-check-done');
  },
);

test('a result can be saved as a file of its name', limit, async () => {
  const visitor = await atPanel();
  await press(visitor, 'Start');
  await until('it runs', async () => /of/.test(await statusOf(visitor)));
  await press(visitor, 'Stop');
  await until('it has ended', async () => /The check was stopped/.test(await statusOf(visitor)));
  await visitor.page.evaluate(() => {
    // The policy of the page forbids to fetch what a link to a file leads to.
    URL.createObjectURL = (blob) => {
      globalThis.savedBlob = blob;
      return 'blob:saved';
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.savedName = this.download;
    };
  });
  const [first] = await textsOf(visitor);
  await press(visitor, 'Save as a file');
  assert.match(await statusOf(visitor), /axero-site-health\.txt was given to the browser/);
  assert.match(first, /PROBLEM check: The check was stopped/);
  const saved = await visitor.page.evaluate(async () => {
    return [globalThis.savedName, await globalThis.savedBlob.text()];
  });
  assert.deepEqual(saved, ['axero-site-health.txt', first]);
});

test('the panel closes by Escape and does not submit the form of the page', limit, async () => {
  const visitor = await atPanel();
  const path = await visitor.path();
  await inPanel(visitor, (root) => root.querySelector('section').focus());
  await visitor.page.keyboard.press('Escape');
  await until('it is closed', async () => !(await visitor.page.$('[data-axero-site-check]')));
  assert.equal(await visitor.path(), path);
});
