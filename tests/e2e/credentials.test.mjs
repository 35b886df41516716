import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limit, scene } from './support/scene.mjs';

const here = scene();

async function signedIn() {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  return visitor;
}

test(
  'no request of a page, from sign-in over expiry to sign-in, carries a key or a token',
  limit,
  async () => {
    const visitor = await signedIn();
    await here.sandbox.expire();
    await visitor.refresh();
    await visitor.promptOpens();
    await visitor.signInByWindow('maya');
    await visitor.cardShowsUser('maya');
    const journal = await here.sandbox.journal();
    assert.ok(journal.some((entry) => entry.path === '/api/users/me' && entry.status === 200));
    assert.ok(journal.some((entry) => entry.path === '/api/users/me' && entry.status === 401));
    assert.deepEqual(
      journal.filter((entry) => entry.credentials.length > 0),
      [],
    );
  },
);

const refused = {
  'an Authorization header': `axero.request('GET', 'users/me', { headers: { Authorization: 'Bearer abc' } })`,
  'an Authorization header of an operation': `axero.users.me(undefined, { headers: { authorization: 'Bearer abc' } })`,
  'a key in a header': `axero.request('GET', 'users/me', { headers: { 'REST-API-KEY': 'abc' } })`,
  'a token in the path': `axero.request('GET', 'users?token=abc')`,
  'a key in the path, spelled with escapes': `axero.request('GET', 'users?Rest%2DApi%2DKey=abc')`,
  'a token among the query values': `axero.request('GET', 'users', { query: { token: 'abc' } })`,
  'another origin': `axero.request('GET', 'https://elsewhere.example/api/users/me')`,
  'another origin without a scheme': `axero.request('GET', '//elsewhere.example/api/users/me')`,
};

test(
  'every way to send a key or a token, or to ask another origin, is refused before anything is sent',
  limit,
  async () => {
    const visitor = await signedIn();
    await here.sandbox.forgetJournal();
    for (const [what, call] of Object.entries(refused)) {
      const failure = await visitor.failureOf(`(axero) => ${call}`);
      assert.equal(failure.kind, 'credential-refused', what);
      assert.match(
        failure.message,
        what.startsWith('another') ? /leads to another site/ : /remove the key or token/,
        what,
      );
      assert.doesNotMatch(`${failure.operation} ${failure.message}`, /abc|elsewhere/, what);
    }
    assert.deepEqual(await here.sandbox.journal(), []);
  },
);
