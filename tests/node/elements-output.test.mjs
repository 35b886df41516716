import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, elementPage, pageOf, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(['people', 'gate']);
define();

const client = clientOf(window, {
  users: {
    list: async () => pageOf([{ UserName: 'ana', JoinedOn: '2026-03-05T12:00:00' }]),
    me: async () => ({ UserID: 1 }),
    roles: { list: async () => [{ RoleName: 'Editors' }] },
  },
});

async function show(host) {
  Object.assign(host, { client, eager: true });
  document.body.append(host);
  await settled();
  assert.equal(host.state, 'ready');
  return host;
}

function made(tag, template) {
  const host = document.createElement(tag);
  host.innerHTML = `<template>${template}</template>`;
  return host;
}

const outputs = (host) =>
  [...host.querySelectorAll('[data-axero-output]')].map(({ textContent }) => textContent);

test('a copy of an element has one output of its template, and not that of the original too', async () => {
  const list = await show(made('axero-people', '<b data-text="UserName"></b>'));
  const gate = made('axero-gate', '<b>inside</b>');
  gate.inRole = 'Editors';
  await show(gate);
  gate.setAttribute('in-role', 'Editors');
  for (const [host, text] of [
    [list, 'ana'],
    [gate, 'inside'],
  ]) {
    assert.deepEqual(outputs(host), [text]);
    assert.deepEqual(outputs(await show(host.cloneNode(true))), [text]);
  }
});

test('an output is written again in another language, and by another template', async () => {
  const host = await show(made('axero-people', '<b data-text="JoinedOn | date: long"></b>'));
  assert.deepEqual(outputs(host), ['March 5, 2026']);
  host.lang = 'de';
  window.dispatchEvent(new window.Event('languagechange'));
  await settled();
  assert.deepEqual(outputs(host), ['5. März 2026']);
  host.querySelector('template').outerHTML = '<template><i data-text="UserName"></i></template>';
  host.requestUpdate();
  await settled();
  assert.deepEqual(outputs(host), ['ana']);
});

test('the focus stays on the same control of an output that is written again', async () => {
  const host = await show(made('axero-people', '<a href="#a">First</a><button>Second</button>'));
  const second = host.querySelector('[data-axero-output] button');
  second.focus();
  host.items = [{ UserName: 'bo' }, { UserName: 'ana' }];
  await settled();
  assert.equal(second.isConnected, false);
  assert.equal(document.activeElement, host.querySelector('[data-axero-output] button'));
  document.activeElement.blur();
  host.items = [{ UserName: 'cy' }];
  await settled();
  assert.equal(document.activeElement, document.body);
});
