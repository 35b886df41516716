import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();

/** Puts frames with pages of the site into the page, each with a read that waits for the sign-in. */
async function withFrames(count) {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  await visitor.page.evaluate(async (wanted) => {
    for (let at = 0; at < wanted; at += 1) {
      const frame = document.createElement('iframe');
      frame.src = location.href;
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.onload = resolve;
      });
    }
  }, count);
  const inside = visitor.page.frames().slice(1);
  for (const frame of inside)
    await until('the frame shows who is signed in', () =>
      frame.evaluate(
        () => document.querySelector('[data-current-user]')?.shadowRoot?.querySelector('.card.user') !== null,
      ),
    );
  await here.sandbox.expire();
  const ends = [];
  for (const [at, frame] of inside.entries()) {
    frame
      .evaluate(async () => {
        const [{ client }] = Object.values(globalThis[Symbol.for('axero-widget-sdk')]);
        return (await client).users.me({}, { cache: 'reload' }).then(
          (me) => me.UserName,
          (error) => error.kind,
        );
      })
      .then((end) => {
        ends[at] = end;
      });
  }
  return { visitor, frames: [visitor.page.mainFrame(), ...inside], ends };
}

const promptsIn = (frames) =>
  Promise.all(
    frames.map((frame) => frame.evaluate(() => document.querySelectorAll('[data-axero-prompt]').length)),
  );

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Clicks a button of the one prompt, in whichever frame it is. */
async function click(frames, selector) {
  for (const frame of frames)
    await frame.evaluate((wanted) => {
      document.querySelector('[data-axero-prompt]')?.shadowRoot.querySelector(wanted).click();
    }, selector);
}

test('a page and its frames ask once, and "Not now" counts for all of them', limit, async () => {
  const { frames, ends } = await withFrames(2);
  await until('a prompt', async () => sum(await promptsIn(frames)) > 0);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(sum(await promptsIn(frames)), 1);
  await click(frames, 'button:not(.main)');
  await until('both reads have ended', () => ends[0] && ends[1]);
  assert.deepEqual(ends, ['session-expired', 'session-expired']);
  assert.equal(sum(await promptsIn(frames)), 0);
});

test('after the sign-in the reads of all frames go on', limit, async () => {
  const { frames, ends, visitor } = await withFrames(2);
  await until('a prompt', async () => sum(await promptsIn(frames)) > 0);
  await visitor.page.browserContext().setCookie(await here.sandbox.cookieOf('maya'));
  await frames[0].evaluate(async () => {
    const [{ client }] = Object.values(globalThis[Symbol.for('axero-widget-sdk')]);
    await (await client).session.check();
  });
  await until('both reads have ended', () => ends[0] && ends[1]);
  assert.deepEqual(ends, ['maya', 'maya']);
  await until('no prompt', async () => sum(await promptsIn(frames)) === 0);
});
