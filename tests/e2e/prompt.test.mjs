import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksOfButtons } from './support/contrast.mjs';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();

/** Returns the element with the focus, through all shadow roots. */
function focused(page) {
  return page.evaluate(() => {
    let at = document.activeElement;
    let inPrompt = false;
    while (at?.shadowRoot?.activeElement) {
      inPrompt ||= at.hasAttribute('data-axero-prompt');
      at = at.shadowRoot.activeElement;
    }
    return { name: at?.localName, text: at?.textContent?.trim(), id: at?.id, inPrompt };
  });
}

async function expired(userName) {
  const visitor = await here.arrive();
  await visitor.enterToCard(userName);
  await here.sandbox.expire();
  return visitor;
}

test('the prompt is a labelled alert dialog with the focus on its main button', limit, async () => {
  const visitor = await expired('maya');
  await visitor.refresh();
  await visitor.promptOpens();
  const dialog = await visitor.page.evaluate(() => {
    const root = document.querySelector('[data-axero-prompt]').shadowRoot;
    const found = root.querySelector('dialog');
    const named = (attribute) => root.getElementById(found.getAttribute(attribute))?.textContent;
    return {
      role: found.getAttribute('role'),
      modal: found.matches(':modal'),
      label: named('aria-labelledby'),
      description: named('aria-describedby'),
      buttons: [...root.querySelectorAll('button')].map((button) => button.type),
    };
  });
  assert.deepEqual([dialog.role, dialog.modal, dialog.buttons], ['alertdialog', true, ['button', 'button']]);
  assert.match(dialog.label, /session has expired/i);
  assert.match(dialog.description, /come back to this page/i);
  assert.deepEqual(await focused(visitor.page), { name: 'button', text: 'Sign in', id: '', inPrompt: true });
});

test('Tab and Shift+Tab stay inside the prompt', limit, async () => {
  const visitor = await expired('maya');
  await visitor.refresh();
  await visitor.promptOpens();
  const reached = [];
  const press = async (key) => {
    await visitor.page.keyboard.press(key);
    const { text, inPrompt } = await focused(visitor.page);
    reached.push(inPrompt ? text : `outside: ${text}`);
  };
  await press('Tab');
  await press('Tab');
  await visitor.page.keyboard.down('Shift');
  await press('Tab');
  await press('Tab');
  await visitor.page.keyboard.up('Shift');
  assert.deepEqual(reached, ['Not now', 'Sign in', 'Not now', 'Sign in']);
});

test(
  'Shift+Tab stays inside the prompt where the browser names only the place of the key',
  limit,
  async () => {
    const visitor = await expired('maya');
    await visitor.refresh();
    await visitor.promptOpens();
    const reached = await visitor.page.evaluate(() => {
      const root = document.querySelector('[data-axero-prompt]').shadowRoot;
      const how = { key: 'Unidentified', code: 'Tab', shiftKey: true, bubbles: true, cancelable: true };
      const prevented = !root.activeElement.dispatchEvent(new KeyboardEvent('keydown', how));
      return [prevented, root.activeElement.textContent];
    });
    assert.deepEqual(reached, [true, 'Not now']);
  },
);

test('both buttons are readable in light and dark, and neither looks switched off', limit, async () => {
  const visitor = await expired('maya');
  await visitor.refresh();
  await visitor.promptOpens();
  const looks = [];
  for (const scheme of ['light', 'dark']) {
    looks.push(await looksOfButtons(visitor.page, scheme));
    await visitor.screenshot(`prompt-${scheme}`);
  }
  const [light, dark] = looks;
  assert.notEqual(light.ground, dark.ground);
  for (const { lowest, plain } of looks) {
    assert.ok(lowest >= 4.5, `the lowest contrast is ${lowest}`);
    assert.equal(plain, true);
  }
});

test(
  'Escape puts the prompt away, the calls fail with session-expired, and the focus is where it was',
  limit,
  async () => {
    const visitor = await expired('maya');
    await visitor.page.focus('#ctl00_search');
    const call =
      '(axero) => { axero.users.me(undefined, { cache: "no-store" }).catch((error) => (globalThis.kinds ??= []).push(error.kind)); }';
    await visitor.withClient(call);
    await visitor.promptOpens();
    await visitor.withClient(call);
    await visitor.withClient(call);
    assert.equal((await focused(visitor.page)).inPrompt, true);
    await visitor.page.keyboard.press('Escape');
    await visitor.promptCloses();
    await until('the calls have failed', () => visitor.page.evaluate(() => globalThis.kinds?.length === 3));
    assert.deepEqual(await visitor.page.evaluate(() => globalThis.kinds), Array(3).fill('session-expired'));
    assert.equal((await focused(visitor.page)).id, 'ctl00_search');
  },
);

test(
  'after "Not now" the card offers the sign-in itself, and a later call may ask again',
  limit,
  async () => {
    const visitor = await expired('maya');
    await visitor.refresh();
    await visitor.promptOpens();
    await visitor.clickInPrompt('button:not(.main)');
    await visitor.promptCloses();
    await visitor.cardShows('expired');
    assert.equal((await focused(visitor.page)).text, 'Sign in');
    await visitor.screenshot('signed-out');

    await visitor.withClient(
      '(axero) => { axero.users.me(undefined, { cache: "no-store" }).catch(() => {}); }',
    );
    await visitor.promptOpens();
    await visitor.page.keyboard.press('Escape');
    await visitor.promptCloses();
    await visitor.clickInCard('button');
    await visitor.submitLogin('maya', await visitor.window());
    await visitor.windowCloses();
    await visitor.cardShowsUser('maya');
    assert.equal(await visitor.path(), '/');
  },
);

test('on a right-to-left page the prompt runs right to left', limit, async () => {
  const visitor = await expired('amira');
  await visitor.refresh();
  await visitor.promptOpens();
  const layout = await visitor.page.evaluate(() => {
    const root = document.querySelector('[data-axero-prompt]').shadowRoot;
    const [dismiss, signIn] = [...root.querySelectorAll('button')].map(
      (button) => button.getBoundingClientRect().left,
    );
    return {
      direction: getComputedStyle(root.querySelector('dialog')).direction,
      mirrored: signIn < dismiss,
    };
  });
  assert.deepEqual(layout, { direction: 'rtl', mirrored: true });
  await visitor.screenshot('prompt-rtl');
});

test('the prompt fits a narrow screen', limit, async () => {
  const visitor = await expired('maya');
  await visitor.resize(320, 640);
  await visitor.refresh();
  await visitor.promptOpens();
  const box = await visitor.page.evaluate(() => {
    const { left, right } = document
      .querySelector('[data-axero-prompt]')
      .shadowRoot.querySelector('dialog')
      .getBoundingClientRect();
    return { left, right, width: innerWidth };
  });
  assert.ok(box.left >= 8 && box.right <= box.width - 8, JSON.stringify(box));
  await visitor.screenshot('prompt-narrow');
});
