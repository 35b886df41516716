import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, picture, reaches, until } from './support/elements.mjs';
import { layoutFaults } from './support/layout.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const here = elementScene();
const tag = 'axero-poll';
const page = `pages/${tag}--ready`;
const open = () => openWriter(here, tag, page);

/** Returns what the poll shows. */
const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return {
      radios: root.querySelectorAll('input[type=radio]').length,
      results: [...root.querySelectorAll('.result')].map((row) =>
        row.textContent.replace(/\s+/g, ' ').trim(),
      ),
      bars: [...root.querySelectorAll('.filled')].map((bar) => bar.getAttribute('width')),
      isUnsaved: root.querySelector('.unsaved') !== null,
      canVote: root.querySelector('button[type=submit]')?.disabled === false,
    };
  }, tag);

const press = (visitor, selector, at = 0) =>
  visitor.page.evaluate(
    (tag, selector, at) => document.querySelector(tag).shadowRoot.querySelectorAll(selector)[at].click(),
    tag,
    selector,
    at,
  );

/** Marks the second choice and sends it. */
async function vote(visitor) {
  await press(visitor, 'input[type=radio]', 1);
  await until('the vote can be sent', async () => (await seen(visitor)).canVote);
  await press(visitor, 'button[type=submit]');
}

/** Returns the votes of a row of the results. */
const votesIn = (row) => Number(/(\d+) votes?/.exec(row)?.[1]);

test('a vote is sent once, and its results say whose it is in words and numbers', limit, async () => {
  const visitor = await open();
  assert.equal((await seen(visitor)).canVote, false, 'nothing is marked yet');
  await vote(visitor);
  await happened(visitor, 'axero-change');
  await until('the results are there', async () =>
    (await seen(visitor)).results.every((row) => votesIn(row) > 0),
  );
  assert.deepEqual(await events(visitor), ['axero-before-change', 'axero-change']);
  assert.equal((await writes(here)).length, 1);
  const { results, bars, radios } = await seen(visitor);
  assert.equal(radios, 0);
  assert.deepEqual(
    results.map((row) => row.includes('✓ your vote')),
    [false, true, false],
  );
  const total = results.map(votesIn).reduce((sum, votes) => sum + votes, 0);
  for (const [at, row] of results.entries()) {
    const percent = (votesIn(row) / total) * 100;
    assert.ok(row.includes(`${Math.round(percent)}%`), row);
    assert.ok(Math.abs(Number.parseFloat(bars[at]) - percent) < 0.01, bars[at]);
  }
  const focused = await visitor.page.evaluate(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.textContent,
    tag,
  );
  assert.match(focused ?? '', /Tea or coffee/, 'the focus is not lost with the button');
  await picture(visitor, `${tag}--voted`);
  await visitor.goto(page);
  await reaches(visitor, tag, 'ready');
  assert.deepEqual((await seen(visitor)).results, results);
});

test(
  'the results can be seen without voting, and do not change with the vote but by one',
  limit,
  async () => {
    const visitor = await open();
    await press(visitor, 'button[type=button]');
    await until('the results are there', async () =>
      (await seen(visitor)).results.some((row) => votesIn(row) > 0),
    );
    const before = (await seen(visitor)).results.map(votesIn);
    await press(visitor, 'button[type=button]');
    await until('the vote is back', async () => (await seen(visitor)).radios === 3);
    await vote(visitor);
    await happened(visitor, 'axero-change');
    await until('the site has counted', async () => {
      const { results } = await seen(visitor);
      return results.length === 3 && votesIn(results[1]) === before[1] + 1;
    });
    const after = (await seen(visitor)).results.map(votesIn);
    assert.deepEqual(after, [before[0], before[1] + 1, before[2]]);
  },
);

test('a vote that the site refuses is taken back, and the user is told', limit, async () => {
  const visitor = await open();
  await here.sandbox.faults({ route: 'polls.vote', fault: 'status', status: 403 });
  await vote(visitor);
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await seen(visitor)).isUnsaved);
  const { radios, results } = await seen(visitor);
  assert.deepEqual({ radios, results }, { radios: 3, results: [] });
});

test('a page that prevents axero-before-change keeps a vote from being sent', limit, async () => {
  const visitor = await open();
  await preventChanges(visitor);
  await vote(visitor);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal((await seen(visitor)).radios, 3);
  assert.deepEqual(await writes(here), []);
});

test('Enter in a choice sends the vote and not the page', limit, async () => {
  const visitor = await open();
  await visitor.page.evaluate((tag) => {
    document.querySelector(tag).shadowRoot.querySelector('input[type=radio]').focus();
  }, tag);
  await visitor.page.keyboard.press(' ');
  await until('the vote can be sent', async () => (await seen(visitor)).canVote);
  await visitor.page.keyboard.press('Enter');
  await happened(visitor, 'axero-change');
  assert.equal((await writes(here)).length, 1);
  assert.ok((await visitor.path()).startsWith('/pages/'));
});

test('a choice that is one very long word stays within the element', limit, async () => {
  const visitor = await open();
  await visitor.page.evaluate(async (tag) => {
    const host = document.querySelector(tag);
    const choices = [1, 2].map((ChoiceID) => ({ ChoiceID, Choice: 'x'.repeat(600) }));
    host.show({ poll: { PollID: 1, Question: 'y'.repeat(600), PollChoices: choices } });
    await host.updateComplete;
  }, tag);
  for (const width of [1280, 320]) {
    await visitor.resize(width, 800);
    assert.deepEqual(await layoutFaults(visitor, tag), [], `${width} pixels`);
  }
});
