import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';

process.env.TZ = 'Europe/Berlin';
const { encodeArguments } = await bundled(`export * from './request/arguments.ts'`);
const record = (args) => encodeArguments(args, true).record;
const crossing = (args) => encodeArguments(args, false).record;

test('each kind of value has its letter', () => {
  assert.equal(
    record({
      SpaceID: 5,
      IsFeatured: false,
      Keyword: 'a',
      Ids: [1, 2],
      Big: 9007199254740993n,
      Extra: { a: 1 },
    }),
    'SpaceID=n5&IsFeatured=bfalse&Keyword=sa&Ids=l1,2&Big=n9007199254740993&Extra=o&',
  );
});

test('what is undefined is left out, and what is null is not', () => {
  const encoded = encodeArguments({ SpaceID: undefined, Keyword: null }, true);
  assert.deepEqual(encoded, { record: 'Keyword=onull&', values: [null], names: ['Keyword'] });
});

test('values and names keep the order of the record', () => {
  const extra = { a: 1 };
  const { values, names } = encodeArguments({ B: 2, Extra: extra, A: 'x' }, true);
  assert.deepEqual(names, ['B', 'Extra', 'A']);
  assert.equal(values[1], extra);
});

test('no arguments make an empty record', () => {
  assert.equal(record(undefined), '');
  assert.equal(record({}), '');
});

test('neither a name nor a text can hold a separator', () => {
  assert.equal(record({ 'a=b&c': 'd=e&f,g' }), 'a%3Db%26c=sd%3De%26f%2Cg&');
  assert.equal(record({ Tags: ['a,b', 'c&d'] }), 'Tags=la%2Cb,c%26d&');
});

test('a number has no exponent, and what is no number says so', () => {
  assert.equal(
    record({ a: 1e21, b: 1e-7, c: -0, d: 0.5 }),
    'a=n1000000000000000000000&b=n0.0000001&c=n0&d=n0.5&',
  );
  assert.equal(record({ a: Number.NaN, b: Number.POSITIVE_INFINITY }), 'a=nNaN&b=nInfinity&');
});

test('a date gives its instant and behind it the day of the caller', () => {
  assert.equal(
    record({ From: new Date('2026-03-01T23:30:00Z') }),
    'From=d2026-03-01T23%3A30%3A00.000Z2026-03-02&',
  );
  assert.equal(record({ From: new Date(Number.NaN) }), 'From=o&');
});

test('a list of anything but scalars can only be part of a body', () => {
  for (const list of [[{ a: 1 }], [null], [1, undefined], [[1]], [Symbol('s')]])
    assert.equal(record({ Ids: list }), 'Ids=l[&');
  assert.equal(record({ Ids: [] }), 'Ids=l&');
});

test('half of a surrogate pair is refused where the address needs it, and else withheld', () => {
  assert.throws(() => encodeArguments({ Keyword: '\ud800' }, true), URIError);
  for (const whole of [true, false]) assert.throws(() => encodeArguments({ '\udc00': 1 }, whole), URIError);
  assert.equal(crossing({ Keyword: '\ud800', Tags: ['a', '\udc00'] }), 'Keyword=s]&Tags=l]&');
});

test('a long text and a long list stay in JavaScript, unless they are asked for', () => {
  const long = 'x'.repeat(513);
  const ids = Array.from({ length: 400 }, (_, at) => at);
  assert.equal(crossing({ Body: long, Ids: ids, Short: 'x' }), 'Body=s]&Ids=l]&Short=sx&');
  assert.equal(record({ Body: long }), `Body=s${long}&`);
  assert.equal(record({ Ids: ids }), `Ids=l${ids.join(',')}&`);
  const { values } = encodeArguments({ Body: long, Ids: ids }, false);
  assert.deepEqual(values, [long, ids]);
});

test('what is inherited is no argument', () => {
  assert.equal(record(Object.create({ SpaceID: 5 })), '');
});

test('a list of dates holds their instants', () => {
  assert.equal(
    record({ d: [new Date(0), new Date(86_400_000)] }),
    'd=l1970-01-01T00%3A00%3A00.000Z,1970-01-02T00%3A00%3A00.000Z&',
  );
});
