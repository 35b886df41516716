import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { casesOf, described, faultOf, setPage } from '../browser/support/behaviour.js';
import { Channels, Clock, openPage, pageFacts, settle } from './support/page.mjs';

const text = readFileSync(join(root, 'tests', 'data', 'behaviour.jsonl'), 'utf8');
/** Longer than all pauses between the attempts of one call. */
const LONG_MS = 300_000;

after(() => setPage({}));

/** Makes the call of a case by the method that an author would call. */
function begin(axero, { operation, args, method, path, body }, onAnswer) {
  if (method !== undefined) return axero.request(method, path, { body, onAnswer });
  const [group, ...names] = operation.split('.');
  const method_ = names.reduce((at, name) => at?.[name], axero[group]);
  if (!method_)
    throw Object.assign(new Error('There is no operation of this name.'), { kind: 'bad-argument' });
  return method_(args, { onAnswer });
}

/** Runs a case on a page of its own; resolves to what came of it. */
async function outcomeOf({ page: globals, call, replies, who }) {
  setPage(globals);
  const seen = { sent: [] };
  const clock = new Clock();
  const left = [...replies];
  const respond = async (url, { method, headers, body, cache }) => {
    const isQuestion = cache === 'no-store' && url.endsWith('/api/users/me');
    if (!isQuestion) seen.sent.push(await described(method, url, new Headers(headers), body));
    const reply = isQuestion ? (who ?? left[0]) : left.length > 1 ? left.shift() : left[0];
    const { status, headers: sent, body: text, type } = reply;
    const response = new Response(status === 204 ? null : text, { status, headers: sent });
    return type ? Object.defineProperty(response, 'type', { value: type }) : response;
  };
  try {
    const { axero } = openPage({ respond, clock, facts: pageFacts() });
    seen.user = axero.page.userId;
    // The user of a case never signs in.
    axero.addEventListener('sessionexpired', () => axero.session.dismiss());
    const ended = begin(axero, call, ({ total }) => {
      seen.total = total;
    }).then(
      (value) => {
        seen.value = call.operation && value && 'items' in Object(value) ? value.items : value;
      },
      (error) => {
        seen.error = error;
      },
    );
    await clock.pass(LONG_MS);
    await ended;
  } catch (error) {
    seen.error = error;
  }
  if (seen.error) {
    const { kind, message, status, operation } = seen.error;
    seen.error = { kind, message, status, operation };
  }
  return seen;
}

for (const one of casesOf(text))
  test(`both clients: ${one.name}`, async () => {
    assert.equal(faultOf(one, await outcomeOf(one)), '');
  });

test('a virtual directory without a leading slash is the same for calls, session, sign-in and tabs', async () => {
  setPage({ CF_VD: 'intranet', CF_USERID: 7 });
  const channels = new Channels();
  const site = { signedIn: false };
  const respond = () => Response.json({ UserID: 7 }, { status: site.signedIn ? 200 : 401 });
  const page = openPage({ respond, clock: new Clock(), channels, facts: pageFacts() });
  const location = page.runtime.environment.location();
  page.runtime.environment.location = () => ({
    ...location,
    assign: (address) => page.sent.push(`open ${address}`),
  });
  const read = page.axero.spaces.get({ SpaceID: 8 });
  await settle();
  page.axero.session.signIn({ redirect: true });
  site.signedIn = true;
  assert.equal(await page.axero.session.check(), true);
  assert.deepEqual(await read, { UserID: 7 });
  assert.deepEqual(page.sent, [
    'GET /intranet/api/spaces/8',
    'GET /intranet/api/users/me',
    'open /intranet/login?ReturnUrl=%2Fhome',
    'GET /intranet/api/users/me',
    'GET /intranet/api/spaces/8',
  ]);
  assert.equal(page.axero.page.virtualDirectory, '/intranet');
  assert.deepEqual([...channels.open.keys()], ['axero-widget-sdk/intranet']);
});
