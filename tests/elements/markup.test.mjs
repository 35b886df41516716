// cspell:ignore headding poeple
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, stateOf, until } from './support/elements.mjs';

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';

/** Mistakes with which an element would show something else than was asked for: what it says on the page and on the console. */
const refused = {
  '<axero-news space="Engineering" eager></axero-news>':
    '<axero-news>: "Engineering" is not a value of space. It takes an id, which is a number, such as space="12".',
  '<axero-news space="" eager></axero-news>': '<axero-news>: "" is not a value of space.',
  '<axero-greeting user="maya" eager></axero-greeting>': '"maya" is not a value of user.',
  '<axero-tasks space=“12” eager></axero-tasks>':
    '"“12”" is not a value of space. Write the value in straight quotation marks',
  '<axero-people eager /><p>More</p><axero-news eager></axero-news>':
    '<axero-news> is inside <axero-people>, which does not show it. Write <axero-people></axero-people>',
  '<axero-gate item="news" permission="Edit" type="Article" eager>Secret</axero-gate>':
    '"news" is not a value of item.',
};

/** Mistakes after which an element still works: what it says on the console. */
const warned = {
  '<axero-people headding="People" eager></axero-people>':
    '<axero-people> has no attribute "headding". Did you mean heading?',
  '<axero-people hide-wen="empty" eager></axero-people>': 'Did you mean hide-when?',
  '<axero-people length="5" eager></axero-people>': '<axero-people> has no attribute "length".',
  '<axero-people limit="six" eager></axero-people>':
    '"six" is not a value of limit. It takes a number such as limit="12".',
  '<axero-people heading=“Our people” eager></axero-people>':
    '<axero-people> has typographic quotation marks around a value.',
  '<axero-people eager><section>Swallowed</section></axero-people>':
    '<axero-people> does not show the <section> inside it.',
  '<axero-poeple></axero-poeple><axero-people eager></axero-people>':
    'No script of this page defines <axero-poeple>. Did you mean axero-people?',
  '<axero-people limit="2" eager><template><b data-text="UserInfoDisplayNam"></b></template></axero-people>':
    'The item has no field "UserInfoDisplayNam". Did you mean UserInfoDisplayName?',
  '<axero-people limit="2" eager><template><b data-txt="UserName"></b></template></axero-people>':
    'There is no "data-txt". Did you mean data-text?',
};

const right = `<div class="around">
  <axero-people id="one" class="a" style="margin: 0" title="People" lang="en" dir="ltr" data-own="1" aria-label="People" _ngcontent-abc v-cloak
    heading="“People” of ours" limit="2" every="5" hide-when="empty" eager><a href="~/people">All people</a>
    <template><b data-text="UserName" data-test="name"></b></template></axero-people>
  <axero-gate permission="Read" type="Article" eager><axero-news space="0" limit="2" eager><h2 slot="heading">News</h2></axero-news></axero-gate>
</div>`;

const pages = { right: right + script };
const all = [...Object.keys(refused), ...Object.keys(warned)];
all.forEach((markup, at) => {
  pages[`markup-${at}`] = `<div>${markup}</div>${script}`;
});
const here = elementScene(pages);

async function open(name, tag, state) {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${name}`);
  if (state) await reaches(visitor, tag, state);
  return visitor;
}

const warnings = (visitor) => visitor.reports.filter((report) => report.includes('axero-elements: '));
const tagOf = (markup) => /<(axero-(?!poeple)[a-z-]+)/.exec(markup)[1];

Object.entries(refused).forEach(([markup, sentence], at) => {
  test(`${markup} is refused on the page`, limit, async () => {
    const tag = tagOf(markup);
    const visitor = await open(`markup-${at}`, tag, 'error');
    const { text } = await stateOf(visitor, tag);
    assert.ok(text.includes(sentence), text);
    assert.equal(warnings(visitor).filter((report) => report.includes(sentence)).length, 1);
  });
});

Object.entries(warned).forEach(([markup, sentence], at) => {
  test(`${markup} is warned of once, and the element works`, limit, async () => {
    const visitor = await open(`markup-${at + Object.keys(refused).length}`, tagOf(markup), 'ready');
    await until('the warning is there', () => warnings(visitor).length > 0);
    assert.equal(
      warnings(visitor).filter((report) => report.includes(sentence)).length,
      1,
      warnings(visitor).join(),
    );
  });
});

test('a name is taken back by a right id, and the element reads again', limit, async () => {
  const visitor = await open('markup-0', 'axero-news', 'error');
  await visitor.page.evaluate(() => document.querySelector('axero-news').setAttribute('space', '0'));
  await until('the news are there or none', async () =>
    ['ready', 'empty'].includes((await stateOf(visitor, 'axero-news')).state),
  );
});

test(
  'nothing is said of markup that is right, of attributes of HTML and of those of frameworks',
  limit,
  async () => {
    const visitor = await open('right', 'axero-news', 'ready');
    await reaches(visitor, 'axero-people', 'ready');
    assert.deepEqual(warnings(visitor), []);
  },
);
