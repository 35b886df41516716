// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'acorn';
import { smallTemplates } from '../../tools/elements/small-sources.mjs';

/** A template's values are written with #, which no linter takes for a mistake.
 * @param {string} text */
const js = (text) => text.replaceAll('#{', '${');

test('space that is drawn stays as one, and goes at the border of a block', () => {
  const source = 'html`<div\n  class="a">\n  <b>one</b>\n  <i>two</i>\n</div>\n<p> text </p>`';
  assert.equal(smallTemplates(source, parse), 'html`<div class="a"><b>one</b> <i>two</i></div><p>text</p>`');
});

test('values and templates within values are kept', () => {
  const source = 'html`<li   @click=#{() => f("a  b")}>\n #{x ? html`<b>  #{y}\n</b>` : 1}\n</li>`';
  assert.equal(
    smallTemplates(js(source), parse),
    js('html`<li @click=#{() => f("a  b")}> #{x ? html`<b> #{y} </b>` : 1}</li>`'),
  );
});

test('other templates and texts stay as they are', () => {
  const source = 'const a = `x  y`; const b = css`p  {}`; const c = "p  q";';
  assert.equal(smallTemplates(source, parse), source);
});

test('a text whose space is drawn is refused', () => {
  assert.throws(() => smallTemplates(js('html`<pre>\n  #{x}</pre>`'), parse), /would lose its space/);
});
