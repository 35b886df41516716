import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, elementScene, limit, picture, reaches, until } from './support/elements.mjs';
import { events, happened, openWriter, preventChanges, writes } from './support/writing.mjs';

const here = elementScene();
const tag = 'axero-copilot';
const asked = `pages/${tag}--ready`;
const blank = `pages/${tag}--empty`;

/** Opens the box without a question and notes its events. */
async function openEmpty() {
  const visitor = await here.arrive();
  await visitor.enter('maya', blank);
  await reaches(visitor, tag, 'empty');
  await visitor.page.evaluate((tag) => {
    globalThis.events = [];
    const host = document.querySelector(tag);
    for (const name of ['axero-before-change', 'axero-change', 'axero-error'])
      host.addEventListener(name, () => globalThis.events.push(name));
  }, tag);
  return visitor;
}

const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const host = document.querySelector(tag);
    const root = host.shadowRoot;
    const textOf = (one) => one.textContent.replace(/\s+/g, ' ').trim();
    return {
      state: host.state,
      questions: [...root.querySelectorAll('.turn .question')].map(textOf),
      answers: [...root.querySelectorAll('.answer')].map((one) => one.innerHTML.replace(/<!--.*?-->/gs, '')),
      sources: [...root.querySelectorAll('.sources a')].map(({ href }) => href),
      suggestions: [...root.querySelectorAll('.suggestions button')].map(textOf),
      pressed: [...root.querySelectorAll('.judge button')].map((one) => one.ariaPressed),
      draft: root.querySelector('textarea')?.value,
      status: textOf(root.querySelector('.status')),
      isUnsaved: root.querySelector('.unsaved') !== null,
    };
  }, tag);

const press = (visitor, selector, at = 0) =>
  visitor.page.evaluate(
    (tag, selector, at) => document.querySelector(tag).shadowRoot.querySelectorAll(selector)[at].click(),
    tag,
    selector,
    at,
  );

/** Types a question and sends it by Enter. */
async function ask(visitor, question) {
  await visitor.page.evaluate(
    (tag) => document.querySelector(tag).shadowRoot.querySelector('textarea').focus(),
    tag,
  );
  await visitor.page.keyboard.type(question);
  await visitor.page.keyboard.press('Enter');
}

/** Makes the site answer each question with something else. */
const answerWith = (visitor, data) =>
  visitor.page.evaluate((data) => {
    const { fetch } = globalThis;
    globalThis.fetch = async (...request) => {
      const response = await fetch(...request);
      if (!response.url.endsWith('/chatbot/chat')) return response;
      const body = { ...(await response.json()), ResponseData: data };
      return new Response(JSON.stringify(body), { status: 200, headers: response.headers });
    };
  }, data);

const questionsSent = async () => (await writes(here)).filter(({ path }) => /chatbot\/chat$/i.test(path));

test(
  'questions are answered in one conversation, each is sent once, the newest is on top',
  limit,
  async () => {
    const visitor = await openEmpty();
    await ask(visitor, 'How do I book the lens bench?');
    await reaches(visitor, tag, 'ready');
    const first = await seen(visitor);
    assert.deepEqual(first.questions, ['How do I book the lens bench?']);
    assert.match(first.answers[0], /<p class="title"[^>]*>Lens bench demonstration<\/p>/);
    assert.ok(first.sources.length > 0);
    assert.equal(new Set(first.sources).size, first.sources.length);
    assert.equal(first.draft, '');
    assert.deepEqual(first.suggestions, []);
    await ask(visitor, 'And the winter?');
    await until('the second is answered', async () => (await seen(visitor)).questions.length === 2);
    assert.deepEqual((await seen(visitor)).questions, ['And the winter?', 'How do I book the lens bench?']);
    const conversations = await visitor.page.evaluate(
      (tag) => document.querySelector(tag).data.map(({ conversation }) => conversation),
      tag,
    );
    assert.equal(new Set(conversations).size, 1);
    assert.equal((await questionsSent()).length, 2);
    assert.deepEqual(await events(visitor), [
      'axero-before-change',
      'axero-change',
      'axero-before-change',
      'axero-change',
    ]);
    assert.deepEqual(await axeFaults(visitor, tag), []);
    await picture(visitor, `${tag}--conversation`);
    await press(visitor, '.actions button:last-child');
    await reaches(visitor, tag, 'empty');
    assert.equal((await seen(visitor)).questions.length, 0);
  },
);

