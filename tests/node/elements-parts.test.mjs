import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { blocksOf, sourcesIn, textOf, turnOf, numberOf, readValues, pointsOf, messagesOf, titleOf, Kept } =
  await bundled(`
    export * from '../elements/copilot/blocks.ts';
    export * from '../elements/copilot/answer.ts';
    export * from '../elements/chart/sources.ts';
    export * from '../elements/chart/points.ts';
    export * from '../elements/chat/message.ts';
    export * from '../elements/writing/kept.ts';
  `);

// Links are checked against the address of the page.
globalThis.location = new URL('https://intranet.example/pages/home');

test('values that an author types may hold colons, signs and fractions; what has no number is left out', () => {
  assert.deepEqual(readValues('Berlin: 12; 12:30 train: -3.5 ;no number; : 4;Lyon:x'), [
    { label: 'Berlin', value: 12 },
    { label: '12:30 train', value: -3.5 },
    { label: '', value: 4 },
  ]);
  assert.deepEqual(readValues(undefined), []);
});

test('a value is a number or a text with one', () => {
  const values = [4, '4', ' 2.5 ', '', 'x', null, undefined, Number.NaN, [3]];
  assert.deepEqual(
    values.map((value) => numberOf({ label: '', value })),
    [4, 4, 2.5, undefined, undefined, undefined, undefined, undefined, undefined],
  );
});

test('a line rises from its lowest value to its highest, and leaves out what is missing', () => {
  const at = (...values) => pointsOf(values.map((value) => ({ label: '', value })));
  assert.deepEqual(
    at(0, 5, 10).map(({ x, y, anchor }) => [x, y, anchor]),
    [
      [3, 80, 'start'],
      [50, 50, 'middle'],
      [97, 20, 'end'],
    ],
  );
  assert.deepEqual(
    at(-10, undefined, 10).map(({ x, y }) => [x, y]),
    [
      [3, 80],
      [97, 20],
    ],
  );
  assert.deepEqual(
    at(7).map(({ x, y, anchor }) => [x, y, anchor]),
    [[50, 20, 'middle']],
  );
  assert.deepEqual(
    at(0, 0).map(({ y }) => y),
    [80, 80],
  );
});

test('the text of an answer is found under a likely name, else the longest text is taken', () => {
  assert.equal(textOf('bare'), 'bare');
  assert.equal(textOf({ Kind: 'a long kind of answer', Text: 'yes' }), 'yes');
  assert.equal(textOf({ Key: 'Value', Other: 'longer value' }), 'longer value');
  for (const nothing of [undefined, null, 7, {}, { Parts: ['x'] }]) assert.equal(textOf(nothing), '');
  const { conversation, response, sources } = turnOf('?', undefined);
  assert.deepEqual([conversation, response, sources], [undefined, undefined, []]);
});

test('the sources of an answer are its safe links, each once', () => {
  const footer = [
    '- [Leave](https://example.com/a) _(r:100)_',
    '- [Leave again](https://example.com/a) _(r:90)_',
    '- [](mailto:hr@example.com)',
    '- [Run](javascript:alert)',
    'no link',
  ].join('\n');
  assert.deepEqual(
    sourcesIn(footer).map(({ title }) => title),
    ['Leave', 'mailto:hr@example.com'],
  );
  assert.deepEqual(sourcesIn(undefined), []);
});

test('Markdown is split into headings, paragraphs, lists and code', () => {
  const text = '# One #\nfirst\nsecond\n\n* a\n* b\n1) c\n```js\n\n# no heading\n```\nend\n```\nopen';
  assert.deepEqual(
    blocksOf(text).map(({ kind, lines }) => [kind, ...lines]),
    [
      ['heading', 'One'],
      ['paragraph', 'first', 'second'],
      ['points', 'a', 'b'],
      ['numbers', 'c'],
      ['code', '', '# no heading'],
      ['paragraph', 'end'],
      ['code', 'open'],
    ],
  );
});

test('messages of either spelling are sorted by time, without markup and without those that were deleted', () => {
  const rows = [
    { MessageBody: 'late', DateSent: '2026-01-02T00:00:00', SenderUserID: 7, SenderUserDisplayName: 'Ana' },
    { HtmlContent: '<b>early</b>', When: '2026-01-01T00:00:00', User: { UserID: 8, Name: 'Bo' } },
    { Content: 'gone', IsDeleted: true },
    null,
    'text',
  ];
  assert.deepEqual(
    messagesOf(rows, 7).map(({ name, text, isOwn }) => [name, text, isOwn]),
    [
      ['Bo', 'early', false],
      ['Ana', 'late', true],
    ],
  );
  for (const nothing of [undefined, null, {}, 'x']) assert.deepEqual(messagesOf(nothing, 7), []);
  assert.deepEqual(
    messagesOf(rows, undefined).map(({ isOwn }) => isOwn),
    [false, false],
  );
});

test('a conversation without a name is named after the others in it', () => {
  const users = [{ UserID: 7, Name: 'Ana' }, { UserID: 8, Name: 'Bo' }, null, { UserID: 9 }];
  assert.equal(titleOf({ Users: users }, 7), 'Bo');
  assert.equal(titleOf({ Users: users, RoomDisplayName: 'Team' }, 7), 'Team');
  assert.equal(titleOf({ ThreadID: 4, Users: [{ UserID: 7 }] }, 7), '#4');
});

test('an item whose change is taken back is shown as the site says again', () => {
  const kept = new Kept(({ id }) => id);
  const old = { id: 1, title: 'old' };
  const fresh = { id: 1, title: 'new' };
  const other = { id: 2, title: 'other' };
  const undo = kept.set(old, 1, true);
  assert.deepEqual(kept.over([fresh, other]), [other, old]);
  const undoSecond = kept.set(old, 1, false);
  undoSecond();
  assert.deepEqual([kept.get(1), kept.over([fresh, other])], [true, [other, old]]);
  undo();
  assert.deepEqual([kept.get(1), kept.over([fresh, other])], [undefined, [fresh, other]]);
});
