import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, elementPage, pageOf, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(
  ['announcement', 'activity', 'chat', 'ideas', 'notifications', 'org-chart'],
  '<button id="elsewhere"></button>',
);
define();

/** Puts an element with these calls into the page. */
async function show(tag, calls, properties = {}) {
  const host = document.createElement(tag);
  Object.assign(host, { client: clientOf(window, calls), eager: true, ...properties });
  document.body.append(host);
  await settled();
  assert.equal(host.state, 'ready');
  return host;
}

const find = (host, selector) => host.shadowRoot.querySelector(selector);

async function press(host, selector) {
  const control = find(host, selector);
  control.focus();
  assert.equal(host.shadowRoot.activeElement, control);
  control.click();
  await settled();
}

const me = { users: { me: async () => ({ UserID: 1 }) } };

test('the focus stays in an element when the control that had it is gone', async () => {
  const hidden = await show('axero-announcement', {
    ...me,
    announcements: { list: async () => pageOf([{ PropertyID: 3, PropertyName: 'News' }]) },
  });
  hidden.dismiss = true;
  await hidden.reload();
  await press(hidden, '.hide');
  assert.equal(hidden.state, 'empty');
  assert.equal(hidden.shadowRoot.activeElement, find(hidden, '.box'));

  const people = [1, 2, 3, 4].map((UserID) => ({ UserID, UserName: `u${UserID}`, ManagerUserID: 1 }));
  const calls = { users: { ...me.users, orgChart: { list: async () => people } } };
  const chart = await show('axero-org-chart', calls, { limit: 1 });
  await press(chart, '[part=more]');
  assert.equal(find(chart, '[part=more]'), null);
  assert.equal(chart.shadowRoot.activeElement, find(chart, '.box'));
  chart.remove();
});

test('an element whose control is gone takes no focus that is elsewhere, and none that it never had', async () => {
  const calls = { announcements: { list: async () => pageOf([{ PropertyID: 4, PropertyName: 'News' }]) } };
  const host = await show('axero-announcement', { ...me, ...calls });
  host.items = [];
  await settled();
  assert.equal(document.activeElement, document.body);
  host.items = [{ PropertyID: 5, PropertyName: 'More' }];
  await settled();
  document.querySelector('#elsewhere').focus();
  host.items = [];
  await settled();
  assert.equal(document.activeElement.id, 'elsewhere');
});

/** A write that waits until it is answered. */
function slow() {
  const write = { sent: 0, answer: () => {} };
  write.call = () => {
    write.sent += 1;
    return new Promise((resolve) => {
      write.answer = resolve;
    });
  };
  return write;
}

async function type(host, text) {
  const field = find(host, 'textarea');
  field.value = text;
  field.dispatchEvent(new window.Event('input'));
  await settled();
}

const writers = {
  'axero-activity': (call) => ({
    wall: {
      listStream: async () => pageOf([{ WallID: 1, ActivityEntityID: 2 }]),
      comments: { create: call },
    },
  }),
  'axero-chat': (call) => ({
    ...me,
    chat: {
      threads: { listRecent: async () => [{ ThreadID: 1 }] },
      messages: { list: async () => [], create: call },
    },
  }),
};

for (const [tag, calls] of Object.entries(writers))
  test(`the button of <${tag}> keeps the focus while it sends, and sends once`, async () => {
    const write = slow();
    const host = await show(tag, calls(write.call));
    await press(host, '[aria-expanded], .thread');
    await type(host, 'Hello');
    await press(host, 'button.main');
    await type(host, 'Hello again');
    const button = find(host, 'button.main');
    assert.deepEqual([button.disabled, button.getAttribute('aria-disabled'), write.sent], [false, 'true', 1]);
    button.click();
    await settled();
    assert.equal(write.sent, 1);
    write.answer();
    await settled();
    assert.equal(find(host, 'button.main').getAttribute('aria-disabled'), 'false');
    assert.equal(find(host, 'textarea').value, 'Hello again');
  });

test('the same failure is said each time', async () => {
  const host = await show('axero-ideas', {
    content: { list: async () => pageOf([{ ContentID: 1, ContentTitle: 'Idea' }]) },
    ideas: {
      votes: {
        up: async () => {
          throw new Error('refused');
        },
      },
    },
  });
  await press(host, '.vote');
  const region = document.querySelector('[data-axero-announcements]');
  const said = [];
  new window.MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
  await press(host, '.vote');
  assert.equal(said.at(-1), 'Your change was not saved.');
});

test('a press elsewhere closes the list under a bell, also one that was open from the start or was moved', async () => {
  const calls = {
    notifications: { list: async () => pageOf([]), listUnread: async () => pageOf([{ ID: 1 }]) },
  };
  const host = await show('axero-notifications', calls, { layout: 'bell', open: true });
  const pressOn = (target) =>
    target.dispatchEvent(new window.Event('pointerdown', { bubbles: true, composed: true }));
  pressOn(find(host, '.panel'));
  assert.equal(host.open, true);
  pressOn(document.body);
  assert.equal(host.open, false);
  await press(host, '.bell');
  document.body.prepend(host);
  await settled();
  assert.equal(host.open, true);
  pressOn(document.body);
  assert.equal(host.open, false);
  host.open = true;
  host.remove();
  pressOn(document.body);
  assert.equal(host.open, true);
});
