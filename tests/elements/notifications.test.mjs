import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const tag = 'axero-notifications';
const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const here = elementScene({
  all: `<axero-notifications lang="en" limit="20"></axero-notifications>\n${script}`,
  places: ['0', '30%', '45%', '70%', 'auto 0']
    .map((at) => {
      const [start, end = 'auto'] = at.split(' ');
      const place = `position: absolute; inset-inline: ${start} ${end}`;
      return `<div style="${place}"><axero-notifications lang="en" layout="bell" open eager></axero-notifications></div>`;
    })
    .join('')
    .concat(script),
  bell: `<axero-notifications lang="en" layout="bell"></axero-notifications>\n${script}`,
});
const open = (path = 'pages/all') => openWriter(here, tag, path, 'admin');

const shown = (visitor) =>
  visitor.page.evaluate((tag) => {
    const host = document.querySelector(tag);
    const root = host.shadowRoot;
    return {
      count: root.querySelector('.count')?.textContent.trim(),
      unread: root.querySelectorAll('.is-unread').length,
      unsaved: root.querySelectorAll('.unsaved').length,
      badge: root.querySelector('.badge')?.textContent,
      label: root.querySelector('.bell')?.getAttribute('aria-label'),
      isOpen: host.open && (root.querySelector('.panel')?.offsetHeight ?? 0) > 0,
      focus: root.activeElement?.className,
    };
  }, tag);

const press = (visitor, selector) =>
  visitor.page.evaluate(
    (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector).click(),
    tag,
    selector,
  );

const unreadOnSite = (visitor) =>
  visitor.page.evaluate(async () => {
    const axero = await globalThis.AxeroWidgetSDK.connect();
    const { total } = await axero.notifications.listUnread({}, { cache: 'reload' });
    return total;
  });

test('a notification is marked as read at once, and on the site', limit, async () => {
  const visitor = await open();
  const before = await shown(visitor);
  const total = await unreadOnSite(visitor);
  assert.ok(total > 1);
  assert.equal(before.count, `${total} unread`);
  await press(visitor, '.mark');
  await happened(visitor, 'axero-change');
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  assert.equal((await shown(visitor)).count, `${total - 1} unread`);
  assert.equal((await shown(visitor)).unread, before.unread - 1);
  assert.equal(await unreadOnSite(visitor), total - 1);
});

test('one button marks all as read, and the focus stays', limit, async () => {
  const visitor = await open();
  await press(visitor, '.bar button');
  await happened(visitor, 'axero-change');
  const after = await shown(visitor);
  assert.deepEqual([after.count, after.unread, after.focus], ['Nothing unread', 0, 'count muted']);
  assert.equal((await writes(here)).length, 1);
  assert.equal(await unreadOnSite(visitor), 0);
});

test('a mark that the site refuses is taken back, and the user is told', limit, async () => {
  const visitor = await open();
  const before = await shown(visitor);
  await here.sandbox.faults({ route: 'notifications.markRead', fault: 'status', status: 403 });
  await press(visitor, '.mark');
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await shown(visitor)).unsaved === 1);
  const { count, unread } = await shown(visitor);
  assert.deepEqual([count, unread], [before.count, before.unread]);
});

test('a page that prevents axero-before-change keeps notifications unread', limit, async () => {
  const visitor = await open();
  await preventChanges(visitor);
  const before = await shown(visitor);
  await press(visitor, '.mark');
  await press(visitor, '.bar button');
  const { count, unread } = await shown(visitor);
  assert.deepEqual([count, unread], [before.count, before.unread]);
  assert.deepEqual(await writes(here), []);
});

test(
  'a bell shows the number, opens the list, and closes by Escape and by a press elsewhere',
  limit,
  async () => {
    const visitor = await open('pages/bell');
    const total = await unreadOnSite(visitor);
    const closed = await shown(visitor);
    assert.deepEqual(
      [closed.isOpen, closed.badge, closed.label],
      [false, String(total), `Notifications: ${total} unread`],
    );
    await press(visitor, '.bell');
    await until('the list is there', async () => (await shown(visitor)).isOpen);
    await visitor.page.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('.mark').focus(),
      tag,
    );
    await visitor.page.keyboard.press('Escape');
    await until('the list is gone', async () => !(await shown(visitor)).isOpen);
    assert.equal((await shown(visitor)).focus, 'bell');
    await press(visitor, '.bell');
    await until('the list is there again', async () => (await shown(visitor)).isOpen);
    await visitor.page.mouse.click(5, 5);
    await until('the list is gone again', async () => !(await shown(visitor)).isOpen);
    await press(visitor, '.bell');
    await press(visitor, '.bar button');
    await until('the number is gone', async () => (await shown(visitor)).badge === undefined);
    assert.equal((await shown(visitor)).label, 'Notifications');
  },
);

test('following a link marks its notification as read', limit, async () => {
  const visitor = await open();
  const before = await shown(visitor);
  await visitor.page.evaluate((tag) => {
    const link = document.querySelector(tag).shadowRoot.querySelector('.is-unread a.subject');
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
  }, tag);
  await happened(visitor, 'axero-change');
  assert.equal((await shown(visitor)).unread, before.unread - 1);
});

/** Returns where the lists under the bells of a page reach, and what of the page is seen. */
const panels = (visitor) =>
  visitor.page.evaluate(async (tag) => {
    const hosts = [...document.querySelectorAll(tag)];
    await Promise.all(hosts.map(({ updateComplete }) => updateComplete));
    const edge = document.documentElement.clientWidth;
    return hosts.map(({ shadowRoot }) => {
      const { left, right, width } = shadowRoot.querySelector('.panel').getBoundingClientRect();
      return { isInside: left >= 0 && right <= edge, isWide: width >= Math.min(300, edge - 16), left, right };
    });
  }, tag);

test(
  'the list under a bell is within the page, wherever the bell is and however wide the page',
  limit,
  async () => {
    const visitor = await here.arrive();
    await visitor.enter('admin', 'pages/places');
    await reaches(visitor, tag, 'ready');
    for (const dir of ['ltr', 'rtl']) {
      await visitor.page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, dir);
      for (const width of [320, 360, 400, 600, 1024]) {
        await visitor.resize(width, 800);
        await until('the lists are placed', async () =>
          (await panels(visitor)).every(({ isInside }) => isInside),
        );
        const seen = await panels(visitor);
        assert.equal(seen.length, 5);
        assert.ok(
          seen.every(({ isWide }) => isWide),
          `${dir} ${width} ${JSON.stringify(seen)}`,
        );
      }
    }
  },
);
