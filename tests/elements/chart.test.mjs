import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, elementScene, limit, picture, reaches, until } from './support/elements.mjs';

const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const here = elementScene({
  given: `<axero-chart values="Berlin: 12; Lyon: 9.5; no number; Cairo: 0; 12:30 train: 3" unit="People"></axero-chart>${script}`,
  time: `<axero-chart heading="Active people" source="active-people" days="28" limit="4"></axero-chart>${script}`,
  wrong: `<axero-chart source="visited"></axero-chart>${script}`,
});
const tag = 'axero-chart';

async function open(page, state = 'ready', user = 'maya') {
  const visitor = await here.arrive();
  await visitor.enter(user, `pages/${page}`);
  await reaches(visitor, tag, state);
  return visitor;
}

const seen = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const textOf = (one) => one.textContent.replace(/\s+/g, ' ').trim();
    return {
      rows: [...root.querySelectorAll('[part=item]')].map(textOf),
      widths: [...root.querySelectorAll('.filled')].map((bar) => bar.getAttribute('width')),
      line: root.querySelector('polyline')?.getAttribute('points'),
      labels: [...root.querySelectorAll('text')].map(textOf),
      head: [...root.querySelectorAll('thead th')].map(textOf),
      table: [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf)),
      message: textOf(root.querySelector('slot')),
    };
  }, tag);

const turn = (visitor) =>
  visitor.page.evaluate(async (tag) => {
    const host = document.querySelector(tag);
    host.shadowRoot.querySelector('.actions button').click();
    await host.updateComplete;
  }, tag);

test(
  'values that an author types are bars with their numbers, and a table, without a request',
  limit,
  async () => {
    const visitor = await open('given');
    const { rows, widths } = await seen(visitor);
    assert.deepEqual(
      rows,
      ['Berlin 12', 'Lyon 9.5', 'Cairo 0', '12:30 train 3'].map((row) => row.replace(/ (?=[\d.]+$)/, '')),
    );
    assert.deepEqual(widths, ['100%', `${(9.5 / 12) * 100}%`, '0%', '25%']);
    await turn(visitor);
    const { head, table } = await seen(visitor);
    assert.deepEqual(head, ['What', 'People']);
    assert.deepEqual(table, [
      ['Berlin', '12'],
      ['Lyon', '9.5'],
      ['Cairo', '0'],
      ['12:30 train', '3'],
    ]);
    await picture(visitor, `${tag}--table`);
    assert.deepEqual(await axeFaults(visitor, tag), []);
    assert.equal((await here.sandbox.journal()).filter(({ path }) => /analytics/i.test(path)).length, 0);
  },
);

test('what changes with time is a line of whole days up to today, with its table', limit, async () => {
  const visitor = await open('time', 'ready', 'admin');
  const { line, table, head, labels } = await seen(visitor);
  assert.equal(line.split(' ').length, 4);
  assert.deepEqual(head, ['When', 'Active people']);
  assert.equal(table.length, 4);
  assert.ok(
    table.every(([when, value]) => /\d/.test(when) && /^\d+$/.test(value)),
    JSON.stringify(table),
  );
  assert.ok(table.some(([, value]) => Number(value) > 0));
  assert.ok(
    labels.includes(table[0][0]) && labels.includes(table[3][0]),
    'the first and the last day are named',
  );
  assert.ok(labels.includes(table[0][1]) && labels.includes(table[3][1]), 'so are their numbers');
  await picture(visitor, `${tag}--time`);
  assert.deepEqual(await axeFaults(visitor, tag), []);
  const asked = (await here.sandbox.journal()).filter(({ path }) => /analytics/i.test(path));
  assert.equal(asked.length, 4);
});

test('figures for administrators are forbidden for others', limit, async () => {
  await open('time', 'forbidden');
});

test('an unknown source is an error that names the known ones', limit, async () => {
  const visitor = await open('wrong', 'error');
  assert.match(
    await visitor.page.evaluate((tag) => document.querySelector(tag).shadowRoot.textContent, tag),
    /"visited" is no source: use viewed, liked/,
  );
});

test('items of the page may be text, and one without a number has no bar', limit, async () => {
  const visitor = await open('given');
  await visitor.page.evaluate((tag) => {
    document.querySelector(tag).items = [
      { label: 'Tea', value: '4', link: '/tea' },
      { label: 'Coffee' },
      { label: 'Milk', value: 2 },
    ];
  }, tag);
  await until('the items are shown', async () => (await seen(visitor)).rows.length === 3);
  const { rows, widths } = await seen(visitor);
  assert.deepEqual(rows, ['Tea4', 'Coffee–', 'Milk2']);
  assert.deepEqual(widths, ['100%', '0%', '50%']);
  await turn(visitor);
  assert.deepEqual((await seen(visitor)).table[1], ['Coffee', 'unknown']);
});

test('a ranking is sorted as the site sorts it, and its rows lead to what they name', limit, async () => {
  const visitor = await open(`${tag}--ready`);
  const { rows, widths } = await seen(visitor);
  const numbers = rows.map((row) => Number(/(\d+)$/.exec(row)[1]));
  assert.equal(rows.length, 5);
  assert.equal(widths[0], '100%');
  assert.deepEqual(
    numbers,
    [...numbers].sort((one, other) => other - one),
  );
  const links = await visitor.page.evaluate(
    (tag) => [...document.querySelector(tag).shadowRoot.querySelectorAll('a.label')].map(({ href }) => href),
    tag,
  );
  assert.equal(links.length, 5);
});

test('the table shows whole numbers and names on a narrow page', limit, async () => {
  const visitor = await open('axero-chart--ready');
  await visitor.resize(320, 800);
  await turn(visitor);
  const faults = await visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const box = root.querySelector('.box').getBoundingClientRect();
    const cells = [...root.querySelectorAll('th, td')];
    const isOut = ({ left, right }) => left < box.left - 1 || right > box.right + 1;
    return {
      count: cells.length,
      out: cells.filter((cell) => isOut(cell.getBoundingClientRect())).map((cell) => cell.textContent),
      cut: [...root.querySelectorAll('.label')]
        .filter((label) => label.scrollWidth > label.clientWidth && label.clientWidth > 0)
        .map((label) => label.textContent),
      high: [...root.querySelectorAll('td.number')].filter(
        (cell) => cell.firstChild && Range.prototype.getClientRects.call(rangeOf(cell)).length > 1,
      ).length,
    };
    function rangeOf(node) {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range;
    }
  }, tag);
  assert.ok(faults.count > 4);
  assert.deepEqual({ ...faults, count: 0 }, { count: 0, out: [], cut: [], high: 0 });
});
