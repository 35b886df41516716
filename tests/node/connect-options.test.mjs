import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { connect } from '../../dist/index.js';
import { connect as connectSlim } from '../../dist/slim.js';
import { createSandbox } from '../../dist/testing.js';

let sandbox;
beforeEach(async () => {
  sandbox = (await createSandbox()).install();
});
afterEach(() => sandbox.dispose());

const wrong = [
  [{ texst: [] }, /^texst is no option of connect\. Did you mean texts\?$/],
  [{ virtualDirectry: '/x' }, /^virtualDirectry is no option of connect\. Did you mean virtualDirectory\?$/],
  [
    { cache: true },
    /^cache is no option of connect\. The options are: virtualDirectory, store, texts, wasm\.$/,
  ],
  [{ store: 'yes' }, /^store must be of the type boolean\.$/],
  [{ texts: 'de' }, /^texts must be of the type object\.$/],
  [{ virtualDirectory: 5 }, /^virtualDirectory must be of the type string\.$/],
  [null, /^The options of connect are an object\.$/],
  ['x', /^The options of connect are an object\.$/],
];

for (const [options, message] of wrong)
  test(`connect(${JSON.stringify(options)}) is refused as a wrong argument`, async () => {
    await assert.rejects(connect(options), { name: 'AxeroError', kind: 'bad-argument', message });
    await assert.rejects(connectSlim(options), { kind: 'bad-argument', message });
  });

test('options without a value are those that are left out', async () => {
  const axero = await connect({ virtualDirectory: undefined, store: undefined, texts: undefined });
  assert.equal((await axero.users.me()).UserName, 'maya');
  // Also where the page has a client already, a wrong option is said.
  await assert.rejects(connect({ texst: [] }), { kind: 'bad-argument' });
});

test('a date that is none is refused before anything is sent', async () => {
  const axero = await connect();
  await assert.rejects(axero.events.list({ StartDate: 'tomorrow' }), {
    kind: 'bad-argument',
    message: /StartDate must be a Date or an ISO date string, not a string/,
  });
  assert.equal((await sandbox.journal({ operation: 'events.list' })).length, 0);
  for (const StartDate of ['2026-12-01', '12/1/2026', new Date(0)]) await axero.events.list({ StartDate });
});
