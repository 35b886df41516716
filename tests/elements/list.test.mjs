import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';

const list = (attributes, content = '') => `<axero-list ${attributes}>${content}</axero-list>${script}`;

/** Mistakes of an author, and what the element answers. */
const mistakes = {
  'operation="content.lst"': 'Did you mean content.list?',
  'operation="content.delete"': 'There is no read "content.delete"',
  'operation="content.list" args="PageLenght: 3"': 'Did you mean PageLength?',
  'operation="content.list" args="SortOrder: Descnding"': 'Did you mean Descending?',
  'operation="content.list" args="PageLength"': 'write Name: value',
  'operation="content.list" arguments="PageLength: 3"': 'Did you mean args?',
  '': 'needs an operation',
};

const template = `<template>
  <article class="one">
    <h2 data-text="title"></h2>
    <a data-attr-href="link" data-text="ContentTitle | upper | first: 12"></a>
    <span class="zero" data-text="DownloadCount"></span>
    <span class="false" data-text="IsNothing | or: none"></span>
    <time data-text="DatePublished | date: long" data-attr-datetime="DatePublished | iso"></time>
    <p class="never" data-if="!ContentTitle">never</p>
    <p class="article" data-if="ContentTypeID = 3">article</p>
    <b data-class-popular="LikesCount"></b>
    <i data-attr-onclick="ContentTitle" data-attr-style="ContentTitle" data-text="constructor.name"></i>
    <button>Untyped</button>
    <script>globalThis.hasRun = true</script>
  </article>
</template>`;

const pages = {
  template: list('operation="content.list" args="entitytype: Article; pagelength: 2"', template),
  'template-empty': list(
    'operation="content.list" args="CategoryName: None such"',
    '<template data-state="empty"><em id="none">No news today.</em></template>',
  ),
};
Object.keys(mistakes).forEach((attributes, at) => {
  pages[`mistake-${at}`] = list(attributes);
});
const here = elementScene(pages);

Object.entries(mistakes).forEach(([attributes, sentence], at) => {
  test(`<axero-list ${attributes}> says: ${sentence}`, limit, async () => {
    const visitor = await here.arrive();
    await visitor.enter('maya', `pages/mistake-${at}`);
    await reaches(visitor, 'axero-list', 'error');
    const text = await visitor.page.evaluate(
      () => document.querySelector('axero-list').shadowRoot.textContent,
    );
    assert.ok(text.includes(sentence), text);
    assert.deepEqual(
      visitor.reports.filter((report) => report.startsWith('page error')),
      [],
    );
  });
});

test('a template draws each item in the page, by the language of templates', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', 'pages/template');
  await reaches(visitor, 'axero-list', 'ready');
  const seen = await visitor.page.evaluate(async () => {
    const axero = await globalThis.AxeroWidgetSDK.connect();
    const { items } = await axero.content.list({ EntityType: 3, PageLength: 2 });
    const drawn = [...document.querySelectorAll('axero-list > [data-axero-output] > article')];
    const [first] = drawn;
    const text = (selector) => first.querySelector(selector)?.textContent;
    const i = first.querySelector('i');
    return {
      count: drawn.length,
      isTitle: text('h2') === items[0].ContentTitle,
      isLink: first.querySelector('a').href === new URL(items[0].ContentURL).href,
      isShort: text('a').length <= 14 && text('a') !== '',
      zero: text('.zero'),
      none: text('.false'),
      isIso: /^\d{4}-\d\d-\d\dT.*Z$/.test(first.querySelector('time').getAttribute('datetime')),
      isDate: /\d{4}/.test(text('time')),
      hasNever: text('.never') !== undefined,
      article: text('.article'),
      isPopular: first.querySelector('b').classList.contains('popular') === items[0].LikesCount > 0,
      refused: [i.getAttribute('onclick'), i.getAttribute('style'), i.textContent],
      left: first.querySelectorAll('[data-text], [data-if], [data-attr-href], script').length,
      button: first.querySelector('button').type,
      hasRun: globalThis.hasRun !== undefined,
    };
  });
  assert.deepEqual(seen, {
    count: 2,
    isTitle: true,
    isLink: true,
    isShort: true,
    zero: '0',
    none: 'none',
    isIso: true,
    isDate: true,
    hasNever: false,
    article: 'article',
    isPopular: true,
    refused: [null, null, ''],
    left: 0,
    button: 'button',
    hasRun: false,
  });
});

test('a template for a state replaces the text of that state', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', 'pages/template-empty');
  await reaches(visitor, 'axero-list', 'empty');
  const slot = () =>
    visitor.page.evaluate(() => document.querySelector('#none')?.parentElement.assignedSlot?.name);
  assert.equal(await until('the template is drawn', slot), 'empty');
});
