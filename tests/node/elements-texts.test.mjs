// cspell:ignore headding limt
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { addLanguage, text, writeDay, misspelt } = await bundled(`
  export * from '../elements/base/text/texts.ts';
  export * from '../elements/calendar/grid.ts';
  export * from '../elements/template/nearest.ts';
`);

const english = { 'points.one': '{count} point', 'points.other': '{count} points', by: 'by {name}' };

test('a number in a text is written in the language of the text, and a text as it is', () => {
  addLanguage('ar', { board: { 'points.other': '{count} نقطة' } });
  addLanguage('de', { board: { 'points.other': '{count} Punkte' } });
  const points = (locale, count) => text(locale, 'board', english, 'points', { count });
  assert.equal(points('en', 12_345), '12,345 points');
  assert.equal(points('en', 1), '1 point');
  assert.equal(points('de', 12_345), '12.345 Punkte');
  assert.equal(points('ar-EG', 120), '١٢٠ نقطة');
  // The text is English where the language is unknown, and so is its number.
  assert.equal(points('fa-IR', 120), '120 points');
  assert.equal(text('de', 'board', english, 'by', { name: '12345' }), 'by 12345');
});

test('the names of days are short, and narrow where a language has no short ones', () => {
  const monday = Date.UTC(2026, 10, 30) / 86_400_000;
  assert.equal(writeDay(monday, 'en', 'short-weekday'), 'Mon');
  assert.ok(writeDay(monday, 'ar', 'short-weekday').length > 4);
  assert.equal(writeDay(monday, 'ar', 'narrow-weekday').length, 1);
});

test('a word is misspelt where a known one is near, and not where it is another word', () => {
  const known = ['heading', 'limit', 'hide-when', 'every', 'eager', 'space'];
  assert.equal(misspelt('headding', known), 'heading');
  assert.equal(misspelt('limt', known), 'limit');
  assert.equal(misspelt('LIMIT', known), 'limit');
  assert.equal(misspelt('hide-wen', known), 'hide-when');
  for (const word of ['length', 'v-cloak', 'x', 'pace-maker', ''])
    assert.equal(misspelt(word, known), undefined, word);
});
