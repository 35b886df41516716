import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksOfButtons } from '../e2e/support/contrast.mjs';
import { until } from '../e2e/support/until.mjs';
import { limit, scene } from './support/scene.mjs';

const here = scene();

async function expired(userName) {
  const person = await here.arrive();
  await person.enterToCard(userName);
  await here.sandbox.expire();
  return person;
}

test('an expiry opens one labelled alert dialog with the focus on its main button', limit, async () => {
  const person = await expired('maya');
  await person.withClient(`(axero) => {
    for (let i = 0; i < 5; i += 1) axero.users.me(undefined, { cache: 'no-store' }).catch(() => {});
  }`);
  await person.promptOpens();
  assert.equal(await person.prompts(), 1);
  const dialog = `document.querySelector('[data-axero-prompt]').shadowRoot.querySelector('dialog')`;
  const { role, name } = await person.page.accessible(dialog);
  assert.equal(role, 'alertdialog');
  assert.match(name, /session has expired/i);
  assert.equal(await person.page.evaluate(`${dialog}.matches(':modal')`), true);
  assert.deepEqual(await person.focused(), { name: 'button', text: 'Sign in', id: '', inPrompt: true });
  await person.screenshot('prompt');
});

test('Tab and Shift+Tab stay inside the prompt', limit, async () => {
  const person = await expired('maya');
  await person.refresh();
  await person.promptOpens();
  const reached = [];
  const press = async (key) => {
    await person.page.keyboard.press(key);
    const { text, inPrompt } = await person.focused();
    reached.push(inPrompt ? text : `outside: ${text}`);
  };
  await press('Tab');
  await press('Tab');
  await person.page.keyboard.down('Shift');
  await press('Tab');
  await press('Tab');
  await person.page.keyboard.up('Shift');
  assert.deepEqual(reached, ['Not now', 'Sign in', 'Not now', 'Sign in']);
});

test('both buttons are readable in light and dark, and neither looks switched off', limit, async () => {
  const person = await expired('maya');
  await person.refresh();
  await person.promptOpens();
  for (const scheme of ['light', 'dark']) {
    const { lowest, plain } = await looksOfButtons(person.page, scheme);
    await person.screenshot(`prompt-${scheme}`);
    assert.ok(lowest >= 4.5, `the lowest contrast is ${lowest} in ${scheme}`);
    assert.equal(plain, true, scheme);
  }
});

test('the prompt fits a narrow window, and is mirrored on a right-to-left page', limit, async () => {
  const person = await expired('amira');
  await person.page.resize(400, 800);
  await person.refresh();
  await person.promptOpens();
  const { mirrored, inside } = await person.page.evaluate(() => {
    const root = document.querySelector('[data-axero-prompt]').shadowRoot;
    const [dismiss, signIn] = [...root.querySelectorAll('button')].map((one) => one.getBoundingClientRect());
    const { left, right } = root.querySelector('dialog').getBoundingClientRect();
    return { mirrored: signIn.left < dismiss.left, inside: left >= 8 && right <= innerWidth - 8 };
  });
  await person.screenshot('prompt-narrow-rtl');
  await person.page.resize(1280, 900);
  assert.deepEqual({ mirrored, inside }, { mirrored: true, inside: true });
});

test('Escape puts the prompt away, each time, and the focus is where it was', limit, async () => {
  const person = await expired('maya');
  await person.page.focus('#ctl00_search');
  for (const time of [1, 2]) {
    await person.withClient(`(axero) => {
      axero.users.me(undefined, { cache: 'no-store' }).catch((error) => (globalThis.kinds ??= []).push(error.kind));
    }`);
    await person.promptOpens();
    assert.equal((await person.focused()).inPrompt, true);
    await person.page.keyboard.press('Escape');
    await person.promptCloses();
    await until('the call has failed', () =>
      person.page.evaluate((n) => globalThis.kinds?.length === n, time),
    );
    assert.equal((await person.focused()).id, 'ctl00_search');
  }
  assert.deepEqual(await person.page.evaluate(() => globalThis.kinds), [
    'session-expired',
    'session-expired',
  ]);
});

test('the sign-in window closes by itself, and the reads that waited go on', limit, async () => {
  const person = await expired('maya');
  await person.withClient(`(axero) => {
    globalThis.ends = [];
    for (const PageLength of [1, 2, 3])
      axero.content.list({ EntityType: 3, PageLength }, { cache: 'no-store' }).then(
        ({ items }) => ends.push(items.length),
        (error) => ends.push(error.kind),
      );
  }`);
  await person.promptOpens();
  await person.signInByWindow('maya');
  await person.promptCloses();
  await until('the reads have ended', () => person.page.evaluate(() => globalThis.ends.length === 3));
  assert.deepEqual(await person.page.evaluate(() => globalThis.ends.sort()), [1, 2, 3]);
  assert.deepEqual(await person.reported(), []);
});

test('somebody else who signs in sees nothing of the former user', limit, async () => {
  const person = await expired('maya');
  await person.refresh();
  await person.promptOpens();
  await person.signInByWindow('jonas');
  const text = await person.cardShowsUser('jonas');
  assert.doesNotMatch(text, /maya/i);
});
