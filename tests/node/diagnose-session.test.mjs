import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './support/bundle.mjs';
import { site } from './support/diagnose.mjs';

const { readResponse, redirected, userIn } = await bundled(
  `export * from './transport/response.ts'; export * from './session/who-am-i.ts'`,
);

const html = (body, init) => new Response(body, { ...init, headers: { 'content-type': 'text/html' } });
const json = (data, init) => Response.json(data, init);
const responded = (status, data = '') =>
  new Response(data, { headers: { 'x-responded-json': JSON.stringify({ status }) } });
const redirect = () => ({
  ...{ type: 'opaqueredirect', status: 0, headers: new Headers() },
  text: async () => '',
});

const NOBODY = /Nobody is signed in: sign in again/;
const SILENT = /That does not say who is signed in/;
const PAGE = /no sign-in page: a firewall may stand before the site/;

/** Answers of `users/me`, with what the diagnosis says about the session. */
const answers = [
  ['a user', () => json({ UserID: 7 }), 'ok', /A user is signed in/],
  ['an envelope', () => json({ IsError: false, ResponseData: { UserID: '7' } }), 'ok', /A user is signed in/],
  ['another user', () => json({ UserID: 8 }), 'problem', /Another user is signed in/],
  ['a visitor', () => json({ UserID: 0 }), 'problem', NOBODY],
  ['a 401', () => json({}, { status: 401 }), 'problem', NOBODY],
  ['a 440', () => html('<p>', { status: 440 }), 'problem', NOBODY],
  ['a redirect', redirect, 'problem', NOBODY],
  ['a sign-in page', () => html('<form><input type="password"></form>'), 'problem', NOBODY],
  ['the page of a firewall', () => html('<h1>Checking your browser</h1>'), 'unknown', PAGE],
  ['a hidden 401', () => responded(401), 'problem', NOBODY],
  ['a hidden 401 with a user', () => responded(401, '{"UserID":7}'), 'problem', NOBODY],
  ['a hidden 403', () => responded(403), 'unknown', /200 \(403 in X-Responded-JSON\).*That does not say/],
  ['a 403', () => html('<h1>Forbidden</h1>', { status: 403 }), 'unknown', SILENT],
  ['a 404', () => json({}, { status: 404 }), 'problem', /There is no API at this address/],
  ['a 503', () => html('<form>log in', { status: 503 }), 'unknown', SILENT],
  ['nothing', () => new Response(''), 'unknown', SILENT],
];

for (const [name, answer, status, sentence] of answers)
  test(`of ${name} the diagnosis says what the client takes it for`, async () => {
    const { session } = await site({ answer });
    assert.equal(session.status, status, session.sentence);
    assert.match(session.sentence, sentence);
    const response = answer();
    const read =
      response.type === 'opaqueredirect'
        ? redirected()
        : readResponse(response.status, (header) => response.headers.get(header), await response.text(), 0);
    assert.equal(NOBODY.test(session.sentence), userIn(read) === 0);
    assert.equal(/user is signed in/i.test(session.sentence), userIn(read) > 0);
  });

test('the permission is told from the sentence of the site, and a refusal that is hidden is one', async () => {
  const permission = async (answer) => {
    const { status, actor } = (await site({ answer }))['API permission'];
    return [status, actor];
  };
  const off = { Message: 'REST API is not enabled for your role.' };
  assert.deepEqual(await permission(() => json({ UserID: 7 })), ['ok', undefined]);
  assert.deepEqual(await permission(() => json(off, { status: 403 })), ['problem', 'administrator']);
  assert.deepEqual(await permission(() => html('a rest api', { status: 403 })), ['unknown', 'administrator']);
  assert.deepEqual(await permission(() => responded(403)), ['unknown', 'administrator']);
  assert.deepEqual(await permission(() => responded(401, '{"UserID":7}')), ['unknown', undefined]);
});
