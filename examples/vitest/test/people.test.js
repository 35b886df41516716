import { connect } from 'axero-widget-sdk';
import { createSandbox } from 'axero-widget-sdk/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { peopleWidget } from '../src/people.js';

let sandbox;
let root;

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 1, signedInAs: 'maya' });
  sandbox.install({ spaceId: 7 });
  root = document.createElement('section');
  document.body.append(root);
});

afterEach(async () => {
  root.remove();
  await sandbox.dispose();
});

const status = () => root.querySelector('[role=status]').textContent;
const names = () => [...root.querySelectorAll('li')].map((item) => item.textContent);
const post = (text) => {
  root.querySelector('textarea').value = text;
  root.querySelector('button').click();
};

test('shows how many people there are, and the first of them', async () => {
  await peopleWidget(root);
  expect(root.querySelector('h2').textContent).toBe('12 people');
  expect(names()).toHaveLength(5);
});

test('posts to the space of the page, once for two clicks', async () => {
  await peopleWidget(root);
  post('Hello, Engineering');
  post('Hello, Engineering');
  await vi.waitFor(() => expect(status()).toBe('Posted.'));
  const posts = await sandbox.journal({ operation: 'wall.create' });
  expect(posts).toHaveLength(1);
  expect(posts[0]).toMatchObject({ user: 'maya', status: 200, credentials: [] });
});

test('says what is wrong when the site refuses, and works again afterwards', async () => {
  await peopleWidget(root);
  const failure = await sandbox.fail('wall.create', { fault: 'status', status: 403 });
  post('Hello');
  await vi.waitFor(() => expect(status()).not.toBe(''));
  expect(status()).not.toBe('Posted.');
  await failure.remove();
  post('Hello');
  await vi.waitFor(() => expect(status()).toBe('Posted.'));
});

test('never posts twice when the answer to a post is lost', async () => {
  await peopleWidget(root);
  await sandbox.fail('wall.create', { fault: 'reset', when: 'after' });
  post('Hello');
  await vi.waitFor(() => expect(status()).not.toBe(''));
  const posts = await sandbox.journal({ operation: 'wall.create' });
  expect(posts.map((entry) => entry.acted)).toEqual([true]);
});

/** Vitest's browser mode runs a test in a frame. Where that is small or hidden, the prompt opens in the window around it. */
const prompts = () =>
  [...new Set([globalThis, globalThis.top ?? globalThis])].flatMap((view) => [
    ...view.document.querySelectorAll('[data-axero-prompt]'),
  ]);

test('waits for the sign-in when the session has ended, and then shows the people', async () => {
  const widget = await peopleWidget(root);
  const axero = await connect();
  await sandbox.expireSession();
  root.querySelector('ul').replaceChildren();
  const refreshed = widget.refresh();
  await vi.waitFor(() => expect(prompts()).toHaveLength(1));
  await sandbox.signIn('maya');
  await axero.session.check();
  await refreshed;
  expect(names()).toHaveLength(5);
  expect(prompts()).toHaveLength(0);
});

test('tries a read again by the clock, without a test that waits', async () => {
  const widget = await peopleWidget(root);
  await sandbox.clearJournal();
  vi.useFakeTimers();
  try {
    await sandbox.fail('users.list', { fault: 'truncate', bytes: 9, times: 2 });
    const refreshed = widget.refresh();
    await vi.advanceTimersByTimeAsync(60_000);
    await refreshed;
    expect(status()).toBe('');
    expect(await sandbox.journal({ operation: 'users.list' })).toHaveLength(3);
  } finally {
    vi.useRealTimers();
  }
});

test('says so when the site hangs, minutes later by the clock', async () => {
  const widget = await peopleWidget(root);
  vi.useFakeTimers();
  try {
    await sandbox.fail('users.list', { fault: 'hang' });
    const refreshed = widget.refresh();
    await vi.advanceTimersByTimeAsync(300_000);
    await refreshed;
    expect(status()).toBe('The site did not answer in time.');
  } finally {
    vi.useRealTimers();
  }
});

test('shows a slow answer when it is there, and says that a page is none', async () => {
  const widget = await peopleWidget(root);
  const slow = await sandbox.fail('users.list', { fault: 'slow', piece: 400, pauseMs: 1 });
  await widget.refresh();
  expect(status()).toBe('');
  await slow.remove();
  await sandbox.fail('users.list', { fault: 'status', status: 404, body: 'html' });
  await widget.refresh();
  expect(status()).not.toBe('');
});
