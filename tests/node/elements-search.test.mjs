import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, elementPage, pageOf, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(['people', 'search']);
define();

/** The words that were sought. */
let sought = [];
const client = clientOf(window, {
  users: {
    list: async ({ searchText }) => {
      sought.push(searchText);
      return pageOf([{ UserName: 'ana' }]);
    },
  },
  search: {
    list: async ({ Keyword }) => {
      sought.push(Keyword);
      return pageOf([{ Title: 'Hit' }]);
    },
  },
});

async function show(tag, properties) {
  const host = Object.assign(document.createElement(tag), { client, eager: true }, properties);
  document.body.append(host);
  await settled();
  sought = [];
  return host;
}

const fieldOf = (host) => host.shadowRoot.querySelector('input');
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

function type(host, text) {
  fieldOf(host).value = text;
  fieldOf(host).dispatchEvent(new window.Event('input'));
}

for (const [tag, properties, first] of [
  ['axero-people', { search: true }, ''],
  ['axero-search', { words: 'plan' }, 'plan'],
]) {
  test(`<${tag}> forgets what a user has sought, and what they were typing, when another has signed in`, async () => {
    const host = await show(tag, properties);
    type(host, 'secret');
    await pause();
    assert.deepEqual(sought, ['secret']);
    type(host, 'secret plan');
    client.dispatchEvent(new window.Event('userchanged'));
    await pause();
    assert.equal(fieldOf(host).value, first);
    assert.equal(sought.includes('secret plan'), false);
    await host.reload();
    assert.equal(sought.at(-1) ?? '', first);
    host.remove();
  });

  test(`<${tag}> goes on with what is typed when it is moved, and not when it has left the page`, async () => {
    const host = await show(tag, properties);
    type(host, 'words');
    document.body.prepend(host);
    await pause();
    assert.deepEqual([fieldOf(host).value, sought.at(-1)], ['words', 'words']);
    type(host, 'more words');
    host.remove();
    await pause();
    assert.equal(sought.includes('more words'), false);
  });
}

test('the field shows the words that a script has set, although the user has typed before', async () => {
  const host = await show('axero-search', { words: 'plan' });
  type(host, 'budget');
  await pause();
  host.setAttribute('query', 'travel');
  await settled();
  assert.deepEqual([fieldOf(host).value, sought], ['travel', ['budget', 'travel']]);
});
