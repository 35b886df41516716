import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, openScene, reaches, testedElements, until } from './support/elements.mjs';
import { changedBy, changesLooks, partsOf, shownParts, steadyShot, tokensOf } from './support/looks.mjs';

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const people = '<axero-people heading="People" limit="3" profile-path="~/people/" eager></axero-people>';
const broken = '<axero-list heading="List" operation="no.such" eager></axero-list>';
const reading = '<axero-required-reading heading="Reading" limit="2" eager></axero-required-reading>';
const here = elementScene({
  people: `<div class="around">${people}</div>${script}`,
  broken: `${broken}${script}`,
  reading: `${reading}${script}`,
});

/** Opens a page of this file and waits for its element. */
async function open(name, tag, state) {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${name}`);
  await reaches(visitor, tag, state);
  return visitor;
}

const inPeople = (value) => ({ page: 'people', tag: 'axero-people', state: 'ready', value });
const inProblem = (value) => ({ page: 'broken', tag: 'axero-list', state: 'error', value });

/** A value of each token that nobody can overlook, and an element that uses it. */
const TOKENS = {
  '--axero-accent': inPeople('#d0f'),
  '--axero-text': inPeople('#a40'),
  '--axero-muted': inPeople('#0a0'),
  '--axero-border': inProblem('#f0f'),
  '--axero-surface': inPeople('#fda'),
  '--axero-danger': inProblem('#08f'),
  '--axero-success': {
    ...{ page: 'reading', tag: 'axero-required-reading', state: 'ready', value: '#f0f' },
    first: (host) => host.shadowRoot.querySelector('button').click(),
    sign: '.done',
  },
  '--axero-radius': inProblem('20px'),
  '--axero-space': inPeople('20px'),
  '--axero-avatar': inPeople('64px'),
  '--axero-focus': {
    ...inPeople('6px dotted #f0f'),
    first: (host) => host.shadowRoot.querySelector('a').focus(),
    sign: 'a:focus-visible',
  },
  '--axero-font-size': inPeople('22px'),
  '--axero-line': inPeople('3'),
  '--axero-shadow': inPeople('0 0 10px #f0f'),
};

test('every public token has a test', () => {
  assert.deepEqual(tokensOf('axero-people').sort(), Object.keys(TOKENS).sort());
});

for (const [name, { page, tag, state, value, first, sign }] of Object.entries(TOKENS))
  test(`the token ${name} takes effect`, limit, async () => {
    const visitor = await open(page, tag, state);
    if (first) {
      // The focus is drawn for people who use the keyboard.
      await visitor.page.keyboard.press('Shift');
      await visitor.page.evaluate(`(${first})(document.querySelector('${tag}'))`);
      await until(`${sign} is there`, () =>
        visitor.page.evaluate(
          (tag, sign) => document.querySelector(tag).shadowRoot.querySelector(sign) !== null,
          tag,
          sign,
        ),
      );
    }
    assert.ok(await changesLooks(visitor, tag, `${tag} { ${name}: ${value} }`));
  });

test('what a page does to its own text does not reach an element', limit, async () => {
  const visitor = await open('people', 'axero-people', 'ready');
  const before = await steadyShot(visitor, 'axero-people');
  const isOther = await changesLooks(
    visitor,
    'axero-people',
    `.around { letter-spacing: 4px; text-transform: uppercase; text-align: center; text-indent: 2em; white-space: pre; line-height: 3; word-spacing: 9px }
     .around :is(li, a, h2, span, button) { float: left; border: 5px solid #f0f }`,
  );
  assert.equal(isOther, false);
  assert.equal(await steadyShot(visitor, 'axero-people'), before);
});

test(
  'what a page does to every element with !important does not reach the text of an element',
  limit,
  async () => {
    const visitor = await open('people', 'axero-people', 'ready');
    const before = await steadyShot(visitor, 'axero-people');
    const isOther = await changesLooks(
      visitor,
      'axero-people',
      `.around, .around * { letter-spacing: 4px !important; text-transform: uppercase !important; text-indent: 2em !important; white-space: pre !important;
         line-height: 3 !important; word-spacing: 9px !important; word-break: break-all !important; text-shadow: 2px 2px red !important;
         list-style: square !important; -webkit-text-fill-color: red !important }`,
    );
    assert.equal(isOther, false);
    assert.equal(await steadyShot(visitor, 'axero-people'), before);
  },
);

/** Buttons after which an element shows parts that no scene has at its start. */
const OPENERS = {
  'axero-activity': ['[aria-expanded]'],
  'axero-calendar': ['.day[tabindex="0"]'],
  'axero-cases': ['.open'],
  'axero-chat': ['[data-thread]'],
  'axero-gallery': ['.tile'],
  'axero-recognition': ['.open'],
};

/** Parts that a test of the element's own sees: the progress of a file needs an upload that lasts. */
const ELSEWHERE = { 'axero-files': ['chart'] };

/** Takes off the list the parts that a rule of the page changes in the present picture. */
async function prove(visitor, tag, missing) {
  const shown = await shownParts(visitor, tag, [...missing]);
  for (const name of await changedBy(visitor, tag, shown)) missing.delete(name);
}

for (const element of testedElements) {
  const { tag, scenes } = element;

  test(`every part of <${tag}> can be styled by the page`, { timeout: 300_000 }, async () => {
    const missing = new Set(partsOf(tag).filter((name) => !ELSEWHERE[tag]?.includes(name)));
    for (const one of scenes.filter(({ state }) => !['waiting', 'loading'].includes(state))) {
      if (missing.size === 0) break;
      const visitor = await openScene(here, element, one);
      await visitor.page.evaluate(async (tag) => {
        const host = document.querySelector(tag);
        host.heading ||= 'Heading';
        await host.updateComplete;
      }, tag);
      await prove(visitor, tag, missing);
      if (one.state === 'ready')
        for (const opener of OPENERS[tag] ?? []) {
          const isOpen = await visitor.page.evaluate(
            (tag, opener) => {
              const button = document.querySelector(tag).shadowRoot.querySelector(opener);
              button?.click();
              return button !== null;
            },
            tag,
            opener,
          );
          if (isOpen) await prove(visitor, tag, missing);
        }
      await visitor.page.close();
    }
    assert.deepEqual([...missing], []);
  });

  test(`<${tag}> takes over font, color and direction of the page`, limit, async () => {
    const visitor = await openScene(
      here,
      element,
      scenes.find(({ state }) => state === 'error'),
    );
    await visitor.page.evaluate(
      (tag) => document.querySelector(tag).parentElement.classList.add('around'),
      tag,
    );
    for (const rule of ['color: #a40', 'font-family: monospace', 'font-size: 20px', 'direction: rtl'])
      assert.ok(await changesLooks(visitor, tag, `.around { ${rule} !important }`), rule);
  });
}
