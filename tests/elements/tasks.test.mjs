import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const here = elementScene({ wrong: `<axero-tasks done="No such status" limit="3"></axero-tasks>${script}` });
const page = 'pages/axero-tasks--ready';

/** Returns what the first task shows. */
const first = (visitor) =>
  visitor.page.evaluate(() => {
    const item = document.querySelector('axero-tasks').shadowRoot.querySelector('[part=item]');
    return {
      name: item.querySelector('[part=name]').textContent,
      isChecked: item.querySelector('input').checked,
      problem: item.querySelector('.unsaved')?.textContent ?? '',
    };
  });

const click = (visitor) =>
  visitor.page.evaluate(() => {
    globalThis.events ??= [];
    const host = document.querySelector('axero-tasks');
    if (globalThis.events.length === 0)
      for (const name of ['axero-before-change', 'axero-change', 'axero-error'])
        host.addEventListener(name, ({ detail }) => globalThis.events.push([name, detail.done]));
    host.shadowRoot.querySelector('[part=item] input').click();
  });

const events = (visitor) => visitor.page.evaluate(() => globalThis.events);
const writes = () => here.sandbox.journal({ method: 'PUT' });

async function open(path = page) {
  const visitor = await here.arrive();
  await visitor.enter('maya', path);
  await reaches(visitor, 'axero-tasks', 'ready');
  return visitor;
}

test(
  'a checked task is saved, can be taken back, and is gone after a reload only if it was not',
  limit,
  async () => {
    const visitor = await open();
    const { name } = await first(visitor);
    await click(visitor);
    await until('it is saved', async () => (await events(visitor)).at(-1)?.[0] === 'axero-change');
    assert.deepEqual(await first(visitor), { name, isChecked: true, problem: '' });
    await click(visitor);
    await until(
      'it is taken back',
      async () => (await events(visitor)).filter(([one]) => one === 'axero-change').length === 2,
    );
    assert.deepEqual(await events(visitor), [
      ['axero-before-change', true],
      ['axero-change', true],
      ['axero-before-change', false],
      ['axero-change', false],
    ]);
    const [done, undone] = (await writes()).map(({ query, path }) => `${path}?${query ?? ''}`);
    assert.notEqual(done, undone);
    await visitor.goto(page);
    await reaches(visitor, 'axero-tasks', 'ready');
    assert.deepEqual(await first(visitor), { name, isChecked: false, problem: '' });
    await click(visitor);
    await until('it is saved', async () => (await events(visitor)).at(-1)?.[0] === 'axero-change');
    await visitor.goto(page);
    await reaches(visitor, 'axero-tasks', 'ready');
    assert.equal((await first(visitor)).isChecked, false);
    assert.equal((await writes()).length, 3);
  },
);

test('a task that the site refuses to change is unchecked again, and the user is told', limit, async () => {
  const visitor = await open();
  await here.sandbox.faults({ route: 'tasks.setStatus', fault: 'status', status: 403 });
  const before = await first(visitor);
  await click(visitor);
  await until('it is taken back', async () => (await first(visitor)).problem !== '');
  assert.deepEqual(await first(visitor), { ...before, problem: 'Your change was not saved.' });
  assert.deepEqual(
    (await events(visitor)).map(([name]) => name),
    ['axero-before-change', 'axero-error'],
  );
});

test('a page that prevents axero-before-change keeps a task unchecked', limit, async () => {
  const visitor = await open();
  const before = await first(visitor);
  await visitor.page.evaluate(() =>
    addEventListener('axero-before-change', (event) => event.preventDefault()),
  );
  await click(visitor);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await first(visitor), before);
  assert.deepEqual(await writes(), []);
});

test('a space without the status that the page names sends nothing and says so', limit, async () => {
  const visitor = await open('pages/wrong');
  await click(visitor);
  await until('it is said', async () => /no status/.test((await first(visitor)).problem));
  assert.equal((await first(visitor)).isChecked, false);
  assert.deepEqual(await writes(), []);
});
