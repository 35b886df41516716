import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, elementScene, limit, picture, reaches, until } from './support/elements.mjs';

const here = elementScene();
const tag = 'axero-accordion';

async function open(attributes = {}, items = undefined) {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${tag}--ready`);
  await reaches(visitor, tag, 'ready');
  await visitor.page.evaluate(
    async (tag, attributes, items) => {
      const host = document.querySelector(tag);
      for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
      if (items) host.items = items;
      await host.updateComplete;
    },
    tag,
    attributes,
    items,
  );
  return visitor;
}

/** Returns the questions, each with whether it is open and what its answer holds. */
const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return [...root.querySelectorAll('details')].map((details) => ({
      question: details.querySelector('summary').textContent.trim(),
      isOpen: details.open,
      answer: details.querySelector('.text')?.innerHTML,
    }));
  }, tag);

const press = (visitor, at) =>
  visitor.page.evaluate(
    (tag, at) => document.querySelector(tag).shadowRoot.querySelectorAll('summary')[at].click(),
    tag,
    at,
  );

const opened = async (visitor) =>
  (await seen(visitor)).filter(({ isOpen, answer }) => isOpen && answer).map(({ question }) => question);

const question = (id, body) => ({ ContentID: id, ContentTitle: `Question ${id}`, ContentBody: body });

test(
  'an answer is put into the page when its question is opened, without another request',
  limit,
  async () => {
    const visitor = await open();
    const before = await seen(visitor);
    assert.equal(before.length, 5);
    assert.ok(before.every(({ isOpen, answer }) => !isOpen && answer === undefined));
    await here.sandbox.forgetJournal();
    await press(visitor, 1);
    await until('the answer is there', async () => (await opened(visitor)).length === 1);
    assert.deepEqual(await opened(visitor), [before[1].question]);
    assert.equal((await here.sandbox.journal()).filter(({ path }) => /\/api\//.test(path)).length, 0);
    assert.deepEqual(await axeFaults(visitor, tag), []);
    await picture(visitor, `${tag}--opened`);
    await press(visitor, 1);
    await until('it is closed', async () =>
      (await seen(visitor)).every(({ answer }) => answer === undefined),
    );
  },
);

test('an answer keeps its markup and loses what could run', limit, async () => {
  const body = '<p>Call <b>us</b></p><img src="x" onerror="top.hacked = 1"><script>top.hacked = 1</script>';
  const visitor = await open({}, [question(1, body)]);
  await press(visitor, 0);
  // Where the browser has no sanitizer of its own, text stands there until one is loaded.
  const answer = await until('the answer is there with its markup', async () => {
    const [only] = await seen(visitor);
    return /<p>Call <b>us<\/b><\/p>/.test(only.answer ?? '') && only.answer;
  });
  assert.doesNotMatch(answer, /onerror|script/);
});

test('where there is no body, the summary is shown as text', limit, async () => {
  const visitor = await open({}, [{ ContentID: 1, ContentTitle: 'Why?', ContentSummary: '1 < 2' }]);
  await press(visitor, 0);
  await until('the answer is there', async () => (await seen(visitor))[0].answer === '1 &lt; 2');
});

test('with single, opening an answer closes the other', limit, async () => {
  const visitor = await open({ single: '' }, [question(1, 'one'), question(2, 'two')]);
  await press(visitor, 0);
  await until('the first is open', async () => (await opened(visitor)).includes('Question 1'));
  await press(visitor, 1);
  await until('the second is open', async () => (await opened(visitor)).includes('Question 2'));
  assert.deepEqual(await opened(visitor), ['Question 2']);
});

test('an open answer stays with its question when the list changes', limit, async () => {
  const visitor = await open({}, [question(1, 'one'), question(2, 'two')]);
  await press(visitor, 1);
  await until('it is open', async () => (await opened(visitor)).includes('Question 2'));
  await visitor.page.evaluate(
    (tag, items) => {
      document.querySelector(tag).items = items;
    },
    tag,
    [question(2, 'two'), question(3, 'three'), question(1, 'one')],
  );
  await until('the list has changed', async () => (await seen(visitor)).length === 3);
  // The browser reports that details were opened and closed a moment later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const rows = await seen(visitor);
  assert.deepEqual(
    rows.map(({ isOpen, answer }) => [isOpen, answer]),
    [
      [true, 'two'],
      [false, undefined],
      [false, undefined],
    ],
  );
});

test('Enter opens a question and does not press the default button of the page', limit, async () => {
  const visitor = await open();
  await visitor.page.evaluate((tag) => {
    globalThis.heard = 0;
    document.querySelector('#aspnetForm').addEventListener('keydown', () => {
      globalThis.heard += 1;
    });
    document.querySelector(tag).shadowRoot.querySelector('summary').focus();
  }, tag);
  await visitor.page.keyboard.press('Enter');
  await until('it is open', async () => (await opened(visitor)).length === 1);
  assert.equal(await visitor.page.evaluate(() => globalThis.heard), 0);
});
