import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const {
  readResponse,
  redirected,
  retryAfter,
  FLAG_API_OFF: API_OFF,
  FLAG_EMPTY: EMPTY,
  FLAG_HTML: HTML,
  FLAG_IS_ERROR: IS_ERROR,
  FLAG_JSON: JSON_BODY,
  FLAG_REDIRECT: REDIRECT,
} = await bundled(`export * from './transport/response.ts'; export * from './generated/protocol.ts'`);

function read(status, body, headers = {}) {
  return readResponse(status, (name) => headers[name] ?? null, body, Date.now());
}

test('a bare answer stays as it is', () => {
  for (const bare of [
    '[]',
    '0',
    '"ToBePublished"',
    'false',
    'null',
    '{"UserID":7,"Unheard":{"Of":[null]}}',
  ]) {
    const { flags, data, total } = read(200, bare);
    assert.deepEqual({ flags, data, total }, { flags: JSON_BODY, data: JSON.parse(bare), total: undefined });
  }
});

test('an envelope is taken off, its sentence and total kept', () => {
  const envelope = {
    IsError: false,
    ResponseMessage: 'ToBePublished',
    TotalRecords: 174,
    ResponseData: [{ ContentID: 1 }],
  };
  const { flags, data, total, message } = read(200, JSON.stringify(envelope));
  assert.deepEqual({ flags, total, message }, { flags: JSON_BODY, total: 174, message: 'ToBePublished' });
  assert.deepEqual(data, [{ ContentID: 1 }]);
});

test('an object with a field IsError of its own is no envelope', () => {
  assert.deepEqual(read(200, '{"IsError":false,"Name":"x"}').data, { IsError: false, Name: 'x' });
  assert.deepEqual(read(200, '{"IsError":"no","ResponseData":1}').data, { IsError: 'no', ResponseData: 1 });
});

test('IsError is told, with or without data', () => {
  for (const body of [
    '{"IsError":true,"ResponseMessage":"No."}',
    '{"IsError":true,"ResponseMessage":"No.","ResponseData":null}',
  ]) {
    const { flags, message } = read(200, body);
    assert.deepEqual({ flags, message }, { flags: JSON_BODY | IS_ERROR, message: 'No.' });
  }
  assert.equal(read(200, '{"IsError":true}').flags, JSON_BODY | IS_ERROR);
});

test('an error of ASP.NET gives its message, a good answer with that field does not', () => {
  assert.equal(read(500, '{"Message":"An error has occurred."}').message, 'An error has occurred.');
  assert.equal(read(200, '{"Message":"Hello"}').message, undefined);
  assert.equal(read(500, '{"Message":""}').message, undefined);
  assert.equal(read(500, '{"Message":5}').message, undefined);
});

test('a 403 that speaks of the REST API is told apart', () => {
  for (const sentence of ['REST API access is denied', 'the rest-api is off', 'RestAPI'])
    assert.equal(read(403, JSON.stringify({ Message: sentence })).flags, JSON_BODY | API_OFF, sentence);
  assert.equal(read(403, '{"Message":"The rest of the API"}').flags, JSON_BODY);
  assert.equal(read(500, '{"Message":"REST API"}').flags, JSON_BODY);
});

test('a body is what it is, not what its label says', () => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const json = { 'content-type': 'application/json' };
  assert.equal(read(200, '\r\n <!DOCTYPE html>', json).flags, HTML);
  assert.equal(read(200, '{"UserID":7}', html).flags, JSON_BODY);
  assert.equal(read(200, 'Sign in', html).flags, HTML);
  assert.equal(read(200, '{"UserID":', json).flags, 0);
  assert.equal(read(200, '', html).flags, EMPTY);
});

test('the status that ASP.NET hides behind a 200 is found', () => {
  const hidden = (text) => read(200, '', { 'x-responded-json': text }).respondedStatus;
  assert.equal(hidden('{"status":401,"headers":{"location":"/login"}}'), 401);
  assert.equal(hidden('{ "status" : 403 }'), 403);
  for (const text of ['', '{}', 'status 401', '{"status":"401"}']) assert.equal(hidden(text), 0, text);
  assert.equal(read(200, '{}').respondedStatus, 0);
});

test('Retry-After is read as seconds and as a date, and as nothing where it is neither', () => {
  assert.equal(retryAfter('3', Date.now()), 3000);
  assert.equal(retryAfter('0', Date.now()), 0);
  assert.equal(retryAfter(' 120, 60 ', Date.now()), 120_000, 'two headers come as a list');
  assert.equal(retryAfter('9'.repeat(400), Date.now()), Number.MAX_SAFE_INTEGER);
  const nothing = [
    null,
    '',
    ' ',
    'soon',
    '-3',
    '1.5',
    '60 seconds',
    '1e400',
    'Infinity',
    '0x10',
    '2026-12-01',
    '5;',
  ];
  for (const header of nothing) assert.equal(retryAfter(header, Date.now()), -1, header);
  const now = Date.UTC(1994, 10, 6, 8, 49, 7);
  for (const date of ['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT'])
    assert.equal(retryAfter(date, now), 30_000, date);
  assert.equal(retryAfter('Wed, 21 Oct 2015 07:28:00 GMT', Date.now()), 0);
  const ahead = retryAfter(new Date(Date.now() + 60_000).toUTCString(), Date.now());
  assert.ok(ahead > 55_000 && ahead <= 60_000, String(ahead));
});

test('the id of the request is kept for a support case', () => {
  assert.equal(read(500, '', { 'request-context': 'appId=cid-v1:5' }).requestId, 'appId=cid-v1:5');
  assert.equal(read(500, '').requestId, undefined);
});

test('a redirect that was not followed has neither status nor body', () => {
  const { status, flags, data } = redirected();
  assert.deepEqual({ status, flags, data }, { status: 0, flags: REDIRECT, data: undefined });
});

test('dates of C and days of one digit are dates of Retry-After', () => {
  const now = Date.UTC(1994, 10, 6, 8, 49, 7);
  for (const date of [
    'Sun Nov  6 08:49:37 1994',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 GMT',
  ])
    assert.equal(retryAfter(date, now), 30_000, date);
});

test('an envelope without its nulls is one', () => {
  const { data, total } = read(200, '{"IsError":false,"TotalRecords":0}');
  assert.deepEqual([data, total], [undefined, 0]);
});