test('a suggestion asks its question', limit, async () => {
  const visitor = await openEmpty();
  assert.deepEqual((await seen(visitor)).suggestions, [
    'How do I book the lens bench?',
    'Who plans the release?',
  ]);
  await press(visitor, '.suggestions button', 1);
  await reaches(visitor, tag, 'ready');
  assert.deepEqual((await seen(visitor)).questions, ['Who plans the release?']);
});

test(
  'a question without an answer comes back into the field, is not asked by itself, and can be asked again',
  limit,
  async () => {
    const visitor = await openEmpty();
    await here.sandbox.faults({ route: 'copilot.chat', fault: 'status', status: 500 });
    await ask(visitor, 'Where is the canteen?');
    await reaches(visitor, tag, 'error');
    assert.equal((await seen(visitor)).draft, 'Where is the canteen?');
    // The watch of the base reads again five seconds after a failure.
    await new Promise((resolve) => setTimeout(resolve, 7000));
    assert.equal((await questionsSent()).length, 1);
    await here.sandbox.faults();
    await press(visitor, '[part=retry]');
    await reaches(visitor, tag, 'ready');
    assert.deepEqual((await seen(visitor)).questions, ['Where is the canteen?']);
    assert.equal((await questionsSent()).length, 2);
  },
);

test('a page that prevents axero-before-change keeps a question from being sent', limit, async () => {
  const visitor = await openEmpty();
  await preventChanges(visitor);
  await ask(visitor, 'Hello?');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal((await seen(visitor)).draft, 'Hello?');
  assert.deepEqual(await writes(here), []);
});

test('an answer is judged, and a second press takes the judgment back', limit, async () => {
  const visitor = await openWriter(here, tag, asked);
  await press(visitor, '.judge button', 1);
  await happened(visitor, 'axero-change');
  assert.deepEqual((await seen(visitor)).pressed, ['false', 'true']);
  await visitor.page.evaluate(() => globalThis.events.splice(0));
  await press(visitor, '.judge button', 1);
  await happened(visitor, 'axero-change');
  assert.deepEqual((await seen(visitor)).pressed, ['false', 'false']);
  const sent = (await writes(here)).filter(({ path }) => /feedback$/i.test(path));
  assert.deepEqual(
    sent.map(({ method }) => method),
    ['POST', 'DELETE'],
  );
  await here.sandbox.faults({ route: 'copilot.feedback.add', fault: 'status', status: 403 });
  await press(visitor, '.judge button', 0);
  await happened(visitor, 'axero-error');
  await until('it is said', async () => (await seen(visitor)).isUnsaved);
  assert.deepEqual((await seen(visitor)).pressed, ['false', 'false']);
});

test('Markdown is shown as what it means, and only safe links are links', limit, async () => {
  const visitor = await openEmpty();
  const text = [
    '## Leave',
    'Ask **your lead**, see [the rules](/rules) or [run](javascript:alert(1)).',
    '1. Fill in `form_a`',
    '2. Wait',
    '',
    '- *soon* <b>raw</b>',
    '```',
    'a_b_c * 2',
    '```',
  ].join('\n');
  await answerWith(visitor, {
    Conversation_id: 'c',
    Response_id: 'r',
    Message: { Odd: text },
    Footer: 'none',
  });
  await ask(visitor, 'Leave?');
  await reaches(visitor, tag, 'ready');
  const { answers, sources } = await seen(visitor);
  const compact = answers[0].replaceAll(' dir="auto"', '').replaceAll(here.sandbox.origin, '');
  assert.equal(
    compact,
    '<p class="title">Leave</p>' +
      '<p>Ask <strong>your lead</strong>, see <a href="/rules">the rules</a> or [run](javascript:alert(1)).</p>' +
      '<ol class="numbers"><li>Fill in <code>form_a</code></li><li>Wait</li></ol>' +
      '<ul class="points"><li><em>soon</em> &lt;b&gt;raw&lt;/b&gt;</li></ul>' +
      '<pre dir="ltr"><code>a_b_c * 2</code></pre>',
  );
  assert.deepEqual(sources, []);
});

test('an answer without text says so', limit, async () => {
  const visitor = await openEmpty();
  await answerWith(visitor, { Message: { Parts: [] } });
  await ask(visitor, 'Anything?');
  await reaches(visitor, tag, 'ready');
  const { answers, pressed } = await seen(visitor);
  assert.match(answers[0], /The answer of the site holds no text/);
  assert.deepEqual(pressed, [], 'what has no id cannot be judged');
});
