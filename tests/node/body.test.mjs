import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { freeBody, makeBody } = await bundled(`export * from './request/body.ts'`);
const json = { 'content-type': 'application/json' };

test('an object is made of the arguments that are its parts', () => {
  const parts = [
    ['Message', 'Hello \u2603'],
    ['SpaceID', 0],
    ['Tags', ['a', null]],
  ];
  assert.deepEqual(makeBody('j', parts), {
    body: '{"Message":"Hello \u2603","SpaceID":0,"Tags":["a",null]}',
    headers: json,
  });
  assert.equal(makeBody('j', []).body, '{}');
});

test('a name that every object has is a field like any other', () => {
  assert.equal(
    makeBody('j', [
      ['__proto__', 1],
      ['constructor', 2],
    ]).body,
    '{"__proto__":1,"constructor":2}',
  );
});

test('a value stands alone, bare or in quotes', () => {
  assert.deepEqual(makeBody('v', [['body', true]]), { body: 'true', headers: json });
  assert.deepEqual(makeBody('v', [['body', '1018,1030']]), { body: '"1018,1030"', headers: json });
  assert.deepEqual(makeBody('q', [['body', 1]]), { body: '"1"', headers: json });
  assert.deepEqual(makeBody('a', [['body', [1, { a: 2 }]]]), { body: '[1,{"a":2}]', headers: json });
});

test('a form holds files with their names, and anything else as text', async () => {
  const { body, headers } = makeBody('m', [
    ['file', new File(['abc'], 'plan.txt', { type: 'text/plain' })],
    ['blob', new Blob(['de'])],
    ['bytes', new Uint8Array([1, 2, 3])],
    ['buffer', new Uint8Array([4]).buffer],
    ['When', new Date('2026-03-01T12:00:00Z')],
    ['Title', 5],
    ['Tags', ['a', 'b']],
  ]);
  assert.deepEqual(headers, {}, 'the browser itself writes the boundary');
  const file = body.get('file');
  assert.deepEqual([file.name, file.type, await file.text()], ['plan.txt', 'text/plain', 'abc']);
  assert.deepEqual([body.get('blob').name, await body.get('blob').text()], ['file', 'de']);
  assert.deepEqual([...new Uint8Array(await body.get('bytes').arrayBuffer())], [1, 2, 3]);
  assert.deepEqual([...new Uint8Array(await body.get('buffer').arrayBuffer())], [4]);
  assert.deepEqual(
    [body.get('When'), body.get('Title'), body.get('Tags')],
    ['2026-03-01T12:00:00.000Z', '5', 'a,b'],
  );
});

test('raw bytes go as they are', () => {
  const bytes = new Uint8Array([1, 2]);
  assert.deepEqual(makeBody('x', [['body', bytes]]), {
    body: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  });
});

test('no body names no type of one', () => {
  assert.deepEqual(makeBody('-', []), { body: undefined, headers: {} });
});

test('what an old library gives to arrays, dates and texts does not change what is sent', () => {
  const date = new Date('2026-03-01T12:00:00Z');
  const changed = [Array, Date, String, Number, Boolean].map(({ prototype }) => prototype);
  try {
    for (const prototype of changed)
      Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'wrong' });
    const { body } = makeBody('j', [['Ids', [1, 'a', date, true]]]);
    assert.equal(body, '{"Ids":[1,"a","2026-03-01T12:00:00.000Z",true]}');
  } finally {
    for (const prototype of changed) delete prototype.toJSON;
  }
  assert.equal(makeBody('j', [['At', date]]).body, '{"At":"2026-03-01T12:00:00.000Z"}');
});

test('an object says by its own toJSON what it is, and boxed values are what they hold', () => {
  const money = { toJSON: () => ({ amount: 5n, at: undefined }) };
  assert.equal(freeBody([money, Object('a'), Object(1), Object(false)]).body, '[{"amount":5},"a",1,false]');
  assert.equal(freeBody(new URL('https://site.example/a')).body, '"https://site.example/a"');
  class Row {
    Title = 'a';
    #hidden = 1;
    get hidden() {
      return this.#hidden;
    }
  }
  assert.equal(freeBody(new Row()).body, '{"Title":"a"}');
  assert.equal(freeBody(Object.create(null)).body, '{}');
});

test('a member that JSON cannot hold is named with its path', () => {
  const circle = {};
  circle.self = circle;
  const refused = [
    [{ a: [{ b: Number.NaN }] }, 'a[0].b is NaN, which JSON cannot hold.'],
    [new Headers(), /^body is a Headers, which JSON/],
    [new Error('x'), /^body is a Error, which JSON/],
    [[new ReadableStream()], /^body\[0\] is a ReadableStream/],
    [new Date(Number.NaN), /time/i],
    [circle, /^body\.self\.self\..* holds itself or has too many levels\.$/],
  ];
  for (const [value, message] of refused.slice(1)) assert.throws(() => freeBody(value), { message });
  assert.throws(() => makeBody('j', Object.entries(refused[0][0])), { message: refused[0][1] });
});

test('a long text is written as a whole', () => {
  const text = '"\u2603'.repeat(500_000);
  assert.equal(makeBody('j', [['Message', text]]).body, `{"Message":${JSON.stringify(text)}}`);
});

for (const value of [
  () => 'code',
  Symbol('s'),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [null, 1],
  [() => 1],
  {},
])
  test(`a form takes no ${typeof value} like ${String(value)}`, () => {
    const add = () => makeBody('m', [['Odd', value]]);
    assert.throws(add, /Odd must be text, a number, a File or bytes/);
  });
