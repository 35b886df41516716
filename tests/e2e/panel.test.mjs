import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserName } from './support/browser.mjs';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();

/** Opens the panel and makes some calls: one sent, one cached, two joined, one that fails. */
async function withPanel(prepare = async () => {}) {
  const visitor = await here.arrive();
  await prepare(visitor.page);
  await visitor.enterToCard('maya');
  await visitor.withClient(
    `async (axero, entry) => {
      const { openPanel } = await import(entry);
      globalThis.panel = openPanel(axero);
      globalThis.same = openPanel(axero) === globalThis.panel;
      const people = axero.widget('people');
      await Promise.all([people.users.list({ PageLength: 2 }), people.users.list({ PageLength: 2 })]);
      await people.users.list({ PageLength: 2 });
      await axero.widget('news').content.get({ ContentID: 999999 }).catch(() => {});
    }`,
    visitor.sandbox.url('files/axero-widget-sdk/panel.js'),
  );
  return visitor;
}

const panelOf = (visitor) =>
  visitor.page.evaluate(() => {
    const host = document.querySelector('[data-axero-panel]');
    if (!host) return undefined;
    const { shadowRoot } = host;
    const rows = (label) =>
      [...shadowRoot.querySelectorAll(`table[aria-label="${label}"] tbody tr`)].map((row) =>
        row.innerText.trim().split(/\s*\t\s*/),
      );
    return {
      text: shadowRoot.querySelector('section').innerText,
      widgets: rows('Calls of each widget'),
      calls: rows('Newest calls'),
      errors: [...shadowRoot.querySelectorAll('li')].map((item) => item.innerText),
    };
  });

test(
  'the panel shows session, widgets, calls and errors, and reports no violation of a strict policy',
  limit,
  async () => {
    const visitor = await withPanel();
    const seen = await until('the error is shown', async () => {
      const panel = await panelOf(visitor);
      return panel?.errors.length === 1 && panel;
    });
    assert.match(seen.text, /Session: signed in\./);
    assert.match(seen.text, /Under way: 0\. Sent: \d+; [1-9]\d* calls needed no request/);
    assert.deepEqual(
      seen.widgets.find(([name]) => name === 'people'),
      ['people', '1', '1', '1', '0', '0'],
    );
    assert.deepEqual(
      seen.widgets.find(([name]) => name === 'news'),
      ['news', '1', '0', '0', '0', '1'],
    );
    const [newest] = seen.calls;
    assert.deepEqual(newest.slice(0, 4), ['content.get', 'news', 'sent', '404']);
    assert.match(seen.errors[0], /content\.get: not-found/);
    assert.equal(await visitor.page.evaluate(() => globalThis.same), true, 'a page has one panel');
    assert.deepEqual(
      visitor.reports.filter((report) => /violation|page error/.test(report)),
      [],
    );
  },
);

test(
  '"Copy report" gives the report of the error: on the clipboard, or to select where that is refused',
  limit,
  async () => {
    const visitor = await withPanel();
    await until('the error is shown', async () => (await panelOf(visitor))?.errors.length === 1);
    const copied = async () => {
      await visitor.page.evaluate(() =>
        document.querySelector('[data-axero-panel]').shadowRoot.querySelector('li button').click(),
      );
      return until('it is said', () =>
        visitor.page.evaluate(() => {
          const root = document.querySelector('[data-axero-panel]').shadowRoot;
          const said = root.querySelector('[role=status]').textContent;
          return (
            said && {
              said,
              below: root.querySelector('pre').hidden ? '' : root.querySelector('pre').innerText,
            }
          );
        }),
      );
    };
    await visitor.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
        configurable: true,
      });
    });
    const refused = await copied();
    assert.match(refused.said, /stands below/);
    assert.match(refused.below, /^time: .*\noperation: content\.get\nkind: not-found/);
    await visitor.page.evaluate(() => {
      globalThis.clip = '';
      const writeText = async (text) => {
        globalThis.clip = text;
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      document.querySelector('[data-axero-panel]').shadowRoot.querySelector('[role=status]').textContent = '';
    });
    const taken = await copied();
    assert.match(taken.said, /on the clipboard/);
    assert.match(await visitor.page.evaluate(() => globalThis.clip), /kind: not-found/);
  },
);

test(
  'the panel can be used by keyboard, has names and contrast, and closes with Escape and its listeners',
  limit,
  async () => {
    const visitor = await withPanel();
    await until('the error is shown', async () => (await panelOf(visitor))?.errors.length === 1);
    const found = await visitor.page.evaluate(() => {
      const host = document.querySelector('[data-axero-panel]');
      const root = host.shadowRoot;
      const section = root.querySelector('section');
      const names = [...root.querySelectorAll('button')].map((button) => [button.type, button.innerText]);
      root.querySelector('button').focus();
      return {
        names,
        label: root.getElementById(section.getAttribute('aria-labelledby')).innerText,
        heads: [...root.querySelectorAll('th')].every((head) => head.scope === 'col'),
        focused: root.activeElement?.innerText,
        insideForm: Boolean(host.closest('form')),
      };
    });
    assert.deepEqual(found.names, [
      ['button', 'Close'],
      ['button', 'Copy report'],
    ]);
    assert.match(found.label, /^axero-widget-sdk \d/);
    assert.deepEqual([found.heads, found.focused, found.insideForm], [true, 'Close', false]);
    await visitor.page.keyboard.press('Escape');
    assert.equal(await panelOf(visitor), undefined);
    // The second panel starts empty: the first remembered nothing beyond its end.
    const again = await visitor.withClient(
      `async (axero, entry) => {
      const { openPanel } = await import(entry);
      await axero.users.me({}, { cache: 'reload' });
      openPanel(axero);
      return document.querySelectorAll('[data-axero-panel]').length;
    }`,
      visitor.sandbox.url('files/axero-widget-sdk/panel.js'),
    );
    assert.equal(again, 1);
    assert.deepEqual((await panelOf(visitor)).calls, []);
  },
);

test('the end of the session shows in the panel', limit, async () => {
  const visitor = await withPanel();
  await here.sandbox.expire();
  await visitor.withClient(`(axero) => void axero.wall.create({ WallText: 'x' }).catch(() => {})`);
  await until('it says so', async () => /Session: expired/.test((await panelOf(visitor))?.text ?? ''));
});

for (const scheme of ['light', 'dark'])
  test(`its text has a contrast of 4.5 or more in ${scheme} colours`, limit, async (t) => {
    if (browserName === 'firefox' && scheme === 'dark')
      return t.skip('puppeteer sets no colour scheme in Firefox');
    const visitor = await withPanel(async (page) => {
      if (browserName !== 'firefox')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    });
    await until('the error is shown', async () => (await panelOf(visitor))?.errors.length === 1);
    const lowest = await visitor.page.evaluate(() => {
      const root = document.querySelector('[data-axero-panel]').shadowRoot;
      const numbers = (color) => color.match(/[\d.]+/g).map(Number);
      const light = (color) => {
        const [r, g, b] = numbers(color).map((part) =>
          part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(root.querySelector('section')).backgroundColor);
      return Math.min(
        ...[...root.querySelectorAll('section *')].map((element) => {
          const ink = light(getComputedStyle(element).color);
          return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        }),
      );
    });
    assert.ok(lowest >= 4.5, `${lowest}`);
    await visitor.screenshot(`panel-${scheme}`);
  });
