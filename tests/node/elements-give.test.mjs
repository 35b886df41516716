import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, elementPage, pageOf, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(['recognition']);
define();

test('awards that could not be read are read again when a person is sought', async () => {
  let reads = 0;
  const list = async () => {
    reads += 1;
    if (reads === 1) throw new Error('no answer');
    return pageOf([{ ContentID: 5, ContentTitle: 'Team player' }]);
  };
  const host = Object.assign(document.createElement('axero-recognition'), {
    client: clientOf(window, {
      analytics: { recognition: { list: async () => pageOf([{ Reason: 'Help' }]) } },
      recognition: { awards: { list } },
      users: { list: async () => pageOf([{ UserID: 3, UserName: 'ana' }, null]) },
    }),
    eager: true,
    give: true,
  });
  document.body.append(host);
  await settled();
  const find = (selector) => host.shadowRoot.querySelector(selector);
  find('.open').click();
  await settled();
  assert.match(find('form').textContent, /Loading/);
  find('input').value = 'an';
  find('input').dispatchEvent(new window.Event('input'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(
    [...host.shadowRoot.querySelectorAll('option')].map((one) => one.textContent.trim()).slice(1),
    ['Team player'],
  );
  assert.equal(host.shadowRoot.querySelectorAll('.person').length, 1);
  assert.equal(find('form [role=status]'), null);
});
