import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementPage, settled } from './support/element-page.mjs';

const { window, document, define } = await elementPage(['gallery']);
window.HTMLDialogElement.prototype.showModal = function open() {
  this.open = true;
};
define();

const photo = (id) => ({ ContentID: id, ContentTitle: `Photo ${id}`, ContentFeaturedImageFullURL: '/a.png' });

test('a large view that ended with its photo does not open by itself when the photo is back', async () => {
  const host = Object.assign(document.createElement('axero-gallery'), { items: [photo(1), photo(2)] });
  document.body.append(host);
  await settled();
  const dialog = () => host.shadowRoot.querySelector('dialog');
  host.shadowRoot.querySelector('.tile').click();
  await settled();
  assert.equal(dialog().open, true);
  host.items = [photo(1), photo(2), photo(3)];
  await settled();
  assert.equal(dialog().open, true);
  host.items = [photo(2)];
  await settled();
  assert.equal(dialog(), null);
  host.items = [photo(1), photo(2)];
  await settled();
  assert.equal(dialog(), null);
});
