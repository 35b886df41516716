import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { connect } from 'axero-widget-sdk';
import { createSandbox } from 'axero-widget-sdk/testing';
import { peopleWidget } from './src/people.js';

let sandbox;
let root;

beforeEach(async () => {
  sandbox = await createSandbox();
  sandbox.install({ spaceId: 7 });
  root = document.createElement('section');
  document.body.append(root);
});

afterEach(async () => {
  root.remove();
  await sandbox.dispose();
});

const names = () => [...root.querySelectorAll('li')].map((item) => item.textContent);

test('shows how many people there are, and the first of them', async () => {
  await peopleWidget(root);
  expect(root.querySelector('h2').textContent).toBe('12 people');
  expect(names()).toHaveLength(5);
});

test('uploads bytes, and finds them in the list of the space', async () => {
  const axero = await connect();
  // The File of this environment is no Blob.
  const id = await axero.files.upload({ SpaceID: 7, file: new Blob(['text']) });
  const { items } = await axero.files.listBySpace({ SpaceID: 7, PageLength: 50 });
  expect(items.map((item) => item.ContentID)).toContain(id);
});

test('tries a read again by the clock', async () => {
  const widget = await peopleWidget(root);
  jest.useFakeTimers();
  try {
    await sandbox.fail('users.list', { fault: 'status', status: 503, times: 1 });
    const refreshed = widget.refresh();
    await jest.advanceTimersByTimeAsync(60_000);
    await refreshed;
    expect(root.querySelector('[role=status]').textContent).toBe('');
  } finally {
    jest.useRealTimers();
  }
});

test('waits for the sign-in when the session has ended', async () => {
  const widget = await peopleWidget(root);
  const axero = await connect();
  await sandbox.expireSession();
  const expired = new Promise((resolve) => axero.addEventListener('sessionexpired', resolve));
  const refreshed = widget.refresh();
  await expired;
  await sandbox.signIn();
  await axero.session.check();
  await refreshed;
  expect(names()).toHaveLength(5);
});
