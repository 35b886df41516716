import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, elementPage, pageOf, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(['news', 'celebrations', 'greeting']);
define();

/** The arguments of the calls. */
let asked = [];
const read = (answer) => async (args) => {
  asked.push(args);
  return answer;
};
const client = clientOf(window, {
  content: { list: read(pageOf([])) },
  users: { celebrations: { list: read([]) }, get: read(undefined), me: read({ UserID: 1 }) },
});

/** Puts markup into the page and waits until its element has read. */
async function show(markup) {
  asked = [];
  const place = document.createElement('div');
  place.innerHTML = markup;
  window.customElements.upgrade(place);
  const [host] = place.children;
  Object.assign(host, { client, eager: true });
  document.body.append(place);
  await settled();
  return host;
}

test('an empty id is refused, and is not the id 0', async () => {
  for (const space of ['', ' ']) {
    const host = await show(`<axero-news space="${space}"></axero-news>`);
    assert.equal(host.state, 'error');
    assert.match(host.shadowRoot.querySelector('.box').textContent, /is not a value of space/);
    assert.deepEqual(asked, []);
  }
  await show('<axero-news space="0"></axero-news>');
  assert.equal(asked[0].SpaceID, 0);
  await show('<axero-news></axero-news>');
  assert.equal('SpaceID' in asked[0], false);
});

test('an id that a script has set counts, whatever the attribute says', async () => {
  const host = await show('<axero-news></axero-news>');
  host.setAttribute('space', '');
  host.space = 7;
  asked = [];
  await settled();
  assert.deepEqual([host.state, asked[0].SpaceID], ['empty', 7]);
});

test('the states of hide-when may have commas and capitals, and are read again when they change', async () => {
  for (const states of ['empty', 'error, empty', 'Empty,Error'])
    assert.ok((await show(`<axero-news hide-when="${states}"></axero-news>`)).hasAttribute('gone'), states);
  const host = await show('<axero-news hide-when="error"></axero-news>');
  assert.equal(host.hasAttribute('gone'), false);
  host.setAttribute('hide-when', 'empty');
  await settled();
  assert.ok(host.hasAttribute('gone'));
  host.removeAttribute('hide-when');
  await settled();
  assert.equal(host.hasAttribute('gone'), false);
});

test('days that are no number are the default, and not today alone', async () => {
  for (const [attribute, days] of [
    ['', 30],
    ['days="many"', 30],
    ['days="7"', 7],
    ['days="-7"', 0],
    ['days="1e9"', 366],
  ]) {
    await show(`<axero-celebrations ${attribute}></axero-celebrations>`);
    assert.equal(asked[0].NumberOfDays, days, attribute);
  }
});

test('a person of whom the site says nothing is none', async () => {
  assert.equal((await show('<axero-greeting></axero-greeting>')).state, 'empty');
});

test('an element that waits to come near loads once it is eager, and not while it is out of the page', async () => {
  window.IntersectionObserver = class {
    observe() {}
    unobserve() {}
  };
  const host = Object.assign(document.createElement('axero-news'), { client });
  document.body.append(host);
  await settled();
  assert.equal(host.state, 'waiting');
  host.setAttribute('eager', '');
  await settled();
  assert.equal(host.state, 'empty');
  const other = Object.assign(document.createElement('axero-news'), { client });
  document.body.append(other);
  await settled();
  other.remove();
  asked = [];
  other.eager = true;
  await settled();
  assert.deepEqual(asked, []);
});
