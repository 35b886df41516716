import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { makeBody } = await bundled(`export * from './request/body.ts'`);
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
